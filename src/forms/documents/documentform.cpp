// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentform.h"

#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/documents/documentchain.h"
#include "forms/documents/documentfields.h"
#include "forms/window/workspace.h"
#include "usecases/documenttext.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"
#include "usecases/journalkeeping.h"
#include "usecases/registeroverview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using Kind = InlineMessage::Kind;

constexpr int fieldsWidth = 520;
constexpr int wholeWidth = 1120;
constexpr int wholeHeight = 680;
constexpr int newHeight = 600;

QScrollArea* scrolling(QWidget* inside)
{
    auto* area = new QScrollArea;
    area->setWidget(looking(inside, u"page"_s));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QString sentencesOf(const Issues& issues, Severity severity)
{
    QStringList sentences;
    for (Issue issue : issues)
        if (issue.severity == severity) {
            issue.place = {}; // the form itself is the place
            sentences += IssueText::sentence(issue);
        }
    return sentences.join(u'\n');
}

void showText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

DocumentForm::DocumentForm(Workspace& workspace, DocumentId document, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_acts(workspace, this, [this](Kind kind, const QString& sentence) { say(kind, sentence); })
{
    setObjectName(u"documentForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto acts = JournalKeeping(workspace.session()).acts();
    if (acts && !acts->empty())
        m_before = acts->back().id;
    m_message = new InlineMessage;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::medium, 0, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(makeHead());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeFoot());
    m_save->setDefault(true); // once it is inside: a default has its dialog
    connect(&workspace, &Workspace::dataChanged, this, &DocumentForm::refresh);
    connect(m_fields, &DocumentFields::changed, this, &DocumentForm::judge);
    load(document);
}

QWidget* DocumentForm::makeHead()
{
    m_head = new QWidget;
    m_state = named(label({}, u"section"_s), u"documentStateLabel"_s, tr("State"));
    m_flag = named(paragraph({}, u"caution"_s), u"documentFlagLabel"_s, tr("To be looked at"));
    m_submit = makeAct(u"submitButton"_s, tr("Submit for signature…"), &DocumentActs::submit);
    m_issue = makeAct(u"issueButton"_s, tr("Record number and day…"), &DocumentActs::issue);
    m_replace = makeAct(u"replaceButton"_s, tr("Replace by…"), &DocumentActs::replace);
    m_cancel = makeAct(u"cancelDocumentButton"_s, tr("Cancel it…"), &DocumentActs::cancel);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_state);
    line->addWidget(m_flag, 1);
    for (QPushButton* each : {m_submit, m_issue, m_replace, m_cancel})
        line->addWidget(each, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(m_head);
    layout->setContentsMargins(spacing::large, 0, spacing::large, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(line);
    layout->addWidget(m_message);
    return m_head;
}

/// What was typed is kept first: the act stands on it.
QPushButton* DocumentForm::makeAct(
    const QString& name, const QString& title, void (DocumentActs::*act)(const OfficialDocument&))
{
    QPushButton* made = button(name, title);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, [this, act] {
        if (!isTyped() || keep())
            (m_acts.*act)(m_saved);
    });
    return made;
}

QWidget* DocumentForm::makeBody()
{
    const auto lookups = RegisterOverview(m_workspace.session()).lookups();
    auto offices = OfficeKeeping(m_workspace.session()).all();
    m_fields = new DocumentFields(m_workspace, lookups ? *lookups : Lookups(),
        offices ? *std::move(offices) : std::vector<OfficeHistory>());
    m_fields->setEnabled(!m_workspace.session().isReadOnly());
    m_fields->setToolTip(m_workspace.whyNotWritable());
    auto* left = new QWidget;
    auto* fields = new QVBoxLayout(left);
    fields->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    fields->addWidget(m_fields);
    m_chain = new DocumentChain(m_workspace);
    m_right = scrolling(m_chain);
    auto* body = new QWidget;
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrolling(left), 1);
    layout->addWidget(m_right, 1);
    connect(m_chain, &DocumentChain::failed, this,
        [this](const Error& error) { say(Kind::Error, ErrorText::sentence(error)); });
    connect(m_chain, &DocumentChain::done, this,
        [this](const QString& sentence) { say(Kind::Done, sentence); });
    connect(m_chain, &DocumentChain::wantsDocument, this, [this](DocumentId other) {
        if (!isTyped() || keep())
            load(other);
    });
    return body;
}

QWidget* DocumentForm::makeFoot()
{
    m_errors = named(paragraph({}, u"error"_s), u"documentErrorLabel"_s, tr("What is wrong"));
    m_warnings = named(paragraph({}, u"caution"_s), u"documentWarningLabel"_s, tr("What to check"));
    m_history = button(u"documentHistoryButton"_s, tr("History…"));
    m_save = button(u"saveDocumentButton"_s, tr("Save"), true);
    auto* close = button(u"closeDocumentButton"_s, tr("Close"));
    for (QPushButton* each : {m_history, close})
        each->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_history);
    line->addStretch();
    line->addWidget(close);
    line->addWidget(m_save);
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(spacing::large, 0, spacing::large, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_errors);
    layout->addWidget(m_warnings);
    layout->addLayout(line);
    connect(m_history, &QPushButton::clicked, this, [this] { m_acts.showHistory(m_saved); });
    connect(m_save, &QPushButton::clicked, this, &DocumentForm::save);
    connect(close, &QPushButton::clicked, this, &DocumentForm::reject);
    return foot;
}

