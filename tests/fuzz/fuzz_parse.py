"""Any text gives grounded minutes, dates and sentences, the same bytes twice, and a record that can be read again."""

from harness import instrumented, paragraphs, run, text_of

with instrumented(__name__):
    from sabhaparse import find_dates, sentences
    from sabhaparse.clean import clean
    from sabhaparse.pipeline import Parser
    from sabhaparse.record import Minutes, check
    from sabhaparse.render import explain, to_html, to_text

PARSER = Parser()


def one_input(data: bytes) -> None:
    text = text_of(data)
    minutes = PARSER.parse(text)
    check(minutes, text)
    written = minutes.model_dump_json()
    assert Minutes.model_validate_json(written) == minutes
    assert PARSER.parse(text).model_dump_json() == written
    for found in find_dates(text):
        assert all(text[e.start : e.end] == e.quote for e in found.evidence)
    cut = sentences(text)
    assert all(text[e.start : e.end] == e.quote for e in cut)
    to_text(minutes)
    to_html(minutes, text)
    explain(minutes, clean(text), cut)


if __name__ == "__main__":
    run(one_input, paragraphs(), 1000)
