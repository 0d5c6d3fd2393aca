// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder.h"

#include "core/enumnames.h"

namespace sosh {
namespace {

constexpr std::array kindNames{
    EnumName<ReminderKind>{ReminderKind::Letter, u"document"},
    EnumName<ReminderKind>{ReminderKind::Phone, u"phone"},
    EnumName<ReminderKind>{ReminderKind::Zalo, u"zalo"},
};

constexpr std::array purposeNames{
    EnumName<ReminderPurpose>{ReminderPurpose::Request, u"request"},
    EnumName<ReminderPurpose>{ReminderPurpose::Remind, u"remind"},
    EnumName<ReminderPurpose>{ReminderPurpose::Recheck, u"recheck"},
};

} // namespace

QString reminderKindName(ReminderKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<ReminderKind> reminderKindFrom(QStringView name)
{
    return valueIn(kindNames, name);
}

QString reminderPurposeName(ReminderPurpose purpose)
{
    return nameIn(purposeNames, purpose);
}

std::optional<ReminderPurpose> reminderPurposeFrom(QStringView name)
{
    return valueIn(purposeNames, name);
}

} // namespace sosh
