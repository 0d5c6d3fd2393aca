// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "forms/basic/dayedit.h"
#include "forms/basic/formdialog.h"
#include "forms/basic/inlinemessage.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "models/factmodels.h"
#include "models/followupmodel.h"
#include "models/unittreemodel.h"
#include "usecases/campaignfacts.h"
#include "usecases/journalkeeping.h"
#include "usecases/officesettings.h"
#include "usecases/returnimport.h"
#include "usecases/todaywork.h"
#include "usecases/unitcontacts.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

/// A window over a sample, on one of its pages.
struct Shown
{
    WindowFixture fixture;
    MainWindow window{fixture.workspace};

    explicit Shown(const QString& sample, PageId page)
    {
        window.show();
        if (fixture.workspace.open(fixture.sample(sample)).ok())
            window.showPage(page);
        id = page;
    }
    PageId id = PageId::Overview;

    QString texts()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what stood before
        QStringList texts;
        for (const QLabel* label : window.page(id)->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n');
    }
    QPushButton* button(const QString& name) { return window.findChild<QPushButton*>(name); }
    QTreeView* board() { return window.findChild<QTreeView*>(u"followUpTreeView"_s); }
    /// Code of a unit of the board, which begins with those that are late.
    QString lateUnit(int row) { return board()->model()->index(row, 0).data(IdRole).toString(); }
    QTableView* table(const QString& name) { return window.findChild<QTableView*>(name); }
    FormDialog* form(const QString& name) { return window.findChild<FormDialog*>(name); }
    void type(const QString& field, const QString& text)
    {
        window.findChild<QLineEdit*>(field)->setText(text);
    }
    void save(const QString& dialog)
    {
        form(dialog)->findChild<QPushButton*>(u"saveFormButton"_s)->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString cell(const QString& name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    /// One report from a file.
    void import(const QString& unit)
    {
        QFile file(fixture.path(u"a.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("unit_code,state,members_total,members_expected,members_attended\n"
            + unit.toUtf8() + ",reported,20,20,19\n");
        file.close();
        Workspace& workspace = fixture.workspace;
        const auto done = ReturnImport(workspace.session())
                              .run(workspace.campaign(), workspace.round(), {file.fileName()}, {});
        imported = done.ok() ? done->applied : 0;
    }
    int imported = 0;
    Act lastAct() { return JournalKeeping(fixture.workspace.session()).acts()->back(); }
};

const QString commune = u"xa-2026"_s;
const QString city = u"thanh-xuan-2024"_s;

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void overviewSaysWhatToDoToday();
    void overviewNamesPhonesOfLateUnits();
    void quickReportIsCopied();
    void overviewCountsWhatCameIn();
    void sentenceLeadsToItsPlace();
    void unitContactIsEdited();
    void contactNeedsOneUnit();
    void followUpShowsContacts();
    void groupMessageIsCopied();
    void groupMessageBeforeTheDueDay();
    void campaignShowsItsFacts();
    void figuresAreSaidAsTheSourceDoes();
    void yearShowsItsOwnFacts();
    void taskIsAdded();
    void taskNeedsItsText();
    void taskIsChangedAndRemoved();
    void removalIsGivenUp();
    void activityIsAddedWithFigures();
    void unreadableCountIsTold();
    void factsAreReadOnlyInALockedRegister();
    void copyIsRich();
    void settingsShowIssuersAndSigners();
    void signerIsAdded();
    void signerNeedsAName();
    void spellingIsChangedInOneAct();
    void spellingReachesTheMessages();
    void journalShowsWhatChanged();
    void journalShowsFiguresOfAnImport();
    void overviewFollowsADraftRound();
};

void TestPages::overviewSaysWhatToDoToday()
{
    Shown shown(commune, PageId::Overview);
    const QString texts = shown.texts();
    for (const QString& expected : {u"Today"_s, u"40 of 45 units"_s, u"25/5/2026, 4 day(s) ago"_s,
             u"5 unit(s) have not reported"_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected + u'\n' + texts));
}

void TestPages::overviewNamesPhonesOfLateUnits()
{
    Shown shown(commune, PageId::FollowUp);
    const QString code = shown.lateUnit(0);
    QVERIFY(UnitContacts(shown.fixture.workspace.session())
                .set(code, {{}, u"Hoàng Văn Pao"_s, u"0912 345 678"_s, {}})
                .ok());
    shown.window.showPage(PageId::Overview);
    shown.id = PageId::Overview;
    QVERIFY2(shown.texts().contains(u"(Hoàng Văn Pao, 0912 345 678)"_s), qPrintable(shown.texts()));
}

void TestPages::quickReportIsCopied()
{
    Shown shown(commune, PageId::Overview);
    shown.button(u"copyQuickReportButton"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Tính đến 08 giờ ngày 29/5/2026, 39/45 đơn vị đã tổ chức "_s),
        qPrintable(copied));
    QVERIFY2(copied.contains(u"; 40 đơn vị đã gửi báo cáo với "_s), qPrintable(copied));
    QVERIFY2(copied.contains(u" đảng viên tham gia, đạt "_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"Chưa báo cáo: "_s) && copied.endsWith(u'.'), qPrintable(copied));
    QCOMPARE(shown.window.page(PageId::Overview)->message().text(), u"The text was copied."_s);
}

void TestPages::overviewCountsWhatCameIn()
{
    Shown shown(commune, PageId::FollowUp);
    shown.import(shown.lateUnit(0));
    QCOMPARE(shown.imported, 1);
    shown.window.showPage(PageId::Overview);
    shown.id = PageId::Overview;
    const QString texts = shown.texts();
    QVERIFY2(texts.contains(u"1 report(s) came in since yesterday"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"41 of 45 units"_s), qPrintable(texts));
}

void TestPages::sentenceLeadsToItsPlace()
{
    Shown shown(commune, PageId::Overview);
    for (QLabel* label : shown.window.page(PageId::Overview)->findChildren<QLabel*>())
        if (label->accessibleName().contains(u"have not reported"_s)) {
            emit label->linkActivated(u"#"_s);
            break;
        }
    QCOMPARE(shown.window.currentPageId(), PageId::FollowUp);
}

void TestPages::unitContactIsEdited()
{
    Shown shown(commune, PageId::Units);
    auto* tree = shown.window.findChild<QTreeView*>(u"unitTreeView"_s);
    const QModelIndex root = tree->model()->index(0, 0);
    tree->setCurrentIndex(
        tree->model()->hasChildren(root) ? tree->model()->index(0, 0, root) : root);
    shown.button(u"editContactButton"_s)->click();
    QVERIFY(shown.form(u"contactDialog"_s));
    shown.type(u"contactLineEdit"_s, u"  Lê  Thị Hà, văn phòng "_s);
    shown.type(u"phoneLineEdit"_s, u"0912 345 678"_s);
    shown.type(u"committeeMemberLineEdit"_s, u"Trần Văn Nam"_s);
    shown.save(u"contactDialog"_s);
    const QModelIndex again = tree->currentIndex();
    QVERIFY(again.isValid());
    QCOMPARE(again.siblingAtColumn(UnitTreeModel::ContactColumn).data().toString(),
        u"Lê Thị Hà, văn phòng"_s);
    QCOMPARE(
        again.siblingAtColumn(UnitTreeModel::PhoneColumn).data().toString(), u"0912 345 678"_s);
    QCOMPARE(
        again.siblingAtColumn(UnitTreeModel::MemberColumn).data().toString(), u"Trần Văn Nam"_s);
    QCOMPARE(shown.lastAct().header.verb, verbs::contactSet.toString());
}

void TestPages::contactNeedsOneUnit()
{
    Shown shown(commune, PageId::Units);
    shown.window.findChild<QTreeView*>(u"unitTreeView"_s)->clearSelection();
    QVERIFY(!shown.button(u"editContactButton"_s)->isEnabled());
    QVERIFY(!shown.button(u"editContactButton"_s)->toolTip().isEmpty());
}

void TestPages::followUpShowsContacts()
{
    Shown shown(commune, PageId::FollowUp);
    const QString code = shown.lateUnit(2);
    QVERIFY(UnitContacts(shown.fixture.workspace.session())
                .set(code, {{}, u"Vàng Seo Chớ"_s, u"0988"_s, u"Giàng A Sì"_s})
                .ok());
    const QModelIndex unit = shown.board()->model()->index(2, FollowUpModel::UnitColumn);
    QCOMPARE(
        unit.siblingAtColumn(FollowUpModel::ContactColumn).data().toString(), u"Vàng Seo Chớ"_s);
    QCOMPARE(unit.siblingAtColumn(FollowUpModel::PhoneColumn).data().toString(), u"0988"_s);
    QCOMPARE(unit.siblingAtColumn(FollowUpModel::MemberColumn).data().toString(), u"Giàng A Sì"_s);
}

void TestPages::groupMessageIsCopied()
{
    Shown shown(commune, PageId::FollowUp);
    shown.button(u"copyMessageButton"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Đến 08 giờ ngày 29/5/2026, còn 05 đơn vị chưa gửi báo cáo: "_s),
        qPrintable(copied));
    QVERIFY2(copied.endsWith(u"Đề nghị gửi để Ban kịp tổng hợp, báo cáo cấp trên."_s),
        qPrintable(copied));
}

void TestPages::groupMessageBeforeTheDueDay()
{
    Shown shown(commune, PageId::FollowUp);
    shown.fixture.workspace.reload();
    shown.window.findChild<DayEdit*>(u"boardDateLineEdit"_s)->setDay(QDate(2026, 5, 24));
    shown.button(u"copyMessageButton"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Kính gửi các đồng chí: hạn gửi báo cáo "_s)
            && copied.contains(u" là ngày 25/5/2026. Đến 08 giờ hôm nay 40/45 đơn vị đã gửi."_s),
        qPrintable(copied));
}

void TestPages::campaignShowsItsFacts()
{
    Shown shown(city, PageId::Campaigns);
    shown.fixture.workspace.selectCampaign(u"HN-2023"_s);
    QCOMPARE(shown.table(u"taskTableView"_s)->model()->rowCount(), 3);
    auto* tabs = shown.window.findChild<QTabWidget*>(u"campaignTabWidget"_s);
    tabs->setCurrentWidget(shown.button(u"taskAddButton"_s)->parentWidget());
    QVERIFY(shown.table(u"taskTableView"_s)->isVisible());
}

void TestPages::figuresAreSaidAsTheSourceDoes()
{
    const Activity activity{{}, {}, 2024, u"toạ đàm"_s, {}, {}, 500, u"hơn"_s, 7};
    QCOMPARE(ActivityModel::figures(activity), u"hơn 500 people; 07 opinions"_s);
    QCOMPARE(CommendationModel::figures({{}, {}, 2024, {}, {}, {}, {}, {}, 27}),
        u"27 collectives and individuals"_s);
    QCOMPARE(CommendationModel::figures({{}, {}, 2024, {}, {}, {}, 3, 12, {}}),
        u"03 collectives, 12 individuals"_s);
}

void TestPages::yearShowsItsOwnFacts()
{
    Shown shown(city, PageId::Campaigns);
    auto* list = shown.window.findChild<QListWidget*>(u"campaignListWidget"_s);
    const auto years = list->findItems(u"Year 2024"_s, Qt::MatchStartsWith);
    QCOMPARE(years.size(), 1);
    list->setCurrentItem(years.front());
    QCOMPARE(shown.table(u"activityTableView"_s)->model()->rowCount(), 2);
    QCOMPARE(shown.table(u"commendationTableView"_s)->model()->rowCount(), 1);
    QVERIFY(!shown.table(u"taskTableView"_s)->isVisible());
    QVERIFY(!shown.table(u"roundTableView"_s)->isVisible());
    shown.fixture.workspace.reload();
    QVERIFY(list->currentItem()->text().startsWith(u"Year 2024"_s));
}

void TestPages::taskIsAdded()
{
    Shown shown(city, PageId::Campaigns);
    shown.fixture.workspace.selectCampaign(u"HN-2023"_s);
    shown.button(u"taskAddButton"_s)->click();
    shown.type(u"taskBodyLineEdit"_s, u"Ban Tuyên giáo"_s);
    shown.type(u"taskTextLineEdit"_s, u"Kiểm tra cơ sở"_s);
    shown.type(u"taskDueLineEdit"_s, u"15/8/2023"_s);
    shown.save(u"taskDialog"_s);
    QVERIFY(!shown.form(u"taskDialog"_s));
    QCOMPARE(shown.table(u"taskTableView"_s)->model()->rowCount(), 4);
    QCOMPARE(shown.cell(u"taskTableView"_s, 3, 1), u"Kiểm tra cơ sở"_s);
    QCOMPARE(shown.cell(u"taskTableView"_s, 3, 2), u"15/8/2023"_s);
}

void TestPages::taskNeedsItsText()
{
    Shown shown(city, PageId::Campaigns);
    shown.fixture.workspace.selectCampaign(u"HN-2023"_s);
    shown.button(u"taskAddButton"_s)->click();
    shown.type(u"taskBodyLineEdit"_s, u"Ban Tuyên giáo"_s);
    shown.save(u"taskDialog"_s);
    FormDialog* form = shown.form(u"taskDialog"_s);
    QVERIFY(form && form->isVisible());
    QVERIFY(form->findChild<InlineMessage*>()->text().contains(u"what the task is"_s));
    QCOMPARE(shown.table(u"taskTableView"_s)->model()->rowCount(), 3);
}

void TestPages::taskIsChangedAndRemoved()
{
    Shown shown(city, PageId::Campaigns);
    shown.fixture.workspace.selectCampaign(u"HN-2023"_s);
    QVERIFY(!shown.button(u"taskChangeButton"_s)->isEnabled());
    shown.table(u"taskTableView"_s)->selectRow(1);
    shown.button(u"taskChangeButton"_s)->click();
    shown.type(u"taskTextLineEdit"_s, u"Chủ trì, phối hợp"_s);
    shown.save(u"taskDialog"_s);
    QCOMPARE(shown.cell(u"taskTableView"_s, 1, 1), u"Chủ trì, phối hợp"_s);
    QCOMPARE(shown.lastAct().header.verb, verbs::factChange.toString());
    shown.table(u"taskTableView"_s)->selectRow(1);
    shown.button(u"taskRemoveButton"_s)->click();
    QCOMPARE(shown.fixture.prompts.asked.size(), 1);
    QCOMPARE(shown.table(u"taskTableView"_s)->model()->rowCount(), 2);
}

void TestPages::removalIsGivenUp()
{
    Shown shown(city, PageId::Campaigns);
    shown.fixture.workspace.selectCampaign(u"HN-2023"_s);
    shown.fixture.prompts.nextConfirm = false;
    shown.table(u"taskTableView"_s)->selectRow(0);
    shown.button(u"taskRemoveButton"_s)->click();
    QCOMPARE(shown.table(u"taskTableView"_s)->model()->rowCount(), 3);
}

void TestPages::activityIsAddedWithFigures()
{
    Shown shown(commune, PageId::Campaigns);
    const int before = shown.table(u"activityTableView"_s)->model()->rowCount();
    shown.button(u"activityAddButton"_s)->click();
    shown.type(u"activityKindLineEdit"_s, u"hội thi"_s);
    shown.type(u"activityPeopleLineEdit"_s, u"1.500"_s);
    shown.type(u"activityQualifierLineEdit"_s, u"hơn"_s);
    shown.save(u"activityDialog"_s);
    QCOMPARE(shown.table(u"activityTableView"_s)->model()->rowCount(), before + 1);
    QCOMPARE(shown.cell(u"activityTableView"_s, before, 3), u"hơn 1.500 people"_s);
}

void TestPages::unreadableCountIsTold()
{
    Shown shown(commune, PageId::Campaigns);
    const int before = shown.table(u"activityTableView"_s)->model()->rowCount();
    shown.button(u"activityAddButton"_s)->click();
    shown.type(u"activityKindLineEdit"_s, u"hội thi"_s);
    shown.type(u"activityPeopleLineEdit"_s, u"nhiều"_s);
    shown.save(u"activityDialog"_s);
    QVERIFY(shown.form(u"activityDialog"_s)
                ->findChild<InlineMessage*>()
                ->text()
                .contains(u"“nhiều” is not a whole number"_s));
    QCOMPARE(shown.table(u"activityTableView"_s)->model()->rowCount(), before);
}

void TestPages::factsAreReadOnlyInALockedRegister()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(commune), Access::Read).ok());
    window.showPage(PageId::Campaigns);
    QVERIFY(!window.findChild<QPushButton*>(u"taskAddButton"_s)->isEnabled());
    window.showPage(PageId::Units);
    QVERIFY(!window.findChild<QPushButton*>(u"editContactButton"_s)->isEnabled());
}

