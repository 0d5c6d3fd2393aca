// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"

#include "forms/window/page.h"
#include "usecases/returnattachments.h"
#include "usecases/returnentry.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString total = u"Tổng ĐV"_s;
const QString attended = u"Tham gia"_s;

template <typename Widget>
Widget& in(QDialog& dialog, const QString& name)
{
    auto* found = dialog.findChild<Widget*>(name);
    if (!found)
        qFatal("%s is missing", qPrintable(name));
    return *found;
}

QString said(QDialog& dialog)
{
    return in<QLabel>(dialog, u"messageLabel"_s).text();
}

} // namespace

/// The one-unit form: its files, its revisions, and that everything in it can be reached and named.
class TestReturnForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntryFixture> m_f;
    QString m_opened;

    EntryFixture& f() { return *m_f; }
    EntryRow stored(const QString& unit)
    {
        const auto sheet = ReturnEntry(f().base.workspace.session()).load(bm, 1);
        for (const EntryRow& row : sheet->rows)
            if (row.entry.code == unit)
                return row;
        return {};
    }
    QStringList files(const QString& unit)
    {
        QStringList names;
        const auto uses =
            ReturnAttachments(f().base.workspace.session()).of(bm, 1, stored(unit).entry.unit);
        for (const AttachmentUse& use : *uses)
            names += use.fileName;
        return names;
    }
    QString file(const QString& name, const QByteArray& content)
    {
        QFile made(f().base.path(name));
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size()
            ? made.fileName()
            : QString();
    }
    void inForm(const QString& unit, const std::function<void(QDialog&)>& act)
    {
        f().goTo(unit, total);
        bool done = false;
        f().inNextDialog([&](QDialog& dialog) {
            act(dialog);
            done = true;
            dialog.reject();
        });
        f().press(Qt::Key_F4);
        QVERIFY(done);
    }
    void attach(QDialog& dialog, const QString& path)
    {
        f().base.prompts.nextFile = path;
        in<QPushButton>(dialog, u"attachFileButton"_s).click();
    }
    static void drop(QDialog& dialog, const QList<QUrl>& urls)
    {
        QWidget* section = in<QListWidget>(dialog, u"attachmentListWidget"_s).parentWidget();
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(section, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(section, &drop);
    }

public slots:
    void openInstead(const QUrl& url) { m_opened = url.toLocalFile(); }

private slots:
    void init() { m_f = std::make_unique<EntryFixture>(); }
    void cleanup() { m_f.reset(); }

    void aFileIsChosenAndKept()
    {
        inForm(u"XB07"_s, [&](QDialog& dialog) {
            attach(dialog, file(u"Báo cáo.pdf"_s, QByteArray(3000, 'x')));
            const auto& list = in<QListWidget>(dialog, u"attachmentListWidget"_s);
            QCOMPARE(list.count(), 1);
            QCOMPARE(list.item(0)->text(), u"Báo cáo.pdf  (3 KB)"_s);
            QCOMPARE(said(dialog), u"1 file(s) were attached."_s);
        });
        QCOMPARE(files(u"XB07"_s), QStringList{u"Báo cáo.pdf"_s});
    }
    void filesAreDropped()
    {
        inForm(u"XB07"_s, [&](QDialog& dialog) {
            drop(dialog,
                {QUrl::fromLocalFile(file(u"a.txt"_s, "a")), QUrl(u"https://example.org/x"_s),
                    QUrl::fromLocalFile(file(u"b.txt"_s, "b"))});
        });
        QCOMPARE(files(u"XB07"_s), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    }
    void aFileThatCannotBeTakenIsSaidAndTheOthersAreKept()
    {
        inForm(u"XB07"_s, [&](QDialog& dialog) {
            drop(dialog,
                {QUrl::fromLocalFile(file(u"leer.txt"_s, {})),
                    QUrl::fromLocalFile(file(u"b.txt"_s, "b"))});
            QVERIFY(said(dialog).contains(u"leer.txt is empty"_s));
            QVERIFY(said(dialog).contains(u"1 file(s) were attached"_s));
        });
        QCOMPARE(files(u"XB07"_s), QStringList{u"b.txt"_s});
    }
    void removingIsTakenBackByCtrlZ()
    {
        inForm(u"XB07"_s, [&](QDialog& dialog) {
            attach(dialog, file(u"a.txt"_s, "a"));
            auto& list = in<QListWidget>(dialog, u"attachmentListWidget"_s);
            QApplication::setActiveWindow(&dialog);
            list.setFocus();
            QTest::keyClick(&list, Qt::Key_Delete);
            QCOMPARE(list.count(), 0);
            QVERIFY(said(dialog).contains(u"Ctrl+Z takes it back"_s));
            QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(list.count(), 1);
            QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(list.count(), 0);
            QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(list.count(), 0);
        });
        QVERIFY(files(u"XB07"_s).isEmpty());
    }
    void ctrlZInTheWindowReachesIt()
    {
        inForm(u"XB07"_s, [&](QDialog& dialog) { attach(dialog, file(u"a.txt"_s, "a")); });
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f().base.prompts.asked.last().contains(u"a.txt"_s));
        QVERIFY(files(u"XB07"_s).isEmpty());
    }
    void anotherProgramGetsACopy()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "openInstead");
        inForm(u"XB07"_s, [&](QDialog& dialog) {
            attach(dialog, file(u"a.txt"_s, "xin chào"));
            auto& list = in<QListWidget>(dialog, u"attachmentListWidget"_s);
            QApplication::setActiveWindow(&dialog);
            list.setFocus();
            QTest::keyClick(&list, Qt::Key_Return);
            QVERIFY(dialog.isVisible());
        });
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QVERIFY(m_opened.endsWith(u"/a.txt"_s));
        QVERIFY(m_opened != f().base.path(u"a.txt"_s));
        QFile copy(m_opened);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("xin chào"));
    }
    void attachingLeavesTheTypingAsItIs()
    {
        f().goTo(u"XB16"_s, attended);
        f().type(u"17\n"_s);
        inForm(u"XB07"_s, [&](QDialog& dialog) { attach(dialog, file(u"a.txt"_s, "a")); });
        QCOMPARE(f().cell(f().rowOf(u"XB16"_s), f().columnOf(attended)), u"17"_s);
        f().press(Qt::Key_Z, Qt::ControlModifier); // the file, which came last
        QCOMPARE(f().cell(f().rowOf(u"XB16"_s), f().columnOf(attended)), u"17"_s);
        QVERIFY(files(u"XB07"_s).isEmpty());
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f().cell(f().rowOf(u"XB16"_s), f().columnOf(attended)), QString());
    }
    void whatStandsInTheFormSurvivesAttaching()
    {
        f().goTo(u"XB07"_s, total);
        f().inNextDialog([&](QDialog& dialog) {
            in<QLineEdit>(dialog, u"members_totalLineEdit"_s).setText(u"38"_s);
            attach(dialog, file(u"a.txt"_s, "a"));
            in<QPlainTextEdit>(dialog, u"notePlainTextEdit"_s).setPlainText(u"Có bản ký"_s);
            in<QPushButton>(dialog, u"takeFormButton"_s).click();
        });
        f().press(Qt::Key_F4);
        QCOMPARE(f().cell(f().rowOf(u"XB07"_s), f().columnOf(total)), u"38"_s);
        QTRY_VERIFY(stored(u"XB07"_s).draft.has_value()); // what the form says is kept at once
        QCOMPARE(stored(u"XB07"_s).draft->value.note, u"Có bản ký"_s);
    }
    void revisionsStandNewestFirst()
    {
        f().goTo(u"XB01"_s, attended);
        f().type(u"15"_s);
        f().pickReasonNext(Qt::Key_2);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        inForm(u"XB01"_s, [&](QDialog& dialog) {
            const QAbstractItemModel* rows = in<QTableView>(dialog, u"revisionTableView"_s).model();
            QCOMPARE(rows->rowCount(), 2);
            const auto cell = [&](int row, int column) {
                return rows->index(row, column).data().toString();
            };
            QCOMPARE(cell(0, 0), u"No. 2"_s);
            QCOMPARE(cell(0, 1), u"Stands"_s);
            QCOMPARE(cell(0, 2), u"08:00 29/5/2026"_s);
            QCOMPARE(cell(0, 5), u"Lê Thị Hà"_s);
            QCOMPARE(cell(0, 3), u"Tham gia: 16 → 15"_s);
            QCOMPARE(cell(0, 4), u"Nhập nhầm"_s);
            QCOMPARE(cell(1, 1), u"Replaced"_s);
        });
    }
    void aUnitWithoutAReportSaysSo()
    {
        inForm(u"XB07"_s, [&](QDialog& dialog) {
            QVERIFY(!dialog.findChild<QTableView*>(u"revisionTableView"_s));
            QStringList texts;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                texts += label->text();
            QVERIFY(texts.contains(u"Nothing of this unit is confirmed yet."_s));
        });
    }
    void aReadOnlyRegisterOnlyShows()
    {
        inForm(u"XB01"_s, [&](QDialog& dialog) { attach(dialog, file(u"a.txt"_s, "a")); });
        f().base.workspace.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(f().base.workspace.open(f().file, Access::Read).ok());
        f().window->showPage(PageId::Entry);
        inForm(u"XB01"_s, [&](QDialog& dialog) {
            QVERIFY(!in<QLineEdit>(dialog, u"members_totalLineEdit"_s).isEnabled());
            QVERIFY(!in<QPushButton>(dialog, u"attachFileButton"_s).isEnabled());
            QVERIFY(!in<QPushButton>(dialog, u"removeAttachmentButton"_s).isEnabled());
            QVERIFY(in<QPushButton>(dialog, u"openAttachmentButton"_s).isEnabled());
            QVERIFY(in<QTableView>(dialog, u"revisionTableView"_s).isEnabled());
        });
    }
    void everyFieldIsNamedAndReachedByKeys_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"returnStateComboBox", "members_totalLineEdit", "firstDayLineEdit",
                 "lastDayLineEdit", "attendanceModeComboBox", "receivedViaComboBox",
                 "receivedOnLineEdit", "reporterLineEdit", "unitDocumentLineEdit",
                 "studyFormListWidget", "goodPracticePlainTextEdit", "difficultyPlainTextEdit",
                 "proposalPlainTextEdit", "notePlainTextEdit", "attachmentListWidget",
                 "attachFileButton", "openAttachmentButton", "removeAttachmentButton",
                 "revisionTableView", "takeFormButton"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyFieldIsNamedAndReachedByKeys()
    {
        QFETCH(QString, name);
        inForm(u"XB01"_s, [&](QDialog& dialog) {
            attach(dialog, file(u"a.txt"_s, "a"));
            auto& field = in<QWidget>(dialog, name);
            QVERIFY(!field.accessibleName().isEmpty());
            QVERIFY(field.isEnabled());
            QVERIFY((field.focusPolicy() & Qt::TabFocus) != 0);
            bool reached = false;
            QWidget* next = dialog.nextInFocusChain();
            for (int steps = 0; steps < 500 && !reached; ++steps, next = next->nextInFocusChain())
                reached = next == &field;
            QVERIFY(reached);
        });
    }
};

QTEST_MAIN(TestReturnForm)
#include "tst_returnform.moc"
