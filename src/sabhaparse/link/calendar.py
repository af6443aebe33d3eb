"""The calendar of a report: completed dates, the day of the meeting, the days on which limits end.

One door to four modules: `completion` (years, reference days), `dateline` (its day), `meeting_day` (the date of the
meeting), `due` (terms).
Lists: through them. Example: `10 जुलाई तक` in a report of 11 June 2018 is 2018-07-10.
"""

from sabhaparse.link.completion import Calendar
from sabhaparse.link.dateline import calendar_of, dateline
from sabhaparse.link.due import due, is_day_of_meeting, is_over, is_vision
from sabhaparse.link.meeting_day import MeetingDate, dated, meeting_date

__all__ = [
    "Calendar",
    "MeetingDate",
    "calendar_of",
    "dated",
    "dateline",
    "due",
    "is_day_of_meeting",
    "is_over",
    "is_vision",
    "meeting_date",
]
