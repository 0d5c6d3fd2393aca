// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returnhistorymodel.h"

#include <QWidget>

namespace sosh {

class Workspace;

/// Section of the one-unit form: every confirmed revision of the return, newest first.
class ReturnRevisions final : public QWidget
{
    Q_OBJECT

public:
    ReturnRevisions(Workspace& workspace, UnitId unit, QWidget* parent = nullptr);

private:
    ReturnHistoryModel m_model;
};

} // namespace sosh
