// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/followingup.h"

#include <QDialog>

#include <functional>
#include <vector>

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
        LetterSent ///< which one, when, and what came of it: a letter promises nothing
    };
    /// Names of the units for the reader; `note` as it is proposed.
    ReminderDialog(const QString& title, const QStringList& names, ReminderNote note, QDate today,
        Asks asks, QWidget* parent = nullptr);

    using FindLetter = std::function<Result<OfficialDocument>(const QString& number)>;
    /// Which document of the list the letter is; `find` knows others by the number as typed. Left empty it is none yet.
    void offerLetters(const std::vector<OfficialDocument>& letters, FindLetter find);
    /// What Save does; a sentence that comes back keeps the dialog open and is shown.
    void onSave(std::function<QString(const ReminderNote&)> write) { m_write = std::move(write); }

    static QDate thisFriday(QDate today); ///< the day itself when it is one

private:
    void add(QVBoxLayout& layout, const QString& title, QWidget* field);
    void addDay(QVBoxLayout& layout, Asks asks);
    void addPromise(QVBoxLayout& layout);
    QString mistakeInDays() const;
    bool mustConfirmPromise();
    Status takeLetter(); ///< Errors: LetterUnknown.
    void save();

    ReminderNote m_note;
    QDate m_today;
    QDate m_confirmed; ///< a promised day that is over and was saved knowingly
    FindLetter m_findLetter;
    std::function<QString(const ReminderNote&)> m_write;
    QComboBox* m_purpose = nullptr;
    QComboBox* m_letter = nullptr;
    DayEdit* m_day = nullptr;
    DayEdit* m_promise = nullptr;
    QLineEdit* m_result = nullptr;
    InlineMessage* m_message = nullptr;
};

} // namespace sosh
