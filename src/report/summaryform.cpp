// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summaryform.h"

#include "core/enumnames.h"

namespace sosh::report {
namespace {

constexpr std::array columnNames{
    EnumName<ReturnColumn>{ReturnColumn::Form, u"form"},
    EnumName<ReturnColumn>{ReturnColumn::Held, u"held"},
    EnumName<ReturnColumn>{ReturnColumn::Code, u"code"},
    EnumName<ReturnColumn>{ReturnColumn::Received, u"received"},
    EnumName<ReturnColumn>{ReturnColumn::OnTime, u"ontime"},
};

} // namespace

QString returnColumnName(ReturnColumn column)
{
    return nameIn(columnNames, column);
}

std::optional<ReturnColumn> returnColumnFrom(QStringView name)
{
    return valueIn(columnNames, name);
}

} // namespace sosh::report
