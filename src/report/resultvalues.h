// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/papercontext.h"
#include "report/papers.h"
#include "report/wording.h"

namespace sosh::report {

/// Placeholders that every paper of a round knows: those of the frame, round, campaign.
wording::Values officeValues(
    const PaperContext& context, const QString& typeCode = QStringLiteral("BC"));

/// All placeholders of the result report. What is unknown or nought has no value, and its sentence drops.
wording::Values resultValues(
    const PaperContext& context, ResultVariant variant = ResultVariant::Round);

/// Sentences on units and on attendance of one round; a paper that tells several fills them for each.
std::vector<wording::Sentence> unitSentences(); ///< TC1 to TC5
std::vector<wording::Sentence> attendanceSentences(); ///< TG2 to TG8

/// Words of units that the clerk took into the paper: "trích (tên đơn vị); …" for sentence UD3, HC4, KN1.
void addQuotes(const PaperContext& context, wording::Values& values);

} // namespace sosh::report
