// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigndesk.h"

#include "forms/campaigns/fieldgrid.h"
#include "models/measurechoicemodel.h"

#include <QClipboard>
#include <QTabWidget>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

using Desk = CampaignDesk;

const QString commune = u"xa-2026"_s;
const QString city = u"thanh-xuan-2024"_s;
const QString bm = u"BM-2026"_s;

} // namespace

/// Campaigns and what belongs to them, from the campaign page, by keys.
class TestCampaignForms : public QObject
{
    Q_OBJECT

private slots:
    void newCampaignByKeys();
    void newCampaignNeedsItsTitle();
    void takenCodeIsToldAtOnce();
    void phrasesFollowTheTitle();
    void unreadableDayAndRateAreTold_data();
    void unreadableDayAndRateAreTold();
    void listIsOrderedByKeys();
    void measuresAreOrderedByKeys();
    void requiredKindsAreChosen();
    void ownMeasureIsAdded();
    void ownMeasureWaitsForTheCampaign();
    void changeIsOneActAndUndone();
    void givenUpChangesNothing();
    void copyAsTemplate();
    void copyIntoATakenCode();
    void usedCampaignIsNotRemoved();
    void emptyCampaignIsRemoved();
    void documentIsLinkedAndTakenAway();
    void praiseFollowsTheRate();
    void readingOnlySaysWhy();
    void percentIsRead_data();
    void percentIsRead();
};

void TestCampaignForms::newCampaignByKeys()
{
    Desk desk;
    const std::size_t before = desk.campaigns();
    QTest::keyClick(&desk.window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desk.dialog(u"campaignDialog"_s)); // a button clicks a moment after its key
    desk.type(u"campaignTitleLineEdit"_s, u"Sinh hoat chinh tri ve Nghi quyet"_s);
    desk.type(u"campaignCodeLineEdit"_s, u"NQ-2026"_s);
    desk.type(u"campaignTargetLineEdit"_s, u"95"_s);
    desk.find<QTabWidget>(u"campaignDialogTabWidget"_s)->setCurrentIndex(1);
    desk.type(u"topicLineEdit"_s, u"Chuyen de 1\nChuyen de 2\n"_s);
    desk.type(u"targetLineEdit"_s, u"dang vien\n"_s);
    desk.type(u"studyFormLineEdit"_s, u"hop\n"_s);
    desk.find<QTabWidget>(u"campaignDialogTabWidget"_s)->setCurrentIndex(2);
    const int news = desk.rowOf(u"measureChoiceTableView"_s, 0, u"Tin, bài đã đăng, phát"_s);
    QVERIFY(news > 0);
    desk.stand(u"measureChoiceTableView"_s, news);
    desk.key(u"measureChoiceTableView"_s, Qt::Key_Space);
    QTest::keyClick(desk.dialog(u"campaignDialog"_s), Qt::Key_Return);
    QVERIFY(!desk.dialog(u"campaignDialog"_s));
    QCOMPARE(desk.campaigns(), before + 1);
    QCOMPARE(desk.workspace().campaign(), u"NQ-2026"_s);
    const CampaignContent made = desk.content(u"NQ-2026"_s);
    QCOMPARE(made.campaign.topics, (QStringList{u"Chuyen de 1"_s, u"Chuyen de 2"_s}));
    QCOMPARE(made.campaign.targets, QStringList{u"dang vien"_s});
    QCOMPARE(made.campaign.forms, QStringList{u"hop"_s});
    QCOMPARE(made.campaign.targetRate, BasisPoints(9500));
    QCOMPARE(made.campaign.nounPhrase, u"sinh hoat chinh tri ve Nghi quyet"_s);
    QCOMPARE(made.measures.size(), 6U);
    QCOMPARE(made.measures.back().code, measure::newsItems.toString());
    QVERIFY(desk.message().contains(u"NQ-2026"_s));
}

