// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foldingproxy.h"
#include "models/importmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace sosh {

class InlineMessage;
class Workspace;

/// Third page of the import: what would happen to each row, and the decision on those that change something.
class ImportReviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReviewPage(Workspace& workspace, QWidget* parent = nullptr);

    void setReport(ImportReport report, RoundSheet sheet, const QStringList& paths);
    const ImportReport& report() const { return m_report; }
    int toBeWritten() const; ///< rows
    bool asDrafts() const; ///< rows are left for confirming in the grid

signals:
    void decided();

private:
    QWidget* makeButtons();
    PlannedRow& planned(const ImportRow& row); ///< of a row that is not the file as a whole
    void decide(bool take);
    void onDrafts(bool wanted);
    void refresh();
    void judge();
    void saveRejected();

    Workspace& m_workspace;
    ImportReport m_report;
    RoundSheet m_sheet;
    QStringList m_paths; ///< parallel to the report's files
    ImportModel m_model;
    FoldingProxy m_order;
    InlineMessage* m_message = nullptr;
    QLabel* m_counts = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_save = nullptr;
    QCheckBox* m_drafts = nullptr;
};

} // namespace sosh
