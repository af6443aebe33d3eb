"""Any text is cleaned by edits that are in range and in order, and converted from and to legacy fonts."""

from itertools import pairwise

from harness import instrumented, paragraphs, run, text_of

with instrumented(__name__):
    from sabhaparse.clean import clean
    from sabhaparse.clean.legacy import to_krutidev, to_unicode
    from sabhaparse.span import Span

FONTS = ("auto", "krutidev", "walkman", "chanakya", "shusha", "4cgandhi", "aps")


def one_input(data: bytes) -> None:
    text = text_of(data[1:])
    cleaned = clean(text)
    places = [cleaned.to_raw(Span(k, k + 1)) for k in range(len(cleaned.text))]
    assert all(0 <= place.start <= place.end <= len(text) for place in places)
    places = [place for place in places if place.end > place.start]  # an inserted space came from nowhere
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(places))
    assert clean(text).text == cleaned.text
    font = FONTS[data[0] % len(FONTS)] if data else "auto"
    to_unicode(text, font)
    to_krutidev(text)
    clean(text, font=None if font == "auto" else font)


def seeds() -> list[bytes]:
    texts = paragraphs()
    return [b"\x00" + text for text in texts] + [b"\x01" + to_krutidev(text.decode()).encode() for text in texts[::9]]


if __name__ == "__main__":
    run(one_input, seeds(), 1000)
