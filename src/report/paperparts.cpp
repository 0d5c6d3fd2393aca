// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperparts.h"

#include "core/formatprofile.h"
#include "core/officepresets.h"
#include "core/vinumber.h"
#include "report/phrases.h"

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
            head.placeAndDate, head.draftMark, head.urgency, head.circulation);
    }
    void operator()(Addressees& addressees) const { set(addressees.lead, addressees.names); }
    void operator()(FormLine& line) const
    {
        for (FormField& field : line.fields)
            set(field.label);
    }
    void operator()(CutLine&) const { }
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
        set(signature.authority, signature.position, signature.name, signature.recipients,
            signature.contact);
    }

private:
    void set(QString& text) const { text = vietnamese::withToneStyle(text, m_style); }
    void set(QStringList& texts) const
    {
        for (QString& text : texts)
            set(text);
    }
    template <typename First, typename... More>
    requires(sizeof...(More) > 0) void set(First& first, More&... more) const
    {
        set(first);
        (set(more), ...);
    }

    vietnamese::ToneStyle m_style;
};

} // namespace

namespace {

constexpr qsizetype blankNumber = 7;
constexpr qsizetype blankDay = 4;

QString blanks(qsizetype count)
{
    return QString(count, u' ');
}

/// "ngày 05/8/2022" of a reference to this paper, or room for the day.
QString referenceDay(const PaperFrame& frame)
{
    const QString day = vinumber::date(frame.paperDate);
    return frame.number.isEmpty() ? blanks(blankDay) + day.sliced(day.indexOf(u'/')) : day;
}

/// A committee that speaks through its Ban Thường vụ; a chi bộ speaks for itself.
bool speaksAsBoard(const Office& office)
{
    return office.speakerName.isEmpty()
        || office.speakerName.startsWith(u"Ban Thường vụ"_s, Qt::CaseInsensitive);
}

/// In whose name the office signs when nobody is named.
QString authorityOf(const Office& office)
{
    const auto kind = officeKindFrom(office.officeKind);
    const auto known = kind ? signaturePresets(*kind) : std::vector<Signatory>{};
    if (!known.empty())
        return known.front().authority;
    const bool committee = office.speaker == Speaker::Committee;
    return (committee ? wording::committeeAuthority : wording::staffAuthority).toString();
}

} // namespace

wording::Values frameValues(const PaperFrame& frame, const QString& typeCode)
{
    const Office& office = frame.office;
    const bool committee = office.speaker == Speaker::Committee;
    const bool numbered = !frame.number.isEmpty();
    wording::Values values{{u"capUy"_s, office.committee}, {u"chuThe"_s, office.speakerName},
        {u"dangBo"_s, office.organization}, {u"diaDanh"_s, office.place},
        {u"maCoQuan"_s, office.bodyCode}, {u"luuTai"_s, office.archive}, {u"loaiMa"_s, typeCode},
        {u"so"_s, numbered ? frame.number : blanks(blankNumber)},
        {u"ngaySo"_s, frame.paperDate.isValid() ? referenceDay(frame) : QString()},
        {u"ngayThangNam"_s,
            numbered ? vinumber::dateInWords(frame.paperDate)
                     : vinumber::dateInWordsWithoutDay(frame.paperDate)},
        {u"ngay"_s, vinumber::date(frame.paperDate)}, {u"gio"_s, hourPhrase(frame.paperTime)},
        {u"canBo"_s, frame.contact.name}, {u"chucVu"_s, frame.contact.position},
        {u"dienThoai"_s, unbroken(frame.contact.phone)},
        {u"kenhNhan"_s, unbroken(frame.contact.channel)}};
    const QStringView verb = committee ? wording::committeeAsks : wording::staffAsks;
    values.insert(u"deNghi"_s, office.askingVerb.isEmpty() ? verb.toString() : office.askingVerb);
    if (!committee)
        values.insert(u"ban"_s, office.speakerName);
    else if (speaksAsBoard(office))
        values.insert(u"banThuongVu"_s, wording::phrase(wording::standingBoard, values));
    else
        values.insert(u"banThuongVu"_s, office.speakerName);
    values.insert(u"kyHieu"_s, wording::phrase(wording::paperCode, values));
    return values;
}

PartyHead partyHead(const PaperFrame& frame, const QString& typeCode)
{
    const wording::Values values = frameValues(frame, typeCode);
    PartyHead head;
    head.superiorLine = frame.office.superiorLine;
    head.nameLine = frame.office.nameLine;
    head.numberLine = wording::phrase(wording::documentNumber, values);
    head.placeAndDate = wording::phrase(wording::placeAndDate, values);
    head.draftMark = frame.marks.draft;
    head.urgency = frame.marks.urgency;
    head.circulation = frame.marks.circulation;
    return head;
}

AnnexHead annexHead(const PaperFrame& frame, const QString& label, const QString& title,
    const QString& type, const QString& typeCode)
{
    wording::Values values = frameValues(frame, typeCode);
    values.insert(u"loai"_s, type);
    AnnexHead head;
    head.label = label;
    head.title = title.toUpper();
    head.reference = wording::phrase(wording::annexReference, values);
    if (frame.isSample)
        head.mark = wording::sampleMark.toString();
    return head;
}

Signatory signatoryOf(const PaperFrame& frame)
{
    if (frame.signatory)
        return *frame.signatory;
    return {authorityOf(frame.office), {}, {}};
}

SignatureBlock signatureBlock(const PaperFrame& frame, const QStringList& recipients)
{
    const Signatory signatory = signatoryOf(frame);
    SignatureBlock block{signatory.authority, signatory.position, signatory.name, recipients};
    const QString archive = wording::phrase(wording::archive, frameValues(frame, {}));
    if (!archive.isEmpty())
        block.recipients << archive;
    block.drafter = frame.marks.drafter;
    block.contact = frame.office.contactLine;
    return block;
}

Paragraph plainParagraph(const QString& text)
{
    Paragraph paragraph;
    paragraph.runs.push_back({text, false, false});
    return paragraph;
}

Document emptyDocument(const PaperFrame& frame, const QString& title)
{
    const QString& code = frame.office.formatProfile;
    Document document;
    document.title = title;
    document.author = frame.office.speakerName;
    document.formatProfile = formatProfile(code) ? code : formatProfileOn(frame.paperDate).code;
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
