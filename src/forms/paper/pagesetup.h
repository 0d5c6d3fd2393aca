// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout.h"
#include "usecases/paperdesk.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace sosh {

class AppSettings;

/// How a kind of paper is put on sheets, as this machine remembers it.
class PageSetups
{
    Q_DECLARE_TR_FUNCTIONS(PageSetups)

public:
    static report::PageSetup of(const AppSettings& settings, PaperKind kind);
    static void remember(AppSettings& settings, PaperKind kind, const report::PageSetup& setup);
    /// Asks for it; `take` gets what was chosen.
    static void ask(const report::PageSetup& now, QWidget* parent,
        const std::function<void(const report::PageSetup&)>& take);
};

} // namespace sosh
