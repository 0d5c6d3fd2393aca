// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/exportbox.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/keymap.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/page.h"
#include "usecases/errortext.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QComboBox* addCombo(QVBoxLayout* layout, const QString& objectName, const QString& title)
{
    auto* combo = named(new QComboBox, objectName, title);
    QLabel* head = label(title);
    head->setBuddy(combo);
    layout->addWidget(head);
    layout->addWidget(combo);
    layout->addSpacing(spacing::tiny);
    return combo;
}

} // namespace

ExportBox::ExportBox(Workspace& workspace, Page& page)
    : m_workspace(workspace)
    , m_page(page)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(label(tr("Data for the superior"), u"section"_s));
    m_rounds = addCombo(layout, u"exportRoundsComboBox"_s, tr("Rounds in the file"));
    m_rounds->addItem(tr("The chosen round"));
    m_rounds->addItem(tr("All rounds of the campaign"));
    m_profile = addCombo(layout, u"profileComboBox"_s, tr("Kind of file"));
    m_profile->addItem(tr("To open in Excel"), static_cast<int>(Profile::Excel));
    m_profile->addItem(tr("For another program"), static_cast<int>(Profile::Machine));
    m_separator = addCombo(layout, u"separatorComboBox"_s, tr("Separator"));
    m_separator->addItem(tr("Semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("Comma ,"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_write = button(u"exportButton"_s, tr("Export the data…"));
    m_write->setToolTip(withKey(tr("Write the CSV file and its manifest"), keys::exportData()));
    layout->addWidget(m_write);
    connect(m_profile, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_separator->setEnabled(index == 0); });
    connect(m_write, &QPushButton::clicked, this, &ExportBox::write);
}

void ExportBox::setPossible(bool possible)
{
    m_write->setEnabled(possible);
    m_write->setToolTip(possible
            ? withKey(tr("Write the CSV file and its manifest"), keys::exportData())
            : tr("The round is still being prepared and has no figures."));
}

ExportRequest ExportBox::request() const
{
    ExportRequest request;
    request.campaign = m_workspace.campaign();
    if (m_rounds->currentIndex() == 0)
        request.round = m_workspace.round();
    request.profile = static_cast<Profile>(m_profile->currentData().toInt());
    request.separator = m_separator->currentData().toChar();
    return request;
}

QString ExportBox::proposedName() const
{
    const QString rounds =
        m_rounds->currentIndex() == 0 ? u"-%1"_s.arg(m_workspace.round()) : QString();
    const QString name = u"%1%2.csv"_s.arg(m_workspace.campaign(), rounds);
    return QDir(m_workspace.settings().fileFolder(AppSettings::Folder::Out)).filePath(name);
}

void ExportBox::write()
{
    if (!m_write->isEnabled())
        return;
    ExportRequest wanted = request();
    wanted.file = m_workspace.prompts().saveFile({tr("Export the data for the superior"),
        proposedName(), tr("CSV files (*.csv)"), u"csv"_s});
    if (wanted.file.isEmpty())
        return;
    m_workspace.settings().rememberFolderOf(wanted.file);
    const auto written = ProvinceExport(m_workspace.session()).write(wanted);
    if (written)
        say(*written);
    else
        m_page.message().show(InlineMessage::Kind::Error, ErrorText::sentence(written.error()));
}

void ExportBox::say(const ExportOutcome& outcome)
{
    QStringList sentences{
        tr("%n row(s) were written to %1 with their manifest.", nullptr, outcome.rows)
            .arg(QDir::toNativeSeparators(outcome.file)),
        tr("Control code: %1.").arg(outcome.controlCode)};
    if (outcome.missing > 0)
        sentences +=
            tr("%n unit(s) have not reported; the manifest says so.", nullptr, outcome.missing);
    else if (!outcome.complete)
        sentences += tr("The figures are not closed yet; the manifest says so.");
    const auto kind = outcome.complete ? InlineMessage::Kind::Done : InlineMessage::Kind::Warning;
    m_page.message().show(kind, sentences.join(u' '));
}

} // namespace sosh