void TestCampaignForms::newCampaignNeedsItsTitle()
{
    Desk desk;
    desk.press(u"newCampaignButton"_s);
    auto* accept = desk.find<QPushButton>(u"saveFormButton"_s);
    QVERIFY(!accept->isEnabled() && accept->toolTip().contains(u"Title"_s));
    QVERIFY(!desk.find<QLabel>(u"errorsLabel"_s)->isVisible()); // nobody has typed anything yet
    QVERIFY(desk.find<QLineEdit>(u"campaignCodeLineEdit"_s)->text().endsWith(u"2026-2"_s)
        || desk.find<QLineEdit>(u"campaignCodeLineEdit"_s)->text().endsWith(u"2026"_s));
    desk.type(u"campaignTitleLineEdit"_s, u"A"_s);
    QVERIFY(accept->isEnabled());
    desk.type(u"campaignTitleLineEdit"_s, {});
    QVERIFY(desk.find<QLabel>(u"errorsLabel"_s)->isVisible());
    QVERIFY(desk.errors().contains(u"Title"_s));
}

void TestCampaignForms::takenCodeIsToldAtOnce()
{
    Desk desk;
    const qsizetype acts = desk.acts();
    desk.press(u"newCampaignButton"_s);
    desk.type(u"campaignTitleLineEdit"_s, u"A"_s);
    desk.type(u"campaignCodeLineEdit"_s, bm);
    QVERIFY(desk.errors().contains(u"BM-2026"_s));
    QVERIFY(!desk.find<QPushButton>(u"saveFormButton"_s)->isEnabled());
    QTest::keyClick(desk.dialog(u"campaignDialog"_s), Qt::Key_Escape);
    QCOMPARE(desk.acts(), acts);
}

void TestCampaignForms::phrasesFollowTheTitle()
{
    Desk desk;
    desk.press(u"newCampaignButton"_s);
    desk.find<QLineEdit>(u"campaignTitleLineEdit"_s)
        ->setText(u"Đợt sinh hoạt chính trị về Nghị quyết Đại hội XIV"_s);
    QCOMPARE(desk.find<QLineEdit>(u"campaignNounLineEdit"_s)->placeholderText(),
        u"sinh hoạt chính trị về Nghị quyết Đại hội XIV"_s);
    desk.find<QLineEdit>(u"campaignThemeLineEdit"_s)->setText(u"Tự soi, tự sửa"_s);
    QCOMPARE(desk.find<QLineEdit>(u"campaignShortLineEdit"_s)->placeholderText(),
        u"sinh hoạt chính trị “Tự soi, tự sửa”"_s);
}

void TestCampaignForms::unreadableDayAndRateAreTold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no day") << u"campaignFromLineEdit"_s << u"31/02/2026"_s;
    QTest::newRow("words for a day") << u"campaignToLineEdit"_s << u"mai"_s;
    QTest::newRow("no rate") << u"campaignTargetLineEdit"_s << u"cao"_s;
    QTest::newRow("three decimals") << u"campaignLowLineEdit"_s << u"80,123"_s;
    QTest::newRow("above a hundred") << u"campaignTargetLineEdit"_s << u"101"_s;
    QTest::newRow("last day first") << u"campaignToLineEdit"_s << u"01/01/2020"_s;
}

void TestCampaignForms::unreadableDayAndRateAreTold()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    Desk desk;
    desk.press(u"changeCampaignButton"_s);
    desk.type(u"campaignFromLineEdit"_s, u"01/01/2026"_s);
    desk.type(field, text);
    QVERIFY(!desk.errors().isEmpty());
    QVERIFY(!desk.find<QPushButton>(u"saveFormButton"_s)->isEnabled());
}

