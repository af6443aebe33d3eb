"""batch: many reports. The order is kept, the work is spread, what cannot be read becomes a `Failure`.

>>> for read in parse_many(["संघ की मासिक बैठक 4 मई 2023 को हुई।", None]):
...     print(type(read).__name__)
Minutes
Failure

`run` reads an archive into a folder, and goes on where it was when it is started again; `parse_path` reads one file and
can be sent to any machine.
"""

from sabhaparse.batch.folder import Totals
from sabhaparse.batch.reading import Options, parse_parts, parse_path
from sabhaparse.batch.results import Failure
from sabhaparse.batch.running import run
from sabhaparse.batch.texts import Item, parse_many

__all__ = ["Failure", "Item", "Options", "Totals", "parse_many", "parse_parts", "parse_path", "run"]
