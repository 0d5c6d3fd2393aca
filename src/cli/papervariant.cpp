// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/papervariant.h"

#include "cli/commandtext.h"

namespace sosh::cli {
using namespace Qt::StringLiterals;

Status readVariant(const Invocation& call, PaperRequest& request)
{
    const QString variant = call.value(u"variant"_s);
    if (variant == u"interim")
        request.variant = report::ResultVariant::Interim;
    else if (variant == u"final")
        request.variant = report::ResultVariant::Final;
    else if (!variant.isEmpty())
        return Error{
            ErrorCode::UsageMistake, {Command::tr("Option --variant is interim or final.")}, {}};
    return Done{};
}

} // namespace sosh::cli
