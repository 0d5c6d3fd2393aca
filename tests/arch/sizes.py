#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file grows past what a person reads in one go."""
import sys
from pathlib import Path

from archtest import finish, root_argument, text_of, tree_files

LIMITS = {".cpp": 600, ".h": 250, ".py": 200, ".sh": 200}
NAMED_LIMITS = {"src/forms/window/mainwindow.cpp": 400, "CMakeLists.txt": 90}


def limit_of(path: Path) -> int | None:
    return NAMED_LIMITS.get(path.as_posix(), LIMITS.get(path.suffix))


def main() -> int:
    root = root_argument()
    findings = []
    for path in tree_files(root):
        limit = limit_of(path)
        lines = (text_of(root / path) or "").count("\n") if limit else 0
        if limit and lines > limit:
            findings.append(f"{path} has {lines} lines; {limit} is the most")
    return finish("sizes", findings)


if __name__ == "__main__":
    sys.exit(main())