void TestCampaignForms::listIsOrderedByKeys()
{
    Desk desk;
    desk.press(u"newCampaignButton"_s);
    desk.type(u"campaignTitleLineEdit"_s, u"A"_s);
    desk.type(u"campaignCodeLineEdit"_s, u"A-1"_s);
    desk.type(u"topicLineEdit"_s, u"mot\nhai\nba\n"_s);
    auto* list = desk.find<QListWidget>(u"topicListWidget"_s);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    desk.type(u"topicLineEdit"_s, u"bon"_s); // typed and not yet added: meant as well
    desk.save();
    QCOMPARE(desk.content(u"A-1"_s).campaign.topics, (QStringList{u"ba"_s, u"hai"_s, u"bon"_s}));
}

void TestCampaignForms::measuresAreOrderedByKeys()
{
    Desk desk;
    desk.press(u"measureAddButton"_s);
    const QStringList before{
        desk.cell(u"measureChoiceTableView"_s, 0, 0), desk.cell(u"measureChoiceTableView"_s, 1, 0)};
    desk.stand(u"measureChoiceTableView"_s, 0);
    desk.key(u"measureChoiceTableView"_s, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.cell(u"measureChoiceTableView"_s, 1, 0), before.at(0));
    QCOMPARE(desk.find<QTableView>(u"measureChoiceTableView"_s)->currentIndex().row(), 1);
    desk.save();
    const CampaignContent after = desk.content(bm);
    QCOMPARE(after.measures.at(0).label, before.at(1));
    QCOMPARE(after.measures.at(1).label, before.at(0));
    QCOMPARE(desk.cell(u"measureTableView"_s, 0, 0), before.at(1));
}

void TestCampaignForms::requiredKindsAreChosen()
{
    Desk desk;
    desk.press(u"measureAddButton"_s);
    desk.stand(u"measureChoiceTableView"_s, 0);
    desk.press(u"measureKindsButton"_s);
    auto* form = desk.dialog(u"measureKindsDialog"_s);
    QVERIFY(form);
    QTest::keyClick(form->findChild<QWidget*>(u"kind_grassroots_cellCheckBox"_s), Qt::Key_Space);
    QTest::keyClick(form->findChild<QPushButton*>(u"saveFormButton"_s), Qt::Key_Space);
    QCOMPARE(desk.cell(u"measureChoiceTableView"_s, 0, MeasureChoiceModel::KindsColumn),
        u"Chi bộ cơ sở"_s);
    desk.save();
    const Measure first = desk.content(bm).measures.front();
    QVERIFY(first.required);
    QCOMPARE(first.requiredKinds, QStringList{u"grassroots_cell"_s});
}

void TestCampaignForms::ownMeasureIsAdded()
{
    Desk desk;
    desk.press(u"measureAddButton"_s);
    desk.press(u"ownMeasureButton"_s);
    auto* form = desk.dialog(u"ownMeasureDialog"_s);
    QVERIFY(form);
    form->findChild<QLineEdit*>(u"ownMeasureLabelLineEdit"_s)->setText(u"Buổi nói chuyện"_s);
    QTest::keyClick(form->findChild<QPushButton*>(u"saveFormButton"_s), Qt::Key_Space);
    QVERIFY(!desk.dialog(u"ownMeasureDialog"_s));
    const Measure own = desk.content(bm).measures.back();
    QCOMPARE(own.code, u"buoi_noi_chuyen"_s);
    QCOMPARE(own.head, u"Buổi nói chuyện"_s);
    QVERIFY(desk.rowOf(u"measureChoiceTableView"_s, 0, own.label) > 0);
}

void TestCampaignForms::ownMeasureWaitsForTheCampaign()
{
    Desk desk;
    desk.press(u"newCampaignButton"_s);
    auto* own = desk.find<QPushButton>(u"ownMeasureButton"_s);
    QVERIFY(!own->isEnabled());
    QVERIFY(!own->toolTip().isEmpty());
}

