// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace sosh::cli {

/// Absent is null, a day is ISO text.
QJsonValue json(QDate day);
QJsonValue json(const std::optional<qint64>& value);
QJsonValue json(const std::optional<BasisPoints>& value);
QJsonArray json(const QStringList& texts);

} // namespace sosh::cli
