// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sosh {

using UnitEventId = Id<struct UnitEventTag>;

/// First and last day, both inside; an invalid day has no limit on its side.
struct Validity
{
    QDate from;
    QDate to;

    bool covers(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || to >= day);
    }
    friend bool operator==(const Validity&, const Validity&) = default;
};

/// Records know their row, so that saving writes only rows that changed; 0 = not stored yet.
struct NameRecord
{
    qint64 row = 0;
    QString name;
    QString shortName;
    Validity valid;
    friend bool operator==(const NameRecord&, const NameRecord&) = default;
};

struct KindRecord
{
    qint64 row = 0;
    QString kind;
    QString sector;
    Validity valid;
    friend bool operator==(const KindRecord&, const KindRecord&) = default;
};

/// No record on a day: the unit is a root on that day.
struct ParentRecord
{
    qint64 row = 0;
    UnitId parent;
    Validity valid;
    friend bool operator==(const ParentRecord&, const ParentRecord&) = default;
};

struct HeadcountRecord
{
    qint64 row = 0;
    QDate asOf; ///< invalid: since before the register
    int members = 0; ///< Units: persons.
    friend bool operator==(const HeadcountRecord&, const HeadcountRecord&) = default;
};

/// Everything a unit ever was. Invariant: records of one sort are in the order of their days and never overlap.
struct UnitHistory
{
    UnitId id;
    QString code; ///< as it is today; rounds keep the code they froze
    Validity life; ///< opened on, last day
    int sortNo = 0; ///< place in the office's own order
    std::vector<NameRecord> names;
    std::vector<KindRecord> kinds;
    std::vector<ParentRecord> parents;
    std::vector<HeadcountRecord> headcounts;
    QStringList aliases; ///< tên gọi khác, tên viết tắt

    const NameRecord* nameOn(QDate day) const;
    const KindRecord* kindOn(QDate day) const;
    const ParentRecord* parentRecordOn(QDate day) const;
    UnitId parentOn(QDate day) const; ///< invalid for a root
    /// The newest head-count taken by that day.
    const HeadcountRecord* headcountOn(QDate day) const;
    /// The name it bears now, or bore last.
    QString lastName() const { return names.empty() ? QString() : names.back().name; }
    friend bool operator==(const UnitHistory&, const UnitHistory&) = default;
};

/// What a decision did to units. Source: domain.md 2.3; wording.md rows 34-40.
enum class UnitEventKind
{
    Create,
    Rename,
    Move, ///< chuyển về cấp uỷ khác
    ChangeKind, ///< chuyển loại hình
    MergeInto, ///< sáp nhập: joins another one, which lives on
    MergeNew, ///< hợp nhất: several end and become a new one
    Divide, ///< chia: the old one ends
    Separate, ///< tách: the old one lives on
    Dissolve, ///< giải thể
    End ///< kết thúc hoạt động
};

QString unitEventKindName(UnitEventKind kind); ///< "merge_into", as the register keeps it
std::optional<UnitEventKind> unitEventKindFrom(QStringView name);

enum class SuccessionShare
{
    Whole,
    Part
};

/// One line from what was to what came. A body outside of the register goes by its name; neither unit nor name
/// before: founded; neither after: ended. The same unit on both sides: it stays itself.
struct Succession
{
    UnitId from;
    QString fromText;
    UnitId to;
    QString toText;
    SuccessionShare share = SuccessionShare::Whole;
    QString note;
    friend bool operator==(const Succession&, const Succession&) = default;
};

struct UnitEvent
{
    UnitEventId id;
    UnitEventKind kind = UnitEventKind::Create;
    QString decision; ///< number and code of the decision; may be unknown
    QDate decidedOn;
    QDate effectiveOn; ///< first day of the new state; the old one ends the day before
    QString note;
    std::vector<Succession> successions;

    bool concerns(UnitId unit) const;
    friend bool operator==(const UnitEvent&, const UnitEvent&) = default;
};

} // namespace sosh