void TestCampaignForms::changeIsOneActAndUndone()
{
    Desk desk;
    const QString title = desk.content(bm).campaign.title;
    const qsizetype acts = desk.acts();
    desk.press(u"changeCampaignButton"_s);
    desk.type(u"campaignAddresseeLineEdit"_s, u"Ban Thuong vu"_s);
    desk.type(u"topicLineEdit"_s, u"moi\n"_s);
    desk.save();
    QCOMPARE(desk.acts(), acts + 1);
    QCOMPARE(desk.content(bm).campaign.addressee, u"Ban Thuong vu"_s);
    QCOMPARE(desk.content(bm).campaign.topics.last(), u"moi"_s);
    QCOMPARE(desk.content(bm).campaign.title, title);
    desk.undo();
    QVERIFY(desk.content(bm).campaign.addressee != u"Ban Thuong vu"_s);
    QVERIFY(!desk.content(bm).campaign.topics.contains(u"moi"_s));
}

void TestCampaignForms::givenUpChangesNothing()
{
    Desk desk;
    const qsizetype acts = desk.acts();
    desk.press(u"changeCampaignButton"_s);
    desk.type(u"campaignTitleLineEdit"_s, u"Khac"_s);
    QTest::keyClick(desk.dialog(u"campaignDialog"_s), Qt::Key_Escape);
    desk.press(u"changeCampaignButton"_s);
    desk.save(); // without any change
    QCOMPARE(desk.acts(), acts);
}

void TestCampaignForms::copyAsTemplate()
{
    Desk desk;
    const std::size_t rounds = desk.content(bm).rounds.size();
    desk.press(u"copyCampaignButton"_s);
    QCOMPARE(desk.find<QLineEdit>(u"copyYearLineEdit"_s)->text(), u"2027"_s);
    QCOMPARE(desk.find<QLineEdit>(u"copyCodeLineEdit"_s)->text(), u"BM-2027"_s);
    QTest::qWait(20);
    QTest::keyClick(desk.find<QLineEdit>(u"copyCodeLineEdit"_s), Qt::Key_Return);
    QCOMPARE(desk.workspace().campaign(), u"BM-2027"_s);
    const CampaignContent copy = desk.content(u"BM-2027"_s);
    QCOMPARE(copy.rounds.size(), rounds);
    for (const Round& round : copy.rounds)
        QCOMPARE(round.state, RoundState::Draft);
    QCOMPARE(copy.measures.size(), desk.content(bm).measures.size());
    desk.undo();
    QVERIFY(!CampaignKeeping(desk.session()).load(u"BM-2027"_s).ok());
}

void TestCampaignForms::copyIntoATakenCode()
{
    Desk desk;
    const qsizetype acts = desk.acts();
    desk.press(u"copyCampaignButton"_s);
    desk.type(u"copyCodeLineEdit"_s, bm);
    desk.save();
    QVERIFY(desk.refusal(u"copyCampaignDialog"_s).contains(bm));
    desk.type(u"copyCodeLineEdit"_s, u"X"_s);
    desk.type(u"copyYearLineEdit"_s, u"nam sau"_s);
    desk.save();
    QVERIFY(desk.refusal(u"copyCampaignDialog"_s).contains(u"2027"_s));
    QCOMPARE(desk.acts(), acts);
}

void TestCampaignForms::usedCampaignIsNotRemoved()
{
    Desk desk;
    const qsizetype acts = desk.acts();
    desk.press(u"removeCampaignButton"_s);
    QCOMPARE(desk.fixture.prompts.asked.size(), 1);
    QVERIFY(desk.message().contains(u"cannot be removed"_s));
    QCOMPARE(desk.acts(), acts);
    QVERIFY(CampaignKeeping(desk.session()).load(bm).ok());
}

void TestCampaignForms::emptyCampaignIsRemoved()
{
    Desk desk;
    desk.addEmptyCampaign();
    desk.press(u"removeCampaignButton"_s);
    QVERIFY(!CampaignKeeping(desk.session()).load(u"TEST-2026"_s).ok());
    desk.undo();
    QVERIFY(CampaignKeeping(desk.session()).load(u"TEST-2026"_s).ok());
}

