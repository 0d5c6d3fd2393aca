// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"

#include <QStringList>
#include <QVariant>

#include <span>

class QJsonObject;

namespace sosh::storage {

namespace sql {
class Connection;
}

enum class Keeping
{
    Journaled, ///< every change has its images; undo reverses it
    Lasting, ///< journaled, but undo leaves it: the log of what came in and went out, and contents of attachments
    Plain ///< not journaled: the journal itself, drafts, and returns, which carry their act
};

struct Table
{
    QStringView name;
    ChangedKind kind;
    Keeping keeping = Keeping::Journaled;
    bool journaled() const { return keeping != Keeping::Plain; }
};

/// The register's tables in the order of the schema.
std::span<const Table> tables();
const Table* findTable(QStringView name);

/// How rows of one table become journal images and rows again.
struct TableShape
{
    QString name;
    QStringList
        columns; ///< of the image: all but the derived ones and the content of an attachment, whose hash stands in it
    QStringList derived; ///< *_fold and *_sort: made from the column of the same stem

    /// Throws sql::Failure.
    static TableShape of(sql::Connection& connection, const QString& table);
    /// The image as an SQL expression. `row`: "NEW", "OLD" or the table's name.
    QString image(const QString& row) const;
    /// Without the columns that came after the image was taken.
    TableShape knownTo(const QJsonObject& image) const;
    /// Fills the derived columns anew, as after a migration that added one. Throws sql::Failure.
    void refreshDerived(sql::Connection& connection) const;
    /// Value of a derived column, from the image's JSON.
    static QVariant derivedValue(const QString& column, const QJsonObject& image);
};

} // namespace sosh::storage
