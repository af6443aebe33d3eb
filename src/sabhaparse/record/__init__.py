"""record: the models of the minutes, their assembly and their JSON forms."""

from sabhaparse.record.assemble import assemble, check, quotes
from sabhaparse.record.evidence import Evidence, Extent, Grounded
from sabhaparse.record.models import Minutes

__all__ = ["Evidence", "Extent", "Grounded", "Minutes", "assemble", "check", "quotes"]
