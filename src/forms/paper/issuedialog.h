// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/paperissuing.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace sosh {

class DayEdit;
class InlineMessage;
class Workspace;

/// Ghi số, ngày ban hành: the number as văn thư gave it, the day, the signed PDF if it is there.
class IssueDialog final : public QDialog
{
    Q_OBJECT

public:
    IssueDialog(Workspace& workspace, const IssueRequest& request, const QString& paper,
        QWidget* parent = nullptr);

signals:
    void issued(const QString& code, QDate day);

private:
    void makeParts(const QString& paper);
    void chooseFile();
    void save();
    void propose();

    Workspace& m_workspace;
    IssueRequest m_request;
    QLineEdit* m_number = nullptr;
    DayEdit* m_day = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    InlineMessage* m_message = nullptr;
};

} // namespace sosh
