"""The day that the metadata of a file stand for.

>>> import datetime as dt
>>> agreed(dt.date(2023, 5, 4), dt.date(2023, 5, 5))
datetime.date(2023, 5, 5)
>>> agreed(dt.date(2009, 1, 1), dt.date(2023, 5, 5)) is None
True
>>> pdf_day("D:20230504183000+05'30'")  # बैठक का दिन
datetime.date(2023, 5, 4)
"""

from __future__ import annotations

import datetime as dt

import regex

APART = 7
"""Days between the making and the last change of a file, from which neither is taken for the day of publication:
the file was made from an older one, or converted later."""
_PDF_DAY = regex.compile(r"D:(\d{4})(\d{2})(\d{2})")


def agreed(created: dt.date | None, modified: dt.date | None) -> dt.date | None:
    """The day of the last change, if it is close to that of the making; the one that is there, if there is one."""
    if created is None or modified is None:
        return modified or created
    return modified if 0 <= (modified - created).days <= APART else None


def pdf_day(text: str) -> dt.date | None:
    """The day of a date as PDF writes it, in the time zone that it gives; None where it is none."""
    match = _PDF_DAY.match(text)
    try:
        return dt.date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None
