// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sosh {

/// Codes of kinds the rules know; the lookup may hold more.
namespace unitkind {
inline constexpr QStringView grassrootsOrganization = u"grassroots_organization";
inline constexpr QStringView sectionOrganization = u"section_organization";
inline constexpr QStringView grassrootsCell = u"grassroots_cell";
inline constexpr QStringView subordinateCell = u"subordinate_cell";
inline constexpr QStringView communeCommittee = u"commune_committee";
inline constexpr QStringView nonPartyBody = u"non_party_body";
} // namespace unitkind

bool isCell(QStringView kind); ///< chi bộ
bool isNonParty(QStringView kind);

/// A unit as it is on one day. Identity is `id`, never the name.
struct Unit
{
    UnitId id;
    QString code;
    QString name;
    QString shortName;
    QString kind;
    QString sector;
    UnitId parent; ///< invalid for a root
    QString parentCode;
    QDate from; ///< opened on; invalid = before the register
    QDate to; ///< last day; invalid = lives on
    int sortNo = 0;
    std::optional<int> headcount; ///< Units: persons.
    QDate headcountAsOf;
    friend bool operator==(const Unit&, const Unit&) = default;
};

} // namespace sosh
