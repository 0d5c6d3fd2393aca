// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace sosh {

/// A short list of what was valid when, with what can be done with one line.
class DatedList final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: "Term", as in the object names "addTermButton", "termListWidget".
    DatedList(const QString& name, const QString& title, QWidget* parent = nullptr);

    void setLines(const QStringList& lines);
    /// Why nothing can be changed, and why nothing can be added; empty when it can.
    void setReasons(const QString& whyNotChange, const QString& whyNotAdd);
    static QString span(QDate first, QDate last); ///< "01/7/2025 – nay"

signals:
    void wantsNew();
    void wantsChange(int row);
    void wantsEnd(int row);
    void wantsRemoval(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* makeButton(const QString& verb, const QString& name, const QString& text);
    void judge();
    int row() const;

    QString m_title;
    QString m_whyNotChange;
    QString m_whyNotAdd;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace sosh
