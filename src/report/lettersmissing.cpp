// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atoms.h"
#include "report/layout.h"

#include <QRawFont>
#include <QSet>

#include <array>
#include <functional>

namespace sosh::report {

namespace {

/// Shows every text that a block puts on paper.
struct TextShower
{
    std::function<void(const QString&)> show;

    void all(const QStringList& texts) const
    {
        for (const QString& text : texts)
            show(text);
    }
    void operator()(const PartyHead& head) const
    {
        all({head.superiorLine, head.nameLine, head.numberLine, head.letterSubject,
            head.placeAndDate, head.draftMark, head.urgency, head.circulation});
    }
    void operator()(const TitleBlock& title) const
    {
        all({title.type, title.subject, title.reference});
    }
    void operator()(const AnnexHead& head) const
    {
        all({head.label, head.title, head.reference, head.mark});
    }
    void operator()(const Addressees& addressees) const
    {
        show(addressees.lead);
        all(addressees.names);
    }
    void operator()(const Heading& heading) const { show(heading.text); }
    void operator()(const Paragraph& paragraph) const
    {
        for (const Run& run : paragraph.runs)
            show(run.text);
    }
    void operator()(const FormLine& line) const
    {
        for (const FormField& field : line.fields)
            show(field.label);
    }
    void operator()(const CutLine&) const { }
    void operator()(const Table& table) const
    {
        for (const HeadCell& cell : table.head)
            show(cell.text);
        all(table.columnNumbers);
        for (const TableRow& row : table.rows)
            all(row.cells);
    }
    void operator()(const TableSignatures& signatures) const
    {
        all({signatures.leftPosition, signatures.rightAuthority, signatures.rightPosition,
            signatures.rightName, signatures.placeAndDate});
    }
    void operator()(const SignatureBlock& signature) const
    {
        all({signature.authority, signature.position, signature.name, signature.drafter,
            signature.contact});
        all(signature.recipients);
    }
};

} // namespace

QString lettersMissing(const Document& document, const PaperFace& face)
{
    std::array<QRawFont, 4> styles;
    for (size_t style = 0; style < styles.size(); ++style)
        styles[style] =
            QRawFont::fromFont(paperFont(face.family(), {14, (style & 1) != 0, (style & 2) != 0}));
    QSet<char32_t> known;
    QString missing;
    const TextShower shower{[&](const QString& text) {
        for (const uint letter : drawn(text).toUcs4()) {
            if (letter == U'\n' || known.contains(letter))
                continue;
            known.insert(letter);
            const bool covered = std::all_of(styles.begin(), styles.end(),
                [&](const QRawFont& style) { return style.supportsCharacter(letter); });
            if (!covered)
                missing += QStringView(QChar::fromUcs4(letter));
        }
    }};
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks)
            std::visit(shower, block);
    }
    return missing;
}

} // namespace sosh::report
