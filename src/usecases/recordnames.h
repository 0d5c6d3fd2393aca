// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// How the journal's rows name one another: "parent_id": 7 reads as the unit's name.
class RecordNames
{
public:
    RecordNames() = default;
    explicit RecordNames(const storage::UnitOfWork& work);

    /// Empty when the column does not point at a record.
    QString of(const QString& column, qint64 id) const;

private:
    QHash<QString, QHash<qint64, QString>> m_names; ///< by the kind that the column's name ends in
};

} // namespace sosh
