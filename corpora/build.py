"""Make the gold records: `NAME.toml` (annotation by quotes) + `NAME.txt` (raw report) → `NAME.json` (a `Minutes`).

    python corpora/build.py            # write every NAME.json
    python corpora/build.py --check    # write nothing; fail when a record is not what the annotation makes

A quote is looked up in the raw text. It must stand there once; where it stands more often, the annotation says which
one is meant: `"कुल @2"` is the second, `"संघ की [बैठक] रविवार"` is the part in brackets. What is not found or is
ambiguous is reported with file and field, and the exit code is 1. The fields are described in corpora/README.md.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import regex
from pydantic import ValidationError

from sabhaparse.clean.legacy import to_krutidev
from sabhaparse.record import Minutes, check

HERE = Path(__file__).parent
HALVES = ("tune", "heldout")
RULE = "gold"
REACH = 30
"""How many characters before a name its honorific may begin."""

_NTH = regex.compile(r"^(?P<quote>.*?)\s*@(?P<nth>\d+)$", regex.DOTALL)
_MARKED = regex.compile(r"^(?P<before>[^\[\]]*)\[(?P<inner>[^\[\]]+)\](?P<after>[^\[\]]*)$")
_GENITIVE = regex.compile(r"^(?P<body>.+)\s+(?:के|की|का)\s+(?P<title>.+)$")
_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")

KEYS = {
    "": "genre published encoding note headline kind organiser date time place venue people honoured mentioned sessions "
    "resolutions deadlines statements attendance",
    "honoured": "name also",
    "mentioned": "name also",
    "people": "name honorifics offices roles also",
    "sessions": "label start end ordinal chair",
    "resolutions": "text kind by deadline session",
    "deadlines": "quote kind value task of",
    "statements": "speaker text to session",
    "attendance": "quote count",
}


class AnnotationError(Exception):
    """An annotation that cannot be turned into a record; the message has a line for each fault: `file: field: fault`."""


class Slice(NamedTuple):
    """A range of the raw text."""

    start: int
    end: int

    def holds(self, other: Slice) -> bool:
        """True when `other` lies within."""
        return self.start <= other.start and other.end <= self.end


class Quote(NamedTuple):
    """A quote as annotated: what stands before the quoted part, the part, what stands behind, which occurrence."""

    before: str
    inner: str
    after: str
    nth: int | None

    @classmethod
    def read(cls, spec: str) -> Quote:
        """Read `text`, `text @2` or `before [text] after`."""
        counted = _NTH.match(spec)
        text, nth = (counted["quote"], int(counted["nth"])) if counted else (spec, None)
        marked = _MARKED.match(text)
        return cls(marked["before"], marked["inner"], marked["after"], nth) if marked else cls("", text, "", nth)


class Report:
    """One report under annotation: looks quotes up and collects faults."""

    def __init__(self, name: str, raw: str, gold: dict[str, Any]) -> None:
        self.name = name
        self.raw = raw
        self.gold = gold
        self.faults: list[str] = []
        self.encode: Callable[[str], str] = to_krutidev if gold.get("encoding") == "krutidev" else str
        self.people: list[tuple[str, str]] = []
        self.extents: list[Slice] = []

    def fault(self, field: str, text: str) -> None:
        """Note a fault; the record is refused at the end."""
        self.faults.append(f"{self.name}: {field}: {text}")

    def places(self, spec: str) -> list[Slice]:
        """Every place of a quote, or its nth place only."""
        quote = Quote.read(spec)
        before, inner = self.encode(quote.before), self.encode(quote.inner)
        whole = before + inner + self.encode(quote.after)
        starts = [m.start() + len(before) for m in regex.finditer(regex.escape(whole), self.raw, overlapped=True)]
        found = [Slice(start, start + len(inner)) for start in starts]
        return found if quote.nth is None else found[quote.nth - 1 : quote.nth]

    def find(self, spec: str, field: str) -> Slice:
        """The one place of a quote."""
        found = self.places(spec)
        if len(found) != 1:
            self.fault(field, f"{spec!r} stands {len(found)} times" if found else f"{spec!r} is not in the text")
        return found[0] if found else Slice(0, 1)

    def nearest(self, spec: str, field: str, names: list[Slice]) -> Slice:
        """The place of a quote nearest to one of `names`; without names the one place."""
        found = self.places(spec)
        if not found or not names:
            return self.find(spec, field)
        return min(found, key=lambda s: min(max(s.start - n.end, n.start - s.end) for n in names))

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
        spec, value = (entry, None) if isinstance(entry, str) else (entry["quote"], entry.get("value"))
        return self.grounded(value or plain(spec), self.find(spec, field))

    def when(self, entry: dict[str, Any] | None, field: str) -> dict[str, Any] | None:
        """A grounded date or time; `inferred` where the year of the value is not in the quote."""
        if entry is None:
            return None
        value = entry.get("value")
        where = self.find(entry["quote"], field)
        return self.grounded(value, where, "stated" if value is None or stated(value, entry["quote"]) else "inferred")

    def person_id(self, reference: str | None, field: str) -> str | None:
        """The id of the one person in whose name (or post, where there is no name) `reference` stands."""
        if reference is None:
            return None
        fits = [i for i, name in self.people if name == reference] or [i for i, name in self.people if reference in name]
        if len(fits) != 1:
            self.fault(field, f"{reference!r} fits {len(fits)} people")
        return fits[0] if fits else None

    def session_id(self, entry: dict[str, Any], where: Slice) -> str | None:
        """The session in which `where` begins; `session = false` says none."""
        if entry.get("session") is False:
            return None
        held = [k for k, extent in enumerate(self.extents) if extent.start <= where.start < extent.end]
        return f"s{held[-1] + 1}" if held else None

    def items(self, key: str) -> Iterable[tuple[int, str, dict[str, Any]]]:
        """(number from 1, field name, entry) of a list of the annotation; refuses unknown keys."""
        for number, entry in enumerate(self.gold.get(key, ()), 1):
            entry = {"name": entry} if isinstance(entry, str) else entry
            self.known(key, f"{key} {number}", entry)
            yield number, f"{key} {number}", entry

    def known(self, kind: str, field: str, entry: dict[str, Any]) -> None:
        """Refuse keys that no field has."""
        if kind in KEYS and (unknown := entry.keys() - set(KEYS[kind].split())):
            self.fault(field, f"unknown key {', '.join(sorted(unknown))}")

    def mentions(self, name: str | dict[str, str] | None, also: Iterable[str], field: str) -> list[Slice]:
        """Every place of the full name, and of the shorter references in `also`."""
        spec = name["quote"] if isinstance(name, dict) else name
        found = self.places(spec) if spec else []
        if spec and not found:
            self.fault(field, f"{spec!r} is not in the text")
        for reference in also:
            places = self.places(reference)
            if not places:
                self.fault(field, f"{reference!r} is not in the text")
            found += [p for p in places if not any(f.start < p.end and p.start < f.end for f in found)]
        return sorted(found)

    def person(self, number: int, field: str, entry: dict[str, Any]) -> dict[str, Any]:
        """The fields of a `Person`."""
        name = entry.get("name")
        mentions = self.mentions(name, entry.get("also", ()), field)
        full = self.places(name["quote"] if isinstance(name, dict) else name) if name else []
        offices = [self.office(o, f"{field} offices", full) for o in entry.get("offices", ())]
        first = full[0] if full else Slice(**{k: offices[0]["evidence"][0][k] for k in ("start", "end")})
        value = name.get("value") or plain(name["quote"]) if isinstance(name, dict) else plain(name or "")
        self.people.append((f"p{number}", value or offices[0]["evidence"][0]["quote"]))
        return {
            "id": f"p{number}",
            "name": self.grounded(value, full[0]) if full else None,
            "honorifics": [self.honorific(h, f"{field} honorifics", full) for h in entry.get("honorifics", ())],
            "offices": offices,
            "roles": [self.grounded(*self.role(r, first, field)) for r in entry.get("roles", ("other",))],
            "mentions": [self.evidence(m) for m in mentions or [first]],
        }

    def role(self, entry: str, first: Slice, field: str) -> tuple[str, Slice]:
        """A role and its evidence: `chair` (evidence: the person's first mention) or `chair: quote`."""
        role, _, spec = entry.partition(":")
        return role, self.find(spec.strip(), f"{field} roles") if spec else first

    def honorific(self, spec: str, field: str, names: list[Slice]) -> dict[str, Any]:
        """An honorific right before (or, for जी, behind) one of the person's names."""
        for name in names:
            near = [s for s in self.places(spec) if name.start - REACH <= s.start and s.end <= name.end + REACH // 2]
            if near:
                return self.grounded(plain(spec), min(near, key=lambda s: max(s.start - name.end, name.start - s.end)))
        self.fault(field, f"{spec!r} does not stand at the name")
        return self.grounded(spec, Slice(0, 1))

    def office(self, entry: str | dict[str, str], field: str, names: list[Slice]) -> dict[str, Any]:
        """An office: the quote nearest to the name; `X के Y` is read as body and title unless both are given."""
        given = {"quote": entry} if isinstance(entry, str) else entry
        words = plain(given["quote"])
        parts = _GENITIVE.match(words)
        value = {k: given.get(k) for k in ("title", "body", "jurisdiction")}
        if value["title"] is None:
            value |= {"title": parts["title"], "body": parts["body"]} if parts else {"title": words}
        return self.grounded(value, self.nearest(given["quote"], field, names))

    def named(self, key: str) -> list[dict[str, Any]]:
        """The `Named` of honoured or mentioned."""
        out = []
        for _, field, entry in self.items(key):
            name = entry["name"]
            mentions = self.mentions(name, entry.get("also", ()), field)
            if mentions:
                value = name.get("value") or plain(name["quote"]) if isinstance(name, dict) else plain(name)
                out.append({"name": self.grounded(value, mentions[0]), "mentions": [self.evidence(m) for m in mentions]})
        return out

    def sessions(self) -> list[dict[str, Any]]:
        """The sessions; each runs to the next one's start, to its own `end`, or to the end of the text."""
        entries = list(self.items("sessions"))
        starts = [self.find(e["start"], f"{field} start").start for _, field, e in entries]
        ends = [*starts[1:], len(self.raw.rstrip())]
        out = []
        for (number, field, entry), start, last in zip(entries, starts, ends, strict=False):
            end = self.find(entry["end"], f"{field} end").end if "end" in entry else last
            self.extents.append(Slice(start, end))
            out.append({
                "id": f"s{number}",
                "label": self.text(entry["label"], f"{field} label"),
                "ordinal": entry.get("ordinal"),
                "extent": {"start": start, "end": end},
                "chair": self.person_id(entry.get("chair"), f"{field} chair"),
            })
        return out

    def deadlines(self) -> list[dict[str, Any]]:
        """The deadlines, not yet tied to resolutions."""
        return [
            {
                "id": f"d{number}",
                "when": self.when(entry, field),
                "kind": entry["kind"],
                "task": self.text(entry.get("task"), f"{field} task"),
                "resolution": f"r{entry['of']}" if "of" in entry else None,
            }
            for number, field, entry in self.items("deadlines")
        ]

    def resolutions(self, deadlines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The resolutions; a deadline whose quote lies in the clause is tied to it."""
        out = []
        for number, field, entry in self.items("resolutions"):
            where = self.find(entry["text"], field)
            inside = [d for d in deadlines if d["resolution"] in (None, f"r{number}") and where.holds(span_of(d["when"]))]
            for deadline in inside:
                deadline["resolution"] = f"r{number}"
            tied = [d["id"] for d in deadlines if d["resolution"] == f"r{number}"]
            out.append({
                "id": f"r{number}",
                "text": self.grounded(plain(entry["text"]), where),
                "kind": entry["kind"],
                "by": self.person_id(entry.get("by"), f"{field} by"),
                "session": self.session_id(entry, where),
                "deadline": f"d{entry['deadline']}" if "deadline" in entry else (tied[0] if tied else None),
            })
        return out

    def statement(self, number: int, field: str, entry: dict[str, Any]) -> dict[str, Any]:
        """The fields of a `Statement`."""
        where = self.find(entry["text"], field)
        return {
            "id": f"u{number}",
            "speaker": self.person_id(entry.get("speaker"), f"{field} speaker"),
            "text": self.grounded(plain(entry["text"]), where),
            "addressee": self.text(entry.get("to"), f"{field} to"),
            "session": self.session_id(entry, where),
        }

    def record(self) -> dict[str, Any]:
        """The fields of the `Minutes`."""
        self.known("", "top", self.gold)
        people = [self.person(*item) for item in self.items("people")]
        sessions, deadlines = self.sessions(), self.deadlines()
        return {
            "raw_length": len(self.raw),
            **{key: self.text(self.gold.get(key), key) for key in ("headline", "kind", "organiser", "place", "venue")},
            "date": self.when(self.gold.get("date"), "date"),
            "time": self.grounded(t["value"], self.find(t["quote"], "time")) if (t := self.gold.get("time")) else None,
            "people": people,
            "honoured": self.named("honoured"),
            "mentioned": self.named("mentioned"),
            "sessions": sessions,
            "resolutions": self.resolutions(deadlines),
            "deadlines": deadlines,
            "statements": [self.statement(*item) for item in self.items("statements")],
            "attendance": [
                {"group": self.text(e["quote"], field), "count": e.get("count")} for _, field, e in self.items("attendance")
            ],
        }


def plain(spec: str) -> str:
    """The quoted part of a specification, with single spaces."""
    return " ".join(Quote.read(spec).inner.split())


def span_of(grounded: dict[str, Any]) -> Slice:
    """The raw range of the first evidence of a grounded value."""
    return Slice(grounded["evidence"][0]["start"], grounded["evidence"][0]["end"])


def stated(value: str, quote: str) -> bool:
    """True when the year of an EDTF value is written in the quote, with four figures or (11.06.18) two."""
    year, words = value[:4], plain(quote).translate(_DIGITS)
    return year == "XXXX" or year in words or bool(regex.search(rf"[./\-]\s*{year[2:]}(?!\d)", words))


def build(toml: Path) -> Minutes:
    """The gold record of one annotation.

    Raises:
        AnnotationError: quotes that are missing or ambiguous, unknown people, values that the record refuses.
    """
    name = f"{toml.parent.name}/{toml.name}"
    report = Report(name, toml.with_suffix(".txt").read_text(encoding="utf-8"), tomllib.loads(toml.read_text(encoding="utf-8")))
    record = report.record()
    if report.faults:
        raise AnnotationError("\n".join(report.faults))
    try:
        minutes = Minutes.model_validate(record)
    except ValidationError as error:
        raise AnnotationError(f"{name}: {error}") from error
    check(minutes, report.raw)
    return minutes


def to_json(minutes: Minutes) -> str:
    """The text of a gold file."""
    return minutes.model_dump_json(indent=1) + "\n"


def annotations(root: Path = HERE) -> list[Path]:
    """Every annotation, in order of half and name."""
    return [toml for half in HALVES for toml in sorted((root / half).glob("*.toml"))]


def main() -> int:
    """Build or check every record; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a record is out of date")
    options = parser.parse_args()
    failed = 0
    for toml in annotations():
        gold = toml.with_suffix(".json")
        try:
            made = to_json(build(toml))
        except (AnnotationError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
            failed += 1
            print(error if isinstance(error, AnnotationError) else f"{toml.name}: {error!r}", file=sys.stderr)
            continue
        if not options.check:
            gold.write_text(made, encoding="utf-8")
        elif not gold.exists() or gold.read_text(encoding="utf-8") != made:
            failed += 1
            print(f"{gold.name}: not what {toml.name} makes; run python corpora/build.py", file=sys.stderr)
    print(f"{len(annotations())} annotations, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
