// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace sosh::cli {

/// The contract's exit codes.
enum ExitCode
{
    Done0 = 0,
    Refused1 = 1,
    Usage2 = 2,
    File3 = 3,
    Damaged4 = 4
};

int exitCodeOf(const Error& error);

/// Results to standard output, messages to standard error, both UTF-8.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }
    bool json() const { return m_json; }

    void line(const QString& text) const;
    void message(const QString& text) const;
    void object(const QJsonObject& object) const;
    /// Words the error, with `--json` as an object too, and gives its exit code.
    int fail(const Error& error) const;

private:
    bool m_json;
};

} // namespace sosh::cli
