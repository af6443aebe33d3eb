"""record: the models of the minutes, their assembly and their JSON forms."""

from sabhaparse.record.assemble import assemble, check, quotes
from sabhaparse.record.evidence import Evidence, Extent, Frozen, Grounded
from sabhaparse.record.jsonl import Entry
from sabhaparse.record.models import Minutes

__all__ = ["Entry", "Evidence", "Extent", "Frozen", "Grounded", "Minutes", "assemble", "check", "quotes"]
