// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annexes.h"

#include "core/vinumber.h"
#include "report/paperparts.h"
#include "report/resultvalues.h"
#include "report/summarypaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

AnnexHead headOf(const PaperContext& context, const QString& label, QStringView title)
{
    AnnexHead head = annexHead(context, label, wording::phrase(title, officeValues(context)));
    if (context.sheet.isSample)
        head.mark = wording::sampleMark.toString();
    return head;
}

struct ListColumn
{
    QString head;
    double widthMm = 0;
};

/// A list with one head row; the first column counts the rows.
Table listOf(const std::vector<ListColumn>& columns)
{
    Table table;
    for (const ListColumn& column : columns) {
        const bool counts = table.columns.empty();
        table.head.push_back({column.head, 1, 1, int(table.columns.size()), 0});
        table.columns.push_back({column.widthMm, counts ? Align::Center : Align::Left, !counts});
    }
    return table;
}

void addRow(Table& table, const QStringList& cells)
{
    TableRow row;
    row.cells = QStringList{QString::number(table.rows.size() + 1)} + cells;
    table.rows.push_back(std::move(row));
}

bool isUnfinished(const RoundSheet::Row& row)
{
    return row.current.state == ReturnState::Missing || row.current.state == ReturnState::Nil;
}

bool hasTexts(const RoundSheet::Row& row)
{
    return !row.current.goodPractice.isEmpty() || !row.current.difficulty.isEmpty()
        || !row.current.proposal.isEmpty();
}

/// In a sentence that stands.
bool quotesAUnit(const PaperTexts& texts)
{
    const auto isDropped = [&](const QString& block) {
        return std::any_of(texts.begin(), texts.end(), [&](const PaperText& text) {
            return text.kind == PaperText::Kind::Dropped && text.block == block;
        });
    };
    return std::any_of(texts.begin(), texts.end(), [&](const PaperText& text) {
        return text.kind == PaperText::Kind::Quote && !isDropped(text.block);
    });
}

QString inCharge(const PaperContext& context, UnitId unit)
{
    const auto found = std::find_if(context.contacts.begin(), context.contacts.end(),
        [unit](const UnitContact& contact) { return contact.unit == unit; });
    return found == context.contacts.end() ? QString() : found->committeeMember;
}

Section annex(AnnexHead head, Table table, Orientation orientation)
{
    Section section{orientation, {}};
    section.blocks.push_back(std::move(head));
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace

AnnexLabels annexLabels(const PaperContext& context)
{
    const auto& rows = context.sheet.rows;
    const bool units = std::any_of(rows.begin(), rows.end(), isUnfinished);
    const bool texts = quotesAUnit(context.texts);
    const QString plain = wording::annexLabel.toString();
    if (!units && !texts)
        return {plain, {}, {}};
    int number = 0;
    const auto next = [&] { return u"%1 %2"_s.arg(plain).arg(++number); };
    AnnexLabels labels{next(), {}, {}};
    if (units)
        labels.units = next();
    if (texts)
        labels.texts = next();
    return labels;
}

Section summaryAnnex(const PaperContext& context, const QString& label, Orientation orientation)
{
    Section section = annex(headOf(context, label, wording::annexTitle),
        summaryTable(context, orientation), orientation);
    section.blocks.push_back(summaryNote(context, orientation));
    return section;
}

Section unitsAnnex(const PaperContext& context, const QString& label)
{
    Table table = listOf({{u"STT"_s, 10}, {u"Đơn vị"_s, 50}, {u"Tình trạng"_s, 26},
        {u"Lý do"_s, 34}, {u"Dự kiến tổ chức"_s, 22}, {u"Phụ trách"_s, 23}});
    for (const RoundSheet::Row& row : context.sheet.rows) {
        if (!isUnfinished(row))
            continue;
        const bool nil = row.current.state == ReturnState::Nil;
        addRow(table,
            {row.entry.name, (nil ? wording::nilState : wording::missingNote).toString(),
                nil ? row.current.reason : QString(), vinumber::date(row.entry.plannedDay),
                inCharge(context, row.entry.unit)});
    }
    return annex(
        headOf(context, label, wording::unitsAnnexTitle), std::move(table), Orientation::Upright);
}

Section textsAnnex(const PaperContext& context, const QString& label)
{
    Table table = listOf({{u"STT"_s, 10}, {u"Đơn vị"_s, 50}, {u"Cách làm hay"_s, 64},
        {u"Khó khăn, hạn chế"_s, 64}, {u"Kiến nghị"_s, 64}});
    for (const RoundSheet::Row& row : context.sheet.rows) {
        if (hasTexts(row))
            addRow(table,
                {row.entry.name, row.current.goodPractice.simplified(),
                    row.current.difficulty.simplified(), row.current.proposal.simplified()});
    }
    return annex(
        headOf(context, label, wording::textsAnnexTitle), std::move(table), Orientation::Landscape);
}

} // namespace sosh::report
