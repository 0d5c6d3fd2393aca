// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "models/unitimportmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace sosh {

class DayEdit;
class InlineMessage;
class Workspace;
struct UnitView;

/// A list of units from a CSV file: what each row would do, from which day and by which decision, then all of it in
/// one act or nothing.
class UnitImportDialog final : public QDialog
{
    Q_OBJECT

public:
    UnitImportDialog(Workspace& workspace, const UnitView& view, QWidget* parent = nullptr);

    void setFile(const QString& path);

signals:
    void written(int rows, const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeFields();
    void makeButtons(QVBoxLayout* layout);
    void choose();
    void plan();
    void judge();
    void write();
    UnitImportOptions options() const;

    Workspace& m_workspace;
    const UnitView& m_view;
    QString m_path;
    UnitImportReport m_report;
    UnitImportModel m_rows;
    QLineEdit* m_file = nullptr;
    DayEdit* m_day = nullptr;
    QLineEdit* m_decision = nullptr;
    QLabel* m_counts = nullptr;
    QTableView* m_table = nullptr;
    InlineMessage* m_message = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace sosh
