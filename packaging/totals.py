#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up QtTest's totals in ctest's LastTest.log: prints "N passed, N failed, N skipped", exits 1 if any failed.

A test that ended badly without reporting a failure of its own (a crash, a time-out, a leak, a program that is not
there) counts as one failed.
"""
import re
import sys
from pathlib import Path

START = re.compile(r"^\d+/\d+ Testing: ", re.MULTILINE)
TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped, (\d+) blacklisted", re.MULTILINE)


def totals(log: str) -> tuple[int, int, int]:
    passed = failed = skipped = 0
    for block in START.split(log)[1:]:
        rows = [[int(n) for n in row] for row in TOTALS.findall(block)]
        passed += sum(row[0] for row in rows)
        own_failures = sum(row[1] for row in rows)
        skipped += sum(row[2] + row[3] for row in rows)
        ended_well = re.search(r"^Test Passed\.$", block, re.MULTILINE)
        failed += own_failures if ended_well else max(own_failures, 1)
    return passed, failed, skipped


def main() -> int:
    log = Path(sys.argv[1])
    passed, failed, skipped = totals(log.read_text(errors="replace")) if log.exists() else (0, 1, 0)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
