// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sosh {

class DayEdit;
class InlineMessage;
class Workspace;

/// What an office writes on its papers, from a day on. One without a record is a new one of its issuer: the record
/// before it ends the day before.
class OfficeRecordForm final : public QDialog
{
    Q_OBJECT

public:
    OfficeRecordForm(Workspace& workspace, const Office& office, QWidget* parent = nullptr);

private:
    QWidget* makeFields();
    QWidget* makeButtons();
    QLineEdit* field(const QString& name, const QString& title, const QString& value);
    Office office() const;
    QString unreadableDay() const;
    void save();

    Workspace& m_workspace;
    Office m_office;
    InlineMessage* m_message = nullptr;
    QLineEdit* m_superior = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_body = nullptr;
    QLineEdit* m_place = nullptr;
    QComboBox* m_speaker = nullptr;
    QLineEdit* m_speakerName = nullptr;
    QLineEdit* m_committee = nullptr;
    QLineEdit* m_organization = nullptr;
    QLineEdit* m_archive = nullptr;
    QLineEdit* m_verb = nullptr;
    QLineEdit* m_contact = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_to = nullptr;
    QPlainTextEdit* m_recipients = nullptr;
};

} // namespace sosh
