"""Laws of the offset maps, after every step and for all steps together."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import texts

from sabhaparse.clean.cleaner import Cleaner
from sabhaparse.clean.edits import Edit, apply
from sabhaparse.clean.offsets import OffsetMap, StepMap
from sabhaparse.errors import InputError

CLEANER = Cleaner()
SLOW = settings(max_examples=300, deadline=None, derandomize=True)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text(alphabet="abcdef", max_size=20))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits, last = [], -1
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        if start > last:
            edits.append(Edit(start, end, draw(st.text(alphabet="XYZ", max_size=4)), "test"))
            last = end
    return text, edits


def check(old: str, new: str, edits: list[Edit], step: StepMap) -> None:
    starts = [step.start(i) for i in range(len(new) + 1)]
    ends = [step.end(i) for i in range(len(new) + 1)]
    assert all(0 <= offset <= len(old) for offset in starts + ends)
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    # untouched characters map to themselves
    place, changed = 0, 0
    for edit in [*edits, Edit(len(old), len(old), "", "end")]:
        for i in range(changed, edit.start):
            assert (step.start(place), step.end(place + 1)) == (i, i + 1)
            assert new[place] == old[i]
            place += 1
        # a span that touches a changed piece maps to a range that holds what it came from
        for j in range(len(edit.replacement)):
            assert step.start(place + j) <= edit.start
            assert step.end(place + j + 1) >= edit.end
        place += len(edit.replacement)
        changed = edit.end


@given(edited())
@SLOW
def test_laws_of_one_step(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    new, step = apply(text, edits)
    check(text, new, edits, step)


@given(texts)
@SLOW
def test_laws_after_every_step_of_clean(text: str) -> None:
    for rule in CLEANER.rules:
        edits = list(rule.find(text))
        new, step = apply(text, edits)
        check(text, new, edits, step)
        text = new


@given(texts, st.data())
@SLOW
def test_composition_is_mapping_step_by_step(text: str, data: st.DataObject) -> None:
    offsets, steps = OffsetMap(), []
    for rule in CLEANER.rules:
        text, step = apply(text, rule.find(text))
        offsets = offsets.then(step)
        steps.append(step)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    left, right = start, end
    for step in reversed(steps):
        left, right = step.start(left), step.end(right) if right > left else step.start(left)
    assert offsets.to_raw(start, end) == (left, max(left, right))


@given(st.text(max_size=20))
@SLOW
def test_no_edit_is_the_identity(text: str) -> None:
    new, step = apply(text, [])
    assert new == text
    assert OffsetMap().then(step) == OffsetMap()
    assert OffsetMap().to_raw(0, len(text)) == (0, len(text))


def test_an_empty_span_stays_empty() -> None:
    _, step = apply("abcd", [Edit(1, 3, "X", "test")])
    assert OffsetMap().then(step).to_raw(2, 2) == (3, 3)


@pytest.mark.parametrize(
    "edits", [[Edit(2, 1, "", "s")], [Edit(0, 9, "", "s")], [Edit(1, 3, "", "s"), Edit(2, 4, "", "s")]]
)
def test_bad_edits_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(InputError, match="'s'"):
        apply("abcd", edits)
