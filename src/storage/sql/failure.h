// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <exception>
#include <optional>

class QSqlError;

namespace sosh::storage::sql {

/// What stopped the work below Store. Thrown only below Store and caught only there.
class Failure final : public std::exception
{
public:
    /// What SQLite said. `code`: extended result code, 0 when the driver gave none.
    Failure(int code, QString message);
    explicit Failure(const QSqlError& error);
    /// A refusal of our own, such as Stale.
    explicit Failure(Error error);
    explicit Failure(ErrorCode code, QVariantList args = {}, QString detail = {});

    int code() const { return m_code; }
    int primaryCode() const { return m_code & 0xff; }
    bool isConstraint() const;
    /// The bytes of the file are wrong.
    bool isDamage() const;
    const QString& message() const { return m_message; }
    /// For the caller of Store. `path`: the file the work was about.
    Error error(const QString& path) const;

    const char* what() const noexcept override;

private:
    int m_code = 0;
    QString m_message;
    std::optional<Error> m_error;
    QByteArray m_what;
};

} // namespace sosh::storage::sql
