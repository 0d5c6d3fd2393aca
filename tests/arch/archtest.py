# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of this folder share: the files of a tree, and an end in QtTest's form so that totals add up."""
import os
import subprocess
import sys
from pathlib import Path


def tree_files(root: Path) -> list[Path]:
    """The files git knows or would add, relative to root; every file where there is no git."""
    git = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "-co", "--exclude-standard"], capture_output=True, check=False)
    if git.returncode == 0:
        names = [Path(os.fsdecode(name)) for name in git.stdout.split(b"\0") if name]
    else:
        names = [path.relative_to(root) for path in root.rglob("*")]
    return sorted(name for name in names if (root / name).is_file())


def text_of(path: Path) -> str | None:
    """None for a file that is no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def finish(name: str, findings: list[str]) -> int:
    for finding in findings:
        print(f"FAIL!  : {name}: {finding}")
    if not findings:
        print(f"PASS   : {name}")
    good, bad = (0, 1) if findings else (1, 0)
    print(f"Totals: {good} passed, {bad} failed, 0 skipped, 0 blacklisted, 0ms")
    return bad


def root_argument() -> Path:
    return Path(sys.argv[1]).resolve()
