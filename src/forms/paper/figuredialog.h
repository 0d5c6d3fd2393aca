// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuremarks.h"
#include "models/papermodels.h"
#include "usecases/paperdesk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace sosh {

class Workspace;

/// Nguồn số liệu: a figure of the paper and the rows that it comes from.
class FigureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Starts with the figure of that source and text; empty ones: with the paper's first.
    FigureDialog(Workspace& workspace, const PaperRequest& request, const Document& document,
        const FigureMark& start, QWidget* parent = nullptr);

signals:
    void rowWanted(const QString& unitCode, const QString& measure); ///< of the entry page

private:
    void fillFigures(const FigureMark& start);
    void trace();
    void goToRow();
    void judge();

    Workspace& m_workspace;
    PaperRequest m_request;
    std::vector<FigureMark> m_marks;
    FigureRowModel m_model;
    QComboBox* m_figures = nullptr;
    QLabel* m_total = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace sosh
