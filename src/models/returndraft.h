// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/returnentry.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QUndoStack>

namespace sosh {

/// What stands in one row of the grid while it is being typed.
struct RowContent
{
    UnitReturn value;
    QMap<QString, QString> unread; ///< by measure code: typed texts that are no counts
    bool expectedTyped = false; ///< else phải dự follows the total and those not summoned

    friend bool operator==(const RowContent& a, const RowContent& b)
    {
        return a.value.saysTheSame(b.value) && a.unread == b.unread
            && a.expectedTyped == b.expectedTyped
            && a.value.acceptedWarnings == b.value.acceptedWarnings
            && a.value.revisionReason == b.value.revisionReason;
    }
};

/// All that is typed in a round and not yet confirmed, over what stands in the register. Grid and one-unit form share it;
/// its undo stack holds the steps of typing. Knows no register: a page loads it and saves its rows.
class ReturnDraft final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void load(EntrySheet sheet, bool editable); ///< forgets what was typed
    /// What stands in the register is new, what is being typed stays, and so do the steps of typing; not those of a row in
    /// which something else stands now. Invariant: isSameGrid().
    void rebase(EntrySheet sheet);
    bool isSameGrid(const EntrySheet& sheet) const; ///< the same round, units and measures

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    const RoundSheet& confirmed() const { return m_entry.sheet; }
    const RoundSheet::Row& confirmedRow(int row) const
    {
        return m_entry.sheet.rows.at(static_cast<std::size_t>(row));
    }
    const RoundSheet& shown() const { return m_shown; } ///< confirmed, with what is typed over it
    const EntryRow& row(int row) const { return m_entry.rows.at(static_cast<std::size_t>(row)); }
    const RowContent& content(int row) const { return at(row).content; }
    int rowOf(UnitId unit) const { return m_rowOf.value(unit, -1); } ///< -1: not on the roster

    const std::vector<Flag>& flags() const { return m_entry.flags; } ///< open ones
    const std::vector<ControlTotal>& totals() const { return m_entry.totals; } ///< of the paper

    bool isEditable() const { return m_editable; }
    bool canEdit(int row) const { return m_editable && !this->row(row).entry.exempt; }
    bool isUntouched(int row) const; ///< nothing confirmed, nothing typed
    bool isInProgress(int row) const { return at(row).inProgress; } ///< not what is confirmed
    bool isUnsaved(int row) const;
    const RowContent& saved(int row) const { return at(row).saved; } ///< as the register has it
    int inProgress() const;
    const Issues& issues(int row) const { return at(row).issues; }
    /// The first issue of a cell, errors first; the row's other issues stand at the state's column: `code` empty.
    const Issue* issueAt(int row, const QString& code) const;
    /// What the program would put into an empty cell; not said by anybody yet.
    std::optional<qint64> proposal(int row, const QString& code) const;
    /// `content` as it is kept: the state that its figures make, and phải dự where it follows.
    RowContent settled(int row, RowContent content) const;
    RowEdit edit(int row) const;
    /// Other figures were confirmed since the row was begun.
    bool isOvertaken(int row) const;
    /// The row lies in the register as `edit` says. Nothing that is shown changes, save that it is no longer overtaken.
    void keep(int row, const RowEdit& edit, const QString& operatorName, const QDateTime& saved);
    RowContent confirmedContent(int row) const; ///< as if nobody had typed

    QUndoStack& undoStack() { return m_undo; }
    const QUndoStack& undoStack() const { return m_undo; }
    /// The newest act of the journal; steps know what it was when they were done.
    void setNewestAct(ActId act) { m_newestAct = act; }
    ActId newestAct() const { return m_newestAct; }
    void put(
        int row, const RowContent& content); ///< for undo steps only, which then say rowsChanged
    /// Grows when something else comes to stand in the row than was typed: steps from before do not fit any more.
    int layer(int row) const { return at(row).layer; }

signals:
    void loaded();
    void rowsChanged(int first, int last);

private:
    struct Row
    {
        RowContent content;
        RowContent saved; ///< as the register has it
        Issues issues;
        bool inProgress = false;
        int layer = 0;
    };

    const Row& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    RowContent standing(const EntryRow& entry) const;
    bool has(QStringView code) const { return m_entry.sheet.measure(code) != nullptr; }
    void judge(int row);
    void takeSaved(int row);
    void indexRows();

    EntrySheet m_entry;
    RoundSheet m_shown;
    std::vector<Row> m_rows;
    QHash<UnitId, int> m_rowOf;
    bool m_editable = false;
    ActId m_newestAct;
    QUndoStack m_undo;
};

} // namespace sosh
