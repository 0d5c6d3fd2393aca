#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file names a place on one machine, leaves work without an owner, or lacks its licence line."""
import re
import sys

from archtest import finish, root_argument, text_of, tree_files

# Written so that no pattern finds itself.
PATTERNS = {
    re.compile(r"/(?:wo[r]k|fa[r]m|ro[o]t)/|/ho[m]e/\w|[A-Z]:\\Use[r]s\\"): "path of one machine",
    re.compile(r"\b(?:TO[D]O|FIXM[E]|HAC[K]|XX[X])\b(?!\(\w)"): "work left without an owner",
    re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE): "mark of a merge conflict",
    re.compile(r"\bQSKI[P]\b|\bQEXPECT_FAI[L]\b|^#if [0]\b", re.MULTILINE): "switched off",
    re.compile(r"\bnot (?:yet )?implemente[d]\b", re.IGNORECASE): "work not done",
}
LICENSED = {".cpp", ".h", ".py", ".sh", ".cmake"}
LICENCE_LINE = "SPDX-License-Identifier: GPL-3.0-or-" + "later"
OTHERS_WORDS = {"LICENSE"}


def main() -> int:
    root = root_argument()
    findings = []
    for path in tree_files(root):
        text = text_of(root / path)
        if text is None or path.name in OTHERS_WORDS:
            continue
        for pattern, what in PATTERNS.items():
            for match in pattern.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                findings.append(f"{path}:{line}: {what}: {match.group().strip()}")
        if path.suffix in LICENSED and LICENCE_LINE not in "".join(text.splitlines(keepends=True)[:2]):
            findings.append(f"{path}: no licence line at its top")
    return finish("words", findings)


if __name__ == "__main__":
    sys.exit(main())
