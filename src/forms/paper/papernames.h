// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/paperdesk.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace sosh {

/// What kinds of paper, their groups and the files made of them are called on the screen.
class PaperNames
{
    Q_DECLARE_TR_FUNCTIONS(PaperNames)

public:
    struct Group
    {
        QString name;
        std::vector<PaperKind> kinds;
    };
    static std::vector<Group> groups(); ///< every kind once, as the list shows them
    static QString kind(PaperKind kind);
    static QString ending(const QString& ending); ///< "Word (.docx)"
    static QString filter(const QString& ending); ///< "Word documents (*.docx)"
};

} // namespace sosh
