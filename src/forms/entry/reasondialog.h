// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace sosh {

/// Asks why, by one key: 1-6 pick a common reason at once, 7 goes to the free text.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(const QString& question, QWidget* parent = nullptr);
    QString reason() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(int row);
    void judge();

    QListWidget* m_list = nullptr;
    QLineEdit* m_other = nullptr;
    QPushButton* m_accept = nullptr;
};

/// None when the clerk gave up.
std::optional<QString> askReason(QWidget* parent, const QString& question);

} // namespace sosh
