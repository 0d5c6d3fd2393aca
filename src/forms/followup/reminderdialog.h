// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/followingup.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace sosh {

class DayEdit;
class InlineMessage;

/// Units were asked: what they promised and what came of it. Enter saves; everything may be left empty.
class ReminderDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Asks
    {
        WhatCameOfIt, ///< promise and result
        PurposeToo,
        LetterSent ///< when, and what came of it: a letter promises nothing
    };
    /// Names of the units for the reader; `note` as it is proposed.
    ReminderDialog(const QString& title, const QStringList& names, ReminderNote note, QDate today,
        Asks asks, QWidget* parent = nullptr);

    /// What Save does; a sentence that comes back keeps the dialog open and is shown.
    void onSave(std::function<QString(const ReminderNote&)> write) { m_write = std::move(write); }

    static QDate thisFriday(QDate today); ///< the day itself when it is one

private:
    void add(QVBoxLayout& layout, const QString& title, QWidget* field);
    void addPromise(QVBoxLayout& layout);
    void save();

    ReminderNote m_note;
    QDate m_today;
    std::function<QString(const ReminderNote&)> m_write;
    QComboBox* m_purpose = nullptr;
    DayEdit* m_day = nullptr;
    DayEdit* m_promise = nullptr;
    QLineEdit* m_result = nullptr;
    InlineMessage* m_message = nullptr;
};

} // namespace sosh
