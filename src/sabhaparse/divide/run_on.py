"""Sentences set one behind the other without any mark, as press notes typed on a phone have them.

A new sentence opens where words that open one (उन्होंने, इस अवसर पर, बैठक का …) stand right behind a finite verb. Only what
is long without a mark is looked at. हुई, गई and रहे may be participles in front of a noun (कल हुई बैठक में): there a noun
opens a sentence only if its gender says that they do not go with it.

>>> text = "… अध्यक्षता में किया गया बैठक का संचालन महासचिव ने किया इस अवसर पर अनेक लोग थे"
>>> [text[at:] for at in openings(text, 0, len(text))][0]
'बैठक का संचालन महासचिव ने किया इस अवसर पर अनेक लोग थे'
>>> list(openings("कल हुई बैठक में तय हुआ कि सब आएंगे", 0, 34))
[]
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress

import regex

from sabhaparse.late import late

LONG = 250
"""Characters of a sentence that is looked at."""
SHORTEST = 20
"""Characters of the shortest part."""
_FINITE = (
    "रहे|रहीं|रहा|रही|हुआ|हुई|हुए|हुये|गया|गई|गयी|गए|गये|किया|किये|किए|दिया|दी|दिये|दिए|लिया|ली|था|थे|थी|थीं|है|हैं|बताया"
    "|जाए|जाये|जाय|जाएं|जाएगा|जाएगी|जाएंगे|जायेगा|जायेगी|जायेंगे|होगा|होगी|होंगे|करेंगे|करें|सकता|सकते|सकती"
)
_CLOSED = (
    "था|थे|थी|थीं|है|हैं|किया|दिया|लिया|जाएगा|जाएगी|जाएंगे|जायेगा|जायेगी|जायेंगे|होगा|होगी|होंगे|करेंगे"
    "|(?:उपस्थित|मौजूद|शामिल|सम्मिलित) (?:रहे|रहीं|रही|रहा|हुए|हुई)"
)
_OPENERS = (
    "उन्होंने|उन्होने|इन्होंने|इस (?:अवसर|मौके|मौक़े) पर|इस दौरान|इसके (?:बाद|पश्चात|उपरांत)|इससे (?:पूर्व|पहले)|सर्वप्रथम|तत्पश्चात"
    "|(?:(?:बैठक|सभा|कार्यक्रम|समारोह) के )?(?:अंत|अन्त) में"
)
_FEMININE = "बैठक|सभा|आमसभा|गोष्ठी|कार्यशाला"
_MASCULINE = "कार्यक्रम|सम्मेलन|समारोह|अधिवेशन"
_GOES_ON = "(?:में|का|को|की|के)(?= )"
_VERBS, _FIRSTS = (
    frozenset(regex.findall(r"(?:^|\||\(\?:)(\w+)", words))
    for words in (f"{_FINITE}|{_CLOSED}", f"{_OPENERS}|{_FEMININE}|{_MASCULINE}")
)
"""The verbs, and the words with which a sentence opens, with some others: seldom do two of these stand side by side."""
_LASTS, _INITIALS = ("".join(sorted(ends)) for ends in ({word[-1] for word in _VERBS}, {word[0] for word in _FIRSTS}))
_OPENING = late(
    rf" (?=[{_INITIALS}])(?<=[{_LASTS}] )(?:(?=(?:{_OPENERS}) )(?<= (?:{_FINITE}) )"
    rf"|(?=(?:{_FEMININE}|{_MASCULINE}) {_GOES_ON})(?<= (?:{_CLOSED}) )"
    rf"|(?=(?:{_FEMININE}) {_GOES_ON})(?<= (?:गया|हुआ) )|(?=(?:{_MASCULINE}) {_GOES_ON})(?<= (?:गई|गयी|हुई) ))"
)
"""It begins with a space, and asks for single characters first: most places are left at once."""


def openings(text: str, start: int, end: int) -> Iterator[int]:
    """Offsets in `text[start:end]` at which a sentence opens with no mark in front."""
    words = text[start:end].split(" ")
    if _VERBS.isdisjoint(compress(words, map(_FIRSTS.__contains__, words[1:]))):
        return
    since = start
    for found in _OPENING.finditer(text, start, end):
        if found.end() - since >= SHORTEST:
            since = found.end()
            yield since