void DocumentForm::load(DocumentId document)
{
    m_document = document;
    DocumentRecord record;
    record.document.status = DocumentStatus::Draft;
    if (document.isValid()) {
        auto found = DocumentKeeping(m_workspace.session()).record(document);
        if (!found) {
            say(Kind::Error, ErrorText::sentence(found.error()));
            return;
        }
        record = *std::move(found);
    }
    adopt(record);
    const QSize room = screen()->availableSize();
    const QSize wanted = document.isValid() ? QSize(wholeWidth, wholeHeight)
                                            : QSize(fieldsWidth + 2 * spacing::large, newHeight);
    resize(wanted.boundedTo(room));
    m_fields->focusFirst();
}

void DocumentForm::adopt(const DocumentRecord& record)
{
    m_saved = record.document;
    m_fields->setDocument(m_saved);
    m_shown = m_fields->document();
    const bool standing = m_document.isValid();
    setWindowTitle(standing ? documentName(m_saved) : tr("New document"));
    m_right->setVisible(standing);
    for (QWidget* each : {static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_state),
             static_cast<QWidget*>(m_flag)})
        each->setVisible(standing);
    m_save->setText(standing ? tr("Save") : tr("Add"));
    m_save->setAccessibleName(m_save->text());
    if (standing)
        m_chain->show(record);
    showHead(record);
    judge();
}

void DocumentForm::showHead(const DocumentRecord& record)
{
    const bool standing = m_document.isValid();
    m_state->setText(DocumentText::status(record.document.status));
    m_state->setAccessibleName(m_state->text());
    QStringList bases;
    for (const OfficialDocument& base : record.withdrawnBases)
        bases += documentName(base);
    m_flag->setText(bases.isEmpty()
            ? QString()
            : tr("▲ Rests upon a document that stands no more: %1").arg(bases.join(u"; "_s)));
    const QString prepare = m_acts.whyNotPrepare(record.document);
    const QString withdraw = m_acts.whyNotWithdraw(record.document);
    for (QPushButton* each : {m_submit, m_issue}) {
        each->setVisible(standing && record.document.isOwn());
        each->setEnabled(prepare.isEmpty());
        each->setToolTip(prepare);
    }
    for (QPushButton* each : {m_replace, m_cancel}) {
        each->setVisible(standing);
        each->setEnabled(withdraw.isEmpty());
        each->setToolTip(withdraw);
    }
}

void DocumentForm::refresh()
{
    if (!m_document.isValid() || !m_workspace.isOpen())
        return;
    const auto record = DocumentKeeping(m_workspace.session()).record(m_document);
    if (!record) {
        done(Rejected); // it was removed, or its adding was undone
        return;
    }
    if (!isTyped()) {
        adopt(*record);
        return;
    }
    m_chain->show(*record);
    showHead(*record);
}

bool DocumentForm::isTyped() const
{
    return m_fields->document() != m_shown;
}

bool DocumentForm::keep()
{
    DocumentKeeping keeping(m_workspace.session());
    if (const QString wrong = m_fields->unreadable(); !wrong.isEmpty()) {
        say(Kind::Error, wrong);
        return false;
    }
    if (m_document.isValid()) {
        if (const Status changed = keeping.change(m_fields->document()); !changed) {
            say(Kind::Error, ErrorText::sentence(changed.error()));
            return false;
        }
    } else {
        const auto added = keeping.add(m_fields->document());
        if (!added) {
            say(Kind::Error, ErrorText::sentence(added.error()));
            return false;
        }
        m_document = *added;
    }
    load(m_document);
    return true;
}

/// A new document stays open: what it rests upon and its files come next.
void DocumentForm::save()
{
    const bool isNew = !m_document.isValid();
    if (!keep())
        return;
    if (isNew)
        say(Kind::Done, tr("Added. Its basis, campaigns and files can be added at the right."));
    else
        accept();
}

void DocumentForm::judge()
{
    const QString unreadable = m_fields->unreadable();
    Issues issues;
    const bool empty = !m_document.isValid() && !isTyped();
    if (const auto found = DocumentKeeping(m_workspace.session()).check(m_fields->document());
        found && !empty)
        issues = *found;
    QString wrong = sentencesOf(issues, Severity::Error);
    if (!unreadable.isEmpty())
        wrong = wrong.isEmpty() ? unreadable : unreadable + u'\n' + wrong;
    showText(*m_errors, wrong);
    showText(*m_warnings, sentencesOf(issues, Severity::Warning));
    const QString closed = m_workspace.whyNotWritable();
    m_save->setEnabled(closed.isEmpty() && wrong.isEmpty());
    m_save->setToolTip(closed.isEmpty() ? wrong : closed);
}

void DocumentForm::undo()
{
    JournalKeeping journal(m_workspace.session());
    const auto next = journal.nextToUndo();
    if (!next || !*next || (*next)->id <= m_before) {
        say(Kind::Info, tr("Nothing that was done in this form is left to undo."));
        return;
    }
    if (const auto undone = journal.undo((*next)->id); !undone)
        say(Kind::Error, ErrorText::sentence(undone.error()));
    else
        say(Kind::Done, tr("The last act was undone."));
}

void DocumentForm::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo) && !m_workspace.session().isReadOnly())
        undo();
    else
        QDialog::keyPressEvent(event);
}

void DocumentForm::reject()
{
    if (!isTyped() || m_workspace.session().isReadOnly()
        || m_workspace.prompts().confirm(
            tr("What was typed is not saved yet. Close the form without saving?"),
            tr("Close without saving")))
        QDialog::reject();
}

void DocumentForm::say(InlineMessage::Kind kind, const QString& sentence)
{
    m_message->show(kind, sentence);
}

} // namespace sosh
