// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chatline.h"
#include "models/returndraft.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace sosh {

class Theme;

/// Lines of chat and what they would put where, before anything lands in the grid. What is not sure is chosen here.
class ChatDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `currentRow` takes the lines that name nobody, until another unit is chosen; -1: none does.
    ChatDialog(const ReturnDraft& draft, int currentRow, std::vector<chatline::Sender> senders,
        const QString& text, const Theme& theme, QWidget* parent = nullptr);

    struct Landing
    {
        int row = 0; ///< of the draft
        chatline::Meaning figures;
    };
    /// Lines with a unit and a meaning, as they stand.
    std::vector<Landing> landings() const;

private:
    struct Line
    {
        chatline::Reading reading;
        QComboBox* unit = nullptr;
        QComboBox* meaning = nullptr;
    };

    void readText();
    void addLine(const chatline::Reading& reading);
    UnitId sureUnit(const chatline::Reading& reading) const; ///< invalid: to be chosen
    QComboBox* makeUnits(const chatline::Reading& reading) const;
    QComboBox* makeMeanings(const chatline::Reading& reading) const;
    QString meant(const chatline::Meaning& meaning) const;
    QString noteOf(const Line& line) const;
    int rowOf(const Line& line) const; ///< -1: none can take it
    void judge();

    const ReturnDraft& m_draft;
    const int m_currentRow;
    std::vector<chatline::Sender> m_senders;
    QPlainTextEdit* m_text = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_accept = nullptr;
    std::vector<Line> m_lines;
};

} // namespace sosh
