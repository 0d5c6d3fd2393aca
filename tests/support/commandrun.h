// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/// Runs the command as a person would and keeps what it said.
namespace sosh::test {

struct Ran
{
    int exitCode = -1;
    QString out;
    QString err;
    QJsonObject json() const; ///< of standard output; empty when it is none
};

/// The command under test (SOSH_COMMAND); each run has its own process.
Ran command(const QStringList& arguments);
/// Any program of the test machine; fails the run (exit -1) when it is not there.
Ran program(const QString& name, const QStringList& arguments);

QByteArray fileBytes(const QString& path);
bool writeFile(const QString& path, const QByteArray& bytes);

} // namespace sosh::test
