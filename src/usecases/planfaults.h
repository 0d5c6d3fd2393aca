// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/measure.h"
#include "core/result.h"

#include <span>

namespace sosh {

/// Done when no error is among the issues; else PlanFaulty with the sentences of all errors. Warnings do not stand in the way.
Status refuseFaults(const Issues& issues, std::span<const Measure> measures = {});

/// ReasonMissing of the act when the reason is blank.
Status requireReason(QStringView verb, const QString& reason);

} // namespace sosh
