// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/issuingpanel.h"

#include "core/vinumber.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/paper/issuingacts.h"
#include "forms/paper/shownpaper.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

void enable(QPushButton& button, const QString& whyNot, const QString& how = {})
{
    button.setEnabled(whyNot.isEmpty());
    button.setToolTip(whyNot.isEmpty() ? how : whyNot);
}

/// The one that was recorded last, whatever day it bears: that is annulled first.
const IssuedReport* lastStanding(const std::vector<IssuedReport>& reports)
{
    const IssuedReport* last = nullptr;
    for (const IssuedReport& report : reports)
        if (report.stands() && (!last || last->id.value() < report.id.value()))
            last = &report;
    return last;
}

} // namespace

IssuingPanel::IssuingPanel(
    Workspace& workspace, ShownPaper& shown, InlineMessage& message, QWidget& page)
    : m_workspace(workspace)
    , m_shown(shown)
    , m_message(message)
    , m_acts(new IssuingActs(workspace, shown, message, page))
{
    makeParts();
    connectParts();
}

void IssuingPanel::makeParts()
{
    m_state = named(paragraph({}), u"issuingStateLabel"_s, tr("How the paper stands"));
    m_submit = button(u"submitPaperButton"_s, tr("Submit for signature…"));
    m_issue = button(u"issueReportButton"_s, tr("Record number and day…"));
    m_annul = button(u"annulReportButton"_s, tr("Annul the issued report…"));
    m_table = makeTable(u"paperRecordsTableView"_s, tr("Versions and issued reports"),
        m_workspace.theme(), &m_model, std::array{170, 84, 180, 150, 100});
    m_show = button(u"showKeptButton"_s, tr("Show the kept pages"));
    m_attach = button(u"attachSignedButton"_s, tr("Attach the signed PDF…"));
    m_changesHead = label({}, u"section"_s);
    m_changes = makeTable(u"changesSinceTableView"_s, tr("Changes since the report"),
        m_workspace.theme(), &m_changesModel, std::array{150, 140, 70, 70, 130, 90, 140});
    m_correct = button(u"makeCorrectionButton"_s, tr("Make a correction report"));
    m_compare = button(u"compareWordButton"_s, tr("Compare with an edited Word file…"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_state);
    layout->addLayout(buttonRow({m_submit, m_issue}));
    layout->addLayout(buttonRow({m_annul, m_compare}));
    layout->addWidget(label(tr("Versions and issued reports"), u"section"_s));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttonRow({m_show, m_attach}));
    layout->addWidget(m_changesHead);
    layout->addWidget(m_changes, 1);
    layout->addLayout(buttonRow({m_correct}));
    setMinimumWidth(420);
}

void IssuingPanel::connectParts()
{
    connect(m_submit, &QPushButton::clicked, m_acts, &IssuingActs::submit);
    connect(m_issue, &QPushButton::clicked, m_acts, &IssuingActs::issue);
    connect(m_annul, &QPushButton::clicked, this, &IssuingPanel::annul);
    connect(m_show, &QPushButton::clicked, this, &IssuingPanel::showKept);
    connect(m_table, &QTableView::activated, this, &IssuingPanel::showKept);
    connect(m_attach, &QPushButton::clicked, this, &IssuingPanel::attach);
    connect(m_correct, &QPushButton::clicked, this, &IssuingPanel::correctionWanted);
    connect(m_compare, &QPushButton::clicked, this, &IssuingPanel::compareWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &IssuingPanel::judge);
}

std::vector<PaperRecord> IssuingPanel::records() const
{
    std::vector<PaperRecord> all;
    for (const IssuedReport& report : m_reports)
        all.push_back({{}, report});
    if (m_shown.paper() && hasNarrative(m_shown.request().kind))
        if (const auto versions = PaperIssuing(m_workspace.session()).versions(m_shown.request()))
            for (auto version = versions->rbegin(); version != versions->rend(); ++version)
                all.push_back({*version, {}});
    return all;
}

