// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "usecases/paperdesk.h"

class QComboBox;
class QDateEdit;
class QToolButton;

namespace sosh {

class ExportBox;
class PagePreview;

/// Papers of a round: the preview shows the very pages that are printed and saved. Beside it the file for the superior.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace& workspace);
    void reload() override;
    void printPaper() override;
    void exportData() override;

private:
    QWidget* makePreviewSide();
    QWidget* makeChoiceSide();
    PaperRequest request() const;
    void fillIssuers();
    void showPaper();
    void savePdf();
    void setPossible(bool possible);
    void sayPage(int page);

    PagePreview* m_preview = nullptr;
    QLabel* m_pageLabel = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QComboBox* m_kind = nullptr;
    QDateEdit* m_date = nullptr;
    QComboBox* m_issuer = nullptr;
    QLabel* m_code = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    ExportBox* m_export = nullptr;
    QString m_fileStem;
    QString m_datedFor; ///< round whose own date stands in the date field
};

} // namespace sosh
