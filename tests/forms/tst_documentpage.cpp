// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdesk.h"

#include "usecases/savedviews.h"

using namespace sosh;
using namespace sosh::keys_of_tests;
using namespace Qt::StringLiterals;

namespace {

const QString commune = u"xa-2026"_s;
const QString city = u"thanh-xuan-2024"_s;

} // namespace

/// The list of documents: its filters, and what is done with the document that is chosen.
class TestDocumentPage : public QObject, DocumentDesk
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void aDocumentIsRemovedAndBroughtBack()
    {
        open(commune);
        addTwo();
        select(u"105-KH/TU"_s);
        action(u"removeAction"_s)->trigger();
        QCOMPARE(rows(), 1);
        QVERIFY(JournalKeeping(workspace().session()).undo(std::nullopt).ok());
        QCOMPARE(rows(), 2);
    }

    void aLinkedDocumentIsNotRemoved()
    {
        open(commune);
        addTwo();
        QVERIFY(keeping().addLink(draft().id, byCode(u"105-KH/TU"_s).id, LinkKind::Basis).ok());
        select(u"105-KH/TU"_s);
        action(u"removeAction"_s)->trigger();
        QVERIFY2(
            said().contains(u"105-KH/TU"_s) && said().contains(u"is used"_s), qPrintable(said()));
        QCOMPARE(rows(), 2);
    }

    void theListIsFiltered_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("our own") << u"documentDirectionComboBox"_s << u"out"_s
                                 << QStringList{u"186-KH/QU"_s, u"187-KH/QU"_s};
        QTest::newRow("replaced") << u"documentStateComboBox"_s << u"replaced"_s
                                  << QStringList{u"187-KH/QU"_s};
        QTest::newRow("drafts") << u"documentStateComboBox"_s << u"draft"_s << QStringList();
        QTest::newRow("flagged") << u"documentStateComboBox"_s << u"flagged"_s << QStringList();
    }

    void theListIsFiltered()
    {
        QFETCH(QString, box);
        QFETCH(QString, value);
        QFETCH(QStringList, codes);
        open(city);
        QVERIFY(keeping().replaceBy(byCode(u"187-KH/QU"_s).id, byCode(u"186-KH/QU"_s).id).ok());
        filterBy(box, value);
        QStringList shown;
        for (int row = 0; row < rows(); ++row)
            shown += table().model()->index(row, 1).data().toString();
        shown.sort();
        QCOMPARE(shown, codes);
    }

    void theListIsFilteredByCampaignAndText()
    {
        open(city);
        filterBy(u"documentCampaignComboBox"_s, u"TX-2024-A"_s);
        const int ofCampaign = rows();
        QVERIFY(ofCampaign > 0 && ofCampaign < 8);
        in<QLineEdit>(page(), u"documentFilterLineEdit"_s).setText(u"ke hoach"_s);
        QVERIFY(rows() > 0 && rows() <= ofCampaign);
        in<QLineEdit>(page(), u"documentFilterLineEdit"_s).setText(u"zzz"_s);
        QCOMPARE(in<QLabel>(page(), u"documentCountLabel"_s).text(), u"None matches."_s);
    }

    void aFilterIsKeptUnderAName()
    {
        open(city);
        filterBy(u"documentDirectionComboBox"_s, u"out"_s);
        in<QLineEdit>(page(), u"documentFilterLineEdit"_s).setText(u"187"_s);
        views()->findChild<QAction*>(u"saveViewAction"_s)->trigger();
        write(u"viewNameLineEdit"_s, u"Của mình"_s);
        key(Qt::Key_Return);
        QCOMPARE(said(), u"The filter “Của mình” was saved."_s);
        filterBy(u"documentDirectionComboBox"_s, QString());
        in<QLineEdit>(page(), u"documentFilterLineEdit"_s).clear();
        QCOMPARE(rows(), 8);
        QAction* kept = views()->actions().constFirst();
        QCOMPARE(kept->text(), u"Của mình"_s);
        kept->trigger();
        QCOMPARE(rows(), 1);
        QCOMPARE(in<QLineEdit>(page(), u"documentFilterLineEdit"_s).text(), u"187"_s);
        QVERIFY(JournalKeeping(workspace().session()).undo(std::nullopt).ok());
        QVERIFY(!views()->actions().constFirst()->isEnabled()); // none is saved
    }

    void aKeptFilterIsReplacedByItsNameAndRemoved()
    {
        open(city);
        SavedViews kept(workspace().session());
        for (const QString& text : {u"186"_s, u"187"_s}) {
            in<QLineEdit>(page(), u"documentFilterLineEdit"_s).setText(text);
            views()->findChild<QAction*>(u"saveViewAction"_s)->trigger();
            write(u"viewNameLineEdit"_s, u"Một số"_s);
            key(Qt::Key_Return);
            QCOMPARE(kept.list(u"documents"_s)->size(), size_t(1));
        }
        QVERIFY(kept.list(u"documents"_s)->front().content.contains(u"187"_s));
        QVERIFY(kept.list(u"units"_s)->empty());
        QMenu* menu = views();
        for (QAction* action : menu->actions())
            if (action->menu())
                action->menu()->actions().constFirst()->trigger();
        QVERIFY(kept.list(u"documents"_s)->empty());
        QVERIFY2(said().contains(u"was removed"_s), qPrintable(said()));
    }
    void aFilterWithoutANameIsRefused()
    {
        open(city);
        views()->findChild<QAction*>(u"saveViewAction"_s)->trigger();
        key(Qt::Key_Return);
        QVERIFY2(answer().contains(u"Name"_s), qPrintable(answer()));
    }

    void readingOnlySaysWhy()
    {
        open(city, Access::Read);
        QVERIFY(!in<QPushButton>(page(), u"addDocumentButton"_s).isEnabled());
        QVERIFY(!in<QPushButton>(page(), u"addDocumentButton"_s).toolTip().isEmpty());
        openForm(u"186-KH/QU"_s);
        for (const char* name : {"saveDocumentButton", "submitButton", "issueButton",
                 "replaceButton", "cancelDocumentButton", "addLinkButton", "linkCampaignButton",
                 "attachFileButton"}) {
            const auto& button = in<QPushButton>(front(), QString::fromLatin1(name));
            QVERIFY2(!button.isEnabled() && !button.toolTip().isEmpty(), name);
        }
    }

    void actionsSayWhyTheyRest()
    {
        open(city);
        table().clearSelection();
        QVERIFY(!action(u"submitAction"_s)->isEnabled());
        select(u"186-KH/QU"_s);
        QVERIFY(!action(u"submitAction"_s)->isEnabled());
        QVERIFY(action(u"submitAction"_s)->toolTip().contains(u"Issued"_s));
        QVERIFY(action(u"cancelAction"_s)->isEnabled());
    }

    void aDocumentIsReplacedByAnother()
    {
        open(city);
        select(u"186-KH/QU"_s);
        action(u"replaceAction"_s)->trigger();
        keys(u"187"_s);
        key(Qt::Key_Return);
        QVERIFY2(byCode(u"186-KH/QU"_s).status == DocumentStatus::Replaced, qPrintable(said()));
        QVERIFY(said().startsWith(u"The document is recorded as replaced."_s));
    }
};

QTEST_MAIN(TestDocumentPage)
#include "tst_documentpage.moc"
