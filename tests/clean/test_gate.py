"""The gate never hides work: where no chunk fires the trigger of a step, the step finds nothing."""

import pytest
from hypothesis import given, settings
from strategies import texts

from sabhaparse.clean.cleaner import Cleaner

CLEANER = Cleaner()


@given(texts)
@settings(max_examples=800, deadline=None, derandomize=True)
def test_trigger_is_looser_than_its_step(text: str) -> None:
    wanted = CLEANER._gate.wanted(text)
    for i, rule in enumerate(CLEANER.rules):
        if not wanted >> i & 1:
            assert not rule.find(text), rule.name


@pytest.mark.parametrize(
    "chunk",
    ["बैठक", "बैठक,", "“बैठक”", "सह-संयोजक", "(राम)", "2025-26", "दुःख", "हैं।", "ORSI", "विद्वान्", "₹500", "पढ़ाई", "10,000"],
)
def test_plain_chunks_want_nothing(chunk: str) -> None:
    assert CLEANER._gate.wanted(chunk) == 0
