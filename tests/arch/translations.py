#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is finished in Vietnamese, and translations/sosinhhoat_vi.ts holds just the texts of the sources.

Called as: translations.py ROOT LUPDATE. "ninja update_translations" brings the file up to date.
"""
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from archtest import finish, root_argument

Key = tuple[str, str, str]


def messages(ts: Path) -> dict[Key, ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(ts).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message
    return found


def is_finished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


def finished_findings(ts: Path) -> list[str]:
    return [f"{ts.name}: {key[0]}: “{key[1]}” is not finished" for key, message in messages(ts).items()
            if not is_finished(message)]


def source_findings(root: Path, ts: Path, lupdate: str) -> list[str]:
    folders = [str(root / name) for name in ("src", "ui") if (root / name).is_dir()]
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / ts.name
        command = [lupdate, "-silent", "-locations", "none", "-I", str(root / "src"), *folders,
                   "-source-language", "en", "-target-language", "vi", "-ts", str(fresh)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return [f"lupdate failed: {done.stderr.strip()}"]
        # lupdate writes no file where no source has a text.
        wanted = set(messages(fresh)) if fresh.exists() else set()
    have = set(messages(ts))
    return ([f"{ts.name} lacks {key[0]}: “{key[1]}”" for key in sorted(wanted - have)]
            + [f"{ts.name} holds {key[0]}: “{key[1]}”, which no source has" for key in sorted(have - wanted)])


def main() -> int:
    root = root_argument()
    folder = root / "translations"
    own = folder / "sosinhhoat_vi.ts"
    findings = [finding for ts in sorted(folder.glob("*.ts")) for finding in finished_findings(ts)]
    findings += source_findings(root, own, sys.argv[2])
    return finish("translations", findings)


if __name__ == "__main__":
    sys.exit(main())
