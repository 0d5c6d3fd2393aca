// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace sosh {

/// Words of the journal's verbs, the same in the journal, the Undo menu and the messages.
class ActText
{
    Q_DECLARE_TR_FUNCTIONS(ActText)

public:
    static QString verb(const QString& verb);
};

} // namespace sosh
