// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/unitkeeping.h"

#include "core/lookups.h"
#include "core/quantities.h"
#include "core/unitnames.h"
#include "core/vietnamese.h"
#include "storage/lookuprepository.h"
#include "storage/unithistoryrepository.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QStringView verbOf(UnitEventKind kind)
{
    switch (kind) {
    case UnitEventKind::Create:
        return verbs::unitAdd;
    case UnitEventKind::Rename:
        return verbs::unitRename;
    case UnitEventKind::Move:
        return verbs::unitMove;
    case UnitEventKind::ChangeKind:
        return verbs::unitKind;
    case UnitEventKind::MergeInto:
    case UnitEventKind::MergeNew:
        return verbs::unitMerge;
    case UnitEventKind::Divide:
    case UnitEventKind::Separate:
        return verbs::unitSplit;
    case UnitEventKind::Dissolve:
    case UnitEventKind::End:
        return verbs::unitEnd;
    }
    Q_UNREACHABLE();
}

void checkListed(const std::vector<LookupEntry>& list, const QString& code, const QString& column,
    Issues& issues)
{
    if (!code.isEmpty() && !Lookups::find(list, code))
        issues.push_back(
            {Severity::Error, IssueCode::UnknownCode, {{}, 0, column, {}}, {code, column}});
}

Issues checkAll(const storage::UnitOfWork& work, const UnitLedger& ledger, const UnitChange& change)
{
    Issues issues = checkUnitChange(ledger, change);
    const Lookups lookups = work.lookups().load();
    for (const NewUnit& unit : change.newUnits) {
        checkListed(lookups.unitKinds, unit.kind, u"kind"_s, issues);
        checkListed(lookups.sectors, unit.sector, u"sector"_s, issues);
    }
    checkListed(lookups.unitKinds, change.unitKind, u"kind"_s, issues);
    checkListed(lookups.sectors, change.sector, u"sector"_s, issues);
    return issues;
}

Issues checkAll(const storage::UnitOfWork& work, const UnitLedger& ledger, UnitId unit,
    const UnitCorrection& correction)
{
    Issues issues = checkUnitCorrection(ledger, unit, correction);
    const Lookups lookups = work.lookups().load();
    checkListed(lookups.unitKinds, correction.kind.value_or(QString()), u"kind"_s, issues);
    checkListed(lookups.sectors, correction.sector.value_or(QString()), u"sector"_s, issues);
    return issues;
}

/// The sentences name the units themselves; a form has no columns to be told.
Status refuse(Issues issues)
{
    for (Issue& issue : issues)
        issue.place = {};
    return refuseFaults(issues);
}

Error unknown(UnitId unit)
{
    return {ErrorCode::UnitUnknown, {QString::number(unit.value())}, {}};
}

QString codesOf(const UnitLedger& ledger, const std::vector<UnitId>& units)
{
    QStringList codes;
    for (const UnitId unit : units)
        if (const UnitHistory* history = ledger.history(unit))
            codes += history->code;
    return codes.join(u", "_s);
}

void clean(QString& text)
{
    text = vietnamese::clean(text);
}

UnitCorrection cleanedCorrection(UnitCorrection correction)
{
    for (std::optional<QString>* text : {&correction.code, &correction.name, &correction.shortName,
             &correction.kind, &correction.sector})
        if (*text)
            clean(**text);
    return correction;
}

} // namespace

UnitChange cleaned(UnitChange change)
{
    for (NewUnit& unit : change.newUnits)
        for (QString* text : {&unit.code, &unit.name, &unit.shortName, &unit.kind, &unit.sector})
            clean(*text);
    for (std::vector<OutsideBody>* bodies : {&change.givers, &change.takers}) {
        for (OutsideBody& body : *bodies)
            clean(body.name);
        std::erase_if(*bodies, [](const OutsideBody& body) { return body.name.isEmpty(); });
    }
    for (QString* text :
        {&change.name, &change.shortName, &change.unitKind, &change.sector, &change.decision})
        clean(*text);
    change.note = vietnamese::clean(change.note, true);
    return change;
}

UnitKeeping::UnitKeeping(RegisterSession& session)
    : m_session(session)
{
}

Result<UnitLedger> UnitKeeping::ledgerOf(const RegisterSession& session)
{
    return readValue<UnitLedger>(
        session, [](const storage::UnitOfWork& work) -> Result<UnitLedger> {
            return work.unitHistory().load();
        });
}

Result<Issues> UnitKeeping::check(const UnitChange& change) const
{
    return readValue<Issues>(m_session, [&](const storage::UnitOfWork& work) -> Result<Issues> {
        return checkAll(work, work.unitHistory().load(), cleaned(change));
    });
}

Result<Issues> UnitKeeping::check(UnitId unit, const UnitCorrection& correction) const
{
    return readValue<Issues>(m_session, [&](const storage::UnitOfWork& work) -> Result<Issues> {
        const UnitLedger ledger = work.unitHistory().load();
        if (!ledger.history(unit))
            return unknown(unit);
        return checkAll(work, ledger, unit, cleanedCorrection(correction));
    });
}

