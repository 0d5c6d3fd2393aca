// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "models/returndraft.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sosh {

class ReturnFigures;
class ReturnTexts;
class ReturnWhen;
class Workspace;

/// One unit's return with all that the grid has no column for: the same draft, seen as a form, with the papers that came with
/// it and the revisions before it.
class ReturnForm final : public QDialog
{
    Q_OBJECT

public:
    /// Invariant: `draft` is of the workspace's round and outlives the form.
    ReturnForm(Workspace& workspace, const ReturnDraft& draft, int row, const Lookups& lookups,
        QWidget* parent = nullptr);
    RowContent value() const;

private:
    QWidget* makeFoot();
    void judge();

    const ReturnDraft& m_draft;
    int m_row;
    ReturnFigures* m_figures = nullptr;
    ReturnWhen* m_when = nullptr;
    ReturnTexts* m_texts = nullptr;
    QLabel* m_wrong = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
