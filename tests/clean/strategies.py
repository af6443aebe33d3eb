"""Texts for the property tests: Devanagari in disorder, the marks that steps look for, pieces of real words, reports
of the corpora that were damaged."""

from functools import lru_cache
from pathlib import Path

from hypothesis import strategies as st

SIGNS = "ािीुूृेैॅॉोौ्ंँः़"
LETTERS = "कखगजटडढणतदनपभमयरलवशषसहअआइईउएओऔ"
MARKS = " \n।॥|Il.:०0°oO॰$+,-5२\u200b\u200c\u200d\u00a0\t"
PIECES = (
    "बैठक", "हुई", "है", "मे", "ओर", "नही", "डॉ", "उ0प्र0", "जे. पी. ", "एस.आर ", "डॉ ० ", "चैहान", "प्रदर्षन", "राश्ट्र",
    "महत्वहपूर्ण", "कार्याें", "अौर", "छोडऩे", "पीडि़त", "िशला", "मे ंत", "पुन:", "10ः30", "।।", "||", "है I", "आई. ", "के. ",
    "dks ", "gS ", "cSBd ", "us ", "meeting ", "https://a.b/c ", "जिलो में", "कोर्इ", "स$ख्त", "र्\u200dय", "ऩ", "\u095c",
)  # fmt: skip

hindi = st.lists(
    st.one_of(
        st.sampled_from(PIECES),
        st.text(alphabet=LETTERS + SIGNS, max_size=4),
        st.text(alphabet=MARKS, max_size=2),
        st.text(alphabet=LETTERS + SIGNS + MARKS, max_size=6),
    ),
    max_size=10,
).map("".join)
UNSEEN = (
    "\x00\x07\x1b\x1c\x7f\x85\x9b\xa0\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069"
    "\u0300\u093c\ufe0f\ufeff\ufffd\uffff\U0001f64f\U000e0041\U0010ffff\r\n\t\f"
)
"""Control characters, marks of direction, joiners, characters that are none."""


def reports() -> list[str]:
    """The reports of the corpora."""
    folder = Path(__file__).parents[2] / "corpora"
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*/*.txt"))]


@lru_cache(maxsize=1)
def pieces() -> tuple[str, ...]:
    """The words of all reports, with what stands between them."""
    return tuple(sorted({word for report in reports() for word in report.split(" ")}))


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Some lines of a report, of which words are lost, doubled, exchanged, glued, or mixed with those of others."""
    lines = draw(st.sampled_from(reports())).splitlines(keepends=True)
    first = draw(st.integers(0, len(lines) - 1))
    words = "".join(lines[first : first + draw(st.integers(1, 3))])[:500].split(" ")
    for _ in range(draw(st.integers(0, 6))):
        at, other = (draw(st.integers(0, len(words) - 1)) for _ in "ab")
        change = draw(st.sampled_from(("lose", "double", "swap", "glue", "mix", "cut", "hide")))
        if change == "lose" and len(words) > 1:
            del words[at]
        elif change == "double":
            words[at:at] = words[at : at + 3]
        elif change == "swap":
            words[at], words[other] = words[other], words[at]
        elif change == "glue":
            words[at : at + 2] = ["".join(words[at : at + 2])]
        elif change == "mix":
            words[at] = draw(st.sampled_from(pieces()))
        elif change == "cut":
            words[at] = words[at][: draw(st.integers(0, 3))]
        elif change == "hide":
            words[at] += draw(st.text(alphabet=UNSEEN, max_size=3))
    return " ".join(words)


anything = st.text(max_size=40)
texts = st.one_of(hindi, anything)
