// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandrun.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace sosh::test {

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Ran program(const QString& name, const QStringList& arguments)
{
    QProcess process;
    process.start(name, arguments);
    Ran ran;
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return ran;
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

Ran command(const QStringList& arguments)
{
    return program(qEnvironmentVariable("SOSH_COMMAND"), arguments);
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace sosh::test
