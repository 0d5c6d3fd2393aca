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

} // namespace

Paragraph summaryNote(const PaperContext& context, Orientation orientation)
{
    const auto columns = summaryColumns(context.sheet, orientation);
    const StateCounts& states = context.summary.states;
    wording::Values values = officeValues(context);
    values.insert(u"cotTyLe"_s, columnNumber(columnOf(columns, SummaryColumn::Role::Rate)));
    values.insert(u"cotThamGia"_s, columnNumber(columnOf(columns, measure::membersAttended)));
    values.insert(u"cotPhaiDu"_s, columnNumber(columnOf(columns, rateBase(context.sheet))));
    values.insert(u"tongDonVi"_s, vinumber::count(states.expected));
    values.insert(u"daBaoCao"_s, vinumber::count(states.answered()));
    values.insert(u"chuaBaoCao"_s, vinumber::count(states.missing));
    addFactValues(context, ResultVariant::Round, values);
    Paragraph note;
    note.indented = false;
    note.size = formatProfileOn(context.paperDate).tableNote.pt;
    note.runs = {{wording::noteHead.toString(), false, true},
        {u' ' + wording::phrase(wording::note, values), false, false}};
    return note;
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
    section.blocks.push_back(summaryTable(context, orientation));
    section.blocks.push_back(summaryNote(context, orientation));
    const Signatory signatory = signatoryOf(context);
    section.blocks.push_back(TableSignatures{wording::tableMaker.toString(), signatory.authority,
        signatory.position, signatory.name, {}});
    document.sections.push_back(std::move(section));
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
