// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantities.h"

#include <QDate>
#include <QVariant>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace sosh {

/// Labels above fields, in two columns where pairs belong together.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    enum class Width
    {
        Whole,
        Half ///< two of them stand on one line
    };
    using Choices = std::vector<std::pair<QString, QVariant>>;

    explicit FieldGrid(QWidget* parent = nullptr);

    /// `hint` stands in the empty field.
    QLineEdit* addText(const QString& name, const QString& title, const QString& value,
        Width width = Width::Whole, const QString& hint = {});
    QLineEdit* addDay(const QString& name, const QString& title, QDate value);
    QLineEdit* addPercent(
        const QString& name, const QString& title, const std::optional<BasisPoints>& value);
    QComboBox* addChoice(
        const QString& name, const QString& title, const Choices& choices, const QVariant& current);
    QCheckBox* addCheck(const QString& name, const QString& title, bool value);
    void addRemark(const QString& text); ///< small, under the field before

    static QString text(const QLineEdit* field);
    static QDate day(const QLineEdit* field); ///< invalid when it is empty or no day
    static std::optional<BasisPoints> percent(const QLineEdit* field);
    QStringList unreadable() const; ///< sentences about days and rates that cannot be read

signals:
    void edited();

private:
    void place(QWidget* widget, Width width);
    void placeField(QWidget* field, const QString& title, Width width);

    QGridLayout* m_grid = nullptr;
    int m_row = 0;
    bool m_leftTaken = false;
    std::vector<QLineEdit*> m_days;
    std::vector<QLineEdit*> m_percents;
};

/// "95", "95,5%", "95.5": none for anything else.
std::optional<BasisPoints> percentFrom(const QString& text);

} // namespace sosh
