"""What `Openings` says can be no word is none: no beginning of a run that has a cost is longer than its reach."""

from sabhaparse.clean.segmenting import _LONGEST
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.wordcosts import GRAPHEME, WordCosts
from sabhaparse.lexicon.endings import LONGEST

RUNS = (
    "राज्यसरकारकेकृषिविभागकेसंयुक्तसचिवश्रीहरीशभारद्वाजनेकहाकियोजनाओंकालाभलेनेवालियोंकोबुलायाजाएगा",
    "बैठकमेंउभरनेवालीचुनौतियोंपरविचारकियागयाऔरसौपेंगेमाँगपत्रज़िलाधिकारीकोविद्यार्थियोंअभिभावकगणोंकीओरसे",
    "चलनेवालोंनेबनायेगयेनियमोंकाविरोधकरतेहुएनगरपरिषद्केउपाध्यक्षगणएवंमहिलाओंबहुओंचिड़ियाँदवाइयोंकाज़िक्रकिया",
)


def test_no_known_word_is_out_of_reach() -> None:
    costs, whole = WordCosts(Vocabulary()), WordCosts(Vocabulary())
    met = 0
    for run in RUNS:
        borders = [match.start() for match in GRAPHEME.finditer(run)] + [len(run)]
        for i, at in enumerate(borders[:-1]):
            last = min(i + _LONGEST, len(borders) - 1)
            begun, more = costs.begun(run[at : borders[last]])
            for j in range(i + 1, last + 1):
                word = run[at : borders[j]]
                found = whole.of(word, j - i, lettered=False)
                assert costs.of(word, j - i, begun, lettered=False) == found
                if found is not None:
                    met += 1
                    assert len(word) <= begun + more + LONGEST, word
    assert met > 100


def test_two_letters_are_seen_where_an_initialism_begins() -> None:
    costs = WordCosts(Vocabulary())
    assert costs.lettered("केएमएलडीने", 2)
    assert not costs.lettered("केसरकार", 2)
