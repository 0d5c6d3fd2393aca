// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office.h"
#include "core/result.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace sosh {

class Workspace;

/// Small forms of the settings for terms and signers. A record without an id is added.
class OfficeForms
{
    Q_DECLARE_TR_FUNCTIONS(OfficeForms)

public:
    static void editTerm(Workspace& workspace, const Term& term, QWidget* parent);
    static void editSignatory(Workspace& workspace, const SignatoryRecord& record, QWidget* parent);
    /// Asks for the last day of what is called `name`.
    static void askLastDay(Workspace& workspace, const QString& name,
        const std::function<Status(QDate)>& end, QWidget* parent);
};

} // namespace sosh
