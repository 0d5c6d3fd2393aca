// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/batchdialog.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/paper/pagesetup.h"
#include "forms/paper/papernames.h"
#include "forms/paper/unitticks.h"
#include "forms/window/folderchoice.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/paperoutput.h"
#include "usecases/roundfigures.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// Makes and writes one paper; the name under which it stands. A second paper of that name in one go gets the unit's code.
Result<QString> writeOne(Workspace& workspace, const PaperRequest& request, const QDir& folder,
    const QString& ending, QStringList& names)
{
    const auto paper = PaperDesk(workspace.session()).prepare(request);
    if (!paper)
        return paper.error();
    QString name = paper->fileStem;
    if (names.contains(name) && request.units.size() == 1)
        name += u'-' + request.units.first();
    names += name;
    const QString file = folder.filePath(name + u'.' + ending);
    const auto written =
        writePaper(*paper, file, PageSetups::of(workspace.settings(), request.kind));
    if (!written)
        return written.error();
    return file;
}

} // namespace

BatchDialog::BatchDialog(Workspace& workspace, const PaperRequest& like, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_like(like)
{
    setObjectName(u"batchDialog"_s);
    setWindowTitle(tr("Several papers at once"));
    makeParts();
    fillKinds();
    connect(m_kinds, &QListWidget::itemChanged, this, &BatchDialog::judge);
    connect(m_write, &QPushButton::clicked, this, &BatchDialog::write);
    judge();
}

void BatchDialog::makeParts()
{
    m_kinds = looking(named(new QListWidget, u"batchKindsListWidget"_s, tr("Papers")), u"list"_s);
    m_perUnit = named(new QCheckBox(tr("Reminders and blank forms: one file a unit")),
        u"batchPerUnitCheckBox"_s, tr("Reminders and blank forms: one file a unit"));
    m_ending = named(new QComboBox, u"batchEndingComboBox"_s, tr("Kind of file"));
    for (const QString& ending : {u"pdf"_s, u"docx"_s, u"odt"_s})
        m_ending->addItem(PaperNames::ending(ending), ending);
    m_folder = new FolderChoice(
        m_workspace, AppSettings::Folder::Out, u"batchFolder"_s, tr("Folder"), this);
    m_message = new InlineMessage;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_write = button(u"batchWriteButton"_s, tr("Write the files"), true);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    const auto add = [layout](const QString& title, QWidget* widget, int stretch = 0) {
        QLabel* head = label(title);
        head->setBuddy(widget);
        layout->addWidget(head);
        layout->addWidget(widget, stretch);
    };
    add(tr("Papers"), m_kinds, 1);
    layout->addWidget(m_perUnit);
    add(tr("Kind of file"), m_ending);
    add(tr("Folder"), m_folder);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(520, 600);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BatchDialog::fillKinds()
{
    for (const PaperNames::Group& group : PaperNames::groups())
        for (const PaperKind kind : group.kinds) {
            auto* item = new QListWidgetItem(PaperNames::kind(kind), m_kinds);
            item->setData(Qt::UserRole, paperKindName(kind));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(kind == m_like.kind ? Qt::Checked : Qt::Unchecked);
        }
    m_kinds->setCurrentRow(0);
}

std::vector<PaperKind> BatchDialog::ticked() const
{
    std::vector<PaperKind> kinds;
    for (int row = 0; row < m_kinds->count(); ++row)
        if (const QListWidgetItem* item = m_kinds->item(row); item->checkState() == Qt::Checked)
            if (const auto kind = paperKindFrom(item->data(Qt::UserRole).toString()))
                kinds.push_back(*kind);
    return kinds;
}

void BatchDialog::judge()
{
    const bool any = !ticked().empty();
    m_write->setEnabled(any);
    m_write->setToolTip(any ? QString() : tr("Tick a paper first."));
}

/// The shown paper as it was chosen; the others as the program proposes them, of the same office.
std::vector<PaperRequest> BatchDialog::requestsOf(PaperKind kind) const
{
    PaperRequest request = m_like;
    if (kind != m_like.kind) {
        request = {};
        request.kind = kind;
        request.campaign = m_workspace.campaign();
        request.round = m_workspace.round();
        request.issuer = m_like.issuer;
    }
    if (!m_perUnit->isChecked() || (kind != PaperKind::Reminder && kind != PaperKind::Blank))
        return {request};
    QStringList units = request.units;
    if (units.isEmpty() && kind == PaperKind::Reminder)
        units = missingUnits(m_workspace, request);
    const auto sheet = RoundFigures(m_workspace.session()).sheet(request.campaign, request.round);
    if (units.isEmpty() && kind == PaperKind::Blank && sheet)
        for (const RoundSheet::Row& row : sheet->rows)
            units += row.entry.code;
    std::vector<PaperRequest> each;
    for (const QString& unit : units) {
        request.units = QStringList{unit};
        each.push_back(request);
    }
    return each;
}

std::vector<PaperRequest> BatchDialog::requests() const
{
    std::vector<PaperRequest> all;
    for (const PaperKind kind : ticked())
        for (const PaperRequest& request : requestsOf(kind))
            all.push_back(request);
    return all;
}

void BatchDialog::write()
{
    const QDir folder(m_workspace.settings().fileFolder(AppSettings::Folder::Out));
    const QString ending = m_ending->currentData().toString();
    QStringList names;
    QStringList mistakes;
    int written = 0;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    for (const PaperRequest& request : requests()) {
        const auto file = writeOne(m_workspace, request, folder, ending, names);
        if (file)
            ++written;
        else
            mistakes +=
                PaperNames::kind(request.kind) + u": "_s + ErrorText::sentence(file.error());
    }
    QApplication::restoreOverrideCursor();
    mistakes.removeDuplicates();
    const QString done = tr("%n file(s) were written into %1.", nullptr, written)
                             .arg(QDir::toNativeSeparators(folder.path()));
    m_message->show(mistakes.isEmpty() ? InlineMessage::Kind::Done : InlineMessage::Kind::Warning,
        QStringList{done, mistakes.join(u'\n')}.join(u'\n').trimmed());
}

} // namespace sosh
