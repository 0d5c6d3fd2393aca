// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/tour.h"

#include "forms/basic/appsettings.h"
#include "forms/window/mainwindow.h"
#include "forms/window/pageregistry.h"
#include "forms/window/tourstops.h"
#include "usecases/datacare.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// The first round lays out, the second paints what was laid out late.
void settle()
{
    QApplication::processEvents();
    QApplication::processEvents();
}

/// From now on the window works on a copy of its register.
Status openCopy(Workspace& workspace, const QString& file)
{
    if (const auto copied = DataCare(workspace.session()).backup(file); !copied)
        return copied.error();
    return workspace.open(file);
}

Status visitStop(const TourStop& stop, const TourGround& ground, const Tour::Visit& visit)
{
    QWidget* shown = stop.show(ground);
    if (!shown)
        return Done{};
    settle();
    const Status visited = visit(*shown, QString::fromLatin1(stop.name));
    if (auto* dialog = qobject_cast<QDialog*>(shown)) {
        dialog->reject();
        dialog->deleteLater();
    }
    return visited;
}

Status visitAll(MainWindow& window, const QString& scratch, const Tour::Visit& visit)
{
    for (const PageId page : allPages) {
        window.showPage(page);
        settle();
        if (const Status visited = visit(window, pageFileName(page)); !visited)
            return visited;
    }
    for (const TourStop& stop : tourStops())
        if (const Status visited = visitStop(stop, {window, scratch}, visit); !visited)
            return visited;
    return Done{};
}

} // namespace

Tour::Tour(MainWindow& window, QString folder)
    : m_window(window)
    , m_folder(std::move(folder))
{
}

Status Tour::walk(MainWindow& window, const Visit& visit)
{
    const QTemporaryDir scratch;
    Workspace& workspace = window.workspace();
    const QString copy = scratch.filePath(QFileInfo(workspace.session().path()).fileName());
    window.show();
    Status walked = openCopy(workspace, copy);
    if (walked)
        walked = visitAll(window, scratch.path(), visit);
    workspace.settings().forgetFile(copy);
    window.closeRegister();
    settle();
    return walked ? visit(window, u"start"_s) : walked;
}

Result<QStringList> Tour::run()
{
    if (!QDir().mkpath(m_folder))
        return Error{
            ErrorCode::FileUnwritable, {QDir::toNativeSeparators(m_folder), QString()}, {}};
    const Status walked =
        walk(m_window, [this](QWidget& shown, const QString& name) { return keep(shown, name); });
    if (!walked)
        return walked.error();
    return m_files;
}

Status Tour::keep(QWidget& widget, const QString& name)
{
    const QString number = u"%1"_s.arg(m_files.size() + 1, 2, 10, QChar(u'0'));
    const QString file = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(number, name));
    if (!widget.grab().save(file))
        return Error{ErrorCode::FileUnwritable, {QDir::toNativeSeparators(file), QString()}, {}};
    m_files += file;
    return Done{};
}

} // namespace sosh
