// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/result.h"
#include "usecases/actchanges.h"

#include <QDateTime>

#include <vector>

namespace sosh {

class RegisterSession;

enum class RecordKind
{
    Unit,
    Document,
    Campaign,
    Round,
    Issuer,
    Task
};

/// One field of a record, changed by one act.
struct RecordChange
{
    Act act;
    FieldChange change;
};

/// A record that an act took away. Undoing that act brings it back.
struct RemovedRecord
{
    Act act;
    QString record; ///< "Task: Kiểm tra cơ sở"
};

/// Who changed what and when, of one record; what was removed; what differs between two days or two files.
class RecordHistory
{
public:
    explicit RecordHistory(const RegisterSession& session);

    /// Newest first, with the rows that belong to the record: a unit's names and places, a document's links.
    Result<std::vector<RecordChange>> of(RecordKind kind, qint64 id) const;
    /// Removed and not brought back, newest first.
    Result<std::vector<RemovedRecord>> removed() const;
    /// What the register said then and says at the later instant. Before the first act nothing stood in it.
    Result<std::vector<FieldChange>> between(
        const QDateTime& earlier, const QDateTime& later) const;
    /// `before` is what the other file says. The other file is not touched, nor brought up to date.
    /// Errors: ComparedWithOther when it is another register; those of opening a register.
    Result<std::vector<FieldChange>> against(const QString& path) const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
