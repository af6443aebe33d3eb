"""Makes archives of small reports for the tests of batch, the same each time."""

from __future__ import annotations

import random
from pathlib import Path

TOWNS = ("हरदोई", "सीतापुर", "बलरामपुर", "कन्नौज", "एटा")
NAMES = ("उमा देवी", "रामनरेश शुक्ला", "हरीश चौहान", "सीमा वर्मा", "अनिल मिश्रा")
BODIES = ("व्यापार संघ", "सहकारी समिति", "किसान सभा", "शिक्षक संघ")


def report(number: int, sentences: int = 1) -> str:
    """A report, the same for the same number."""
    chance = random.Random(number)
    body, lines = chance.choice(BODIES), []
    for _ in range(sentences):
        lines.append(
            f"{chance.choice(NAMES)} ने कहा कि {chance.randint(2, 900)} सदस्य {chance.randint(1, 30)} जून तक बनाए जाएंगे।"
        )
    return (
        f"{chance.choice(TOWNS)}, {chance.randint(1, 28)} मई 2023। {body} की मासिक बैठक अध्यक्ष {chance.choice(NAMES)} की "
        f"अध्यक्षता में हुई। {' '.join(lines)} यह रिपोर्ट {number} है।\n"
    )


def archive(folder: Path, files: int, sentences: int = 1) -> Path:
    """A folder of reports; one file in fifty is empty."""
    for number in range(files):
        path = folder / f"{number % 7}" / f"r{number:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("" if number % 50 == 49 else report(number, sentences), encoding="utf-8")
    return folder


def contents(out: Path) -> dict[str, bytes]:
    """The files of results."""
    return {name: (out / name).read_bytes() for name in ("minutes.jsonl", "failures.jsonl", "run.json")}