void TestPages::copyIsRich()
{
    Shown shown(commune, PageId::FollowUp);
    auto* filter = shown.window.findChild<QComboBox*>(u"followUpFilterComboBox"_s);
    filter->setCurrentIndex(filter->findData(u"missing"_s));
    shown.board()->selectAll();
    shown.board()->setFocus();
    shown.window.copyWithHeads();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(data->html().contains(u"<th "_s) && data->html().contains(u"border:1px solid"_s));
    QVERIFY(data->data(u"text/rtf"_s).contains("\\trhdr"));
    QCOMPARE(data->text().split(u'\n').size(), 6);
}

void TestPages::settingsShowIssuersAndSigners()
{
    Shown shown(commune, PageId::Settings);
    const auto offices =
        OfficeSettings(shown.fixture.workspace.session()).offices(QDate(2026, 5, 29));
    QVERIFY(offices.ok() && !offices->empty() && offices->front().office);
    QVERIFY2(
        shown.texts().contains(offices->front().office->speakerName), qPrintable(shown.texts()));
}

void TestPages::signerIsAdded()
{
    Shown shown(commune, PageId::Settings);
    shown.button(u"addSignerButton"_s)->click();
    shown.type(u"signerAuthorityLineEdit"_s, u"TRƯỞNG BAN"_s);
    shown.type(u"signerNameLineEdit"_s, u"Đặng Thị Kiểm Thử"_s);
    shown.save(u"signerDialog"_s);
    QVERIFY2(shown.texts().contains(u"TRƯỞNG BAN, Đặng Thị Kiểm Thử"_s), qPrintable(shown.texts()));
    QCOMPARE(shown.lastAct().header.verb, verbs::signatoryAdd.toString());
}

