// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/issuedialog.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/documents/documentnumber.h"
#include "forms/window/workspace.h"
#include "usecases/documentkeeping.h"
#include "usecases/errortext.h"
#include "usecases/officekeeping.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

bool isLetter(PaperKind kind)
{
    return kind == PaperKind::Request || kind == PaperKind::Reminder;
}

/// Of the office that the paper was made for; invalid when it is not known on that day.
IssuerId issuerOf(Workspace& workspace, const QString& code, QDate day)
{
    const CampaignOverview* campaign = workspace.currentCampaign();
    if (code.isEmpty() && campaign)
        return campaign->campaign.issuer;
    const auto offices = OfficeKeeping(workspace.session()).offices(day);
    if (offices)
        for (const OfficeOnDay& each : *offices)
            if (each.code == code && each.office)
                return each.office->issuer;
    return {};
}

} // namespace

IssueDialog::IssueDialog(
    Workspace& workspace, const IssueRequest& request, const QString& paper, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_request(request)
{
    setObjectName(u"issuePaperDialog"_s);
    setWindowTitle(tr("Record number and day"));
    makeParts(paper);
    m_day->setDay(request.date);
    propose();
    m_number->setFocus();
}

void IssueDialog::makeParts(const QString& paper)
{
    m_number = named(new QLineEdit, u"issueNumberLineEdit"_s, tr("Number"));
    m_number->setMaximumWidth(150);
    m_day = named(new DayEdit, u"issueDayLineEdit"_s, tr("Day of issue"));
    m_file = named(new QLineEdit, u"signedFileLineEdit"_s, tr("Signed PDF"));
    m_file->setPlaceholderText(tr("Can be attached later"));
    m_choose = button(u"chooseSignedButton"_s, tr("Choose…"));
    m_choose->setAutoDefault(false);
    m_message = new InlineMessage;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* accept = button(u"issuePaperButton"_s, tr("Record as issued"), true);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    auto* file = new QHBoxLayout;
    file->setSpacing(spacing::small);
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::tiny);
    const auto head = [layout](const QString& title, QWidget* field) {
        QLabel* made = label(title);
        made->setBuddy(field);
        layout->addWidget(made);
    };
    layout->addWidget(label(paper, u"section"_s));
    layout->addWidget(paragraph(tr("Pages, figures and the list of units are kept as they are. "
                                   "The round of a result report is sealed."),
        u"muted"_s));
    layout->addSpacing(spacing::small);
    head(tr("Number") + u" *"_s, m_number);
    layout->addWidget(m_number);
    layout->addWidget(named(paragraph({}, u"muted"_s), u"numberPlanLabel"_s, tr("Next number")));
    head(tr("Day of issue") + u" *"_s, m_day);
    layout->addWidget(m_day);
    head(tr("Signed PDF"), m_file);
    layout->addLayout(file);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    setMinimumWidth(480);
    connect(m_choose, &QPushButton::clicked, this, &IssueDialog::chooseFile);
    connect(m_day, &QLineEdit::editingFinished, this, &IssueDialog::propose);
    connect(buttons, &QDialogButtonBox::accepted, this, &IssueDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// The next number of the sequence on that day; what was typed stays.
void IssueDialog::propose()
{
    auto* shown = findChild<QLabel*>(u"numberPlanLabel"_s);
    const QDate day = m_day->day();
    const IssuerId issuer = issuerOf(m_workspace, m_request.paper.issuer, day);
    const auto plan =
        DocumentKeeping(m_workspace.session())
            .nextNumber(issuer, isLetter(m_request.paper.kind) ? u"CV"_s : u"BC"_s, day);
    const bool known = plan && issuer.isValid() && day.isValid();
    shown->setVisible(known);
    if (!known)
        return;
    shown->setText(DocumentNumber::planText(*plan));
    shown->setAccessibleName(shown->text());
    if (m_number->text().isEmpty() || !m_number->isModified())
        m_number->setText(QString::number(plan->next).rightJustified(2, u'0'));
}

void IssueDialog::chooseFile()
{
    const QString file = m_workspace.prompts().openFile({tr("Signed PDF"),
        m_workspace.settings().fileFolder(AppSettings::Folder::In), tr("PDF files (*.pdf)"), {}});
    if (!file.isEmpty())
        m_file->setText(QDir::toNativeSeparators(file));
}

void IssueDialog::save()
{
    const auto fail = [this](const QString& sentence) {
        m_message->show(InlineMessage::Kind::Error, sentence);
    };
    if (m_day->isUnreadable())
        return fail(m_day->mistake());
    m_request.number = m_number->text().trimmed();
    m_request.date = m_day->day();
    m_request.signedFile = QDir::fromNativeSeparators(m_file->text().trimmed());
    const auto done = PaperIssuing(m_workspace.session()).issue(m_request);
    if (!done)
        return fail(ErrorText::sentence(done.error()));
    emit issued(done->code, done->issuedOn);
    accept();
}

} // namespace sosh
