// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <vector>

namespace sosh {

class RecordNames;
class RegisterSession;

/// One field that an act changed, in words. What did not exist before, or does not any more, is an empty text.
struct FieldChange
{
    QString record; ///< "Task: Kiểm tra cơ sở", "Report of CB Mầm non số 1"
    QString field;
    QString before;
    QString after;
};

/// What an act wrote: the journal's images row by row, and the figures of the returns that carry it.
class ActChanges
{
    Q_DECLARE_TR_FUNCTIONS(ActChanges)

public:
    explicit ActChanges(const RegisterSession& session);

    /// Errors: ActUnknown.
    Result<std::vector<FieldChange>> of(ActId act) const;
    /// The fields in which two images of one row differ; an empty image: the row was not there.
    static std::vector<FieldChange> ofRow(const QString& table, const QJsonObject& before,
        const QJsonObject& after, const RecordNames& names);
    static QString recordName(
        const QString& table, const QJsonObject& image, const RecordNames& names);
    static QString tableWord(const QString& table);
    static QString fieldWord(const QString& column);

private:
    const RegisterSession& m_session;
};

} // namespace sosh
