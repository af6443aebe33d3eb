"""The JSON Schema (draft 2020-12) of a record, as it is written by `sabhaparse parse`.

>>> json_schema()["title"]
'Minutes'
"""

from __future__ import annotations

from typing import Any

from sabhaparse.record.models import Minutes


def json_schema() -> dict[str, Any]:
    """The schema that every record fits."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Minutes.model_json_schema(mode="serialization"),
    }
