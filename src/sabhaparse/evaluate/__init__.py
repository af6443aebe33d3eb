"""evaluate: the project's own scorer. Gold records are `Minutes` too, each `NAME.json` beside its `NAME.txt`.

What is compared is what the two records point at in the raw text, so that a repaired spelling is no error.
"""

from sabhaparse.evaluate.report import changes, mistakes, table
from sabhaparse.evaluate.run import Run, evaluate, load_run, save_run
from sabhaparse.evaluate.score import FIELDS, score

__all__ = ["FIELDS", "Run", "changes", "evaluate", "load_run", "mistakes", "save_run", "score", "table"]
