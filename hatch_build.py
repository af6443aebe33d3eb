"""What is made when the package is built: the prepared word lists, and, where asked for, the compiled stages.

The word lists are worked out once (`lexicon/prepared.py`); an editable install writes that file into the source tree,
where git does not see it, and lists that are edited later are worked out again at each start.

`SABHAPARSE_COMPILE=1 pip install .` has mypyc make C of the stages of a parse, into a wheel for one Python and one
machine. Left as Python: what users see (a native function has no docstring, a frozen native dataclass cannot be
pickled), the models, the command line, `stanza`, and generic records, which mypyc cannot make native.
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

COMPILE = os.environ.get("SABHAPARSE_COMPILE", "") not in ("", "0")
PREPARING = "regex>=2024.5"
COMPILING = ("mypy>=2.4", "setuptools>=65", "types-regex>=2024.5")
PREPARED = "sabhaparse/lexicon/data/prepared.txt"
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
    """Prepares the word lists, and compiles where that is asked for, before the wheel is packed."""

    build: Path | None = None

    def dependencies(self) -> list[str]:
        """What the build needs."""
        return [PREPARING, *COMPILING] if COMPILE else [PREPARING]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build in a folder of its own, and put what was built into the wheel."""
        self.build = Path(mkdtemp())
        self.prepare(version, build_data)
        if COMPILE and version != "editable":
            self.compile(self.build, build_data)

    def prepare(self, version: str, build_data: dict[str, Any]) -> None:
        """Write down what the word lists come to; without the file the package works it out at each start."""
        source = Path(self.root, "src")
        made = PREPARED if version == "editable" else str(Path(str(self.build), "prepared.txt"))
        command = [sys.executable, "-B", "-c", f"from sabhaparse.lexicon.prepared import write; write({made!r})"]
        done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
        if done.returncode:
            self.app.display_warning(f"the word lists were not prepared:\n{done.stderr}")
        elif version != "editable":
            build_data["force_include"][made] = PREPARED

    def compile(self, build: Path, build_data: dict[str, Any]) -> None:
        """Make C of the stages of a parse."""
        source = Path(self.root, "src")
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
