// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/registeractions.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/prompts.h"
#include "forms/window/workspace.h"
#include "usecases/datacare.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace sosh {
using namespace Qt::StringLiterals;

RegisterActions::RegisterActions(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void RegisterActions::open()
{
    const QString file = m_workspace.prompts().openFile({tr("Open a register"),
        m_workspace.settings().lastFolder(), tr("Registers (*.sosh)"), u"sosh"_s});
    if (!file.isEmpty())
        openFile(file);
}

void RegisterActions::openFile(const QString& file)
{
    if (m_mayLeave && !m_mayLeave())
        return;
    const Status opened = m_workspace.open(file);
    if (opened)
        return;
    if (opened.error().code == ErrorCode::FileMissing)
        m_workspace.settings().forgetFile(file);
    emit failed(opened.error());
}

QString RegisterActions::askNewFile(const QString& stem)
{
    const QString start = QDir(m_workspace.settings().lastFolder()).filePath(stem + u".sosh"_s);
    return m_workspace.prompts().saveFile(
        {tr("File of the new register"), start, tr("Registers (*.sosh)"), u"sosh"_s});
}

void RegisterActions::create()
{
    const auto agency = m_workspace.prompts().agency();
    if (!agency)
        return;
    const QString file = askNewFile(agency->code);
    if (file.isEmpty())
        return;
    const auto made = RegisterCreation::createEmpty(
        file, *agency, m_workspace.clock(), m_workspace.settings().operatorName());
    if (made)
        openFile(file);
    else
        emit failed(made.error());
}

void RegisterActions::createSample(const QString& sample)
{
    const QString file = askNewFile(sample);
    if (file.isEmpty())
        return;
    const auto made =
        RegisterCreation::createSample(file, sample, m_workspace.settings().operatorName());
    if (made)
        openFile(file);
    else
        emit failed(made.error());
}

void RegisterActions::backUp()
{
    if (!m_workspace.isOpen())
        return;
    const QFileInfo info(m_workspace.session().path());
    const QString day = m_workspace.clock().today().toString(Qt::ISODate);
    const QString start = QDir(m_workspace.settings().fileFolder(AppSettings::Folder::Out))
                              .filePath(u"%1-%2.sosh"_s.arg(info.completeBaseName(), day));
    const QString file = m_workspace.prompts().saveFile(
        {tr("Back up the register"), start, tr("Registers (*.sosh)"), u"sosh"_s});
    if (file.isEmpty())
        return;
    const auto copy = DataCare(m_workspace.session()).backup(file);
    if (!copy)
        emit failed(copy.error());
    else if (copy->proved)
        emit done(
            tr("The copy %1 was written and checked.").arg(QDir::toNativeSeparators(copy->file)));
}

void RegisterActions::check()
{
    if (!m_workspace.isOpen())
        return;
    const auto findings = DataCare(m_workspace.session()).check(true);
    if (!findings)
        emit failed(findings.error());
    else if (findings->empty())
        emit done(tr("The register was checked: nothing is wrong."));
    else
        emit failed({ErrorCode::RegisterDamaged,
            {m_workspace.session().path(), findings->front().detail}, {}});
}

QString RegisterActions::sampleTitle(const QString& sample)
{
    if (sample == u"muong-khuong-2022"_s)
        return tr("A district, 46 units, 2022");
    if (sample == u"xa-2026"_s)
        return tr("A commune, 2026");
    if (sample == u"thanh-xuan-2024"_s)
        return tr("An urban district, two campaigns, 2024");
    if (sample == u"thanh-xuan-2025"_s)
        return tr("An urban district that ends in 2025");
    return sample;
}

void RegisterActions::fillSampleMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& sample : RegisterCreation::sampleNames()) {
        QAction* action = menu.addAction(sampleTitle(sample));
        connect(action, &QAction::triggered, this, [this, sample] { createSample(sample); });
    }
}

void RegisterActions::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& file : m_workspace.settings().recentFiles()) {
        QAction* action = menu.addAction(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    menu.setEnabled(!menu.isEmpty());
}

} // namespace sosh
