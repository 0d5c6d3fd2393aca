// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/returnform.h"

#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "models/returncommands.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

void addField(QGridLayout& grid, int row, int column, const QString& title, QWidget* field)
{
    QLabel* head = label(title);
    head->setBuddy(field);
    head->setWordWrap(true);
    grid.addWidget(head, 2 * row, column, Qt::AlignBottom);
    grid.addWidget(field, 2 * row + 1, column);
}

QGridLayout* makeGrid(QWidget* holder)
{
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    return grid;
}

QComboBox* codes(const QString& objectName, const QString& title,
    const std::vector<LookupEntry>& list, const QString& chosen)
{
    auto* box = named(new QComboBox, objectName, title);
    box->addItem(ReturnForm::tr("Not said"), QString());
    for (const LookupEntry& entry : list)
        box->addItem(entry.label, entry.code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

QString dayText(QDate day)
{
    return day.isValid() ? vinumber::date(day) : QString();
}

bool isDayOrEmpty(const QLineEdit& edit)
{
    return edit.text().trimmed().isEmpty() || parseDate(edit.text().trimmed());
}

QDate dayIn(const QLineEdit& edit)
{
    return parseDate(edit.text().trimmed()).value_or(QDate());
}

} // namespace

ReturnForm::ReturnForm(const ReturnDraft& draft, int row, Lookups lookups, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_row(row)
    , m_lookups(std::move(lookups))
{
    setObjectName(u"returnForm"_s);
    setWindowTitle(draft.row(row).entry.name);
    auto* inside = looking(new QWidget, u"page"_s);
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    fields->setSpacing(spacing::small);
    const std::pair<QString, QWidget*> groups[] = {{tr("State"), makeState()},
        {tr("Figures"), makeFigures()}, {tr("When and how"), makeWhen()},
        {tr("What the unit wrote"), makeTexts()}};
    for (const auto& [title, group] : groups) {
        fields->addWidget(label(title, u"section"_s));
        fields->addWidget(group);
        fields->addSpacing(spacing::small);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_wrong = named(paragraph({}, u"error"_s), u"formProblemLabel"_s, tr("What is wrong"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"takeFormButton"_s, tr("Take over into the grid"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::large);
    foot->addWidget(m_wrong);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    resize(640, 660);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    inside->setEnabled(m_draft.canEdit(row));
    judge();
}

QWidget* ReturnForm::makeState()
{
    const UnitReturn& value = m_draft.content(m_row).value;
    auto* holder = new QWidget;
    QGridLayout* grid = makeGrid(holder);
    m_state = named(new QComboBox, u"returnStateComboBox"_s, tr("State"));
    for (const ReturnState state :
        {ReturnState::Missing, ReturnState::Reported, ReturnState::Joint, ReturnState::Nil})
        m_state->addItem(ErrorText::stateName(state), static_cast<int>(state));
    m_state->setCurrentIndex(std::max(0, m_state->findData(static_cast<int>(value.state))));
    m_host = named(new QComboBox, u"returnHostComboBox"_s, tr("Held jointly with"));
    m_host->addItem(tr("None"), 0LL);
    for (const RoundSheet::Row& other : m_draft.confirmed().rows)
        if (other.entry.unit != value.unit && !other.entry.exempt)
            m_host->addItem(other.entry.name, QVariant(other.entry.unit.value()));
    m_host->setCurrentIndex(std::max(0, m_host->findData(QVariant(value.host.value()))));
    m_reason = named(new QLineEdit(value.reason), u"nilReasonLineEdit"_s, tr("Reason"));
    addField(*grid, 0, 0, tr("State"), m_state);
    addField(*grid, 0, 1, tr("Held jointly with"), m_host);
    grid->addWidget(label(tr("Reason, when it was not held")), 2, 0, 1, 2);
    grid->addWidget(m_reason, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ReturnForm::judge);
    connect(m_host, &QComboBox::currentIndexChanged, this, &ReturnForm::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &ReturnForm::judge);
    return holder;
}

QWidget* ReturnForm::makeFigures()
{
    const RowContent& content = m_draft.content(m_row);
    auto* holder = new QWidget;
    QGridLayout* grid = makeGrid(holder);
    int place = 0;
    for (const Measure& measure : m_draft.confirmed().measures) {
        auto* edit = named(new QLineEdit, u"%1LineEdit"_s.arg(measure.code), measure.label);
        const auto figure = content.value.figure(measure.code);
        edit->setText(figure ? vinumber::count(*figure) : content.unread.value(measure.code));
        edit->setAlignment(Qt::AlignRight);
        if (const auto proposed = m_draft.proposal(m_row, measure.code))
            edit->setPlaceholderText(vinumber::count(*proposed));
        addField(*grid, place / 2, place % 2, measure.label, edit);
        connect(edit, &QLineEdit::textChanged, this, &ReturnForm::judge);
        m_figures.emplace_back(measure.code, edit);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return holder;
}

QLineEdit* ReturnForm::dateField(const QString& objectName, const QString& title, QDate day)
{
    auto* edit = named(new QLineEdit(dayText(day)), objectName, title);
    edit->setPlaceholderText(u"04/5/2026"_s);
    connect(edit, &QLineEdit::textChanged, this, &ReturnForm::judge);
    return edit;
}

QWidget* ReturnForm::makeWhen()
{
    const UnitReturn& value = m_draft.content(m_row).value;
    auto* holder = new QWidget;
    QGridLayout* grid = makeGrid(holder);
    m_firstDay = dateField(u"firstDayLineEdit"_s, tr("First day"), value.firstDay);
    m_lastDay = dateField(u"lastDayLineEdit"_s, tr("Last day"), value.lastDay);
    m_receivedOn = dateField(u"receivedOnLineEdit"_s, tr("Received on"), value.receivedOn);
    m_mode = codes(u"attendanceModeComboBox"_s, tr("Way of attending"), m_lookups.attendanceModes,
        value.attendanceMode);
    m_via = codes(
        u"receivedViaComboBox"_s, tr("Received through"), m_lookups.receivedVia, value.receivedVia);
    m_reporter = named(new QLineEdit(value.reporter), u"reporterLineEdit"_s, tr("Reported by"));
    m_document = named(
        new QLineEdit(value.unitDocument), u"unitDocumentLineEdit"_s, tr("The unit's own paper"));
    m_document->setPlaceholderText(tr("Number and day"));
    m_forms = named(new QListWidget, u"studyFormListWidget"_s, tr("Forms of study"));
    m_forms->setToolTip(tr("The first one ticked is the main one; drag to put it first."));
    m_forms->setDragDropMode(QAbstractItemView::InternalMove);
    std::vector<LookupEntry> ordered;
    for (const QString& code : value.studyForms)
        ordered.push_back({code, Lookups::label(m_lookups.studyForms, code), {}, {}, {}});
    for (const LookupEntry& entry : m_lookups.studyForms)
        if (!value.studyForms.contains(entry.code))
            ordered.push_back(entry);
    for (const LookupEntry& entry : ordered) {
        auto* item = new QListWidgetItem(entry.label, m_forms);
        item->setData(Qt::UserRole, entry.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(value.studyForms.contains(entry.code) ? Qt::Checked : Qt::Unchecked);
    }
    m_forms->setFixedHeight(m_forms->sizeHintForRow(0) * 5);
    addField(*grid, 0, 0, tr("First day"), m_firstDay);
    addField(*grid, 0, 1, tr("Last day"), m_lastDay);
    addField(*grid, 1, 0, tr("Way of attending"), m_mode);
    addField(*grid, 1, 1, tr("Received through"), m_via);
    addField(*grid, 2, 0, tr("Received on"), m_receivedOn);
    addField(*grid, 2, 1, tr("Reported by"), m_reporter);
    addField(*grid, 3, 0, tr("The unit's own paper"), m_document);
    grid->addWidget(label(tr("Forms of study, the main one first")), 8, 0, 1, 2);
    grid->addWidget(m_forms, 9, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return holder;
}

QWidget* ReturnForm::makeTexts()
{
    const UnitReturn& value = m_draft.content(m_row).value;
    const std::tuple<QString UnitReturn::*, QString, QString> texts[] = {
        {&UnitReturn::goodPractice, u"goodPracticePlainTextEdit"_s, tr("Good practice")},
        {&UnitReturn::difficulty, u"difficultyPlainTextEdit"_s, tr("Difficulties")},
        {&UnitReturn::proposal, u"proposalPlainTextEdit"_s, tr("Proposals")},
        {&UnitReturn::note, u"notePlainTextEdit"_s, tr("Note")}};
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    for (const auto& [member, objectName, title] : texts) {
        auto* edit = named(new QPlainTextEdit(value.*member), objectName, title);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(64);
        QLabel* head = label(title);
        head->setBuddy(edit);
        layout->addWidget(head);
        layout->addWidget(edit);
        m_texts.emplace_back(member, edit);
    }
    return holder;
}

RowContent ReturnForm::value() const
{
    RowContent content = m_draft.content(m_row);
    UnitReturn& value = content.value;
    value.state = static_cast<ReturnState>(m_state->currentData().toInt());
    for (const auto& [code, edit] : m_figures) {
        const auto before = content.value.figure(code);
        const QString old = before ? vinumber::count(*before) : content.unread.value(code);
        if (edit->text().trimmed() != old)
            ReturnCommands::setText(content, code, edit->text());
    }
    value.host =
        value.state == ReturnState::Joint ? UnitId(m_host->currentData().toLongLong()) : UnitId();
    value.reason =
        value.state == ReturnState::Nil ? vietnamese::clean(m_reason->text()) : QString();
    if (value.state == ReturnState::Joint || value.state == ReturnState::Nil) {
        value.figures.clear();
        content.unread.clear();
        value.acceptedWarnings.clear();
    }
    value.firstDay = dayIn(*m_firstDay);
    value.lastDay = dayIn(*m_lastDay);
    value.receivedOn = dayIn(*m_receivedOn);
    value.attendanceMode = m_mode->currentData().toString();
    value.receivedVia = m_via->currentData().toString();
    value.reporter = vietnamese::clean(m_reporter->text());
    value.unitDocument = vietnamese::clean(m_document->text());
    value.studyForms.clear();
    for (int i = 0; i < m_forms->count(); ++i)
        if (m_forms->item(i)->checkState() == Qt::Checked)
            value.studyForms += m_forms->item(i)->data(Qt::UserRole).toString();
    for (const auto& [member, edit] : m_texts)
        value.*member = edit->toPlainText().trimmed();
    return content;
}

/// Says the first thing that is wrong; only days that cannot be read keep the form from being taken over.
void ReturnForm::judge()
{
    if (!m_accept)
        return;
    QString wrong;
    for (const QLineEdit* edit : {m_firstDay, m_lastDay, m_receivedOn})
        if (wrong.isEmpty() && !isDayOrEmpty(*edit))
            wrong = IssueText::sentence(
                {Severity::Error, IssueCode::BadDate, {}, {edit->text().trimmed()}});
    m_accept->setEnabled(wrong.isEmpty() && m_draft.canEdit(m_row));
    const auto state = static_cast<ReturnState>(m_state->currentData().toInt());
    m_host->setEnabled(state == ReturnState::Joint);
    m_reason->setEnabled(state == ReturnState::Nil);
    for (const auto& [code, edit] : m_figures)
        edit->setEnabled(state == ReturnState::Missing || state == ReturnState::Reported);
    QString look = u"error"_s;
    if (wrong.isEmpty()) {
        const Issues issues = ReturnEntry::openIssues(
            m_draft.settled(m_row, value()).value, m_draft.row(m_row).entry, m_draft.confirmed());
        if (!issues.empty() && state != ReturnState::Missing)
            wrong = IssueText::sentence(issues.front(), m_draft.confirmed().measures);
        if (!hasErrors(issues))
            look = u"caution"_s; // red is for errors
    }
    m_wrong->setProperty("look", look);
    m_wrong->style()->polish(m_wrong);
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
}

} // namespace sosh
