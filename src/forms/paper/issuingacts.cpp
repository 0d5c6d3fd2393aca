// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/issuingacts.h"

#include "core/vinumber.h"
#include "forms/basic/appsettings.h"
#include "forms/basic/formdialog.h"
#include "forms/basic/prompts.h"
#include "forms/paper/issuedialog.h"
#include "forms/paper/papernames.h"
#include "forms/paper/shownpaper.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QLineEdit>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

struct Submitting
{
    QString preparedBy;
    QString checkedBy;
    QString note;
};

} // namespace

IssuingActs::IssuingActs(
    Workspace& workspace, ShownPaper& shown, InlineMessage& message, QWidget& page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_shown(shown)
    , m_message(message)
    , m_page(page)
{
}

void IssuingActs::say(const QString& sentence)
{
    m_message.show(InlineMessage::Kind::Done, sentence);
}

QString IssuingActs::whyNotSubmit() const
{
    if (const QString why = m_workspace.whyNotWritable(); !why.isEmpty())
        return why;
    if (!m_shown.paper())
        return tr("There is no paper to submit.");
    const PaperKind kind = m_shown.request().kind;
    if (!hasNarrative(kind) || kind == PaperKind::News)
        return tr("Only reports and letters are signed and issued.");
    if (kind == PaperKind::Result && m_shown.request().current)
        return tr("A report tells the figures that were issued. Untick “Newest figures, not those "
                  "issued”.");
    return m_shown.paper()->sealedPages ? tr("The report is issued already.") : QString();
}

QString IssuingActs::whyNotIssue() const
{
    const PaperKind kind = m_shown.request().kind;
    if (const QString why = whyNotSubmit(); !why.isEmpty())
        return why;
    return kind == PaperKind::Request || kind == PaperKind::Reminder
        ? tr("A letter that was submitted gets its number on the page “Documents”.")
        : QString();
}

QString IssuingActs::whyNotAnnul(const std::vector<IssuedReport>& reports) const
{
    if (const QString why = m_workspace.whyNotWritable(); !why.isEmpty())
        return why;
    const bool any = std::any_of(
        reports.begin(), reports.end(), [](const IssuedReport& each) { return each.stands(); });
    return any ? QString() : tr("No report of this round is issued.");
}

void IssuingActs::submit()
{
    auto* form = new FormDialog(u"submitPaperDialog"_s,
        tr("Submit for signature: %1").arg(PaperNames::kind(m_shown.request().kind)),
        m_page.window());
    auto* prepared = form->addText(
        u"paperPreparedByLineEdit"_s, tr("Prepared by"), m_workspace.session().actor());
    auto* checked = form->addText(u"paperCheckedByLineEdit"_s, tr("Checked by"), {});
    auto* note = form->addText(
        u"paperNoteLineEdit"_s, tr("Note"), {}, tr("For example what the leader asked to change"));
    form->onSave<Submitting>(
        [=] {
            return Submitting{
                FormDialog::text(prepared), FormDialog::text(checked), FormDialog::text(note)};
        },
        [this, request = m_shown.request(), setup = m_shown.setup()](const Submitting& made) {
            const auto version =
                PaperIssuing(m_workspace.session())
                    .submit(request, made.preparedBy, made.checkedBy, made.note, setup);
            if (!version)
                return ErrorText::sentence(version.error());
            say(tr("Version %1 was submitted for signature; its pages are kept.").arg(*version));
            return QString();
        });
    form->open();
}

void IssuingActs::issue()
{
    IssueRequest request;
    request.paper = m_shown.request();
    request.date = m_workspace.clock().today();
    request.setup = m_shown.setup();
    auto* dialog = new IssueDialog(
        m_workspace, request, PaperNames::kind(request.paper.kind), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssueDialog::issued, this, [this](const QString& code, QDate day) {
        say(tr("Recorded as issued: no. %1 of %2.").arg(code, vinumber::date(day)));
    });
    dialog->open();
}

void IssuingActs::annul(const IssuedReport& last)
{
    auto* form = new FormDialog(u"annulReportDialog"_s,
        tr("Annul Report no. %1 of %2").arg(last.code, vinumber::date(last.issuedOn)),
        m_page.window());
    auto* reason = form->addText(u"annulReasonLineEdit"_s, tr("Reason"), {},
        tr("The report stays in the list as annulled, and its number stays taken."), true);
    form->onSave<QString>([reason] { return FormDialog::text(reason); },
        [this, campaign = m_workspace.campaign(), round = m_workspace.round()](const QString& why) {
            const auto annulled = PaperIssuing(m_workspace.session()).annul(campaign, round, why);
            if (!annulled)
                return ErrorText::sentence(annulled.error());
            say(tr("Report no. %1 is annulled.").arg(annulled->code));
            return QString();
        });
    form->open();
}

void IssuingActs::attachSigned(IssuedReport report)
{
    const QString file = m_workspace.prompts().openFile({tr("Signed PDF"),
        m_workspace.settings().fileFolder(AppSettings::Folder::In), tr("PDF files (*.pdf)"), {}});
    if (file.isEmpty())
        return;
    const Status attached = PaperIssuing(m_workspace.session()).attachSigned(report.id, file);
    if (attached)
        say(tr("The signed PDF is kept with Report no. %1.").arg(report.code));
    else
        m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(attached.error()));
}

} // namespace sosh
