// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/gridlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int narrowest = 30;
constexpr int widest = 800;

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts += each.toString();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

QByteArray GridLayout::toJson() const
{
    QStringList hiddenCodes = hidden.values();
    hiddenCodes.sort();
    QJsonObject sizes;
    for (auto each = widths.cbegin(); each != widths.cend(); ++each)
        sizes.insert(each.key(), each.value());
    const QJsonObject all{{u"hidden"_s, QJsonArray::fromStringList(hiddenCodes)},
        {u"order"_s, QJsonArray::fromStringList(order)}, {u"widths"_s, sizes}, {u"sort"_s, sort},
        {u"descending"_s, descending}, {u"previous"_s, previous}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

GridLayout GridLayout::fromJson(const QByteArray& json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    GridLayout layout;
    const QStringList hiddenCodes = textsOf(all[u"hidden"_s]);
    layout.hidden = QSet<QString>(hiddenCodes.begin(), hiddenCodes.end());
    layout.order = textsOf(all[u"order"_s]);
    const QJsonObject sizes = all[u"widths"_s].toObject();
    for (auto each = sizes.begin(); each != sizes.end(); ++each)
        if (each->toInt() > 0)
            layout.widths.insert(each.key(), std::clamp(each->toInt(), narrowest, widest));
    layout.sort = all[u"sort"_s].toString();
    layout.descending = all[u"descending"_s].toBool();
    layout.previous = all[u"previous"_s].toBool();
    return layout;
}

} // namespace sosh
