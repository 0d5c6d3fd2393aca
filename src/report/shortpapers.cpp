// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/headline.h"
#include "report/paperparts.h"
#include "report/papers.h"
#include "report/shortwording.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

void append(std::vector<Block>& blocks, const Narrative& narrative)
{
    for (Block& block : blocksOf(narrative))
        blocks.push_back(std::move(block));
}

QStringList quickRecipients(const PaperContext& context, const wording::Values& values)
{
    QStringList recipients;
    const auto add = [&](QStringView pattern) {
        if (const QString line = wording::phrase(pattern, values); !line.isEmpty())
            recipients << line;
    };
    add(wording::toReport);
    if (context.office.speaker == Speaker::StaffBody)
        add(wording::toStanding);
    return recipients;
}

Paragraph bold(const QString& text, Align align)
{
    Paragraph paragraph;
    paragraph.runs = {{text, true, false}};
    paragraph.indented = false;
    paragraph.align = align;
    return paragraph;
}

QString newsTitleOf(const PaperContext& context, const wording::Values& values)
{
    const QString told = headline(context.sheet, context.summary);
    return told.isEmpty() ? wording::phrase(wording::newsSubject, values) : told;
}

} // namespace

Document quickPaper(const PaperContext& context)
{
    const wording::Values values = paperValues(context);
    const QString subject = wording::phrase(wording::quickSubject, values);
    Document document = emptyDocument(context, wording::reportTitle.toString() + subject);
    Section section;
    section.blocks.push_back(partyHead(context, wording::reportCode.toString()));
    section.blocks.push_back(TitleBlock{wording::reportType.toString(), subject, {}});
    append(section.blocks, narrate(quickScript(), values, context.texts));
    section.blocks.push_back(signatureBlock(context, quickRecipients(context, values)));
    document.sections.push_back(std::move(section));
    applyToneStyle(document, context.toneStyle);
    return document;
}

Document newsPaper(const PaperContext& context)
{
    const wording::Values values = paperValues(context);
    const QString title = newsTitleOf(context, values);
    Document document = emptyDocument(context, title);
    Section section;
    section.blocks.push_back(bold(title, Align::Center));
    append(section.blocks, narrate(newsScript(), values, context.texts));
    section.blocks.push_back(bold(context.office.speakerName, Align::Right));
    document.sections.push_back(std::move(section));
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
