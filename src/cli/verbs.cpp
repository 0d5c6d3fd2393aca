// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include <array>

namespace sosh::cli {
namespace {

constexpr Option campaign{"campaign", "CODE", QT_TRANSLATE_NOOP("Command", "Campaign"), true};
constexpr Option round{"round", "N", QT_TRANSLATE_NOOP("Command", "Round"), true};
constexpr Option anyRound{
    "round", "N", QT_TRANSLATE_NOOP("Command", "Round; without it all rounds")};
constexpr Option asOf{
    "as-of", "DATE", QT_TRANSLATE_NOOP("Command", "As of this day; today without it")};
constexpr Option current{"current", nullptr,
    QT_TRANSLATE_NOOP("Command", "Newest confirmed figures, also of a sealed round")};
constexpr Option variant{"variant", "interim|final",
    QT_TRANSLATE_NOOP("Command", "Result report of the way so far, or of the whole campaign")};
constexpr Option out{"out", "FILE", QT_TRANSLATE_NOOP("Command", "File to write"), true};

constexpr std::array newOptions{
    Option{"sample", "NAME",
        QT_TRANSLATE_NOOP("Command",
            "Sample: muong-khuong-2022, xa-2026, thanh-xuan-2024, thanh-xuan-2025, or empty")},
    Option{"agency", "CODE",
        QT_TRANSLATE_NOOP("Command", "Code of the office, for an empty register")},
    Option{"agency-name", "NAME",
        QT_TRANSLATE_NOOP("Command", "Name of the office, for an empty register")},
};
constexpr std::array unitsOptions{asOf,
    Option{"find", "TEXT",
        QT_TRANSLATE_NOOP(
            "Command", "Only units whose code or name holds this, with or without accents")}};
constexpr std::array importUnitsOptions{
    Option{"effective", "DATE", QT_TRANSLATE_NOOP("Command", "First day of the changes")},
    Option{"decision", "TEXT", QT_TRANSLATE_NOOP("Command", "Decision behind the changes")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "Look only, write nothing")}};
constexpr std::array undoOptions{
    Option{"act", "ID", QT_TRANSLATE_NOOP("Command", "This act; the last one without it")}};
constexpr std::array checkOptions{Option{"full", nullptr,
    QT_TRANSLATE_NOOP("Command", "Also every row and every return against the journal")}};
constexpr std::array roundOptions{campaign, round};
constexpr std::array annulOptions{campaign, round, variant};
constexpr std::array statusOptions{campaign, round, asOf};
constexpr std::array totalsOptions{campaign, anyRound, current};
constexpr std::array traceOptions{campaign, round,
    Option{"measure", "CODE", QT_TRANSLATE_NOOP("Command", "Measure whose rows are wanted"), true},
    current};
constexpr std::array issueOptions{campaign, round,
    Option{"kind", "result|quick|correction",
        QT_TRANSLATE_NOOP("Command", "Which report; the result report without it")},
    variant,
    Option{"number", "NN", QT_TRANSLATE_NOOP("Command", "Number that the office gave"), true},
    Option{"date", "DATE", QT_TRANSLATE_NOOP("Command", "Day of issue"), true},
    Option{"signed", "F.pdf", QT_TRANSLATE_NOOP("Command", "Signed copy to keep with it")}};
constexpr std::array importOptions{campaign, round,
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "Look only, write nothing")},
    Option{"on-conflict", "keep|replace",
        QT_TRANSLATE_NOOP("Command", "Keep the figures there are, or take the file's")},
    Option{"skip-bad", nullptr,
        QT_TRANSLATE_NOOP("Command", "Take the good rows, leave the bad ones")},
    Option{
        "draft", nullptr, QT_TRANSLATE_NOOP("Command", "Leave the rows as drafts, not confirmed")}};
constexpr std::array exportOptions{campaign, anyRound,
    Option{"profile", "excel|machine",
        QT_TRANSLATE_NOOP("Command", "For people (Excel) or for programs"), true},
    out,
    Option{"separator", "semicolon|comma|tab",
        QT_TRANSLATE_NOOP("Command", "Separator of the excel profile")},
    current};
