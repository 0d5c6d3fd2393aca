// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"
#include "report/letterlists.h"
#include "report/letterwording.h"
#include "report/paperparts.h"
#include "report/papers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using wording::Values;

/// Points are numbered as they stand: those that drop leave no gap.
void numberPoints(Narrative& narrative)
{
    int number = 0;
    for (NarrativeLine& line : narrative) {
        const bool point = line.kind == NarrativeLine::Kind::Sentence && isPoint(line.key);
        if (point && line.state == NarrativeLine::State::Standing)
            line.runs.insert(line.runs.begin(), Run{QString::number(++number) + u". "_s});
    }
}

void append(std::vector<Block>& blocks, Narrative narrative)
{
    numberPoints(narrative);
    for (Block& block : blocksOf(narrative))
        blocks.push_back(std::move(block));
}

/// "Đảng uỷ xã Bản Lầu" of Đảng bộ xã Bản Lầu, "Chi bộ thôn Na Mạ"; a body outside the Party by its name.
QString addresseeOf(const RosterEntry& entry)
{
    const QString organization = wording::organizationName.toString();
    const QString committee = wording::organizationCommittee.toString();
    const QString cell = wording::cellName.toString();
    if (isNonParty(entry.kind))
        return entry.name;
    if (isCell(entry.kind))
        return entry.name.startsWith(cell, Qt::CaseInsensitive) ? entry.name
                                                                : cell + u' ' + entry.name;
    if (entry.name.startsWith(organization, Qt::CaseInsensitive))
        return committee + entry.name.sliced(organization.size());
    return entry.name.startsWith(committee, Qt::CaseInsensitive) ? entry.name
                                                                 : committee + u' ' + entry.name;
}

struct Letter
{
    QString subject;
    QString addressee;
    QStringList recipients; ///< without the archive's line
};

Section letterSection(const PaperContext& context, const Letter& letter, Narrative narrative)
{
    Section section;
    PartyHead head = partyHead(context, wording::letterCode.toString());
    head.letterSubject = letter.subject;
    section.blocks.push_back(std::move(head));
    section.blocks.push_back(Addressees{wording::addressed.toString(), {letter.addressee}});
    append(section.blocks, std::move(narrative));
    section.blocks.push_back(signatureBlock(context, letter.recipients));
    return section;
}

Document letterDocument(const PaperContext& context, const Letter& letter)
{
    return emptyDocument(
        context, wording::phrase(wording::letterTitle, {{u"ve"_s, letter.subject}}));
}

QString reminderAddressee(const PaperContext& context)
{
    if (context.onlyTo.isValid()) {
        const RoundSheet::Row* row = context.sheet.rowOf(context.onlyTo);
        return row ? addresseeOf(row->entry) : QString();
    }
    return (context.board.missing.empty() ? wording::toAllUnits : wording::toListedUnits)
        .toString();
}

} // namespace

Document requestPaper(const PaperContext& context)
{
    const Values values = paperValues(context);
    const Letter letter{wording::phrase(wording::requestSubject, values),
        wording::toAllUnits.toString(),
        {wording::asAbove.toString(), wording::phrase(wording::toStanding, values)}};
    Narrative narrative = narrate(requestScript(), values, context.texts);
    const auto outline = std::stable_partition(narrative.begin(), narrative.end(),
        [](const NarrativeLine& line) { return !isOutline(line.key); });
    const Narrative points(outline, narrative.end());
    narrative.erase(outline, narrative.end());

    Document document = letterDocument(context, letter);
    document.sections.push_back(letterSection(context, letter, std::move(narrative)));
    if (!points.empty()) {
        Section annex;
        annex.blocks.push_back(letterAnnexHead(
            context, wording::outlineLabel, wording::phrase(wording::outlineTitle, values)));
        append(annex.blocks, points);
        document.sections.push_back(std::move(annex));
    }
    applyToneStyle(document, context.toneStyle);
    return document;
}

Document reminderPaper(const PaperContext& context)
{
    const Values values = paperValues(context);
    Letter letter{
        wording::phrase(
            context.level <= 1 ? wording::reminderSubjectBefore : wording::reminderSubject, values),
        reminderAddressee(context),
        {wording::asAbove.toString(), wording::phrase(wording::toStanding, values)}};
    if (context.level >= 2)
        letter.recipients << wording::toMembersInCharge.toString();
    Document document = letterDocument(context, letter);
    document.sections.push_back(
        letterSection(context, letter, narrate(reminderScript(context), values, context.texts)));
    if (!context.onlyTo.isValid() && !context.board.missing.empty())
        document.sections.push_back(missingList(context, values));
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
