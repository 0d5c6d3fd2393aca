// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/importing/importreviewpage.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tables.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/rejectedrows.h"

#include <QCheckBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

ImportReviewPage::ImportReviewPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_counts = named(paragraph({}), u"importCountsLabel"_s, tr("What would happen"));
    layout->addWidget(m_counts);
    m_message = new InlineMessage;
    layout->addWidget(m_message);
    m_order.setSourceModel(&m_model);
    m_table = makeTable(u"importTableView"_s, tr("Rows of the files"), workspace.theme(), &m_order,
        std::array{28, 118, 140, 44, 140, 110, 190, 0});
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    m_drafts = named(new QCheckBox(tr("Leave the rows as &drafts, to be confirmed in the grid")),
        u"importDraftsCheckBox"_s, tr("Leave the rows as drafts"));
    m_drafts->setToolTip(tr(
        "A draft counts nowhere and stands beside what is confirmed, so it takes nothing away."));
    layout->addWidget(m_drafts);
    connect(m_drafts, &QCheckBox::toggled, this, &ImportReviewPage::onDrafts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ImportReviewPage::judge);
}

QWidget* ImportReviewPage::makeButtons()
{
    m_keep = button(u"keepOursButton"_s, tr("&Keep what stands"));
    m_take = button(u"takeTheirsButton"_s, tr("&Take the file's figures"));
    m_save = button(u"saveRejectedButton"_s, tr("&Save the rejected rows…"));
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_keep);
    line->addWidget(m_take);
    line->addStretch();
    line->addWidget(m_save);
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_save, &QPushButton::clicked, this, &ImportReviewPage::saveRejected);
    return holder;
}

void ImportReviewPage::setReport(ImportReport report, RoundSheet sheet, const QStringList& paths)
{
    m_report = std::move(report);
    m_sheet = std::move(sheet);
    m_paths = paths;
    m_message->clear();
    const QSignalBlocker quiet(m_drafts);
    m_drafts->setChecked(false);
    refresh();
}

int ImportReviewPage::toBeWritten() const
{
    return static_cast<int>(std::count_if(m_model.rows().begin(), m_model.rows().end(),
        [](const ImportRow& row) { return row.taken; }));
}

void ImportReviewPage::refresh()
{
    m_model.setReport(m_report, m_sheet);
    int counts[4] = {};
    for (const ImportRow& row : m_model.rows())
        if (row.row >= 0)
            ++counts[static_cast<int>(row.verdict)];
    QStringList texts;
    for (const RowVerdict verdict :
        {RowVerdict::New, RowVerdict::Changed, RowVerdict::Same, RowVerdict::Rejected})
        texts += u"%1: %2"_s.arg(ImportModel::verdictText(verdict))
                     .arg(counts[static_cast<int>(verdict)]);
    const auto beside = static_cast<int>(std::count_if(m_model.rows().begin(), m_model.rows().end(),
        [this](const ImportRow& row) { return row.row >= 0 && planned(row).besideDraft; }));
    if (beside > 0)
        texts += tr("%n unit(s) being entered", nullptr, beside);
    texts += tr("%n row(s) will be written", nullptr, toBeWritten());
    m_counts->setText(texts.join(u"  ·  "_s));
    m_counts->setAccessibleName(m_counts->text());
    m_save->setEnabled(counts[static_cast<int>(RowVerdict::Rejected)] > 0);
    m_save->setToolTip(m_save->isEnabled() ? tr("As a CSV file with the reasons, to send back")
                                           : tr("No row was rejected."));
    judge();
    emit decided();
}

void ImportReviewPage::judge()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const bool any = std::any_of(chosen.begin(), chosen.end(), [this](const QModelIndex& index) {
        return m_model.at(m_order.mapToSource(index).row()).verdict == RowVerdict::Changed;
    });
    for (QPushButton* decision : {m_keep, m_take}) {
        decision->setEnabled(any);
        decision->setToolTip(
            any ? QString() : tr("Select rows that change what stands; only they are decided on."));
    }
}

void ImportReviewPage::decide(bool take)
{
    std::vector<int> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_order.mapToSource(index).row());
    for (const int place : chosen) {
        const ImportRow& row = m_model.at(place);
        if (row.verdict == RowVerdict::Changed)
            planned(row).apply = take && !(asDrafts() && planned(row).besideDraft);
    }
    refresh();
    for (const int place : chosen)
        m_table->selectionModel()->select(m_order.mapFromSource(m_model.index(place, 0)),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

bool ImportReviewPage::asDrafts() const
{
    return m_drafts->isChecked();
}

PlannedRow& ImportReviewPage::planned(const ImportRow& row)
{
    return m_report.files[static_cast<std::size_t>(row.file)]
        .plan.rows[static_cast<std::size_t>(row.row)];
}

/// What a draft does not take away needs no deciding: every change is taken, and kept out again without drafts. It would take
/// what is being entered away, so such rows are left out.
void ImportReviewPage::onDrafts(bool wanted)
{
    for (const ImportRow& row : m_model.rows()) {
        if (row.row < 0 || (row.verdict != RowVerdict::New && row.verdict != RowVerdict::Changed))
            continue;
        const bool taken = wanted || row.verdict == RowVerdict::New;
        planned(row).apply = taken && !(wanted && planned(row).besideDraft);
    }
    refresh();
}

void ImportReviewPage::saveRejected()
{
    std::vector<RejectedLines> files;
    for (const QString& path : m_paths)
        files.push_back({path, {}});
    for (const ImportRow& row : m_model.rows())
        if (row.row >= 0 && row.verdict == RowVerdict::Rejected)
            files[static_cast<std::size_t>(row.file)].reasons.insert(row.line, row.issues);
    const QString start = QDir(m_workspace.settings().fileFolder(AppSettings::Folder::Out))
                              .filePath(tr("rejected.csv"));
    const QString target = m_workspace.prompts().saveFile(
        {tr("File for the rejected rows"), start, tr("Tables (*.csv)"), u"csv"_s});
    if (target.isEmpty())
        return;
    const Status saved = RejectedRows::save(files, target, {tr("File"), tr("Line"), tr("Remarks")});
    if (saved)
        m_message->show(InlineMessage::Kind::Done,
            tr("The rejected rows were saved in %1.").arg(QDir::toNativeSeparators(target)));
    else
        m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(saved.error()));
}

} // namespace sosh
