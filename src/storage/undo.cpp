// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo.h"

#include "core/vinumber.h"
#include "storage/issuedrepository.h"
#include "storage/journalrepository.h"
#include "storage/rowreversal.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

/// A return whose standing the undo would change.
struct StandingChange
{
    ReturnId value;
    qint64 withdrawalRow = 0; ///< of the act being undone; 0: the act confirmed the return
};

Error laterChanges(ActId act, const QStringList& records)
{
    return {ErrorCode::ActHasLaterChanges, {act.value(), records}, records.join(u", "_s)};
}

bool hasSomethingToReverse(sql::Connection& connection, ActId act)
{
    QStringList lasting;
    for (const Table& table : tables())
        if (table.keeping == Keeping::Lasting)
            lasting.append(u"'%1'"_s.arg(table.name));
    sql::Statement found(connection,
        u"SELECT 1 FROM row_change WHERE act_id = ? AND table_name NOT IN (%1)"
        " UNION ALL SELECT 1 FROM unit_return WHERE act_id = ? LIMIT 1"_s.arg(
            lasting.join(u", "_s)));
    return found.bind(act, act).step();
}

class Reversal
{
public:
    Reversal(sql::Connection& connection, const Act& act)
        : m_connection(connection)
        , m_act(act)
        , m_rows(connection, act.id)
    {
    }

    Result<UndoReport> run()
    {
        if (const auto seal = IssuedRepository(m_connection).sealAfter(m_act.id))
            return Error{ErrorCode::ActSealed,
                {m_act.id.value(), seal->code, vinumber::date(seal->issuedOn)}, {}};
        QStringList conflicts;
        for (const StandingChange& change : standingChanges())
            sortOut(change, conflicts);
        m_rows.leaveOut(u"return_withdrawal"_s, m_keptWithdrawals);
        conflicts += m_rows.conflicts();
        conflicts.removeDuplicates();
        if (!conflicts.isEmpty())
            return laterChanges(m_act.id, conflicts);
        if (m_rows.isEmpty() && m_withdrawn.empty())
            return laterChanges(m_act.id, m_kept);
        m_connection.execute(u"PRAGMA defer_foreign_keys = ON"_s);
        if (const QString blocked = m_rows.apply(); !blocked.isEmpty())
            return laterChanges(m_act.id, {blocked});
        sql::Statement withdraw(
            m_connection, u"INSERT INTO return_withdrawal (return_id) VALUES (?)"_s);
        for (const ReturnId value : m_withdrawn)
            withdraw.run(value);
        if (const QStringList left = m_rows.danglers(); !left.isEmpty())
            return laterChanges(m_act.id, left);
        return UndoReport{m_act.id, {}, m_kept};
    }

private:
    std::vector<StandingChange> standingChanges()
    {
        std::vector<StandingChange> changes;
        sql::Statement confirmed(m_connection,
            u"SELECT id FROM unit_return AS r WHERE act_id = ?"
            " AND NOT EXISTS (SELECT 1 FROM return_withdrawal AS w WHERE w.return_id = r.id) ORDER BY id"_s);
        confirmed.bind(m_act.id);
        while (confirmed.step())
            changes.push_back({confirmed.id<ReturnId>(0)});
        sql::Statement withdrawals(m_connection,
            u"SELECT row_id, json_extract(coalesce(after, before), '$.return_id') FROM row_change"
            " WHERE act_id = ? AND table_name = 'return_withdrawal' ORDER BY id"_s);
        withdrawals.bind(m_act.id);
        while (withdrawals.step())
            changes.push_back({withdrawals.id<ReturnId>(1), withdrawals.integer(0)});
        return changes;
    }

    void sortOut(const StandingChange& change, QStringList& conflicts)
    {
        sql::Statement about(m_connection,
            u"SELECT coalesce(e.name, u.code), d.name, d.state, a.verb,"
            " EXISTS (SELECT 1 FROM unit_return AS l WHERE l.round_id = r.round_id AND l.unit_id = "
            "r.unit_id"
            "  AND l.revision > r.revision"
            "  AND NOT EXISTS (SELECT 1 FROM return_withdrawal AS w WHERE w.return_id = l.id))"
            " FROM unit_return AS r JOIN round AS d ON d.id = r.round_id JOIN unit AS u ON u.id = "
            "r.unit_id"
            " JOIN act AS a ON a.id = r.act_id"
            " LEFT JOIN roster_entry AS e ON e.round_id = r.round_id AND e.unit_id = r.unit_id WHERE r.id = ?"_s);
        if (!about.bind(change.value).step())
            return;
        const QString unit = about.text(0);
        // What was confirmed after the seal is not in the report; what is in it was refused before.
        if (about.text(2) != u"open" && about.text(2) != u"sealed")
            conflicts.append(about.text(1));
        else if (about.flag(4) && about.text(3) != verbs::returnImport)
            conflicts.append(unit);
        else if (about.flag(4)) {
            m_kept.append(unit);
            if (change.withdrawalRow > 0)
                m_keptWithdrawals.insert(change.withdrawalRow);
        } else if (change.withdrawalRow == 0)
            m_withdrawn.push_back(change.value);
    }

    sql::Connection& m_connection;
    const Act& m_act;
    RowReversal m_rows;
    std::vector<ReturnId> m_withdrawn;
    QSet<qint64> m_keptWithdrawals;
    QStringList m_kept;
};

} // namespace

Result<Act> actToUndo(sql::Connection& connection, std::optional<ActId> wanted)
{
    const std::vector<Act> acts = JournalRepository(connection).acts();
    if (wanted) {
        const auto found = std::find_if(
            acts.begin(), acts.end(), [&](const Act& act) { return act.id == *wanted; });
        if (found == acts.end())
            return {ErrorCode::ActUnknown, {wanted->value()}};
        if (!isUndoable(found->header.verb) || !hasSomethingToReverse(connection, found->id))
            return {ErrorCode::ActNotUndoable, {wanted->value(), found->header.verb}};
        if (found->undoneBy.isValid())
            return {ErrorCode::ActAlreadyUndone, {wanted->value(), found->undoneBy.value()}};
        return *found;
    }
    const auto last = std::find_if(acts.rbegin(), acts.rend(), [&](const Act& act) {
        return isUndoable(act.header.verb) && !act.undoes.isValid() && !act.undoneBy.isValid()
            && hasSomethingToReverse(connection, act.id);
    });
    if (last == acts.rend())
        return ErrorCode::NothingToUndo;
    return *last;
}

Result<UndoReport> reverseAct(sql::Connection& connection, const Act& act)
{
    return Reversal(connection, act).run();
}

} // namespace sosh::storage
