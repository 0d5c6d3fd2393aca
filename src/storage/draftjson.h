// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitreturn.h"

#include <QMap>

namespace sosh::storage {

/// What a draft holds, as one JSON object; absent values have no key:
/// {"state":"reported","host":12,"reason":"…","firstDay":"2022-05-04","lastDay":"…","forms":["regular"],
///  "attendanceMode":"on_site","receivedVia":"zalo","receivedOn":"…","unitDocument":"…","note":"…",
///  "goodPractice":"…","difficulty":"…","proposal":"…","reporter":"…","revisionReason":"…",
///  "figures":{"members_total":{"value":45,"approximate":true}},
///  "acceptedWarnings":[{"code":"attended_above_expected","place":"members_attended","reason":"…"}],
///  "unread":{"members_total":"3,550"},"caret":"members_attended"}
/// "approximate" stands only where it is true; "unread" holds typed texts that are no counts. Units and hosts go by their ids.
QString draftContent(
    const UnitReturn& value, const QString& caret = {}, const QMap<QString, QString>& unread = {});

struct DraftParts
{
    UnitReturn value;
    QString caret;
    QMap<QString, QString> unread; ///< by measure code
};
DraftParts draftParts(const QString& content); ///< what is not there, or is no JSON, is absent
inline UnitReturn draftFrom(const QString& content)
{
    return draftParts(content).value;
}

} // namespace sosh::storage
