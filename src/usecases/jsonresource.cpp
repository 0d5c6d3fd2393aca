// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/jsonresource.h"

#include "core/dateparse.h"

#include <QFile>
#include <QJsonDocument>

namespace sosh {

QByteArray resourceBytes(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resourceBytes", qPrintable(path));
    return opened ? file.readAll() : QByteArray();
}

QJsonObject jsonResource(const QString& path)
{
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(resourceBytes(path), &error).object();
    Q_ASSERT_X(error.error == QJsonParseError::NoError, "jsonResource", qPrintable(path));
    return object;
}

QDate dayFrom(const QJsonValue& value)
{
    return parseIsoDate(value.toString()).value_or(QDate());
}

} // namespace sosh