void TestCampaignForms::documentIsLinkedAndTakenAway()
{
    Desk desk(city);
    Campaign made;
    made.code = u"TX-X"_s;
    made.title = u"Đợt sinh hoạt"_s;
    QVERIFY(CampaignKeeping(desk.session()).create(made).ok());
    desk.workspace().selectCampaign(made.code);
    desk.window.page(PageId::Campaigns)->reload();
    QCOMPARE(desk.model(u"directingTableView"_s)->rowCount(), 0);
    desk.press(u"directingAddButton"_s);
    auto* picker = desk.dialog(u"documentPickDialog"_s);
    QVERIFY(picker);
    QTest::keyClick(picker->findChild<QPushButton*>(u"documentPickButton"_s), Qt::Key_Space);
    QCOMPARE(desk.model(u"directingTableView"_s)->rowCount(), 1);
    desk.find<QTableView>(u"directingTableView"_s)->selectRow(0);
    desk.press(u"directingRemoveButton"_s);
    QCOMPARE(desk.fixture.prompts.asked.size(), 1);
    QCOMPARE(desk.model(u"directingTableView"_s)->rowCount(), 0);
}

void TestCampaignForms::praiseFollowsTheRate()
{
    Desk desk;
    const qsizetype acts = desk.acts();
    desk.press(u"proposePraiseButton"_s);
    desk.type(u"praiseRateLineEdit"_s, u"0"_s);
    const int all = desk.model(u"praiseTableView"_s)->rowCount();
    desk.type(u"praiseRateLineEdit"_s, u"100"_s);
    const int best = desk.model(u"praiseTableView"_s)->rowCount();
    QVERIFY(all > best && best > 0);
    desk.press(u"praiseCopyButton"_s);
    QCOMPARE(QApplication::clipboard()->text().trimmed().split(u'\n').size(), best + 1);
    desk.type(u"praiseRateLineEdit"_s, u"cao"_s);
    QVERIFY(desk.find<QLabel>(u"praiseStateLabel"_s)->text().contains(u"cao"_s));
    QCOMPARE(desk.acts(), acts);
}

void TestCampaignForms::readingOnlySaysWhy()
{
    Desk desk(commune, Access::Read);
    for (const char* name :
        {"newCampaignButton", "changeCampaignButton", "copyCampaignButton", "removeCampaignButton",
            "planRoundsButton", "roundAddButton", "directingAddButton", "measureAddButton"}) {
        const auto* button = desk.find<QPushButton>(QString::fromLatin1(name));
        QVERIFY2(!button->isEnabled(), name);
        QVERIFY2(button->toolTip().contains(u"reading only"_s), name);
    }
    desk.find<QTableView>(u"roundTableView"_s)->selectRow(0);
    desk.press(u"rosterButton"_s); // to be read
    QVERIFY(desk.dialog(u"rosterDialog"_s));
    QVERIFY(!desk.find<QPushButton>(u"rosterExemptButton"_s)->isEnabled());
    QVERIFY(!desk.find<QPushButton>(u"rosterExemptButton"_s)->toolTip().isEmpty());
}

void TestCampaignForms::percentIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("basisPoints"); // -1: no rate
    QTest::newRow("whole") << u"95"_s << 9500;
    QTest::newRow("comma") << u"95,5"_s << 9550;
    QTest::newRow("point") << u"92.31"_s << 9231;
    QTest::newRow("sign") << u" 100 % "_s << 10000;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("three decimals") << u"1,234"_s << -1;
    QTest::newRow("negative") << u"-5"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestCampaignForms::percentIsRead()
{
    QFETCH(QString, text);
    QFETCH(int, basisPoints);
    const auto read = percentFrom(text);
    QCOMPARE(read ? read->value() : -1, basisPoints);
}

QTEST_MAIN(TestCampaignForms)
#include "tst_campaignforms.moc"
