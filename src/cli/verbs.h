// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

#include <span>

namespace sosh::cli {

struct Option
{
    const char* name;
    const char* valueName; ///< nullptr: a switch
    const char* help; ///< to translate, context "Command"
    bool required = false;
};

struct Verb
{
    const char* name;
    const char* words; ///< "REGISTER KIND"
    int leastWords;
    int mostWords; ///< -1: any number
    const char* help; ///< to translate, context "Command"
    std::span<const Option> options;
    int (*run)(const Invocation& call);
};

std::span<const Verb> verbs();

// one file a group: registerverbs, unitverbs, roundverbs, exchangeverbs, paperverbs, issueverbs
int runNew(const Invocation& call);
int runShow(const Invocation& call);
int runUnits(const Invocation& call);
int runLog(const Invocation& call);
int runUndo(const Invocation& call);
int runCheck(const Invocation& call);
int runBackup(const Invocation& call);
int runRound(const Invocation& call);
int runStatus(const Invocation& call);
int runTotals(const Invocation& call);
int runTrace(const Invocation& call);
int runImport(const Invocation& call);
int runImportUnits(const Invocation& call);
int runExport(const Invocation& call);
int runVerify(const Invocation& call);
int runReport(const Invocation& call);
int runIssue(const Invocation& call);
int runAnnul(const Invocation& call);

} // namespace sosh::cli
