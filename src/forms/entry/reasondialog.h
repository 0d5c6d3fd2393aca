// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reasons.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace sosh {

/// Asks why, by one key: the first digits pick a reason of the list at once, the next one goes to the free text.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(
        const QString& question, QWidget* parent = nullptr, QStringList reasons = commonReasons());
    QString reason() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(int row);
    void judge();

    QStringList m_reasons;
    QListWidget* m_list = nullptr;
    QLineEdit* m_other = nullptr;
    QPushButton* m_accept = nullptr;
};

/// `reasons`: those that answer the question. None when the clerk gave up.
std::optional<QString> askReason(
    QWidget* parent, const QString& question, const QStringList& reasons = commonReasons());

} // namespace sosh
