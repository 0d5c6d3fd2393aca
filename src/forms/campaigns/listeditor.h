// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace sosh {

/// Lines in an order: typed and added by Enter, changed by F2, removed by Delete, moved by Alt+Up and Alt+Down or dragged.
class ListEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: stem of the object names, "topic". `known`: what typing is completed from.
    ListEditor(const QString& name, const QString& title, const QStringList& lines,
        const QStringList& known = {}, QWidget* parent = nullptr);

    QStringList lines() const;

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& line);
    bool addTyped();
    void remove();
    void move(int by);
    void judge();

    QLineEdit* m_new = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace sosh
