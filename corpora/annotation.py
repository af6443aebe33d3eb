"""One annotated report: the fields of its `Minutes`, made from quotes; every fault is collected.

>>> from annotation import Report
>>> report = Report("a.toml", "मंच की बैठक 5 मई 2022 को हुई।", {"kind": "बैठक", "place": "मंडी"})
>>> report.record()["kind"]["evidence"]
[{'start': 7, 'end': 11, 'quote': 'बैठक'}]
>>> report.faults
["a.toml: place: 'मंडी' is not in the text"]
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import regex
from quotes import Finder, QuoteError, Slice, name_and_value, plain, quote_and_value, signed

from sabhaparse.clean.legacy import to_krutidev

RULE = "gold"
_GENITIVE = regex.compile(r"^(?P<body>.+)\s+(?:के|की|का)\s+(?P<title>.+)$")
_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")
KEYS = {
    "report": "genre published encoding note headline kind organiser date time place venue people honoured mentioned "
    "sessions resolutions deadlines statements attendance",
    "people": "name honorifics offices roles also",
    "honoured": "name also",
    "mentioned": "name also",
    "sessions": "label start end ordinal chair",
    "resolutions": "text kind by deadline session",
    "deadlines": "quote kind value task",
    "statements": "speaker text to session",
    "attendance": "quote count",
}


class Report:
    """One annotated report: makes the fields of its `Minutes` and collects the faults."""

    def __init__(self, name: str, raw: str, gold: dict[str, Any]) -> None:
        self.name = name
        self.raw = raw
        self.gold = gold
        self.finder = Finder(raw, to_krutidev if gold.get("encoding") == "krutidev" else str)
        self.faults: list[str] = []
        self.people: list[tuple[str, str]] = []
        self.extents: list[Slice] = []

    def known(self, kind: str, field: str, entry: dict[str, Any]) -> None:
        """Note keys that the field does not have."""
        if unknown := entry.keys() - set(KEYS[kind].split()):
            self.faults.append(f"{self.name}: {field}: unknown key {', '.join(sorted(unknown))}")

    def items(self, key: str) -> Iterable[tuple[int, str, dict[str, Any]]]:
        """(number from 1, field name, entry) of a list of the annotation; a bare string is a name."""
        for number, entry in enumerate(self.gold.get(key, ()), 1):
            entry = {"name": entry} if isinstance(entry, str) else entry
            self.known(key, f"{key} {number}", entry)
            yield number, f"{key} {number}", entry

    def look(self, field: str, search: Callable[..., Any], *arguments: Any) -> Any:
        """The answer of a search; a fault is noted and answered with the first character of the text."""
        try:
            return search(*arguments)
        except QuoteError as error:
            self.faults.append(f"{self.name}: {field}: {error}")
            return [Slice(0, 1)] if search == self.finder.mentions else Slice(0, 1)

    def evidence(self, where: Slice) -> dict[str, Any]:
        """The fields of an `Evidence`."""
        return {"start": where.start, "end": where.end, "quote": self.raw[where.start : where.end]}

    def grounded(self, value: Any, where: Slice, basis: str = "stated") -> dict[str, Any]:
        """The fields of a `Grounded`."""
        return {"value": value, "evidence": [self.evidence(where)], "rule": RULE, "basis": basis}

    def text(self, entry: str | dict[str, str] | None, field: str) -> dict[str, Any] | None:
        """A grounded text: a quote, or `{quote, value}` where the raw text is damaged."""
        if entry is None:
            return None
        spec, value = quote_and_value(entry)
        return self.grounded(value, self.look(field, self.finder.find, spec))

    def when(self, entry: dict[str, Any] | None, field: str) -> dict[str, Any] | None:
        """A grounded date; `inferred` where the year of the value is not in the quote."""
        if entry is None:
            return None
        value = entry.get("value")
        basis = "stated" if value is None or stated(value, entry["quote"]) else "inferred"
        return self.grounded(value, self.look(field, self.finder.find, entry["quote"]), basis)

    def time(self) -> dict[str, Any] | None:
        """The clock time at which the meeting was held."""
        entry = self.gold.get("time")
        return self.grounded(entry["value"], self.look("time", self.finder.find, entry["quote"])) if entry else None

    def person(self, number: int, field: str, entry: dict[str, Any]) -> dict[str, Any]:
        """The fields of a `Person`."""
        spec, value = name_and_value(entry["name"]) if "name" in entry else (None, None)
        mentions = self.look(field, self.finder.mentions, spec, entry.get("also", ()))
        full = self.finder.places(spec) if spec else []
        offices = [self.office(o, f"{field} offices", full) for o in entry.get("offices", ())]
        first = full[0] if full else span_of(offices[0])
        self.people.append((f"p{number}", value or offices[0]["evidence"][0]["quote"]))
        return {
            "id": f"p{number}",
            "name": self.grounded(value, full[0]) if full else None,
            "honorifics": [self.honorific(h, f"{field} honorifics", full) for h in entry.get("honorifics", ())],
            "offices": offices,
            "roles": [self.grounded(role, first) for role in entry.get("roles", ("other",))],
            "mentions": [self.evidence(m) for m in mentions or [first]],
        }

    def honorific(self, spec: str, field: str, names: list[Slice]) -> dict[str, Any]:
        """An honorific beside one of the person's names."""
        return self.grounded(signed(plain(spec)), self.look(field, self.finder.beside, spec, names))

    def office(self, entry: str | dict[str, str], field: str, names: list[Slice]) -> dict[str, Any]:
        """An office: the quote nearest to the name; `X के Y` is read as body and title unless the parts are given."""
        given = {"quote": entry} if isinstance(entry, str) else entry
        words = signed(plain(given["quote"]))
        value = {key: given.get(key) for key in ("title", "body", "jurisdiction")}
        if value["title"] is None:
            parts = _GENITIVE.match(words)
            value |= {"title": parts["title"], "body": parts["body"]} if parts else {"title": words}
        return self.grounded(value, self.look(field, self.finder.nearest, given["quote"], names))

    def named(self, key: str) -> list[dict[str, Any]]:
        """The `Named` of honoured or mentioned."""
        out = []
        for _, field, entry in self.items(key):
            spec, value = name_and_value(entry["name"])
            mentions = self.look(field, self.finder.mentions, spec, entry.get("also", ()))
            out.append({"name": self.grounded(value, mentions[0]), "mentions": [self.evidence(m) for m in mentions]})
        return out

    def person_id(self, reference: str | None, field: str) -> str | None:
        """The id of the one person in whose name (or post, where there is no name) `reference` stands."""
        if reference is None:
            return None
        exact = [i for i, name in self.people if name == reference]
        fits = exact or [i for i, name in self.people if reference in name]
        if len(fits) != 1:
            self.faults.append(f"{self.name}: {field}: {reference!r} fits {len(fits)} people")
        return fits[0] if fits else None

    def session_id(self, entry: dict[str, Any], where: Slice) -> str | None:
        """The session in which `where` begins; `session = false` says none."""
        held = [k for k, extent in enumerate(self.extents) if extent.start <= where.start < extent.end]
        return f"s{held[-1] + 1}" if held and entry.get("session") is not False else None

    def sessions(self) -> list[dict[str, Any]]:
        """The sessions; each runs to its own `end`, to the next one's start, or to the end of the text."""
        entries = list(self.items("sessions"))
        starts = [self.look(f"{field} start", self.finder.find, entry["start"]).start for _, field, entry in entries]
        lasts = [*starts[1:], len(self.raw.rstrip())]
        out = []
        for (number, field, entry), start, last in zip(entries, starts, lasts, strict=False):
            end = self.look(f"{field} end", self.finder.find, entry["end"]).end if "end" in entry else last
            self.extents.append(Slice(start, end))
            out.append(
                {
                    "id": f"s{number}",
                    "label": self.text(entry["label"], f"{field} label"),
                    "ordinal": entry.get("ordinal"),
                    "extent": {"start": start, "end": end},
                    "chair": self.person_id(entry.get("chair"), f"{field} chair"),
                }
            )
        return out

    def deadline(self, number: int, field: str, entry: dict[str, Any]) -> dict[str, Any]:
        """The fields of a `Deadline`, not yet tied to a resolution."""
        task = self.text(entry.get("task"), f"{field} task")
        return {"id": f"d{number}", "when": self.when(entry, field), "kind": entry["kind"], "task": task}

    def resolution(
        self, number: int, field: str, entry: dict[str, Any], deadlines: list[dict[str, Any]]
    ) -> dict[str, Any]:
        """The fields of a `Resolution`; the deadlines in its clause, and the one it names, are tied to it."""
        where = self.look(field, self.finder.find, entry["text"])
        tied = [d for d in deadlines if "resolution" not in d and where.holds(span_of(d["when"]))]
        if "deadline" in entry:
            tied = [*tied, *(d for d in deadlines[entry["deadline"] - 1 : entry["deadline"]] if "resolution" not in d)]
        for deadline in tied:
            deadline["resolution"] = f"r{number}"
        return {
            "id": f"r{number}",
            "text": self.grounded(plain(entry["text"]), where),
            "kind": entry["kind"],
            "by": self.person_id(entry.get("by"), f"{field} by"),
            "session": self.session_id(entry, where),
            "deadline": f"d{entry['deadline']}" if "deadline" in entry else tied[0]["id"] if tied else None,
        }

    def statement(self, number: int, field: str, entry: dict[str, Any]) -> dict[str, Any]:
        """The fields of a `Statement`."""
        where = self.look(field, self.finder.find, entry["text"])
        return {
            "id": f"u{number}",
            "speaker": self.person_id(entry.get("speaker"), f"{field} speaker"),
            "text": self.grounded(plain(entry["text"]), where),
            "addressee": self.text(entry.get("to"), f"{field} to"),
            "session": self.session_id(entry, where),
        }

    def record(self) -> dict[str, Any]:
        """The fields of the `Minutes`."""
        self.known("report", "report", self.gold)
        people = [self.person(*item) for item in self.items("people")]
        sessions, deadlines = self.sessions(), [self.deadline(*item) for item in self.items("deadlines")]
        groups = [(self.text(e["quote"], field), e.get("count")) for _, field, e in self.items("attendance")]
        return {
            "raw_length": len(self.raw),
            **{key: self.text(self.gold.get(key), key) for key in ("headline", "kind", "organiser", "place", "venue")},
            "date": self.when(self.gold.get("date"), "date"),
            "time": self.time(),
            "people": people,
            **{key: self.named(key) for key in ("honoured", "mentioned")},
            "sessions": sessions,
            "resolutions": [self.resolution(*item, deadlines) for item in self.items("resolutions")],
            "deadlines": deadlines,
            "statements": [self.statement(*item) for item in self.items("statements")],
            "attendance": [{"group": group, "count": count} for group, count in groups],
        }


def span_of(grounded: dict[str, Any]) -> Slice:
    """The raw range of the first evidence of a grounded value."""
    return Slice(grounded["evidence"][0]["start"], grounded["evidence"][0]["end"])


def stated(value: str, quote: str) -> bool:
    """True when the year of an EDTF value is written in the quote, with four figures or (11.06.18) two."""
    year, words = value[:4], plain(quote).translate(_DIGITS)
    return year == "XXXX" or year in words or bool(regex.search(rf"[./\-]\s*{year[2:]}(?!\d)", words))