void IssuingPanel::reload()
{
    m_reports.clear();
    const Round* round = m_workspace.currentRound();
    if (round && round->state != RoundState::Draft)
        if (auto reports = PaperIssuing(m_workspace.session())
                               .reports(m_workspace.campaign(), m_workspace.round()))
            m_reports = *std::move(reports);
    const int at = std::max(0, m_table->currentIndex().row());
    m_model.setRows(records());
    m_table->selectRow(std::min(at, m_model.rowCount() - 1));
    fillChanges();
    say();
    judge();
}

void IssuingPanel::fillChanges()
{
    std::vector<report::FigureChange> changes;
    if (lastStanding(m_reports))
        if (auto found = PaperIssuing(m_workspace.session())
                             .changedSince(m_workspace.campaign(), m_workspace.round()))
            changes = *std::move(found);
    const auto count = static_cast<int>(changes.size());
    m_changesModel.setRows(std::move(changes));
    m_changesHead->setText(tr("Changes since the report (%1)").arg(count));
    const bool seen = lastStanding(m_reports) != nullptr;
    m_changesHead->setVisible(seen);
    m_changes->setVisible(seen);
    m_correct->setVisible(seen);
}

void IssuingPanel::say()
{
    const IssuedReport* last = lastStanding(m_reports);
    const Round* round = m_workspace.currentRound();
    QString state = tr("Draft: nothing of this round is issued yet.");
    const bool isSealed = round && round->state == RoundState::Sealed;
    const auto seal = isSealed
        ? PaperIssuing(m_workspace.session()).seal(m_workspace.campaign(), round->no)
        : Result<IssuedReport>(ErrorCode::NothingIssued);
    if (seal)
        state =
            tr("Sealed by Report no. %1 of %2.").arg(seal->code, vinumber::date(seal->issuedOn));
    else if (last)
        state = tr("Issued: Report no. %1 of %2.").arg(last->code, vinumber::date(last->issuedOn));
    else if (m_model.rowCount() > 0 && m_model.at(0).version)
        state = tr("Submitted for signature, not issued yet.");
    m_state->setText(state);
    m_state->setAccessibleName(state);
}

const PaperRecord* IssuingPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void IssuingPanel::judge()
{
    enable(*m_submit, m_acts->whyNotSubmit(),
        tr("Keeps the pages as they are now under a number of their own"));
    enable(*m_issue, m_acts->whyNotIssue(),
        tr("The number and the day that the registry office gave"));
    enable(*m_annul, m_acts->whyNotAnnul(m_reports));
    const PaperRecord* record = current();
    const QString choose = tr("Choose a line in the list first.");
    enable(*m_show, record ? QString() : choose);
    enable(*m_attach,
        !m_workspace.whyNotWritable().isEmpty() ? m_workspace.whyNotWritable()
            : record && record->issued          ? QString()
                                                : tr("Choose an issued report in the list first."));
    enable(*m_correct,
        m_changesModel.rowCount() > 0 ? QString() : tr("No figure has changed since the report."));
    enable(*m_compare, m_shown.paper() ? QString() : tr("There is no paper to compare with."));
}

void IssuingPanel::fail(const Error& error)
{
    m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(error));
}

void IssuingPanel::showKept()
{
    const PaperRecord* record = current();
    if (!record)
        return;
    const PaperIssuing issuing(m_workspace.session());
    auto pages =
        record->issued ? issuing.pagesOf(record->issued->id) : issuing.pagesOf(*record->version);
    if (pages)
        m_shown.showKept(*std::move(pages), PaperRecordModel::nameOf(*record));
    else
        fail(pages.error());
}

void IssuingPanel::attach()
{
    if (const PaperRecord* record = current(); record && record->issued)
        m_acts->attachSigned(*record->issued);
}

void IssuingPanel::annul()
{
    if (const IssuedReport* last = lastStanding(m_reports))
        m_acts->annul(*last);
}

} // namespace sosh
