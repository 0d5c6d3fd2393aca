#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrows of ARCHITECTURE.md: what a folder of src may include, and where SQL, widgets and libraries may stand."""
import re
import sys
from pathlib import Path

from archtest import finish, root_argument, text_of, tree_files

ALL = {"core", "storage", "interchange", "report", "usecases", "models", "forms", "app", "cli"}
ALLOWED = {
    "core": set(),
    "storage": {"core"},
    "interchange": {"core"},
    "report": {"core"},
    "usecases": {"core", "storage", "interchange", "report"},
    "models": {"core", "usecases"},
    "forms": {"core", "usecases", "models", "report"},
    "app": ALL,
    "cli": {"core", "usecases", "report"},
}
COMPOSITION_ROOTS = {"src/cli/main.cpp"}

# Header of a library -> the one folder whose .cpp files may include it.
LIBRARIES = {
    "sqlite3.h": "storage",
    "zip.h": "interchange",
    "zlib.h": "interchange",
    "xlsxwriter.h": "interchange",
    "uchardet/uchardet.h": "interchange",
    "qrencode.h": "report",
}
WIDGET_LAYERS = {"forms", "app"}
WIDGET_HEADER = re.compile(
    r"^(QtWidgets|QtPrintSupport)\b|^Q(Abstract(Button|ItemView|Scroll\w*|Slider|SpinBox)|Application|ButtonGroup"
    r"|CheckBox|ComboBox|Completer|DateEdit|DateTimeEdit|\w*Dialog|DialogButtonBox|DockWidget|FormLayout|Frame|GroupBox"
    r"|HeaderView|\w*ItemDelegate|Label|LineEdit|ListView|MainWindow|Menu|MenuBar|MessageBox|PlainTextEdit|PrintPreview\w*"
    r"|Printer|ProgressBar|PushButton|RadioButton|ScrollBar|SpinBox|Splitter|StackedWidget|StatusBar"
    r"|Style(Factory|Option|dItemDelegate)?|TabWidget|TableView|\w*Widget|TextEdit|ToolBar|ToolButton|ToolTip|TreeView"
    r"|UndoView|Wizard\w*|[GHV](rid|Box)Layout)$")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)
COMMENT_OR_TEXT = re.compile(
    r'R"(?P<mark>[^(\s]*)\((?P<raw>.*?)\)(?P=mark)"|"(?P<text>(?:\\.|[^"\\\n])*)"'
    r"|'(?:\\.|[^'\\\n])'|//[^\n]*|/\*.*?\*/", re.DOTALL)
SQL_TEXT = re.compile(
    r"^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s"
    r"|WITH\s+(RECURSIVE\s+)?\w+.*\sAS\s*\(|(CREATE|DROP|ALTER)\s+TABLE\s)")


def include_finding(path: Path, folder: str, quote: str, header: str) -> str | None:
    target = header.split("/")[0]
    if quote == '"' and ".." in header:
        return f"includes {header}: includes are relative to src"
    allowed = ALL if path.as_posix() in COMPOSITION_ROOTS else ALLOWED[folder] | {folder}
    if quote == '"' and "/" in header and target in ALL and target not in allowed:
        return f"includes {header}: {folder} may include {', '.join(sorted(allowed))}"
    if header in LIBRARIES and (LIBRARIES[header] != folder or path.suffix != ".cpp"):
        return f"includes {header}: only .cpp files of src/{LIBRARIES[header]} may"
    if header.startswith(("QSql", "QtSql")) and folder != "storage":
        return f"includes {header}: QtSql stays in src/storage"
    if WIDGET_HEADER.match(header.split("/")[0]) and folder not in WIDGET_LAYERS:
        return f"includes {header}: no widgets below src/forms"
    return None


def file_findings(path: Path, text: str) -> list[str]:
    folder = path.parts[1]
    found = [include_finding(path, folder, *match.groups()) for match in INCLUDE.finditer(text)]
    if folder != "storage":
        code = COMMENT_OR_TEXT.sub(" ", text)
        if match := re.search(r"\bQSql\w+", INCLUDE.sub("", code)):
            found.append(f"names {match.group()}: QtSql stays in src/storage")
        for match in COMMENT_OR_TEXT.finditer(text):
            literal = match.group("raw") or match.group("text")
            if literal and SQL_TEXT.match(literal):
                found.append(f"holds SQL text “{literal[:40].strip()}”: SQL stays in src/storage")
    return [f"{path} {finding}" for finding in found if finding]


def main() -> int:
    root = root_argument()
    findings = []
    for path in tree_files(root):
        if path.suffix in (".cpp", ".h") and len(path.parts) > 2 and path.parts[0] == "src":
            if path.parts[1] not in ALLOWED:
                findings.append(f"{path}: no layer of that name")
            else:
                findings += file_findings(path, text_of(root / path) or "")
    return finish("layers", findings)


if __name__ == "__main__":
    sys.exit(main())
