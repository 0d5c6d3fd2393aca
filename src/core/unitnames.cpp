// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unitnames.h"

#include "core/vietnamese.h"
#include "core/vinumber.h"

#include <algorithm>
#include <array>

namespace sosh::unitnames {
namespace {
using namespace Qt::StringLiterals;

struct Abbreviation
{
    QStringView written;
    QStringView meant;
};

/// Only with capitals: "du" and "tt" are parts of other words.
constexpr std::array abbreviations{
    Abbreviation{u"CB", u"Chi bộ"},
    Abbreviation{u"ĐB", u"Đảng bộ"},
    Abbreviation{u"ĐU", u"Đảng uỷ"},
    Abbreviation{u"TT.", u"Thị trấn "},
};

QString writtenOut(const QString& word)
{
    for (const Abbreviation& abbreviation : abbreviations) {
        if (word == abbreviation.written)
            return abbreviation.meant.toString();
        const bool runsOn =
            abbreviation.written.endsWith(u'.') && word.startsWith(abbreviation.written);
        if (runsOn)
            return abbreviation.meant.toString() + word.sliced(abbreviation.written.size());
    }
    return word;
}

QStringList namesOn(const UnitHistory& unit, QDate day)
{
    const NameRecord* record = unit.nameOn(day);
    if (!record)
        return {};
    QStringList names{normal(record->name), normal(record->shortName)};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

QString normal(QStringView name)
{
    QStringList words = vietnamese::clean(name).split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = writtenOut(word);
    return vietnamese::fold(words.join(u' '));
}

std::vector<std::vector<UnitId>> nearDuplicates(const UnitLedger& ledger, QDate day)
{
    QHash<QString, std::vector<UnitId>> byName;
    QStringList order;
    for (const Unit& unit : ledger.validOn(day))
        for (const QString& name : namesOn(*ledger.history(unit.id), day)) {
            std::vector<UnitId>& same = byName[name];
            if (same.empty())
                order += name;
            same.push_back(unit.id);
        }
    std::vector<std::vector<UnitId>> groups;
    for (const QString& name : order) {
        const std::vector<UnitId>& group = byName[name];
        if (group.size() > 1 && std::find(groups.begin(), groups.end(), group) == groups.end())
            groups.push_back(group);
    }
    return groups;
}

QString display(const UnitLedger& ledger, const Unit& unit)
{
    const std::vector<UnitId> same = ledger.named(normal(unit.name));
    const bool alone = std::none_of(same.begin(), same.end(), [&](UnitId other) {
        if (other == unit.id)
            return false;
        const std::vector<NameRecord>& names = ledger.history(other)->names;
        return std::any_of(names.begin(), names.end(), [&](const NameRecord& record) {
            return vietnamese::toneCanon(record.name) == vietnamese::toneCanon(unit.name);
        });
    });
    if (alone)
        return unit.name;
    if (unit.to.isValid())
        return u"%1 (đến %2)"_s.arg(unit.name, vinumber::date(unit.to));
    if (unit.from.isValid())
        return u"%1 (từ %2)"_s.arg(unit.name, vinumber::date(unit.from));
    return unit.name;
}

} // namespace sosh::unitnames
