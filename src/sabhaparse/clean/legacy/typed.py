"""The characters that the typist meant: undoes what a wrong reading of the bytes made of them, one for one.

Every replacement is one character for one, so that offsets stay as they are.

>>> as_typed("lH\\u0085")
'lH…'
"""

from __future__ import annotations

from functools import lru_cache

from sabhaparse.late import late

# bytes 0x80-0x9F read as Latin-1; 0x90 is a letter of Kruti Dev and undefined in cp1252, as are four others
_C1 = {code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
_ONE_FOR_ONE = {**_C1, 0xA0: " ", 0x2219: "\u00b7"}
_NEEDED = late("[\u0080-\u00a0\u2219]")
# characters of MacRoman that are not in cp1252
_MAC = late(
    "[\u2044\u2211\u25ca\ufb01\ufb02\u02d8-\u02db\u02dd\u02c7\u0131\u220f\u03c0\u03a9\u2202\u2206\u221a\u221e\u222b"
    "\u2248\u2260\u2264\u2265\uf8ff]"
)


def as_typed(text: str) -> str:
    """`text` in the characters of cp1252, same length.

    Text whose bytes were read as MacRoman is known by at least two different characters that cp1252 has not.
    """
    if _NEEDED.search(text):
        text = text.translate(_ONE_FOR_ONE)
    if len(set(_MAC.findall(text))) >= 2:
        text = text.translate(_mac_table())
    return text


@lru_cache(maxsize=1)
def _mac_table() -> dict[int, str]:
    found: dict[int, str] = {}
    for code in range(0x80, 0x100):
        typed = bytes([code]).decode("cp1252", errors="ignore") or chr(code)
        found[ord(bytes([code]).decode("mac_roman"))] = typed
    return found
