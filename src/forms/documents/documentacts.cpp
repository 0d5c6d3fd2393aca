// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentacts.h"

#include "core/docnumber.h"
#include "forms/basic/formdialog.h"
#include "forms/basic/prompts.h"
#include "forms/documents/documentnumber.h"
#include "forms/documents/documentpicker.h"
#include "forms/history/historydialog.h"
#include "forms/window/workspace.h"
#include "usecases/documentkeeping.h"
#include "usecases/documenttext.h"
#include "usecases/errortext.h"
#include "usecases/officekeeping.h"

#include <QComboBox>
#include <QLineEdit>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using Kind = InlineMessage::Kind;

struct Issuing
{
    QString number;
    QDate day;
    QString signer;
};

} // namespace

DocumentActs::DocumentActs(Workspace& workspace, QWidget* parent, Say say)
    : m_workspace(workspace)
    , m_parent(parent)
    , m_say(std::move(say))
{
}

QString DocumentActs::whyNotPrepare(const OfficialDocument& document) const
{
    if (const QString why = m_workspace.whyNotWritable(); !why.isEmpty())
        return why;
    if (!document.isOwn())
        return tr("Only documents of the office are signed and issued here.");
    return document.status <= DocumentStatus::Submitted
        ? QString()
        : tr("The document is “%1” already.").arg(DocumentText::status(document.status));
}

QString DocumentActs::whyNotWithdraw(const OfficialDocument& document) const
{
    if (const QString why = m_workspace.whyNotWritable(); !why.isEmpty())
        return why;
    return document.isWithdrawn()
        ? tr("The document is “%1” already.").arg(DocumentText::status(document.status))
        : QString();
}

QString DocumentActs::whyNotChange(const OfficialDocument&) const
{
    return m_workspace.whyNotWritable();
}

void DocumentActs::submit(const OfficialDocument& document)
{
    auto* form = new FormDialog(
        u"submitDialog"_s, tr("Submit for signature: %1").arg(documentName(document)), m_parent);
    auto* day =
        form->addDay(u"submittedOnLineEdit"_s, tr("Submitted on"), m_workspace.clock().today());
    auto* prepared =
        form->addText(u"preparedByLineEdit"_s, tr("Prepared by"), m_workspace.session().actor());
    auto* checked = form->addText(u"checkedByLineEdit"_s, tr("Checked by"), {});
    auto* note = form->addText(
        u"submitNoteLineEdit"_s, tr("Note"), {}, tr("For example what the leader asked to change"));
    form->onSave<Submission>(
        [=] {
            return Submission{form->day(day), FormDialog::text(prepared), FormDialog::text(checked),
                FormDialog::text(note)};
        },
        [this, id = document.id](const Submission& made) {
            const auto version = DocumentKeeping(m_workspace.session()).submit(id, made);
            if (!version)
                return ErrorText::sentence(version.error());
            m_say(Kind::Done, tr("Version %1 was submitted for signature.").arg(*version));
            return QString();
        });
    form->open();
}

QString DocumentActs::signerOn(IssuerId issuer, QDate day) const
{
    const auto offices = OfficeKeeping(m_workspace.session()).offices(day);
    if (!offices)
        return {};
    for (const OfficeOnDay& each : *offices)
        if (each.office && each.office->issuer == issuer && each.signatory)
            return each.signatory->name;
    return {};
}

/// The number typed already, else the next one of the sequence.
QString DocumentActs::proposedNumber(const OfficialDocument& document) const
{
    if (numberOf(document))
        return document.code;
    const auto plan =
        DocumentKeeping(m_workspace.session())
            .nextNumber(document.issuer, document.typeCode,
                document.date.isValid() ? document.date : m_workspace.clock().today());
    return plan && document.issuer.isValid() ? DocumentNumber::planText(*plan) : QString();
}

