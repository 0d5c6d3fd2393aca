// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace sosh {

/// A day typed as people write it: 5/8/26, 05.8.2026, 05082026; Up and Down go a day on or back. Written out in full when it
/// is left. What is no day then stays as it was typed, the field says so, and the last good day stands.
class DayEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);
    /// A field that always has a day, `first` to begin with: left empty, its last good day comes back.
    explicit DayEdit(QDate first, QWidget* parent = nullptr);

    void setDay(QDate day);
    QDate day() const; ///< invalid when nothing, or nothing readable, is written
    QDate lastDay() const { return m_last; } ///< as of the last time the field was left or set
    bool isUnreadable() const;
    QString mistake() const; ///< what is wrong with the text, as a sentence; empty when nothing is

signals:
    void dayChanged(QDate day); ///< the field was left or set with another day, or without one
    void mistakeChanged(
        const QString& sentence); ///< left with what is no day; empty when that is mended

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();
    void mark(bool wrong);

    QDate m_last;
    bool m_always = false;
    bool m_marked = false;
};

} // namespace sosh
