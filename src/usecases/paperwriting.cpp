// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperwriting.h"

#include "core/act.h"
#include "core/vietnamese.h"
#include "storage/papertextrepository.h"
#include "usecases/papersource.h"
#include "usecases/readvalue.h"

#include <algorithm>
#include <array>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;
using Kind = PaperText::Kind;

/// A unit's statements, and the sentence of the result report that takes each. Source: wording.md 2.1, UD3, HC4, KN1.
struct WordsField
{
    QStringView name;
    QStringView block;
    QString UnitReturn::*text;
};
constexpr std::array wordsFields{
    WordsField{u"good_practice", u"UD3", &UnitReturn::goodPractice},
    WordsField{u"difficulty", u"HC4", &UnitReturn::difficulty},
    WordsField{u"proposal", u"KN1", &UnitReturn::proposal},
};

/// What the clerk's wish comes to.
struct Change
{
    enum class Step
    {
        None,
        Add,
        Replace,
        Remove
    };
    Step step = Step::None;
    PaperText text;
};

bool isEdit(const PaperText& text)
{
    return text.kind == Kind::Edited || text.kind == Kind::Dropped;
}

const PaperText* textWithId(const PaperTexts& texts, PaperTextId id)
{
    const auto found = std::find_if(
        texts.begin(), texts.end(), [id](const PaperText& text) { return text.id == id; });
    return found == texts.end() ? nullptr : &*found;
}

/// What gives way to the new text: an edit at its block, a quote of the same unit.
const PaperText* textReplacedBy(const PaperTexts& texts, const PaperText& wanted)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const PaperText& text) {
        if (text.block != wanted.block || wanted.kind == Kind::Own)
            return false;
        return isEdit(wanted) ? isEdit(text) : text.kind == Kind::Quote && text.unit == wanted.unit;
    });
    return found == texts.end() ? nullptr : &*found;
}

QString patternIn(const std::vector<report::wording::Sentence>& sentences, const QString& key)
{
    for (const auto& sentence : sentences)
        if (sentence.key == key)
            return sentence.pattern.toString();
    return {};
}

/// What the wording itself says at the block; empty at an open slot.
QString patternAt(const report::Script& script, const QString& block)
{
    QString pattern = patternIn(script.opening, block) + patternIn(script.closing, block);
    for (const auto& part : script.parts)
        for (const auto& subsection : part.subsections)
            pattern += patternIn(subsection.sentences, block);
    return pattern;
}

/// In one spelling; an emptied sentence is a dropped one.
PaperText tidied(PaperText text, const QString& pattern)
{
    text.text = vietnamese::clean(text.text, true);
    if (text.kind == Kind::Edited && text.text.isEmpty() && !pattern.isEmpty())
        text.kind = Kind::Dropped;
    if (text.kind == Kind::Dropped)
        text.text.clear();
    return text;
}

bool saysNothingOfItsOwn(const PaperText& text, const QString& pattern)
{
    if (text.kind == Kind::Edited)
        return text.text == pattern || text.text.isEmpty();
    return text.kind != Kind::Dropped && text.text.isEmpty();
}

Error gone()
{
    return Error{ErrorCode::RecordGone, {}, {}};
}

Result<Change> changeTo(const RoundMaterial& material, const PaperRequest& paper, PaperText wanted)
{
    const report::PaperContext& context = material.context;
    const QString pattern = patternAt(paperScript(paper, context), wanted.block);
    wanted = tidied(std::move(wanted), pattern);
    const PaperText* standing = wanted.id.isValid() ? textWithId(context.texts, wanted.id)
                                                    : textReplacedBy(context.texts, wanted);
    if (wanted.id.isValid() && !standing)
        return gone();
    Change change;
    change.text = wanted;
    if (standing)
        change.text.id = standing->id;
    if (saysNothingOfItsOwn(wanted, pattern))
        change.step = standing ? Change::Step::Remove : Change::Step::None;
    else if (!standing)
        change.step = Change::Step::Add;
    else if (*standing != change.text)
        change.step = Change::Step::Replace;
    return change;
}

