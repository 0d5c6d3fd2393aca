// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonvalues.h"

namespace sosh::cli {

QJsonValue json(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(const std::optional<qint64>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue json(const std::optional<BasisPoints>& value)
{
    return value ? QJsonValue(value->value()) : QJsonValue();
}

QJsonArray json(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace sosh::cli
