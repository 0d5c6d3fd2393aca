// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

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
    void clear();
    QString text() const;

private:
    QLabel* m_sign = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace sosh
