// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/failure.h"

#include <QDir>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace sosh::storage::sql {
namespace {

// Source: https://www.sqlite.org/rescode.html
enum Primary
{
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    Authorization = 23,
    NotADatabase = 26,
};
constexpr int ioRead = 266;
constexpr int ioShortRead = 522;

QString messageOf(const QSqlError& error)
{
    const QString database = error.databaseText();
    return database.isEmpty() ? error.driverText() : database;
}

} // namespace

Failure::Failure(int code, QString message)
    : m_code(code)
    , m_message(std::move(message))
    , m_what(m_message.toUtf8())
{
}

Failure::Failure(const QSqlError& error)
    : Failure(error.nativeErrorCode().toInt(), messageOf(error))
{
}

Failure::Failure(Error error)
    : m_message(error.detail)
    , m_error(std::move(error))
    , m_what(m_message.toUtf8())
{
}

Failure::Failure(ErrorCode code, QVariantList args, QString detail)
    : Failure(Error{code, std::move(args), std::move(detail)})
{
}

bool Failure::isConstraint() const
{
    return primaryCode() == Constraint;
}

bool Failure::isDamage() const
{
    return primaryCode() == Corrupt || primaryCode() == NotADatabase;
}

Error Failure::error(const QString& path) const
{
    if (m_error)
        return *m_error;
    const QString file = QDir::toNativeSeparators(path);
    switch (primaryCode()) {
    case Busy:
    case Locked:
        return {ErrorCode::DatabaseBusy, {file}, m_message};
    case Full:
        return {ErrorCode::DiskFull, {file}, m_message};
    case Corrupt:
        return {ErrorCode::RegisterDamaged, {file, m_message}, m_message};
    case NotADatabase:
        return {ErrorCode::NotARegister, {file}, m_message};
    case ReadOnly:
        return {ErrorCode::RegisterReadOnly, {file}, m_message};
    case CannotOpen:
        return {ErrorCode::FileUnreadable, {file, m_message}, m_message};
    case IoError:
        return {m_code == ioRead || m_code == ioShortRead ? ErrorCode::FileUnreadable
                                                          : ErrorCode::FileUnwritable,
            {file, m_message}, m_message};
    case Perm:
    case Authorization:
        return {ErrorCode::FileUnwritable, {file, m_message}, m_message};
    default:
        return {ErrorCode::Internal, {}, u"%1 (%2)"_s.arg(m_message).arg(m_code)};
    }
}

const char* Failure::what() const noexcept
{
    return m_what.constData();
}

} // namespace sosh::storage::sql
