// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline.h"
#include "core/unit.h"
#include "core/vinumber.h"
#include "report/paperparts.h"
#include "report/papers.h"
#include "report/shortwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

constexpr int titleSize = 13;
constexpr int formSize = 11;

Paragraph line(const QString& text, bool bold, Align align, int size = formSize)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold, false}};
    paragraph.indented = false;
    paragraph.align = align;
    paragraph.size = size;
    return paragraph;
}

/// "Đơn vị: Chi bộ thôn Na Mạ", or dots to write it on.
Block filled(QStringView label, const QString& text)
{
    if (text.isEmpty())
        return FormLine{{{label.toString(), 1}}, formSize};
    Paragraph paragraph = line(label.toString() + u' ', false, Align::Left);
    paragraph.runs.push_back({text, true, false});
    return paragraph;
}

FormField box(QStringView label, double share = 0)
{
    return {label.toString(), share, true};
}

FormField dots(QStringView label, double share = 1)
{
    return {label.toString(), share, false};
}

FormField words(QStringView label)
{
    return {label.toString(), 0, false};
}

FormLine row(std::vector<FormField> fields)
{
    return {std::move(fields), formSize};
}

QStringView signs(const RosterEntry& entry)
{
    if (isNonParty(entry.kind))
        return wording::forBody;
    return isCell(entry.kind) ? wording::forCell : wording::forOrganization;
}

void addQuestions(std::vector<Block>& blocks)
{
    blocks.push_back(
        row({words(wording::blankHeld), box(wording::blankYes), box(wording::blankNo, 1)}));
    blocks.push_back(row({box(wording::blankJoint, 1)}));
    std::vector<FormField> forms{words(wording::blankForm)};
    for (const QStringView form : wording::blankForms)
        forms.push_back(box(form));
    blocks.push_back(row(std::move(forms)));
    blocks.push_back(row({dots(wording::blankTotal)}));
    blocks.push_back(row({dots(wording::blankNotSummoned)}));
    blocks.push_back(row({dots(wording::blankExpected), dots(wording::blankAttended)}));
    blocks.push_back(row({dots(wording::blankOthers), dots(wording::blankPapers)}));
    for (const QStringView text : {wording::blankPractice, wording::blankDifficulty}) {
        blocks.push_back(row({dots(text)}));
        blocks.push_back(row({dots({})}));
    }
}

/// What is filled in already; empty ones are left to the pen.
struct Form
{
    QString unit;
    QString round;
    QString due;
    QStringView signs = wording::forCell;
};

Form formOf(const PaperContext& context, const wording::Values& values, const RoundSheet::Row* row)
{
    const QDate due = row ? context.sheet.dueOf(*row) : context.sheet.round.due;
    Form form;
    form.round = wording::phrase(wording::blankRoundName, values);
    if (due.isValid())
        form.due = vinumber::date(lastTimelyDay(due, context.sheet.round.dueInclusive));
    if (row) {
        form.unit = row->entry.name;
        form.signs = signs(row->entry);
    }
    return form;
}

void addForm(std::vector<Block>& blocks, const Form& form)
{
    blocks.push_back(line(wording::blankTitle.toString(), true, Align::Center, titleSize));
    blocks.push_back(filled(wording::blankUnit, form.unit));
    blocks.push_back(filled(wording::blankRound, form.round));
    blocks.push_back(filled(wording::blankDue, form.due));
    addQuestions(blocks);
    // Who signs stands at the right end of the last line, with what is left of the half page below.
    blocks.push_back(row({dots(wording::blankReporter), words(form.signs)}));
}

/// Those that are asked; one without a unit when there is nobody.
std::vector<const RoundSheet::Row*> rowsFor(
    const PaperContext& context, const std::vector<UnitId>& units)
{
    std::vector<const RoundSheet::Row*> rows;
    for (const RoundSheet::Row& row : context.sheet.rows) {
        const bool asked = units.empty()
            ? !row.entry.exempt
            : std::find(units.begin(), units.end(), row.entry.unit) != units.end();
        if (asked)
            rows.push_back(&row);
    }
    if (rows.empty())
        rows.push_back(nullptr);
    return rows;
}

} // namespace

Document blankPaper(const PaperContext& context, const std::vector<UnitId>& units)
{
    const wording::Values values = paperValues(context);
    Document document = emptyDocument(context, wording::blankDocument.toString());
    // A section for each page: forms bear no page numbers.
    bool upper = true;
    for (const RoundSheet::Row* row : rowsFor(context, units)) {
        if (upper)
            document.sections.emplace_back();
        std::vector<Block>& blocks = document.sections.back().blocks;
        if (!upper)
            blocks.push_back(CutLine{});
        addForm(blocks, formOf(context, values, row));
        upper = !upper;
    }
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
