// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/office/officerecordform.h"

#include "forms/basic/dayedit.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/formgrid.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/officekeeping.h"
#include "usecases/officesetup.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

OfficeRecordForm::OfficeRecordForm(Workspace& workspace, const Office& office, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_office(office)
{
    setObjectName(u"officeRecordForm"_s);
    setWindowTitle(office.record.isValid() ? tr("The office as its papers name it")
                                           : tr("The office from a day on"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message = new InlineMessage;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(makeFields());
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    findChild<QPushButton*>(u"saveOfficeRecordButton"_s)->setDefault(true);
    setMinimumWidth(640);
}

QLineEdit* OfficeRecordForm::field(const QString& name, const QString& title, const QString& value)
{
    return named(new QLineEdit(value), name, title);
}

QWidget* OfficeRecordForm::makeFields()
{
    m_superior = field(u"superiorLineEdit"_s, tr("Superior in the head"), m_office.superiorLine);
    m_name = field(u"nameLineEdit"_s, tr("Name of the office in the head"), m_office.nameLine);
    m_body = field(u"bodyCodeLineEdit"_s, tr("Code after the number"), m_office.bodyCode);
    m_place = field(u"placeLineEdit"_s, tr("Place"), m_office.place);
    m_speaker = named(new QComboBox, u"speakerComboBox"_s, tr("Kind of the office"));
    m_speaker->addItem(tr("Party committee"), static_cast<int>(Speaker::Committee));
    m_speaker->addItem(tr("Staff body of a committee"), static_cast<int>(Speaker::StaffBody));
    m_speaker->setCurrentIndex(m_speaker->findData(static_cast<int>(m_office.speaker)));
    m_speakerName = field(u"speakerNameLineEdit"_s, tr("Who speaks"), m_office.speakerName);
    m_committee = field(u"committeeLineEdit"_s, tr("Committee"), m_office.committee);
    m_organization =
        field(u"organizationLineEdit"_s, tr("Party organisation"), m_office.organization);
    m_archive = field(u"archiveLineEdit"_s, tr("Kept at"), m_office.archive);
    m_verb = field(u"askingVerbLineEdit"_s, tr("Asks with"), m_office.askingVerb);
    m_verb->setPlaceholderText(u"đề nghị"_s);
    m_contact = field(u"contactLineEdit"_s, tr("Contact line"), m_office.contactLine);
    m_contact->setPlaceholderText(tr("Address, telephone, e-mail; nothing is printed when empty"));
    m_from = named(new DayEdit, u"officeFromLineEdit"_s, tr("Valid from"));
    m_from->setDay(m_office.validFrom);
    m_to = named(new DayEdit, u"officeToLineEdit"_s, tr("Valid to"));
    m_to->setDay(m_office.validTo);
    m_recipients = named(new QPlainTextEdit(m_office.recipients.join(u'\n')),
        u"officeRecipientsPlainTextEdit"_s, tr("Recipients"));
    m_recipients->setTabChangesFocus(true);
    m_recipients->setFixedHeight(84);
    auto* holder = new QWidget;
    QGridLayout& grid = *makeFormGrid(holder);
    int cell = 0;
    const auto add = [&](const QString& title, QWidget* each) {
        addField(grid, cell / 2, cell % 2, title, each);
        ++cell;
    };
    for (QLineEdit* each : {m_superior, m_name})
        add(each == m_name ? each->accessibleName() + u" *"_s : each->accessibleName(), each);
    add(m_body->accessibleName() + u" *"_s, m_body);
    add(m_place->accessibleName(), m_place);
    add(m_speaker->accessibleName(), m_speaker);
    add(m_speakerName->accessibleName() + u" *"_s, m_speakerName);
    for (QLineEdit* each : {m_committee, m_organization, m_archive, m_verb,
             static_cast<QLineEdit*>(m_from), static_cast<QLineEdit*>(m_to)})
        add(each->accessibleName(), each);
    const int row = cell / 2;
    addField(grid, row, 0, tr("Contact line, at the foot of the last page"), m_contact, 2);
    addField(grid, row + 1, 0, tr("Recipients, one a line, without the archive"), m_recipients, 2);
    return holder;
}

QWidget* OfficeRecordForm::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* accept = button(u"saveOfficeRecordButton"_s, tr("Save"), true);
    buttons->addButton(accept, QDialogButtonBox::ApplyRole);
    connect(accept, &QPushButton::clicked, this, &OfficeRecordForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

Office OfficeRecordForm::office() const
{
    Office made = m_office;
    made.superiorLine = m_superior->text();
    made.nameLine = m_name->text();
    made.bodyCode = m_body->text();
    made.place = m_place->text();
    made.speaker = static_cast<Speaker>(m_speaker->currentData().toInt());
    made.speakerName = m_speakerName->text();
    made.committee = m_committee->text();
    made.organization = m_organization->text();
    made.archive = m_archive->text();
    made.askingVerb = m_verb->text();
    made.contactLine = m_contact->text();
    made.validFrom = m_from->day();
    made.validTo = m_to->day();
    made.recipients = m_recipients->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    return made;
}

QString OfficeRecordForm::unreadableDay() const
{
    for (const DayEdit* each : {m_from, m_to})
        if (each->isUnreadable())
            return each->mistake();
    return {};
}

void OfficeRecordForm::save()
{
    QString wrong = unreadableDay();
    if (wrong.isEmpty()) {
        if (m_office.record.isValid()) {
            const Status changed = OfficeKeeping(m_workspace.session()).changeRecord(office());
            wrong = changed ? QString() : ErrorText::sentence(changed.error());
        } else {
            const auto begun = OfficeSetup(m_workspace.session()).begin(office(), {});
            wrong = begun ? QString() : ErrorText::sentence(begun.error());
        }
    }
    if (wrong.isEmpty())
        accept();
    else
        m_message->show(InlineMessage::Kind::Error, wrong);
}

} // namespace sosh