void TestPages::signerNeedsAName()
{
    Shown shown(commune, PageId::Settings);
    shown.button(u"addSignerButton"_s)->click();
    shown.type(u"signerAuthorityLineEdit"_s, u"TRƯỞNG BAN"_s);
    shown.save(u"signerDialog"_s);
    QVERIFY(shown.form(u"signerDialog"_s)
                ->findChild<InlineMessage*>()
                ->text()
                .contains(u"Full name"_s));
}

void TestPages::spellingIsChangedInOneAct()
{
    Shown shown(commune, PageId::Settings);
    auto* style = shown.window.findChild<QComboBox*>(u"toneStyleComboBox"_s);
    QCOMPARE(style->currentIndex(), 0);
    style->setCurrentIndex(1);
    emit style->activated(1);
    QCOMPARE(shown.lastAct().header.verb, verbs::settingChange.toString());
    const ActId act = shown.lastAct().id;
    emit style->activated(1);
    QCOMPARE(shown.lastAct().id, act);
    QVERIFY(JournalKeeping(shown.fixture.workspace.session()).undo(act).ok());
    QCOMPARE(style->currentIndex(), 0);
}

void TestPages::spellingReachesTheMessages()
{
    Shown shown(commune, PageId::FollowUp);
    const TodayWork today(shown.fixture.workspace.session());
    const auto before = today.openRounds();
    QVERIFY(OfficeSettings(shown.fixture.workspace.session())
                .setToneStyle(vietnamese::ToneStyle::Old)
                .ok());
    const auto after = today.openRounds();
    QCOMPARE(after->front().quickReport,
        vietnamese::withToneStyle(before->front().quickReport, vietnamese::ToneStyle::Old));
}

