// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/papermodels.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace sosh {

class InlineMessage;
class IssuingActs;
class ShownPaper;
class Workspace;

/// From draft to issue: the state of the round's paper, its versions and issued reports with their kept pages, and what
/// changed since the last one.
class IssuingPanel final : public QWidget
{
    Q_OBJECT

public:
    IssuingPanel(Workspace& workspace, ShownPaper& shown, InlineMessage& message, QWidget& page);

    void reload();

signals:
    void correctionWanted();
    void compareWanted(); ///< with an edited Word file

private:
    void makeParts();
    void connectParts();
    std::vector<PaperRecord> records() const;
    const PaperRecord* current() const;
    void fillChanges();
    void judge();
    void say();
    void showKept();
    void attach();
    void annul();
    void fail(const Error& error);

    Workspace& m_workspace;
    ShownPaper& m_shown;
    InlineMessage& m_message;
    IssuingActs* m_acts = nullptr;
    std::vector<IssuedReport> m_reports;
    PaperRecordModel m_model;
    FigureChangeModel m_changesModel;
    QLabel* m_state = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_annul = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_attach = nullptr;
    QLabel* m_changesHead = nullptr;
    QTableView* m_changes = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_compare = nullptr;
};

} // namespace sosh
