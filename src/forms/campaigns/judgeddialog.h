// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sosh {

class InlineMessage;

/// What a form thinks of itself, in sentences. Errors keep it from being saved; warnings do not.
struct Verdict
{
    QStringList errors;
    QStringList warnings;

    void add(const Issues& issues);
};

/// A form that says at once what is wrong with it. Errors are shown from the first change on, so that an empty form does
/// not scold; until then the button tells them.
class JudgedDialog : public QDialog
{
    Q_OBJECT

public:
    JudgedDialog(const QString& objectName, const QString& title, const QString& acceptText,
        QWidget* parent);

protected:
    QVBoxLayout* body() const { return m_body; }
    QPushButton* acceptButton() const { return m_accept; }
    virtual Verdict verdict() const = 0;
    virtual QString save() = 0; ///< the sentence of a refusal; empty when it is done
    void judge(); ///< to be called once when the form is filled
    void judgeChange(); ///< after every change

private:
    void trySaving();

    QVBoxLayout* m_body = nullptr;
    QLabel* m_errors = nullptr;
    QLabel* m_warnings = nullptr;
    InlineMessage* m_message = nullptr;
    QPushButton* m_accept = nullptr;
    bool m_touched = false;
};

} // namespace sosh