Result<UnitOutcome> UnitKeeping::write(QStringView verb, const QString& subject,
    const QString& reason, const std::vector<UnitId>& units, const Revise& revise)
{
    UnitOutcome outcome;
    const auto before = ledger();
    if (!before)
        return before.error();
    const QString named = subject.isEmpty() ? codesOf(*before, units) : subject;
    const auto act = m_session.store().write(
        m_session.act(verb, named, reason), [&](storage::UnitOfWork& work) -> Status {
            const UnitLedger present = work.unitHistory().load();
            for (const UnitId unit : units)
                if (!present.history(unit))
                    return unknown(unit);
            Issues issues;
            auto revision = revise(work, present, issues);
            if (!revision)
                return revision.error();
            outcome.warnings = std::move(issues);
            const UnitRevision saved = work.unitHistory().save(*std::move(revision));
            for (const UnitHistory& unit : saved.added)
                outcome.added.push_back(unit.id);
            if (!saved.events.empty())
                outcome.event = saved.events.front().id;
            return Done{};
        });
    if (!act)
        return act.error();
    outcome.act = *act;
    return outcome;
}

Result<UnitOutcome> UnitKeeping::apply(const UnitChange& wanted, const QString& reason)
{
    const UnitChange change = cleaned(wanted);
    QStringList codes;
    for (const NewUnit& unit : change.newUnits)
        codes += unit.code;
    const QString subject = change.kind == UnitEventKind::Create ? codes.join(u", "_s) : QString();
    return write(verbOf(change.kind), subject, reason, change.units,
        [&](const storage::UnitOfWork& work, const UnitLedger& ledger,
            Issues& warnings) -> Result<UnitRevision> {
            warnings = checkAll(work, ledger, change);
            if (const Status faultless = refuse(warnings); !faultless)
                return faultless.error();
            return applyUnitChange(ledger, change);
        });
}

Result<UnitOutcome> UnitKeeping::correct(UnitId unit, const UnitCorrection& wanted)
{
    const UnitCorrection correction = cleanedCorrection(wanted);
    return write(verbs::unitCorrect, {}, {}, {unit},
        [&](const storage::UnitOfWork& work, const UnitLedger& ledger,
            Issues&) -> Result<UnitRevision> {
            if (const Status faultless = refuse(checkAll(work, ledger, unit, correction));
                !faultless)
                return faultless.error();
            return applyUnitCorrection(ledger, unit, correction, m_session.clock().today());
        });
}

Result<UnitOutcome> UnitKeeping::setAliases(UnitId unit, const QStringList& aliases)
{
    QStringList names;
    for (const QString& alias : aliases)
        names += vietnamese::clean(alias);
    names.removeAll(QString());
    names.removeDuplicates();
    return write(verbs::unitAlias, {}, {}, {unit},
        [&](const storage::UnitOfWork&, const UnitLedger& ledger, Issues&) -> Result<UnitRevision> {
            UnitHistory changed = *ledger.history(unit);
            changed.aliases = names;
            return UnitRevision{{}, {std::move(changed)}, {}};
        });
}

Result<UnitOutcome> UnitKeeping::setHeadcount(UnitId unit, QDate asOf, std::optional<int> members)
{
    Issues issues;
    if (members && *members < 0)
        issues.push_back({Severity::Error, IssueCode::NegativeNumber, {}, {*members}});
    if (members && *members > maxFigure)
        issues.push_back({Severity::Error, IssueCode::NumberTooLarge, {}, {*members}});
    if (!asOf.isValid())
        issues.push_back({Severity::Error, IssueCode::EffectiveDayMissing, {}, {}});
    if (const Status faultless = refuse(issues); !faultless)
        return faultless.error();
    return write(verbs::unitHeadcount, {}, {}, {unit},
        [&](const storage::UnitOfWork&, const UnitLedger& ledger, Issues&) -> Result<UnitRevision> {
            UnitHistory changed = *ledger.history(unit);
            setHeadcountOn(changed, asOf, members);
            return UnitRevision{{}, {std::move(changed)}, {}};
        });
}

Result<UnitOutcome> UnitKeeping::reorder(UnitId unit, UnitId before)
{
    std::vector<UnitId> units{unit};
    if (before.isValid())
        units.push_back(before);
    return write(verbs::unitOrder, {}, {}, units,
        [&](const storage::UnitOfWork&, const UnitLedger& ledger, Issues&) -> Result<UnitRevision> {
            return placeBefore(ledger, unit, before);
        });
}

Result<std::vector<std::vector<UnitId>>> UnitKeeping::nearDuplicates(QDate day) const
{
    const auto present = ledger();
    if (!present)
        return present.error();
    return unitnames::nearDuplicates(*present, day);
}

} // namespace sosh
