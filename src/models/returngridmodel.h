// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelroles.h"
#include "models/returndraft.h"
#include "models/rowstate.h"

#include <QAbstractTableModel>
#include <QHash>

namespace sosh {

/// What units reported in the round before, to compare with while typing.
struct PreviousFigures
{
    QString roundName; ///< empty: there is none
    QHash<qint64, QMap<QString, Figure>> units; ///< by unit id, then by measure code
};

/// A round as a grid: rows are the roster's units, columns the round's measures, over a draft that can be typed in while
/// the round is open. Absent figures are empty cells, never zeros.
class ReturnGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NumberColumn,
        UnitColumn,
        StateColumn,
        FirstMeasureColumn
    };

    explicit ReturnGridModel(QObject* parent = nullptr);

    void setSheet(RoundSheet sheet); ///< for looking only
    void setEntry(EntrySheet sheet, bool editable);
    void refreshEntry(EntrySheet sheet); ///< after an own write; what is being typed stays
    void setPrevious(PreviousFigures previous);
    bool hasPrevious() const { return !m_previous.roundName.isEmpty(); }
    void showPrevious(bool on); ///< beside the cells; tooltips tell it always
    /// The draft that the grid shows.
    ReturnDraft& draft() { return m_draft; }
    const ReturnDraft& draft() const { return m_draft; }
    const RoundSheet& sheet() const { return m_draft.shown(); } ///< with what is being typed
    int rateColumn() const
    {
        return FirstMeasureColumn + static_cast<int>(sheet().measures.size());
    }
    int noteColumn() const { return rateColumn() + 1; }
    bool isMeasureColumn(int column) const
    {
        return column >= FirstMeasureColumn && column < rateColumn();
    }

    const Measure& measureAt(int column) const
    {
        return sheet().measures.at(static_cast<std::size_t>(column - FirstMeasureColumn));
    }
    int columnOf(const QString& measure) const; ///< -1 when the round has no such measure
    RowState stateOf(int row) const; ///< of what is confirmed; a draft where nothing is

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const RoundSheet::Row& shownRow(int row) const
    {
        return sheet().rows.at(static_cast<std::size_t>(row));
    }
    QString text(int row, int column) const;
    QVariant rawValue(int row, int column) const;
    QVariant proposal(int row, int column) const;
    QString spoken(int row, int column) const;
    QString previousText(int row, int column) const;
    QString noteOn(int row, int column) const;
    QString told(int row, int column) const; ///< of the round before, in words
    std::optional<QString> markedCode(int column) const; ///< none: no marks in that column
    QVariant mark(int row, int column, int role) const;
    QStringList marksTold(int row, int column) const;
    QString problem(int row, int column) const;
    const Issue* issueAt(int row, int column) const;
    QString note(int row) const;
    QString title(int column) const;
    QString spokenTitle(int column) const;
    Tone tone(int row, int column) const;

    ReturnDraft m_draft;
    PreviousFigures m_previous;
    bool m_showsPrevious = false;
};

Qt::Alignment gridAlignment(const ReturnGridModel& grid, int column);

} // namespace sosh
