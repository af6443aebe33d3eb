"""dates: every date expression of a document, with its value as far as the text states it.

>>> from sabhaparse.clean import clean
>>> from sabhaparse.divide import divide
>>> from sabhaparse.enrich import LexiconTagger
>>> from sabhaparse.lexicon import Lexicon
>>> text = clean("टीम का पुनर्गठन 10 जुलाई तक और बैठक आगामी सोमवार को होगी।").text
>>> tagged = LexiconTagger(Lexicon.load()).tag(divide(text))
>>> [(m.span.of(tagged.doc.text), str(m.when) if m.when else m.relative.unit.value) for m in find_dates(tagged)]
[('10 जुलाई', 'XXXX-07-10'), ('आगामी सोमवार', 'weekday')]

Lists: months, weekdays, numbers, observances, date_words, date_lookalikes, date_prospects.
"""

from sabhaparse.enrich import Tagged
from sabhaparse.find.dates.again import with_days_again
from sabhaparse.find.dates.mention import DateMention, Precision, Relative, Unit
from sabhaparse.find.dates.scan import scan
from sabhaparse.find.dates.stream import Stream


def find_dates(tagged: Tagged, stream: Stream | None = None) -> tuple[DateMention, ...]:
    """Every date expression of the document, in order, non-overlapping; `stream` where its tables are there already."""
    stream = stream or Stream(tagged)
    return with_days_again(stream, tuple(scan(stream)))


__all__ = ["DateMention", "Precision", "Relative", "Stream", "Unit", "find_dates"]
