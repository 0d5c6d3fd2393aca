// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listparts.h"

#include "core/formatprofile.h"
#include "report/paperparts.h"
#include "report/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

Paragraph sampleMark()
{
    Paragraph mark = plainParagraph(wording::sampleMark.toString());
    mark.runs.front().italic = true;
    mark.indented = false;
    mark.align = Align::Center;
    return mark;
}

Paragraph tableNote(const PaperFrame& frame, const QString& text)
{
    Paragraph note;
    note.indented = false;
    note.size = formatProfileOn(frame.paperDate).tableNote.pt;
    note.runs = {{wording::noteHead.toString(), false, true}, {u' ' + text, false, false}};
    return note;
}

} // namespace

Table listTable(std::initializer_list<ListColumn> columns)
{
    Table table;
    for (const ListColumn& column : columns) {
        table.head.push_back({column.head.toString(), 1, 1, int(table.columns.size()), 0});
        table.columns.push_back({column.widthMm, column.align, column.align != Align::Right, {}});
    }
    return table;
}

void addListRow(Table& table, const QStringList& cells)
{
    const auto number = 1
        + std::count_if(table.rows.begin(), table.rows.end(),
            [](const TableRow& row) { return row.kind == RowKind::Unit; });
    table.rows.push_back({RowKind::Unit, QStringList{QString::number(number)} + cells});
}

void addTotalRow(Table& table, const QStringList& cells)
{
    table.rows.push_back({RowKind::Total, QStringList{QString()} + cells});
}

Document listPaper(const PaperFrame& frame, const TitleBlock& title, Table table,
    QStringView emptySentence, const QString& note, Orientation orientation)
{
    Document document = emptyDocument(frame, title.type + u' ' + title.subject);
    Section section{orientation, {}};
    PartyHead head = partyHead(frame, {});
    head.numberLine.clear();
    section.blocks.push_back(std::move(head));
    section.blocks.push_back(title);
    if (frame.isSample)
        section.blocks.push_back(sampleMark());
    if (table.rows.empty())
        section.blocks.push_back(plainParagraph(emptySentence.toString()));
    else
        section.blocks.push_back(std::move(table));
    if (!note.isEmpty())
        section.blocks.push_back(tableNote(frame, note));
    const Signatory signatory = signatoryOf(frame);
    section.blocks.push_back(TableSignatures{wording::tableMaker.toString(), signatory.authority,
        signatory.position, signatory.name, {}});
    document.sections.push_back(std::move(section));
    applyToneStyle(document, frame.toneStyle);
    return document;
}

} // namespace sosh::report
