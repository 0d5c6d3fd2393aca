// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draftjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

struct TextKey
{
    QStringView key;
    QString UnitReturn::*text;
};
constexpr std::array textKeys{
    TextKey{u"reason", &UnitReturn::reason},
    TextKey{u"attendanceMode", &UnitReturn::attendanceMode},
    TextKey{u"receivedVia", &UnitReturn::receivedVia},
    TextKey{u"unitDocument", &UnitReturn::unitDocument},
    TextKey{u"note", &UnitReturn::note},
    TextKey{u"goodPractice", &UnitReturn::goodPractice},
    TextKey{u"difficulty", &UnitReturn::difficulty},
    TextKey{u"proposal", &UnitReturn::proposal},
    TextKey{u"reporter", &UnitReturn::reporter},
    TextKey{u"revisionReason", &UnitReturn::revisionReason},
};

struct DayKey
{
    QStringView key;
    QDate UnitReturn::*day;
};
constexpr std::array dayKeys{
    DayKey{u"firstDay", &UnitReturn::firstDay},
    DayKey{u"lastDay", &UnitReturn::lastDay},
    DayKey{u"receivedOn", &UnitReturn::receivedOn},
};

QJsonObject figuresJson(const QMap<QString, Figure>& figures)
{
    QJsonObject object;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        QJsonObject cell{{u"value"_s, figure->value}};
        if (figure->approximate)
            cell.insert(u"approximate"_s, true);
        object.insert(figure.key(), cell);
    }
    return object;
}

QJsonArray warningsJson(const std::vector<AcceptedWarning>& warnings)
{
    QJsonArray list;
    for (const AcceptedWarning& warning : warnings)
        list += QJsonObject{
            {u"code"_s, warning.code}, {u"place"_s, warning.place}, {u"reason"_s, warning.reason}};
    return list;
}

QJsonObject unreadJson(const QMap<QString, QString>& unread)
{
    QJsonObject object;
    for (auto text = unread.cbegin(); text != unread.cend(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

UnitReturn valueFrom(const QJsonObject& object)
{
    UnitReturn value;
    value.state =
        returnStateFrom(object.value(u"state"_s).toString()).value_or(ReturnState::Missing);
    value.host = UnitId(object.value(u"host"_s).toInteger());
    for (const TextKey& text : textKeys)
        value.*text.text = object.value(text.key).toString();
    for (const DayKey& day : dayKeys)
        value.*day.day = QDate::fromString(object.value(day.key).toString(), Qt::ISODate);
    for (const QJsonValue& form : object.value(u"forms"_s).toArray())
        value.studyForms.append(form.toString());
    const QJsonObject figures = object.value(u"figures"_s).toObject();
    for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure) {
        const QJsonObject cell = figure->toObject();
        value.figures.insert(figure.key(),
            {cell.value(u"value"_s).toInteger(), cell.value(u"approximate"_s).toBool()});
    }
    for (const QJsonValue& warning : object.value(u"acceptedWarnings"_s).toArray())
        value.acceptedWarnings.push_back({warning[u"code"].toString(), warning[u"place"].toString(),
            warning[u"reason"].toString()});
    return value;
}

QMap<QString, QString> unreadFrom(const QJsonObject& object)
{
    QMap<QString, QString> unread;
    for (auto text = object.constBegin(); text != object.constEnd(); ++text)
        unread.insert(text.key(), text->toString());
    return unread;
}

} // namespace

QString draftContent(
    const UnitReturn& value, const QString& caret, const QMap<QString, QString>& unread)
{
    QJsonObject object{{u"state"_s, returnStateName(value.state)}};
    if (value.host.isValid())
        object.insert(u"host"_s, value.host.value());
    for (const TextKey& text : textKeys)
        if (!(value.*text.text).isEmpty())
            object.insert(text.key, value.*text.text);
    for (const DayKey& day : dayKeys)
        if ((value.*day.day).isValid())
            object.insert(day.key, (value.*day.day).toString(Qt::ISODate));
    if (!value.studyForms.isEmpty())
        object.insert(u"forms"_s, QJsonArray::fromStringList(value.studyForms));
    if (!value.figures.isEmpty())
        object.insert(u"figures"_s, figuresJson(value.figures));
    if (!value.acceptedWarnings.empty())
        object.insert(u"acceptedWarnings"_s, warningsJson(value.acceptedWarnings));
    if (!unread.isEmpty())
        object.insert(u"unread"_s, unreadJson(unread));
    if (!caret.isEmpty())
        object.insert(u"caret"_s, caret);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

DraftParts draftParts(const QString& content)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    return {valueFrom(object), object.value(u"caret"_s).toString(),
        unreadFrom(object.value(u"unread"_s).toObject())};
}

} // namespace sosh::storage
