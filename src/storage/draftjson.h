// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitreturn.h"

namespace sosh::storage {

/// What a draft holds, as one JSON object; absent values have no key:
/// {"state":"reported","host":12,"reason":"…","firstDay":"2022-05-04","lastDay":"…","forms":["regular"],
///  "attendanceMode":"on_site","receivedVia":"zalo","receivedOn":"…","unitDocument":"…","note":"…",
///  "goodPractice":"…","difficulty":"…","proposal":"…","reporter":"…","revisionReason":"…",
///  "figures":{"members_total":{"value":45,"approximate":true}},
///  "acceptedWarnings":[{"code":"attended_above_expected","place":"members_attended","reason":"…"}],
///  "caret":"members_attended"}
/// "approximate" stands only where it is true. Units and hosts go by their ids.
QString draftContent(const UnitReturn& value, const QString& caret = {});
UnitReturn draftFrom(const QString& content);
QString draftCaret(const QString& content);

} // namespace sosh::storage
