// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperparts.h"

#include "core/formatprofile.h"
#include "report/resultvalues.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// Visits every text of a block.
class ToneSetter
{
public:
    explicit ToneSetter(vietnamese::ToneStyle style)
        : m_style(style)
    {
    }

    void operator()(PartyHead& head) const
    {
        set(head.superiorLine, head.nameLine, head.numberLine, head.letterSubject,
            head.placeAndDate);
    }
    void operator()(TitleBlock& title) const { set(title.type, title.subject, title.reference); }
    void operator()(AnnexHead& head) const
    {
        set(head.label, head.title, head.reference, head.mark);
    }
    void operator()(Heading& heading) const { set(heading.text); }
    void operator()(Paragraph& paragraph) const
    {
        for (Run& run : paragraph.runs)
            set(run.text);
    }
    void operator()(Table& table) const
    {
        for (HeadCell& cell : table.head)
            set(cell.text);
        for (TableRow& row : table.rows)
            set(row.cells);
    }
    void operator()(TableSignatures& signatures) const
    {
        set(signatures.leftPosition, signatures.rightAuthority, signatures.rightPosition,
            signatures.rightName, signatures.placeAndDate);
    }
    void operator()(SignatureBlock& signature) const
    {
        set(signature.authority, signature.position, signature.name, signature.recipients);
    }

private:
    void set(QString& text) const { text = vietnamese::withToneStyle(text, m_style); }
    void set(QStringList& texts) const
    {
        for (QString& text : texts)
            set(text);
    }
    template <class First, class... More>
    requires(sizeof...(More) > 0) void set(First& first, More&... more) const
    {
        set(first);
        (set(more), ...);
    }

    vietnamese::ToneStyle m_style;
};

} // namespace

PartyHead partyHead(const PaperContext& context, const QString& numberCode)
{
    wording::Values values = officeValues(context);
    values.insert(u"kyHieu"_s, numberCode);
    PartyHead head;
    head.superiorLine = context.office.superiorLine;
    head.nameLine = context.office.nameLine;
    head.numberLine = wording::phrase(wording::documentNumber, values);
    head.placeAndDate = wording::phrase(wording::placeAndDate, values);
    return head;
}

Signatory signatoryOf(const PaperContext& context)
{
    if (context.signatory)
        return *context.signatory;
    const bool committee = context.office.speaker == Speaker::Committee;
    return {(committee ? wording::committeeAuthority : wording::staffAuthority).toString(), {}, {}};
}

Paragraph plainParagraph(const QString& text)
{
    Paragraph paragraph;
    paragraph.runs.push_back({text, false, false});
    return paragraph;
}

Document emptyDocument(const PaperContext& context, const QString& title)
{
    const QString& code = context.office.formatProfile;
    Document document;
    document.title = title;
    document.author = context.office.speakerName;
    document.formatProfile = formatProfile(code) ? code : formatProfileOn(context.paperDate).code;
    return document;
}

void applyToneStyle(Document& document, vietnamese::ToneStyle style)
{
    document.title = vietnamese::withToneStyle(document.title, style);
    document.author = vietnamese::withToneStyle(document.author, style);
    for (Section& section : document.sections) {
        for (Block& block : section.blocks)
            std::visit(ToneSetter(style), block);
    }
}

} // namespace sosh::report
