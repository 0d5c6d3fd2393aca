// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formatprofile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;

class TestFormatProfile : public QObject
{
    Q_OBJECT

private slots:
    void byDay_data();
    void byDay();
    void byCode();
    void prescribedValues_data();
    void prescribedValues();
    void everyValueHasASource();
};

void TestFormatProfile::byDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("code");
    QTest::newRow("before the older one") << QDate(2017, 1, 1) << u"HD36_2018"_s;
    QTest::newRow("first day of the older") << QDate(2018, 4, 3) << u"HD36_2018"_s;
    QTest::newRow("last day of the older") << QDate(2026, 5, 26) << u"HD36_2018"_s;
    QTest::newRow("first day of the newer") << QDate(2026, 5, 27) << u"HD05_2026"_s;
    QTest::newRow("later") << QDate(2031, 1, 1) << u"HD05_2026"_s;
    QTest::newRow("no date yet") << QDate() << u"HD05_2026"_s;
}

void TestFormatProfile::byDay()
{
    QFETCH(QDate, day);
    QTEST(formatProfileOn(day).code, "code");
}

void TestFormatProfile::byCode()
{
    const FormatProfile* older = formatProfile(u"HD36_2018");
    QVERIFY(older);
    QCOMPARE(older->inForceTo, QDate(2026, 5, 26));
    const FormatProfile* newer = formatProfile(u"HD05_2026");
    QVERIFY(newer);
    QVERIFY(!newer->inForceTo.isValid());
    QCOMPARE(older->inForceTo.addDays(1), newer->inForceFrom);
    QVERIFY(!formatProfile(u"HD99"));
}

void TestFormatProfile::prescribedValues_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("36") << u"HD36_2018"_s;
    QTest::newRow("05") << u"HD05_2026"_s;
}

void TestFormatProfile::prescribedValues()
{
    QFETCH(QString, code);
    const FormatProfile& p = *formatProfile(code);
    QCOMPARE(p.marginTop.mm, 20.0);
    QCOMPARE(p.marginBottom.mm, 20.0);
    QCOMPARE(p.marginLeft.mm, 30.0);
    QCOMPARE(p.marginRight.mm, 15.0);
    QCOMPARE(p.headLeftColumn.mm + p.headRightColumn.mm, 165.0);
    QCOMPARE(p.pageNumberFromTop.mm, 10.0);
    QCOMPARE(p.firstLineIndent.mm, 10.0);
    QCOMPARE(p.partyTitle.pt, 15);
    QCOMPARE(p.placeAndDate.pt, 14);
    QVERIFY(p.typeName.pt == 15 || p.typeName.pt == 16);
    QVERIFY(p.subject.pt == 14 || p.subject.pt == 15);
    QVERIFY(p.body.pt == 14 || p.body.pt == 15);
    QVERIFY(p.lineSpacing.pt >= 18 && p.lineSpacing.pt <= 22);
    QVERIFY(p.paragraphSpacing.pt >= 6);
    QCOMPARE(p.recipients.pt, 12);
    QCOMPARE(p.letterSubject.pt, 12);
    QCOMPARE(p.pageNumber.pt, 14);
    QCOMPARE(p.addresseesLead.pt, 14);
    QVERIFY(p.addressees.pt == 14 || p.addressees.pt == 15);
    QCOMPARE(p.urgency.pt, 14);
    QCOMPARE(p.circulation.pt, 12);
    QCOMPARE(p.circulationFromTop.mm, 10.0);
    QCOMPARE(p.drafter.pt, 11);
    QCOMPARE(p.contact.pt, 10);
}

void TestFormatProfile::everyValueHasASource()
{
    for (const char16_t* code : {u"HD36_2018", u"HD05_2026"}) {
        const FormatProfile& p = *formatProfile(code);
        for (const SourcedMm& value : {p.marginTop, p.marginBottom, p.marginLeft, p.marginRight,
                 p.headLeftColumn, p.headRightColumn, p.pageNumberFromTop, p.circulationFromTop,
                 p.firstLineIndent, p.signatureGap}) {
            QVERIFY(value.mm > 0);
            QVERIFY(*value.source);
        }
        for (const SourcedPt& value : {p.partyTitle, p.superiorName, p.issuerName, p.star, p.number,
                 p.placeAndDate, p.typeName, p.subject, p.hyphens, p.letterSubject, p.body,
                 p.lineSpacing, p.paragraphSpacing, p.authority, p.position, p.signerName,
                 p.recipientsHead, p.recipients, p.pageNumber, p.draftMark, p.annexLabel,
                 p.annexTitle, p.annexReference, p.tableHead, p.tableCell, p.tableNote,
                 p.addresseesLead, p.addressees, p.urgency, p.circulation, p.drafter, p.contact}) {
            QVERIFY(value.pt > 0);
            QVERIFY(*value.source);
        }
    }
}

QTEST_GUILESS_MAIN(TestFormatProfile)
#include "tst_formatprofile.moc"
