// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formkeys.h"
#include "windowfixture.h"

#include "forms/paper/pagepreview.h"
#include "forms/paper/reportpage.h"
#include "forms/paper/shownpaper.h"
#include "forms/window/mainwindow.h"
#include "usecases/journalkeeping.h"

#include <QPushButton>
#include <QTest>

namespace sosh {

/// The window on its page of papers, worked with by keys.
struct PaperWindow
{
    WindowFixture fixture;
    MainWindow window{fixture.workspace};

    explicit PaperWindow(
        const QString& sample = QStringLiteral("muong-khuong-2022"), Access access = Access::Write)
    {
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!fixture.workspace.open(fixture.sample(sample), access).ok()
            || !QTest::qWaitForWindowActive(&window))
            qFatal("the sample cannot be shown");
        window.showPage(PageId::Reports);
        settle();
    }
    ~PaperWindow()
    {
        while (keys_of_tests::isDialogOpen())
            keys_of_tests::front().done(QDialog::Rejected);
    }

    RegisterSession& session() { return fixture.workspace.session(); }
    ReportPage& page() { return *qobject_cast<ReportPage*>(window.page(PageId::Reports)); }
    ShownPaper& shown() { return *page().findChild<ShownPaper*>(); }
    PagePreview& preview() { return *page().findChild<PagePreview*>(); }
    template <typename T>
    T& in(const char* name)
    {
        return keys_of_tests::in<T>(page(), QString::fromLatin1(name));
    }
    /// In the dialog in front.
    template <typename T>
    T& inFront(const char* name)
    {
        return keys_of_tests::in<T>(keys_of_tests::front(), QString::fromLatin1(name));
    }
    QString said() { return page().message().text(); }
    std::size_t acts() { return JournalKeeping(session()).acts()->size(); }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const char* button)
    {
        in<QPushButton>(button).click();
        settle();
    }
    void clickInFront(const char* button)
    {
        inFront<QPushButton>(button).click();
        settle();
    }
    void choose(PaperKind kind)
    {
        page().choose(kind);
        settle();
    }
    /// All words of the pages that are shown.
    QString printed()
    {
        QStringList texts;
        for (const report::Page& each : shown().pages().pages)
            for (const report::TextItem& item : each.texts)
                texts += item.text;
        return texts.join(u' ').simplified();
    }
};

} // namespace sosh