void TestPages::journalShowsWhatChanged()
{
    Shown shown(commune, PageId::FollowUp);
    const QString code = shown.lateUnit(0);
    UnitContacts contacts(shown.fixture.workspace.session());
    QVERIFY(contacts.set(code, {{}, u"Lê Thị Hà"_s, u"0912"_s, {}}).ok());
    QVERIFY(contacts.set(code, {{}, u"Lê Thị Hà"_s, u"0988"_s, {}}).ok());
    shown.window.showPage(PageId::Journal);
    const QString changes = u"changesTableView"_s;
    QCOMPARE(shown.table(changes)->model()->rowCount(), 1);
    QCOMPARE(shown.cell(changes, 0, 0), u"Contact: Lê Thị Hà"_s);
    QCOMPARE(shown.cell(changes, 0, 1), u"phone"_s);
    QCOMPARE(shown.cell(changes, 0, 2), u"0912"_s);
    QCOMPARE(shown.cell(changes, 0, 3), u"0988"_s);
    shown.table(u"journalTableView"_s)->selectRow(1); // the act before
    QCOMPARE(shown.table(changes)->model()->rowCount(), 2);
    QCOMPARE(shown.cell(changes, 0, 2), QString());
}

void TestPages::journalShowsFiguresOfAnImport()
{
    Shown shown(commune, PageId::FollowUp);
    shown.import(shown.lateUnit(0));
    QCOMPARE(shown.imported, 1);
    shown.window.showPage(PageId::Journal);
    QStringList lines;
    const QAbstractItemModel* model = shown.table(u"changesTableView"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines += shown.cell(u"changesTableView"_s, row, 0) + u'|'
            + shown.cell(u"changesTableView"_s, row, 1) + u'|'
            + shown.cell(u"changesTableView"_s, row, 3);
    const QString text = lines.join(u'\n');
    QVERIFY2(text.contains(u"Imported file: a.csv|new rows|1"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Report of "_s) && text.contains(u"|Tham gia|19"_s), qPrintable(text));
}

void TestPages::overviewFollowsADraftRound()
{
    Shown shown(commune, PageId::Overview);
    const auto next = TodayWork(shown.fixture.workspace.session()).anniversaries();
    QVERIFY(next.ok());
    for (const NextAnniversary& each : *next) {
        QVERIFY(each.daysLeft >= 0);
        QCOMPARE(each.round.state, RoundState::Draft);
    }
    if (!next->empty())
        QVERIFY2(
            shown.texts().contains(next->front().anniversary.event), qPrintable(shown.texts()));
    QVERIFY(std::is_sorted(
        next->begin(), next->end(), [](const NextAnniversary& a, const NextAnniversary& b) {
            return a.daysLeft < b.daysLeft;
        }));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
