#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the checks bite: each is run on small trees, and must find just what the tree was given.

Called as: selftest.py ROOT LUPDATE. The trees are rows of selfcases.py, written to a scratch folder.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

from selfcases import CASES

HERE = Path(__file__).parent


def write_tree(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run_check(check: str, root: Path, lupdate: str) -> tuple[int, str]:
    if check == "totals":
        command = [str(HERE.parent.parent / "packaging" / "totals.py"), str(root / "log")]
    else:
        command = [str(HERE / f"{check}.py"), str(root), lupdate]
    done = subprocess.run([sys.executable, "-B", *command], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def complaint(check: str, files: dict[str, str], expected: list[str], lupdate: str) -> str | None:
    """expected: what the output must hold; an empty list stands for a tree in which nothing is wrong."""
    with tempfile.TemporaryDirectory() as scratch:
        write_tree(Path(scratch), files)
        status, output = run_check(check, Path(scratch), lupdate)
    if (status != 0) != bool(expected):
        return f"exit code {status}: {output}"
    missing = [text for text in expected if text not in output]
    if missing:
        return f"does not say {missing}: {output}"
    found = output.count("FAIL!")
    if check != "totals" and found != len(expected):
        return f"{found} findings, {len(expected)} expected: {output}"
    return None


def main() -> int:
    bad = 0
    for check, title, files, expected in CASES:
        said = complaint(check, files, expected, sys.argv[2])
        print(f"FAIL!  : {check}: {title}: {said}" if said else f"PASS   : {check}: {title}")
        bad += said is not None
    print(f"Totals: {len(CASES) - bad} passed, {bad} failed, 0 skipped, 0 blacklisted, 0ms")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
