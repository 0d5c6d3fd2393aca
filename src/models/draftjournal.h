// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <vector>

namespace sosh {

/// One cell of the grid as it was left.
struct TypedCell
{
    QString campaign; ///< code
    int round = 0;
    QString unit; ///< code
    QString cell; ///< measure code
    QString text; ///< empty: the cell was cleared
    QString operatorName;
    QDateTime at; ///< UTC
    friend bool operator==(const TypedCell&, const TypedCell&) = default;
};

/// What was typed and is not in the register yet: a file beside the settings, one for each register, one JSON line for each
/// cell that was left. A power cut costs no more than the cell being typed. All writing is done by one worker thread in the
/// order asked for; a line that cannot be written is lost in silence, for its row goes into the register when it is left.
class DraftJournal
{
public:
    /// `registerFile`: its canonical path. Copies of a register, which have one id, do not get each other's cells.
    DraftJournal(const QString& folder, const QString& registryId, const QString& registerFile);
    ~DraftJournal(); ///< waits for what is being written
    DraftJournal(const DraftJournal&) = delete;
    DraftJournal& operator=(const DraftJournal&) = delete;

    const QString& path() const { return m_path; }

    void append(std::vector<TypedCell> cells);
    /// These rows are in the register. The file goes when nothing is left in it.
    void drop(const QString& campaign, int round, const QStringList& units);
    /// As they were typed, oldest first. Damaged lines and those of other registers are passed over.
    std::vector<TypedCell> cells(const QString& campaign, int round);

private:
    QString m_path;
    QString m_registryId;
    QThreadPool m_worker; ///< one thread: first in, first out
};

} // namespace sosh
