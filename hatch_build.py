"""The compiled build: mypyc makes C of the stages of a parse, into a wheel for one Python and one machine.

Off by default; `HATCH_BUILD_HOOKS_ENABLE=1 pip install .` switches it on. Nothing is written into the source tree.
Left as Python: what users see (a native function has no docstring, a frozen native dataclass cannot be pickled), the
models, the command line, `stanza`, and generic records, which mypyc cannot make native.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COMPILED = ("clean", "divide", "enrich", "find", "lexicon", "link", "record/assemble.py", "span.py")
PYTHON = {
    "clean/__init__.py",
    "enrich/models.py",
    "enrich/stanza_tagger.py",
    "find/demo.py",
    "link/demo.py",
    "link/facts.py",
}
SETUP = """
from mypyc.build import mypycify
from setuptools import setup
setup(name="sabhaparse", packages=[], ext_modules=mypycify({arguments!r}, opt_level="2", debug_level="0"))
"""
CHECKER = ("--config-file=", "--follow-imports=silent", "--ignore-missing-imports", "--always-true=COMPILED")
NO_SLOW_WARNING = "-Wno-misleading-indentation"
"""gcc takes four minutes more to look at the indentation of generated C."""


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles before the wheel is packed."""

    build: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build in a folder of its own, and put what was built into the wheel."""
        if version == "editable":
            return
        source = Path(self.root, "src")
        build = self.build = Path(mkdtemp())
        package = source / "sabhaparse"
        found = [file for part in COMPILED for file in sorted([package / part, *(package / part).rglob("*.py")])]
        files = [str(f.relative_to(source)) for f in found if f.is_file() and str(f.relative_to(package)) not in PYTHON]
        (build / "setup.py").write_text(SETUP.format(arguments=[*CHECKER, *files]), encoding="utf-8")
        (build / "sabhaparse").symlink_to(package)
        flags = f"{NO_SLOW_WARNING} {os.environ.get('CFLAGS', '')}"
        command = [sys.executable, "setup.py", "build_ext", "--build-lib", "made", "--build-temp", "temporary"]
        subprocess.run(command, cwd=build, env={**os.environ, "CFLAGS": flags}, check=True)
        made = build / "made"
        for file in made.rglob("*.so"):
            build_data["force_include"][str(file)] = str(file.relative_to(made))
        build_data["pure_python"], build_data["infer_tag"] = False, True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        if self.build is not None:
            shutil.rmtree(self.build)
