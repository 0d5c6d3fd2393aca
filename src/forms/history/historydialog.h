// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodels.h"

#include <QDialog>

namespace sosh {

class Workspace;

/// Who changed what and when, of one record.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name`: the record as the user knows it.
    HistoryDialog(Workspace& workspace, RecordKind kind, qint64 id, const QString& name,
        QWidget* parent = nullptr);

private:
    RecordChangeModel m_lines;
};

} // namespace sosh
