// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "core/digest.h"
#include "forms/window/mainwindow.h"
#include "forms/window/pageregistry.h"
#include "forms/window/tour.h"
#include "forms/window/tourstops.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

/// The dialogs that the sources of the window know: classes of dialogs, and forms by their names.
QSet<QString> dialogsOfTheSources()
{
    static const QRegularExpression classes(u"class (\\w+) final : public QDialog"_s);
    static const QRegularExpression forms(u"new FormDialog\\(\\s*u\"(\\w+)\"_s"_s);
    QSet<QString> found;
    QDirIterator files(QStringLiteral(SOSH_SOURCE_DIR) + u"/src/forms"_s, {u"*.h"_s, u"*.cpp"_s},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = QString::fromUtf8(bytesOf(files.next()));
        for (const QRegularExpression& expression : {classes, forms})
            for (auto match = expression.globalMatch(text); match.hasNext();)
                found += match.next().captured(1);
    }
    found.remove(u"FormDialog"_s); // stands under the names of its forms
    return found;
}

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void picturesAreWritten();
    void everyDialogIsVisited();
    void everyStopIsVisited_data();
    void everyStopIsVisited();
    void registerStaysAsItIs();
    void dialogsCloseByEscape();
    void emptyRegisterIsWalkedToo();
    void folderThatCannotBeIsSaid();
};

void TestTour::picturesAreWritten()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.resize(1366, 768);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s), Access::Read).ok());
    const auto files = Tour(window, fixture.path(u"anh"_s)).run();
    QVERIFY(files.ok());
    QCOMPARE(files->size(),
        static_cast<qsizetype>(std::size(allPages) + tourStops().size() + 1)); // and the start
    for (std::size_t i = 0; i < std::size(allPages); ++i)
        QVERIFY(files->at(static_cast<qsizetype>(i))
                    .endsWith(u"-%1.png"_s.arg(pageFileName(allPages[i]))));
    for (const QString& file : *files)
        QVERIFY2(!QImage(file).isNull(), qPrintable(file));
    QCOMPARE(QImage(files->first()).size(), QSize(1366, 768));
}

void TestTour::everyDialogIsVisited()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s), Access::Read).ok());
    QSet<QString> missing = dialogsOfTheSources();
    QVERIFY(missing.size() > 10);
    const Status walked = Tour::walk(window, [&](const QWidget& shown, const QString&) -> Status {
        missing.remove(shown.objectName());
        missing.remove(QString::fromLatin1(shown.metaObject()->className()).section(u"::"_s, -1));
        return Done{};
    });
    QVERIFY(walked.ok());
    QStringList names = missing.values();
    names.sort();
    QVERIFY2(names.isEmpty(),
        qPrintable(u"no stop in src/forms/window/tourstops.cpp: "_s + names.join(u", "_s)));
}

void TestTour::everyStopIsVisited_data()
{
    QTest::addColumn<QString>("sample");
    for (const char* sample : {"xa-2026", "muong-khuong-2022", "thanh-xuan-2024"})
        QTest::newRow(sample) << QString::fromLatin1(sample);
}

void TestTour::everyStopIsVisited()
{
    QFETCH(QString, sample);
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(sample), Access::Read).ok());
    QStringList names;
    const Status walked = Tour::walk(window, [&](QWidget& shown, const QString& name) -> Status {
        names += name;
        return shown.isVisible() ? Status(Done{}) : Error{ErrorCode::Cancelled, {name}, {}};
    });
    QVERIFY(walked.ok());
    for (const PageId page : allPages)
        QVERIFY(names.contains(pageFileName(page)));
    for (const char* name : {"task", "contact", "signer", "new-register", "keyboard", "about"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    QCOMPARE(names.last(), u"start"_s);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TestTour::registerStaysAsItIs()
{
    WindowFixture fixture;
    const QString file = fixture.sample(u"xa-2026"_s);
    const QString before = sha256Hex(bytesOf(file));
    const QStringList around = QDir(fixture.folder.path()).entryList(QDir::Files);
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(file).ok());
    bool wrote = false;
    const Status walked = Tour::walk(window, [&](QWidget&, const QString& name) -> Status {
        wrote = wrote || name == u"import-4-result"_s;
        return fixture.workspace.isOpen() && fixture.workspace.session().path() == file
            ? Status(Error{ErrorCode::Cancelled, {name}, {}})
            : Status(Done{});
    });
    QVERIFY(walked.ok());
    QVERIFY(wrote); // so that the copy was worth its name
    QVERIFY(!fixture.workspace.isOpen());
    QCOMPARE(sha256Hex(bytesOf(file)), before);
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files).filter(u".sosh"_s),
        around.filter(u".sosh"_s));
    QVERIFY(fixture.settings.recentFiles().filter(u"xa-2026"_s).size() == 1);
}

void TestTour::dialogsCloseByEscape()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s), Access::Read).ok());
    QStringList stays;
    int dialogs = 0;
    const Status walked = Tour::walk(window, [&](QWidget& shown, const QString& name) -> Status {
        if (auto* dialog = qobject_cast<QDialog*>(&shown)) {
            ++dialogs;
            QTest::keyClick(dialog, Qt::Key_Escape);
            if (dialog->isVisible())
                stays += name;
        }
        return Done{};
    });
    QVERIFY(walked.ok());
    QVERIFY(dialogs > 12);
    QCOMPARE(stays.join(u", "_s), QString());
}

void TestTour::emptyRegisterIsWalkedToo()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    const QString file = fixture.path(u"moi.sosh"_s);
    QVERIFY(RegisterCreation::createEmpty(
        file, {u"LC.BM"_s, u"Ban Xây dựng Đảng"_s}, fixture.clock, u"Lê Thị Hà"_s)
                .ok());
    QVERIFY(fixture.workspace.open(file).ok());
    QStringList names;
    QVERIFY(Tour::walk(window, [&](const QWidget&, const QString& name) -> Status {
        names += name;
        return Done{};
    }).ok());
    QVERIFY(!names.contains(u"return-form"_s));
    QVERIFY(names.contains(u"about"_s));
}

void TestTour::folderThatCannotBeIsSaid()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    const QString file = fixture.sample(u"xa-2026"_s);
    QVERIFY(fixture.workspace.open(file, Access::Read).ok());
    const auto files = Tour(window, file + u"/anh"_s).run();
    QVERIFY(!files.ok());
    QCOMPARE(files.error().code, ErrorCode::FileUnwritable);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
