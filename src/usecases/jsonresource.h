// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

namespace sosh {

/// Bytes and JSON of our own resources. Invariant: the resource is there and well formed; it is built in.
QByteArray resourceBytes(const QString& path);
QJsonObject jsonResource(const QString& path);
/// An ISO day; invalid when absent.
QDate dayFrom(const QJsonValue& value);

} // namespace sosh
