# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of selftest.py: check, title, files of the tree, what the check must say (nothing: all is well).

Forbidden words are put together here, so that the check of words does not find them in this file.
"""
L = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def ts(body: str) -> str:
    return ('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="vi" sourcelanguage="en">'
            f"{body}</TS>")


def message(source: str, translation: str) -> str:
    return f"<context><name>Page</name><message><source>{source}</source>{translation}</message></context>"


PAGE = L + 'class Page { Q_DECLARE_TR_FUNCTIONS(Page) void f() { tr("Open"); } };\n'
OWN = "translations/sosinhhoat_vi.ts"


def log(*blocks: str) -> str:
    return "Start testing: now\n" + "".join(
        f"{n}/{len(blocks)} Testing: tst\n{n}/{len(blocks)} Test: tst\nOutput:\n{block}\n" for n, block in
        enumerate(blocks, 1))


CASES = [
    ("layers", "arrows that go down", {
        "src/core/a.h": L + "#include <QString>\n",
        "src/usecases/a.cpp": L + '#include "core/a.h"\n#include "storage/a.h"\n#include "usecases/a.h"\n',
        "src/cli/main.cpp": L + '#include "storage/a.h"\n',
        "src/storage/a.cpp": L + '#include <QSqlQuery>\n#include <sqlite3.h>\nauto t = u"SELECT 1";\n',
        "src/forms/a.cpp": L + "#include <QWidget>\n#include <QPrinter>\n",
        "src/report/a.cpp": L + '// QSqlQuery and "SELECT 1" in a comment\nauto t = u"Selected";\nauto c = u\'"\';\n',
    }, []),
    ("layers", "core looks up", {"src/core/a.cpp": L + '#include "storage/a.h"\n'}, ["src/core/a.cpp includes"]),
    ("layers", "sideways", {"src/report/a.h": L + '#include "interchange/a.h"\n'}, ["src/report/a.h includes"]),
    ("layers", "a form reads the store", {"src/forms/a.cpp": L + '#include "storage/a.h"\n'}, ["forms may include"]),
    ("layers", "a verb reads the store", {"src/cli/a.cpp": L + '#include "storage/a.h"\n'}, ["cli may include"]),
    ("layers", "a way round", {"src/core/a.cpp": L + '#include "../storage/a.h"\n'}, ["relative to src"]),
    ("layers", "QtSql header", {"src/usecases/a.cpp": L + "#include <QSqlQuery>\n"}, ["QtSql stays"]),
    ("layers", "QtSql type", {"src/usecases/a.h": L + "class QSqlQuery;\n"}, ["names QSqlQuery"]),
    ("layers", "SQL text", {"src/models/a.cpp": L + 'auto t = u"SELECT id FROM unit"_s;\n'}, ["holds SQL text"]),
    ("layers", "raw SQL text", {"src/cli/a.cpp": L + 'auto t = uR"(\n  UPDATE unit SET a = 1)"_s;\n'}, ["holds SQL text"]),
    ("layers", "widget in a model", {"src/models/a.h": L + "#include <QTableView>\n"}, ["no widgets below"]),
    ("layers", "printer in the report", {"src/report/a.cpp": L + "#include <QtPrintSupport/QPrinter>\n"},
     ["no widgets below"]),
    ("layers", "SQLite in a header", {"src/storage/a.h": L + "#include <sqlite3.h>\n"}, ["only .cpp files of src/storage"]),
    ("layers", "SQLite elsewhere", {"src/core/a.cpp": L + "#include <sqlite3.h>\n"}, ["only .cpp files of src/storage"]),
    ("layers", "an unknown layer", {"src/util/a.cpp": L}, ["no layer of that name"]),

    ("sizes", "at the limits", {"src/core/a.cpp": "\n" * 600, "src/core/a.h": "\n" * 250}, []),
    ("sizes", "source", {"src/core/a.cpp": "\n" * 601}, ["has 601 lines; 600"]),
    ("sizes", "header", {"tests/a.h": "\n" * 251}, ["has 251 lines; 250"]),
    ("sizes", "main window", {"src/forms/window/mainwindow.cpp": "\n" * 401}, ["has 401 lines; 400"]),

    ("words", "clean", {"src/a.cpp": L + "// homework, framework/x, TO" + "DO(office)\n", "LICENSE": "TO" + "DO\n"}, []),
    ("words", "machine path", {"README.md": "see /wo" + "rk/main\n"}, ["README.md:1: path of one machine"]),
    ("words", "home folder", {"a.txt": "\n/ho" + "me/lan/so.sosh\n"}, ["a.txt:2: path of one machine"]),
    ("words", "no owner", {"src/a.cpp": L + "// TO" + "DO later\n"}, ["src/a.cpp:2: work left"]),
    ("words", "merge conflict", {"a.md": "<" * 7 + " HEAD\n"}, ["mark of a merge conflict"]),
    ("words", "skipped test", {"tests/tst_a.cpp": L + "QSKI" + 'P("no");\n'}, ["switched off"]),
    ("words", "no licence", {"src/a.h": "#pragma once\n"}, ["no licence line"]),

    ("translations", "complete", {
        "src/page.cpp": PAGE, OWN: ts(message("Open", "<translation>Mở</translation>"))}, []),
    ("translations", "unfinished", {
        "src/page.cpp": PAGE, OWN: ts(message("Open", '<translation type="unfinished">Mở</translation>'))},
     ["Page: “Open” is not finished"]),
    ("translations", "empty", {
        "src/page.cpp": PAGE, OWN: ts(message("Open", "<translation></translation>"))}, ["“Open” is not finished"]),
    ("translations", "missing", {"src/page.cpp": PAGE, OWN: ts("")}, ["lacks Page: “Open”"]),
    ("translations", "in a form", {
        "ui/a.ui": '<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page"><property '
                   'name="windowTitle"><string>Units</string></property></widget></ui>', OWN: ts("")},
     ["lacks Page: “Units”"]),
    ("translations", "left over", {
        "src/page.cpp": L, OWN: ts(message("Gone", "<translation>Cũ</translation>"))}, ["which no source has"]),
    ("translations", "Qt's own texts", {
        "src/page.cpp": L, OWN: ts(""), "translations/qtbase_vi.ts": ts(message("OK", "<translation></translation>"))},
     ["qtbase_vi.ts: Page: “OK” is not finished"]),

    ("totals", "sum of two", {"log": log(
        "Totals: 5 passed, 0 failed, 1 skipped, 0 blacklisted, 3ms\nTest Passed.",
        "Totals: 2 passed, 0 failed, 0 skipped, 0 blacklisted, 3ms\nTest Passed.")}, []),
    ("totals", "a failure", {"log": log("Totals: 5 passed, 2 failed, 0 skipped, 0 blacklisted, 3ms\nTest Failed.")},
     ["5 passed, 2 failed, 0 skipped"]),
    ("totals", "a crash", {"log": log("PASS   : a()\nTest Failed.", "Totals: 1 passed, 0 failed, 0 skipped, "
                                      "0 blacklisted, 3ms\nTest Passed.")}, ["1 passed, 1 failed, 0 skipped"]),
    ("totals", "a leak after the end", {"log": log(
        "Totals: 5 passed, 0 failed, 0 skipped, 0 blacklisted, 3ms\nTest Failed.")}, ["5 passed, 1 failed"]),
    ("totals", "no log", {"other": ""}, ["0 passed, 1 failed, 0 skipped"]),
]
