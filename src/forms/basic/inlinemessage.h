// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace sosh {

/// The one line in which a page says what happened. Success is a line, never a popup.
class InlineMessage final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Info,
        Done,
        Warning,
        Error
    };

    explicit InlineMessage(QWidget* parent = nullptr);

    void show(Kind kind, const QString& text);
    /// What can be done about it, as a button at its end; the next message takes it away.
    void offer(const QString& action, std::function<void()> act);
    void clear();
    QString text() const;

private:
    QLabel* m_sign = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    std::function<void()> m_act;
};

} // namespace sosh
