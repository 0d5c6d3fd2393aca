// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listparts.h"
#include "report/paperparts.h"
#include "report/papers.h"
#include "report/shortwording.h"
#include "report/summarypaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

QString labelOf(const FigureChange& change)
{
    return change.label.isEmpty() ? change.measure.label : change.label;
}

Table changesTable(const PaperContext& context)
{
    Table table = listTable({{u"STT", 10, Align::Center}, {u"Đơn vị", 42}, {u"Mục số liệu", 35},
        {u"Đã báo cáo", 23, Align::Center}, {u"Điều chỉnh", 23, Align::Center}, {u"Lý do", 32}});
    for (const FigureChange& change : context.changes)
        addListRow(
            table, {change.unitName, labelOf(change), change.before, change.after, change.reason});
    return table;
}

bool closes(const NarrativeLine& line)
{
    static const Script script = correctionScript();
    return std::any_of(script.closing.begin(), script.closing.end(),
        [&](const wording::Sentence& sentence) { return line.key == sentence.key; });
}

/// The table stands between the sentences before it and those after.
void append(std::vector<Block>& blocks, const PaperContext& context, const Narrative& narrative)
{
    const auto middle = std::find_if(narrative.begin(), narrative.end(), closes);
    for (Block& block : blocksOf({narrative.begin(), middle}))
        blocks.push_back(std::move(block));
    if (context.changes.empty())
        blocks.push_back(plainParagraph(wording::nothingCorrected.toString()));
    else
        blocks.push_back(changesTable(context));
    for (Block& block : blocksOf({middle, narrative.end()}))
        blocks.push_back(std::move(block));
}

QStringList recipientsOf(const PaperContext& context, const wording::Values& values)
{
    QStringList recipients;
    for (const QStringView pattern : {wording::toReport, wording::toStanding, wording::toUnits}) {
        const bool own =
            pattern == wording::toStanding && context.office.speaker == Speaker::Committee;
        if (const QString line = wording::phrase(pattern, values); !line.isEmpty() && !own)
            recipients << line;
    }
    return recipients;
}

Section correctedSummary(const PaperContext& context, const wording::Values& values)
{
    Section section;
    section.blocks.push_back(annexHead(context, wording::annexLabel.toString(),
        wording::phrase(wording::correctedAnnexTitle, values)));
    for (Block& block : summaryBlocks(context, Orientation::Upright))
        section.blocks.push_back(std::move(block));
    return section;
}

} // namespace

Document correctionPaper(const PaperContext& context)
{
    const wording::Values values = paperValues(context);
    const QString subject = wording::phrase(wording::correctionSubject, values);
    Document document = emptyDocument(context, wording::reportTitle.toString() + subject);
    Section section;
    section.blocks.push_back(partyHead(context, wording::reportCode.toString()));
    section.blocks.push_back(TitleBlock{wording::reportType.toString(), subject, {}});
    append(section.blocks, context, narrate(correctionScript(), values, context.texts));
    section.blocks.push_back(signatureBlock(context, recipientsOf(context, values)));
    document.sections.push_back(std::move(section));
    document.sections.push_back(correctedSummary(context, values));
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
