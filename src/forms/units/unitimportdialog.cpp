// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitimportdialog.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/units/formparts.h"
#include "forms/units/unitview.h"
#include "forms/window/workspace.h"
#include "models/importmodel.h"
#include "usecases/errortext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

UnitImportDialog::UnitImportDialog(Workspace& workspace, const UnitView& view, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_view(view)
{
    setObjectName(u"unitImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(tr("Import a list of units"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(tr(
        "A CSV table with one head row: code, name, short name, kind, sector, code of the superior "
        "unit, order, members, valid from. A code that the register knows changes that unit; any "
        "other is a new unit. Nothing is written before the last button.")));
    layout->addWidget(makeFields());
    m_message = new InlineMessage;
    layout->addWidget(m_message);
    m_counts = named(paragraph({}), u"unitImportCountsLabel"_s, tr("What would happen"));
    layout->addWidget(m_counts);
    m_table = makeTable(u"unitImportTableView"_s, tr("Rows of the file"), workspace.theme(),
        &m_rows, std::array{52, 104, 72, 220, 220, 0});
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_table, 1);
    makeButtons(layout);
    resize(1040, 560);
    judge();
}

QWidget* UnitImportDialog::makeFields()
{
    m_file = named(new QLineEdit, u"unitImportFileLineEdit"_s, tr("File"));
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("Choose a file, or drop it here"));
    auto* choose = button(u"chooseUnitFileButton"_s, tr("Choose a file…"));
    m_day = named(new DayEdit, u"unitImportDayLineEdit"_s, tr("In force from"));
    m_decision = named(new QLineEdit, u"unitImportDecisionLineEdit"_s, tr("Decision"));
    m_decision->setPlaceholderText(tr("Number and code: 120-QĐ/HU"));
    auto* fields = new QWidget;
    auto* line = new QHBoxLayout(fields);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(labelled(m_file, tr("File")), 1);
    line->addWidget(choose, 0, Qt::AlignBottom);
    line->addWidget(labelled(m_day, tr("In force from")));
    line->addWidget(labelled(m_decision, tr("Decision")), 1);
    m_day->setToolTip(tr("Day of every change in the file; a row's own day goes before it. Empty: "
                         "the units have always been so"));
    connect(choose, &QPushButton::clicked, this, &UnitImportDialog::choose);
    connect(m_day, &QLineEdit::textChanged, this, &UnitImportDialog::plan);
    connect(m_decision, &QLineEdit::editingFinished, this, &UnitImportDialog::plan);
    return fields;
}

void UnitImportDialog::makeButtons(QVBoxLayout* layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_write = button(u"writeUnitsButton"_s, tr("Write into the register"), true);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    m_write->setDefault(true);
    layout->addWidget(buttons);
    connect(m_write, &QPushButton::clicked, this, &UnitImportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UnitImportDialog::choose()
{
    const QString file = m_workspace.prompts().openFile(
        {tr("A list of units"), m_workspace.settings().fileFolder(AppSettings::Folder::In),
            tr("Tables (*.csv *.txt)"), u"csv"_s});
    if (file.isEmpty())
        return;
    m_workspace.settings().rememberFolderOf(file);
    setFile(file);
}

void UnitImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    plan();
}

UnitImportOptions UnitImportDialog::options() const
{
    return {m_day->day(), m_decision->text().simplified(), m_workspace.clock().today()};
}

void UnitImportDialog::plan()
{
    m_message->clear();
    if (m_path.isEmpty())
        return judge();
    const auto planned = UnitImport(m_workspace.session()).plan(m_path, options());
    if (planned) {
        m_report = *planned;
        m_rows.setReport(m_report, m_view.ledger, m_view.lookups);
    } else {
        m_report = {};
        m_rows.setRows({});
        m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(planned.error()));
    }
    judge();
}

void UnitImportDialog::judge()
{
    const UnitImportPlan& plan = m_report.plan;
    QStringList counts;
    for (const RowVerdict verdict :
        {RowVerdict::New, RowVerdict::Changed, RowVerdict::Same, RowVerdict::Rejected})
        counts += u"%1: %2"_s.arg(ImportModel::verdictText(verdict)).arg(plan.count(verdict));
    m_counts->setText(m_path.isEmpty() ? QString() : counts.join(u"  ·  "_s));
    m_counts->setAccessibleName(m_counts->text());
    QString why = m_workspace.whyNotWritable();
    if (why.isEmpty() && m_path.isEmpty())
        why = tr("Choose a file first.");
    if (why.isEmpty())
        why = m_day->mistake();
    if (why.isEmpty() && m_report.verdict == ImportedFile::Verdict::NothingNew)
        why = tr("The register says all of this already.");
    if (why.isEmpty() && m_report.verdict != ImportedFile::Verdict::DryRun)
        why = tr("Rows were rejected. Correct them in the file and choose it again: all rows are "
                 "written, or none.");
    m_write->setEnabled(why.isEmpty());
    m_write->setToolTip(why);
    if (!m_path.isEmpty() && !why.isEmpty() && m_message->text().isEmpty())
        m_message->show(m_report.verdict == ImportedFile::Verdict::NothingNew
                ? InlineMessage::Kind::Info
                : InlineMessage::Kind::Warning,
            why);
}

void UnitImportDialog::write()
{
    const auto done = UnitImport(m_workspace.session()).run(m_path, options());
    if (!done || done->verdict != ImportedFile::Verdict::Applied) {
        plan();
        if (!done)
            m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(done.error()));
        return;
    }
    emit written(done->applied, done->name);
    accept();
}

void UnitImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void UnitImportDialog::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        setFile(urls.front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace sosh
