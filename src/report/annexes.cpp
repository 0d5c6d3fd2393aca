// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annexes.h"

#include "core/vinumber.h"
#include "report/listparts.h"
#include "report/paperparts.h"
#include "report/resultvalues.h"
#include "report/summarypaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

AnnexHead headOf(const PaperContext& context, const QString& label, QStringView title)
{
    AnnexHead head = annexHead(context, label, wording::phrase(title, officeValues(context)));
    if (context.sheet.isSample)
        head.mark = wording::sampleMark.toString();
    return head;
}

bool isUnfinished(const RoundSheet::Row& row)
{
    return row.current.state == ReturnState::Missing || row.current.state == ReturnState::Nil;
}

bool hasTexts(const RoundSheet::Row& row)
{
    return !row.current.goodPractice.isEmpty() || !row.current.difficulty.isEmpty()
        || !row.current.proposal.isEmpty();
}

/// In a sentence that stands.
bool quotesAUnit(const PaperTexts& texts)
{
    const auto isDropped = [&](const QString& block) {
        return std::any_of(texts.begin(), texts.end(), [&](const PaperText& text) {
            return text.kind == PaperText::Kind::Dropped && text.block == block;
        });
    };
    return std::any_of(texts.begin(), texts.end(), [&](const PaperText& text) {
        return text.kind == PaperText::Kind::Quote && !isDropped(text.block);
    });
}

QString inCharge(const PaperContext& context, UnitId unit)
{
    const auto found = std::find_if(context.contacts.begin(), context.contacts.end(),
        [unit](const UnitContact& contact) { return contact.unit == unit; });
    return found == context.contacts.end() ? QString() : found->committeeMember;
}

Section annex(AnnexHead head, Table table, Orientation orientation)
{
    Section section{orientation, {}};
    section.blocks.push_back(std::move(head));
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace

AnnexLabels annexLabels(const std::vector<PaperContext>& rounds, size_t own)
{
    const auto anyRow = [](const PaperContext& context, bool (*wanted)(const RoundSheet::Row&)) {
        return std::any_of(context.sheet.rows.begin(), context.sheet.rows.end(), wanted);
    };
    const auto hasUnits = [&](const PaperContext& each) { return anyRow(each, isUnfinished); };
    const bool texts = quotesAUnit(rounds[own].texts) && anyRow(rounds[own], hasTexts);
    const bool numbered =
        texts || rounds.size() > 1 || std::any_of(rounds.begin(), rounds.end(), hasUnits);
    int number = 0;
    const auto next = [&] {
        const QString plain = wording::annexLabel.toString();
        return numbered ? u"%1 %2"_s.arg(plain).arg(++number) : plain;
    };
    AnnexLabels labels;
    for (size_t i = 0; i < rounds.size(); ++i)
        labels.rounds.push_back({next(), {}});
    for (size_t i = 0; i < rounds.size(); ++i) {
        if (hasUnits(rounds[i]))
            labels.rounds[i].units = next();
    }
    if (texts)
        labels.texts = next();
    return labels;
}

Section summaryAnnex(const PaperContext& context, const QString& label, Orientation orientation)
{
    Section section{orientation, {headOf(context, label, wording::annexTitle)}};
    for (Block& block : summaryBlocks(context, orientation))
        section.blocks.push_back(std::move(block));
    return section;
}

Section unitsAnnex(const PaperContext& context, const QString& label)
{
    Table table = listTable({{u"STT", 10, Align::Center}, {u"Đơn vị", 50}, {u"Tình trạng", 26},
        {u"Lý do", 34}, {u"Dự kiến tổ chức", 22}, {u"Phụ trách", 23}});
    for (const RoundSheet::Row& row : context.sheet.rows) {
        if (!isUnfinished(row))
            continue;
        const bool nil = row.current.state == ReturnState::Nil;
        addListRow(table,
            {row.entry.name, (nil ? wording::nilState : wording::missingNote).toString(),
                nil ? row.current.reason : QString(), vinumber::date(row.entry.plannedDay),
                inCharge(context, row.entry.unit)});
    }
    return annex(
        headOf(context, label, wording::unitsAnnexTitle), std::move(table), Orientation::Upright);
}

Section textsAnnex(const PaperContext& context, const QString& label)
{
    Table table = listTable({{u"STT", 10, Align::Center}, {u"Đơn vị", 50}, {u"Cách làm hay", 64},
        {u"Khó khăn, hạn chế", 64}, {u"Kiến nghị", 64}});
    for (const RoundSheet::Row& row : context.sheet.rows) {
        if (hasTexts(row))
            addListRow(table,
                {row.entry.name, row.current.goodPractice.simplified(),
                    row.current.difficulty.simplified(), row.current.proposal.simplified()});
    }
    return annex(
        headOf(context, label, wording::textsAnnexTitle), std::move(table), Orientation::Landscape);
}

} // namespace sosh::report
