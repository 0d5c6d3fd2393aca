// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts.h"

#include "core/enumnames.h"

namespace sosh {
namespace {

constexpr std::array statusNames{
    EnumName<TaskStatus>{TaskStatus::Planned, u"planned"},
    EnumName<TaskStatus>{TaskStatus::Running, u"running"},
    EnumName<TaskStatus>{TaskStatus::Done, u"done"},
};

} // namespace

QString taskStatusName(TaskStatus status)
{
    return nameIn(statusNames, status);
}

std::optional<TaskStatus> taskStatusFrom(QStringView name)
{
    return valueIn(statusNames, name);
}

} // namespace sosh
