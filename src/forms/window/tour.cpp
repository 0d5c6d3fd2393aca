// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/tour.h"

#include "forms/window/helpdialogs.h"
#include "forms/window/mainwindow.h"
#include "forms/window/newregisterdialog.h"
#include "forms/window/page.h"
#include "forms/window/pageregistry.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPixmap>

namespace sosh {
using namespace Qt::StringLiterals;

Tour::Tour(MainWindow& window, QString folder)
    : m_window(window)
    , m_folder(std::move(folder))
{
}

Result<QStringList> Tour::run()
{
    if (!QDir().mkpath(m_folder))
        return Error{
            ErrorCode::FileUnwritable, {QDir::toNativeSeparators(m_folder), QString()}, {}};
    m_window.show();
    for (Status (Tour::*part)() : {&Tour::pages, &Tour::reportKinds, &Tour::dialogs})
        if (const Status done = (this->*part)(); !done)
            return done.error();
    return m_files;
}

Status Tour::keep(QWidget& widget, const QString& name)
{
    // Twice: the first round lays out, the second paints what was laid out late.
    QApplication::processEvents();
    QApplication::processEvents();
    const QString number = u"%1"_s.arg(m_files.size() + 1, 2, 10, QChar(u'0'));
    const QString file = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(number, name));
    if (!widget.grab().save(file))
        return Error{ErrorCode::FileUnwritable, {QDir::toNativeSeparators(file), QString()}, {}};
    m_files += file;
    return Done{};
}

Status Tour::pages()
{
    for (const PageId page : allPages) {
        m_window.showPage(page);
        if (const Status kept = keep(m_window, pageFileName(page)); !kept)
            return kept;
    }
    return Done{};
}

Status Tour::reportKinds()
{
    m_window.showPage(PageId::Reports);
    auto* kinds = m_window.page(PageId::Reports)->findChild<QComboBox*>(u"paperComboBox"_s);
    for (int kind = 1; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        if (const Status kept = keep(m_window, u"reports-%1"_s.arg(kind + 1)); !kept)
            return kept;
    }
    kinds->setCurrentIndex(0);
    return Done{};
}

Status Tour::dialogs()
{
    NewRegisterDialog create(&m_window);
    KeyboardDialog keyboard(m_window.allActions(), &m_window);
    AboutDialog about(&m_window);
    const std::pair<QDialog*, QString> shown[] = {
        {&create, u"new-register"_s}, {&keyboard, u"keyboard"_s}, {&about, u"about"_s}};
    for (const auto& [dialog, name] : shown) {
        dialog->show();
        if (const Status kept = keep(*dialog, name); !kept)
            return kept;
        dialog->hide();
    }
    m_window.closeRegister();
    return keep(m_window, u"start"_s);
}

} // namespace sosh
