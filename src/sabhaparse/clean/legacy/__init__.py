"""legacy: text typed in Kruti Dev and other fonts that draw Hindi over Latin letters, to Unicode and back.

>>> from sabhaparse.clean.legacy import to_krutidev, to_unicode
>>> to_unicode("ftyk v/;{k us dk;ZdrkZvksa dh cSBd dks lEcksf/kr fd;kA")
'जिला अध्यक्ष ने कार्यकर्ताओं की बैठक को सम्बोधित किया।'
"""

from sabhaparse.clean.legacy.convert import to_krutidev, to_unicode
from sabhaparse.clean.legacy.document import decode_legacy

__all__ = ["decode_legacy", "to_krutidev", "to_unicode"]