/// The own paragraphs at the block of the given one, with it moved; empty when it stays where it is.
Result<std::vector<PaperTextId>> movedOrder(const PaperTexts& texts, PaperTextId moved, int by)
{
    const PaperText* text = textWithId(texts, moved);
    if (!text)
        return gone();
    std::vector<PaperTextId> order;
    for (const PaperText& other : texts)
        if (other.kind == Kind::Own && other.block == text->block)
            order.push_back(other.id);
    const auto at = std::find(order.begin(), order.end(), moved) - order.begin();
    const auto last = std::ssize(order) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(at + by, 0, std::max<std::ptrdiff_t>(last, 0));
    if (text->kind != Kind::Own || to == at)
        return std::vector<PaperTextId>{};
    order.erase(order.begin() + at);
    order.insert(order.begin() + to, moved);
    return order;
}

std::vector<UnitWords> wordsOf(const report::PaperContext& context)
{
    std::vector<UnitWords> words;
    for (const WordsField& field : wordsFields)
        for (const RoundSheet::Row& row : context.sheet.rows) {
            const QString& text = row.current.*field.text;
            UnitWords unit{row.entry.unit, row.entry.code, row.entry.name, field.name.toString(),
                field.block.toString(), text, {}, {}};
            PaperText wanted;
            wanted.kind = Kind::Quote;
            wanted.block = unit.block;
            wanted.unit = unit.unit;
            if (const PaperText* quote = textReplacedBy(context.texts, wanted)) {
                unit.quote = quote->id;
                unit.quoted = quote->text;
            }
            // Words that are in the paper can be taken out even when the unit wrote them no more.
            if (!text.isEmpty() || unit.quote.isValid())
                words.push_back(std::move(unit));
        }
    return words;
}

Result<RoundMaterial> materialOf(const RegisterSession& session, const PaperRequest& paper)
{
    return readValue<RoundMaterial>(session,
        [&](const storage::UnitOfWork& work) { return roundMaterial(session, work, paper); });
}

/// "MK-2022/1", as the journal names the round.
QString subjectOf(const PaperRequest& paper)
{
    return u"%1/%2"_s.arg(paper.campaign).arg(paper.round);
}

} // namespace

PaperWriting::PaperWriting(RegisterSession& session)
    : m_session(session)
{
}

Result<PaperTextId> PaperWriting::put(const PaperRequest& paper, const PaperText& text)
{
    const auto material = materialOf(m_session, paper);
    if (!material)
        return material.error();
    const auto change = changeTo(*material, paper, text);
    if (!change)
        return change.error();
    if (change->step == Change::Step::None)
        return change->text.id;
    if (change->step == Change::Step::Remove) {
        if (const Status removed = remove(paper, change->text.id); !removed)
            return removed.error();
        return PaperTextId();
    }
    PaperTextId kept = change->text.id;
    const auto done = m_session.store().write(
        m_session.act(verbs::textPut, subjectOf(paper)), [&](storage::UnitOfWork& work) -> Status {
            if (change->step == Change::Step::Add)
                kept = work.paperTexts().add(
                    material->context.sheet.round.id, paperTextKey(paper), change->text);
            else
                work.paperTexts().change(change->text);
            return Done{};
        });
    if (!done)
        return done.error();
    return kept;
}

Status PaperWriting::remove(const PaperRequest& paper, PaperTextId text)
{
    const auto material = materialOf(m_session, paper);
    if (!material)
        return material.error();
    if (!textWithId(material->context.texts, text))
        return gone();
    const auto done = m_session.store().write(m_session.act(verbs::textRemove, subjectOf(paper)),
        [&](storage::UnitOfWork& work) -> Status {
            work.paperTexts().remove(text);
            return Done{};
        });
    if (!done)
        return done.error();
    return Done{};
}

Status PaperWriting::move(const PaperRequest& paper, PaperTextId text, int by)
{
    const auto material = materialOf(m_session, paper);
    if (!material)
        return material.error();
    const auto order = movedOrder(material->context.texts, text, by);
    if (!order)
        return order.error();
    if (order->empty())
        return Done{};
    const auto done = m_session.store().write(
        m_session.act(verbs::textPut, subjectOf(paper)), [&](storage::UnitOfWork& work) -> Status {
            work.paperTexts().reorder(*order);
            return Done{};
        });
    if (!done)
        return done.error();
    return Done{};
}

Result<std::vector<UnitWords>> PaperWriting::unitWords(const PaperRequest& paper) const
{
    const auto material = materialOf(m_session, paper);
    if (!material)
        return material.error();
    return wordsOf(material->context);
}

} // namespace sosh
