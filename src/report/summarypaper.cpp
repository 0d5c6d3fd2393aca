// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summarypaper.h"

#include "core/formatprofile.h"
#include "core/vinumber.h"
#include "report/paperparts.h"
#include "report/resultvalues.h"
#include "report/summarycolumns.h"
#include "report/valuewriter.h"
#include "report/wording.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

QString columnNumber(int column)
{
    return column > 0 ? QString::number(column) : QString();
}

/// Which columns each rate is made of; the second one, where both stand, is that of all members.
void addRateColumns(const std::vector<SummaryColumn>& columns, wording::Values& values)
{
    values.insert(u"cotThamGia"_s, columnNumber(columnOf(columns, measure::membersAttended)));
    bool first = true;
    for (size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].role != SummaryColumn::Role::Rate)
            continue;
        const QString base = columnNumber(columnOf(columns, columns[c].base));
        values.insert(first ? u"cotTyLe"_s : u"cotTyLeHai"_s, QString::number(c + 1));
        values.insert(first ? u"cotPhaiDu"_s : u"cotTong"_s, base);
        first = false;
    }
}

Paragraph underTable(const PaperContext& context, Runs runs)
{
    Paragraph paragraph;
    paragraph.indented = false;
    paragraph.size = formatProfileOn(context.paperDate).tableNote.pt;
    paragraph.runs = std::move(runs);
    return paragraph;
}

} // namespace

Paragraph summaryNote(const PaperContext& context, Orientation orientation)
{
    const auto columns = summaryColumns(context.sheet, context.summaryForm, orientation);
    const StateCounts& states = context.summary.states;
    wording::Values values = officeValues(context);
    addRateColumns(columns, values);
    values.insert(u"tongDonVi"_s, vinumber::count(states.expected));
    values.insert(u"daBaoCao"_s, vinumber::count(states.answered()));
    values.insert(u"chuaBaoCao"_s, vinumber::count(states.missing));
    return underTable(context,
        {{wording::noteHead.toString(), false, true},
            {u' ' + wording::phrase(wording::note, values), false, false}});
}

std::vector<Block> summaryBlocks(const PaperContext& context, Orientation orientation)
{
    wording::Values values;
    addFactValues(context, ResultVariant::Round, values);
    std::vector<Block> blocks{summaryTable(context, orientation)};
    if (const auto line = wording::fill(wording::ownConferenceLine, values))
        blocks.push_back(underTable(context, {{*line}}));
    blocks.push_back(summaryNote(context, orientation));
    return blocks;
}

Document summaryPaper(const PaperContext& context, Orientation orientation)
{
    const wording::Values values = officeValues(context);
    const QString subject = wording::phrase(wording::resultSubject, values);
    Document document = emptyDocument(context, u"Biểu tổng hợp "_s + subject);
    Section section{orientation, {}};
    section.blocks.push_back(partyHead(context, u"BC"_s));
    section.blocks.push_back(TitleBlock{
        wording::summaryType.toString(), subject, wording::phrase(wording::asOf, values)});
    if (context.sheet.isSample) {
        Paragraph mark = plainParagraph(wording::sampleMark.toString());
        mark.runs.front().italic = true;
        mark.indented = false;
        mark.align = Align::Center;
        section.blocks.push_back(std::move(mark));
    }
    for (Block& block : summaryBlocks(context, orientation))
        section.blocks.push_back(std::move(block));
    const Signatory signatory = signatoryOf(context);
    section.blocks.push_back(TableSignatures{wording::tableMaker.toString(), signatory.authority,
        signatory.position, signatory.name, {}});
    document.sections.push_back(std::move(section));
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