constexpr std::array reportOptions{
    Option{"campaign", "CODE", QT_TRANSLATE_NOOP("Command", "Campaign")},
    Option{"round", "N", QT_TRANSLATE_NOOP("Command", "Round")},
    Option{"year", "YEAR",
        QT_TRANSLATE_NOOP("Command", "Documents and commendations of a year, without a campaign")},
    Option{"unit", "CODE",
        QT_TRANSLATE_NOOP("Command",
            "One form or letter a unit; several with commas between, or the option again")},
    Option{"as-of", "DATE", QT_TRANSLATE_NOOP("Command", "Units of this day")},
    Option{"out", "FILE",
        QT_TRANSLATE_NOOP(
            "Command", "File to write; its ending says how: .pdf .docx .odt .xlsx .png .svg .txt")},
    Option{"date", "DATE", QT_TRANSLATE_NOOP("Command", "Date of the paper")},
    Option{"time", "HH:MM", QT_TRANSLATE_NOOP("Command", "Hour of the figures")},
    Option{"issuer", "CODE",
        QT_TRANSLATE_NOOP("Command", "Issuing office; the campaign's without it")},
    variant,
    Option{"level", "1|2|3",
        QT_TRANSLATE_NOOP("Command", "Of a reminder: before the due day, after it, once more")},
    Option{"head", nullptr,
        QT_TRANSLATE_NOOP(
            "Command", "Of a reminder: the list for the head of office, which is not sent out")},
    Option{"deadline", "DATE",
        QT_TRANSLATE_NOOP(
            "Command", "New deadline of a reminder; an hour may follow: 2026-06-02 16:00")},
    Option{"record", nullptr,
        QT_TRANSLATE_NOOP(
            "Command", "Of a request or reminder: also note in the log that the letter went out")},
    Option{"document", "NUMBER",
        QT_TRANSLATE_NOOP(
            "Command", "With --record: number of the letter in the list of documents, 12-CV/ĐU")},
    Option{
        "landscape", nullptr, QT_TRANSLATE_NOOP("Command", "Summary table on a landscape sheet")},
    Option{"columns", "form,held,code,received,ontime",
        QT_TRANSLATE_NOOP("Command",
            "With --landscape: further columns of the summary table, one or several of these")},
    Option{"total-first", nullptr,
        QT_TRANSLATE_NOOP("Command", "Summary table with its total in the first row: “TỔNG SỐ”")},
    Option{"restart-numbers", nullptr,
        QT_TRANSLATE_NOOP("Command", "Summary table whose numbers begin anew in each group")},
    Option{"duplex", nullptr,
        QT_TRANSLATE_NOOP("Command", "Margins of even pages mirrored, for both sides of a sheet")},
    current,
    Option{"draft-mark", "TEXT",
        QT_TRANSLATE_NOOP("Command", "Draft mark under the number: “Dự thảo lần 2”")},
    Option{"urgency", "khan|thuong-khan|hoa-toc",
        QT_TRANSLATE_NOOP("Command", "Mark of urgency: “KHẨN”, “THƯỢNG KHẨN”, “HOẢ TỐC”")},
    Option{"circulation", nullptr,
        QT_TRANSLATE_NOOP("Command", "Mark “LƯU HÀNH NỘI BỘ”: only for circulation within")},
    Option{"compare", "F.docx",
        QT_TRANSLATE_NOOP("Command", "Figures of an edited file that the register does not say")}};

constexpr std::array table{
    Verb{"new", "REGISTER", 1, 1, QT_TRANSLATE_NOOP("Command", "make a register"), newOptions,
        runNew},
    Verb{"show", "REGISTER", 1, 1, QT_TRANSLATE_NOOP("Command", "everything at a glance"), {},
        runShow},
    Verb{"units", "REGISTER", 1, 1, QT_TRANSLATE_NOOP("Command", "units of a day"), unitsOptions,
        runUnits},
    Verb{"import-units", "REGISTER FILE", 2, 2,
        QT_TRANSLATE_NOOP("Command", "units from a CSV file"), importUnitsOptions, runImportUnits},
    Verb{"round", "REGISTER open|close|reopen", 2, 2,
        QT_TRANSLATE_NOOP("Command", "open, close or reopen a round"), roundOptions, runRound},
    Verb{"status", "REGISTER", 1, 1, QT_TRANSLATE_NOOP("Command", "who has reported"),
        statusOptions, runStatus},
    Verb{"totals", "REGISTER", 1, 1,
        QT_TRANSLATE_NOOP("Command", "figures of a round or of the campaign"), totalsOptions,
        runTotals},
    Verb{"trace", "REGISTER", 1, 1, QT_TRANSLATE_NOOP("Command", "the rows behind a figure"),
        traceOptions, runTrace},
    Verb{"import", "REGISTER FILE…", 2, -1, QT_TRANSLATE_NOOP("Command", "returns from CSV files"),
        importOptions, runImport},
    Verb{"export", "REGISTER", 1, 1,
        QT_TRANSLATE_NOOP("Command", "file for the superior, with its manifest"), exportOptions,
        runExport},
    Verb{"verify", "FILE", 1, 1,
        QT_TRANSLATE_NOOP("Command", "prove an exported file by its manifest"), {}, runVerify},
    Verb{"report",
        "REGISTER "
        "result|summary|request|reminder|quick|news|correction|texts|blank|documents|units|tasks|"
        "commendations",
        2, 2, QT_TRANSLATE_NOOP("Command", "print a paper to a file"), reportOptions, runReport},
    Verb{"issue", "REGISTER", 1, 1,
        QT_TRANSLATE_NOOP("Command", "record a report as issued; locks the figures"), issueOptions,
        runIssue},
    Verb{"annul", "REGISTER", 1, 1,
        QT_TRANSLATE_NOOP("Command", "take the last issued report back; its number stays taken"),
        annulOptions, runAnnul},
    Verb{"log", "REGISTER", 1, 1, QT_TRANSLATE_NOOP("Command", "the journal"), {}, runLog},
    Verb{"undo", "REGISTER", 1, 1, QT_TRANSLATE_NOOP("Command", "reverse an act"), undoOptions,
        runUndo},
    Verb{"check", "REGISTER", 1, 1, QT_TRANSLATE_NOOP("Command", "check the register's integrity"),
        checkOptions, runCheck},
    Verb{"backup", "REGISTER DEST", 2, 2, QT_TRANSLATE_NOOP("Command", "make a proved copy"), {},
        runBackup},
};

} // namespace

std::span<const Verb> verbs()
{
    return table;
}

} // namespace sosh::cli