void DocumentActs::issue(const OfficialDocument& document)
{
    const QDate today = m_workspace.clock().today();
    const bool numbered = numberOf(document).has_value();
    auto* form = new FormDialog(
        u"issueDialog"_s, tr("Record number and day: %1").arg(documentName(document)), m_parent);
    auto* number =
        form->addText(u"issueNumberLineEdit"_s, tr("Number"), numbered ? document.code : QString(),
            numbered ? tr("As the registry office gave it")
                     : tr("As the registry office gave it; the number alone will do.") + u' '
                    + proposedNumber(document),
            true);
    auto* day = form->addDay(
        u"issueDayLineEdit"_s, tr("Day of issue"), document.date.isValid() ? document.date : today);
    auto* signer = form->addText(u"issueSignerLineEdit"_s, tr("Signer"),
        document.signer.isEmpty() ? signerOn(document.issuer, today) : document.signer);
    form->onSave<Issuing>(
        [=] {
            return Issuing{FormDialog::text(number), form->day(day), FormDialog::text(signer)};
        },
        [this, id = document.id](const Issuing& made) {
            DocumentKeeping keeping(m_workspace.session());
            const Status issued = keeping.issue(id, made.number, made.day, made.signer);
            if (!issued)
                return ErrorText::sentence(issued.error());
            const auto record = keeping.record(id);
            m_say(Kind::Done,
                tr("Recorded as issued: %1.").arg(record ? record->document.code : made.number));
            return QString();
        });
    form->open();
}

void DocumentActs::sayWithdrawn(
    const QString& done, const Result<std::vector<OfficialDocument>>& resting)
{
    if (!resting) {
        m_say(Kind::Error, ErrorText::sentence(resting.error()));
        return;
    }
    if (resting->empty()) {
        m_say(Kind::Done, done);
        return;
    }
    QStringList names;
    for (const OfficialDocument& each : *resting)
        names += documentName(each);
    m_say(Kind::Warning,
        done + u' '
            + tr("%n document(s) rest upon it; look at them again: %1.", nullptr,
                static_cast<int>(names.size()))
                  .arg(names.join(u"; "_s)));
}

void DocumentActs::replace(const OfficialDocument& document)
{
    auto* picker = new DocumentPicker(m_workspace,
        tr("Which document replaces %1?").arg(documentName(document)), document.id,
        DocumentPicker::Asks::DocumentOnly, m_parent);
    QObject::connect(picker, &QDialog::accepted, m_parent, [this, picker, id = document.id] {
        sayWithdrawn(tr("The document is recorded as replaced."),
            DocumentKeeping(m_workspace.session()).replaceBy(id, picker->chosen()));
    });
    picker->open();
}

void DocumentActs::cancel(const OfficialDocument& document)
{
    auto* form = new FormDialog(
        u"cancelDocumentDialog"_s, tr("Cancel %1").arg(documentName(document)), m_parent);
    auto* reason = form->addText(u"cancelReasonLineEdit"_s, tr("Reason"), {},
        tr("The document stays in the list, as cancelled."), true);
    form->onSave<QString>([reason] { return FormDialog::text(reason); },
        [this, id = document.id](const QString& why) {
            const auto resting = DocumentKeeping(m_workspace.session()).cancel(id, why);
            if (!resting)
                return ErrorText::sentence(resting.error());
            sayWithdrawn(tr("The document is cancelled."), resting);
            return QString();
        });
    form->open();
}

void DocumentActs::remove(const OfficialDocument& document)
{
    if (!m_workspace.prompts().confirm(
            tr("Remove “%1” with its files and versions?").arg(documentName(document)),
            tr("Remove")))
        return;
    const Status removed = DocumentKeeping(m_workspace.session()).remove(document.id);
    if (removed)
        m_say(
            Kind::Done, tr("“%1” was removed. Ctrl+Z takes it back.").arg(documentName(document)));
    else
        m_say(Kind::Error, ErrorText::sentence(removed.error()));
}

void DocumentActs::showHistory(const OfficialDocument& document)
{
    auto* history = new HistoryDialog(
        m_workspace, RecordKind::Document, document.id.value(), documentName(document), m_parent);
    history->setAttribute(Qt::WA_DeleteOnClose);
    history->open();
}

} // namespace sosh
