// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "models/returndraft.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace sosh {

/// One unit's return with all that the grid has no column for: the same draft, seen as a form.
class ReturnForm final : public QDialog
{
    Q_OBJECT

public:
    ReturnForm(const ReturnDraft& draft, int row, Lookups lookups, QWidget* parent = nullptr);
    RowContent value() const;

private:
    QWidget* makeState();
    QWidget* makeFigures();
    QWidget* makeWhen();
    QWidget* makeTexts();
    QLineEdit* dateField(const QString& objectName, const QString& title, QDate day);
    void judge();

    const ReturnDraft& m_draft;
    int m_row;
    Lookups m_lookups;
    QComboBox* m_state = nullptr;
    QComboBox* m_host = nullptr;
    QLineEdit* m_reason = nullptr;
    std::vector<std::pair<QString, QLineEdit*>> m_figures;
    QLineEdit* m_firstDay = nullptr;
    QLineEdit* m_lastDay = nullptr;
    QListWidget* m_forms = nullptr;
    QComboBox* m_mode = nullptr;
    QComboBox* m_via = nullptr;
    QLineEdit* m_receivedOn = nullptr;
    QLineEdit* m_reporter = nullptr;
    QLineEdit* m_document = nullptr;
    std::vector<std::pair<QString UnitReturn::*, QPlainTextEdit*>> m_texts;
    QLabel* m_wrong = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
