// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/resultpaper.h"

#include "core/vinumber.h"
#include "report/paperparts.h"
#include "report/resultvalues.h"
#include "report/summarypaper.h"
#include "report/wording.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using wording::Values;

/// Writes those sentences, subsections and parts that have something to say.
class Narrator
{
public:
    Narrator(std::vector<Block>& blocks, const Values& values)
        : m_blocks(blocks)
        , m_values(values)
    {
    }

    void say(const std::vector<wording::Sentence>& sentences)
    {
        for (const QString& paragraph : paragraphsOf(sentences))
            m_blocks.push_back(plainParagraph(paragraph));
    }

    void tell(const std::vector<wording::Part>& parts)
    {
        int number = 0;
        for (const wording::Part& part : parts) {
            const auto told = subsectionsOf(part);
            if (told.empty())
                continue;
            m_blocks.push_back(Heading{HeadingLevel::Section,
                vinumber::roman(++number) + u"- "_s + part.title.toString()});
            m_blocks.insert(m_blocks.end(), told.begin(), told.end());
        }
    }

private:
    QStringList paragraphsOf(const std::vector<wording::Sentence>& sentences) const
    {
        QStringList paragraphs;
        for (const wording::Sentence& sentence : sentences) {
            const auto text = wording::fill(sentence.pattern, m_values);
            if (!text)
                continue;
            if (sentence.joins && !paragraphs.isEmpty())
                paragraphs.last() += u' ' + *text;
            else
                paragraphs << *text;
        }
        return paragraphs;
    }

    std::vector<Block> subsectionsOf(const wording::Part& part) const
    {
        std::vector<Block> told;
        int number = 0;
        for (const wording::Subsection& subsection : part.subsections) {
            const QStringList paragraphs = paragraphsOf(subsection.sentences);
            if (paragraphs.isEmpty())
                continue;
            if (!subsection.title.isEmpty())
                told.push_back(Heading{HeadingLevel::Subsection,
                    QString::number(++number) + u". "_s + subsection.title.toString()});
            for (const QString& paragraph : paragraphs)
                told.push_back(plainParagraph(paragraph));
        }
        return told;
    }

    std::vector<Block>& m_blocks;
    const Values& m_values;
};

SignatureBlock signatureBlock(const PaperContext& context, const Values& values)
{
    const Signatory signatory = signatoryOf(context);
    SignatureBlock block{signatory.authority, signatory.position, signatory.name, {}};
    const auto add = [&](QStringView pattern) {
        if (const QString line = wording::phrase(pattern, values); !line.isEmpty())
            block.recipients << line;
    };
    add(wording::toReport);
    if (context.office.speaker == Speaker::StaffBody)
        add(wording::toStanding);
    add(wording::toStaffBodies);
    add(wording::toUnits);
    add(wording::archive);
    return block;
}

Section annexSection(const PaperContext& context, const Values& values, Orientation orientation)
{
    AnnexHead head;
    head.label = wording::annexLabel.toString();
    head.title = wording::phrase(wording::annexTitle, values).toUpper();
    head.reference = wording::phrase(wording::annexReference, values);
    if (context.sheet.isSample)
        head.mark = wording::sampleMark.toString();
    Section section{orientation, {}};
    section.blocks.push_back(head);
    section.blocks.push_back(summaryTable(context, orientation));
    section.blocks.push_back(summaryNote(context, orientation));
    return section;
}

} // namespace

Document resultPaper(const PaperContext& context, Orientation annex)
{
    const Values values = resultValues(context);
    const QString subject = wording::phrase(wording::resultSubject, values);
    Document document = emptyDocument(context, u"Báo cáo "_s + subject);
    Section report;
    report.blocks.push_back(partyHead(context, values.value(u"kyHieu"_s)));
    report.blocks.push_back(TitleBlock{wording::reportType.toString(), subject, {}});
    Narrator narrator(report.blocks, values);
    narrator.say(wording::resultOpening());
    narrator.tell(wording::resultParts());
    narrator.say(wording::resultClosing());
    report.blocks.push_back(signatureBlock(context, values));
    document.sections.push_back(std::move(report));
    document.sections.push_back(annexSection(context, values, annex));
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
