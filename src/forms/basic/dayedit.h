// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace sosh {

/// A day typed as people write it: 5/8/26, 05.8.2026, 05082026. Written out in full when it is left.
class DayEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

    void setDay(QDate day);
    QDate day() const; ///< invalid when nothing, or nothing readable, is written
    bool isUnreadable() const;
};

} // namespace sosh
