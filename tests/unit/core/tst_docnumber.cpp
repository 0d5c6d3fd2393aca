// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docnumber.h"
#include "support/testcounts.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// Numbers as newspapers, offices and tired hands write them. Rows with a comment were seen; the others are their likes.
class TestDocNumber : public QObject
{
    Q_OBJECT

private slots:
    // clang-format off
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // 0: none
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("blanks round the hyphen") << u"105 - KH/TU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s; // an article of Mường Khương, 2022
        QTest::newRow("with the word") << u"số 105-KH/TU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s; // an article of Mường Khương, 2022
        QTest::newRow("guideline") << u"05-HD/TU"_s << 5 << u"HD"_s << u"TU"_s << u"05-HD/TU"_s; // an article of Mường Khương, 2022
        QTest::newRow("plan") << u"186-KH/QU"_s << 186 << u"KH"_s << u"QU"_s << u"186-KH/QU"_s; // Thanh Xuân, 15/4/2024
        QTest::newRow("plan with its day") << u"186-KH/QU ngày 03/4/2024"_s << 186 << u"KH"_s << u"QU"_s << u"186-KH/QU"_s; // Thanh Xuân, 15/4/2024
        QTest::newRow("twin") << u"187-KH/QU"_s << 187 << u"KH"_s << u"QU"_s << u"187-KH/QU"_s; // Thanh Xuân, 15/4/2024
        QTest::newRow("plan") << u"147-KH/TU"_s << 147 << u"KH"_s << u"TU"_s << u"147-KH/TU"_s; // Hà Nội, 03/4/2023
        QTest::newRow("action programme") << u"147-CTHĐ/TU"_s << 147 << u"CTHĐ"_s << u"TU"_s << u"147-CTHĐ/TU"_s;
        QTest::newRow("action programme without Đ") << u"147-CTHD/TU"_s << 147 << u"CTHĐ"_s << u"TU"_s << u"147-CTHĐ/TU"_s;
        QTest::newRow("conclusion") << u"01-KL/TW"_s << 1 << u"KL"_s << u"TW"_s << u"01-KL/TW"_s; // Bộ Chính trị, 18/5/2021
        QTest::newRow("directive") << u"05-CT/TW"_s << 5 << u"CT"_s << u"TW"_s << u"05-CT/TW"_s; // Bộ Chính trị, 15/5/2016
        QTest::newRow("directive with TƯ") << u"50-CT/TƯ"_s << 50 << u"CT"_s << u"TW"_s << u"50-CT/TW"_s; // a newspaper's spelling of Chỉ thị 50-CT/TW, 23/7/2025
        QTest::newRow("resolution") << u"35-NQ/TW"_s << 35 << u"NQ"_s << u"TW"_s << u"35-NQ/TW"_s; // 22/10/2018
        QTest::newRow("city directive") << u"24-CT/TU"_s << 24 << u"CT"_s << u"TU"_s << u"24-CT/TU"_s; // Thành uỷ Hà Nội, 07/8/2023
        QTest::newRow("joint issuers") << u"05-QC/BTCTU-BNCTU"_s << 5 << u"QC"_s << u"BTCTU-BNCTU"_s << u"05-QC/BTCTU-BNCTU"_s; // example of HD 05-HD/VPTW
        QTest::newRow("joint issuers, blanks") << u"Số 05 - QC/BTCTU - BNCTU"_s << 5 << u"QC"_s << u"BTCTU-BNCTU"_s << u"05-QC/BTCTU-BNCTU"_s;
        QTest::newRow("colon as state papers") << u"Số: 05-HD/TU"_s << 5 << u"HD"_s << u"TU"_s << u"05-HD/TU"_s;
        QTest::newRow("colon without blank") << u"Số:05-HD/TU"_s << 5 << u"HD"_s << u"TU"_s << u"05-HD/TU"_s;
        QTest::newRow("en dash") << u"31 – HD/BTCTW"_s << 31 << u"HD"_s << u"BTCTW"_s << u"31-HD/BTCTW"_s; // a newspaper's spelling
        QTest::newRow("em dash") << u"31—HD/BTCTW"_s << 31 << u"HD"_s << u"BTCTW"_s << u"31-HD/BTCTW"_s;
        QTest::newRow("non-breaking hyphen") << u"31\u2011HD/BTCTW"_s << 31 << u"HD"_s << u"BTCTW"_s << u"31-HD/BTCTW"_s;
        QTest::newRow("minus sign") << u"31\u2212HD/BTCTW"_s << 31 << u"HD"_s << u"BTCTW"_s << u"31-HD/BTCTW"_s;
        QTest::newRow("no hyphen") << u"06 HD/TW"_s << 6 << u"HD"_s << u"TW"_s << u"06-HD/TW"_s; // a newspaper's spelling
        QTest::newRow("no hyphen, no blank") << u"06HD/TW"_s << 6 << u"HD"_s << u"TW"_s << u"06-HD/TW"_s;
        QTest::newRow("no leading zero") << u"6-HD/TW"_s << 6 << u"HD"_s << u"TW"_s << u"06-HD/TW"_s;
        QTest::newRow("two leading zeros") << u"006-HD/TW"_s << 6 << u"HD"_s << u"TW"_s << u"06-HD/TW"_s;
        QTest::newRow("no-break space") << u"105\u00a0-\u00a0KH/TU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("blanks round the slash") << u"105-KH / TU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("full-width slash") << u"105-KH\uff0fTU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("backslash") << u"105-KH\\TU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("small letters") << u"105-kh/tu"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("programme in capitals") << u"10-CTR/TU"_s << 10 << u"CTr"_s << u"TU"_s << u"10-CTr/TU"_s;
        QTest::newRow("programme") << u"10-CTr/TU"_s << 10 << u"CTr"_s << u"TU"_s << u"10-CTr/TU"_s; // spelling of HD 05-HD/VPTW
        QTest::newRow("proposal in capitals") << u"07-TTR/ĐU"_s << 7 << u"TTr"_s << u"ĐU"_s << u"07-TTr/ĐU"_s;
        QTest::newRow("proposal small") << u"07-ttr/đu"_s << 7 << u"TTr"_s << u"ĐU"_s << u"07-TTr/ĐU"_s;
        QTest::newRow("circular notice stays TT") << u"07-TT/TW"_s << 7 << u"TT"_s << u"TW"_s << u"07-TT/TW"_s;
        QTest::newRow("commune") << u"01-KH/ĐU"_s << 1 << u"KH"_s << u"ĐU"_s << u"01-KH/ĐU"_s; // Đảng uỷ xã Na Sang, 01/7/2025
        QTest::newRow("Đ as D in the body") << u"01-KH/DU"_s << 1 << u"KH"_s << u"ĐU"_s << u"01-KH/ĐU"_s;
        QTest::newRow("Đ as eth") << u"01-KH/\u00d0U"_s << 1 << u"KH"_s << u"ĐU"_s << u"01-KH/ĐU"_s;
        QTest::newRow("report of a ward") << u"254-BC/ĐU"_s << 254 << u"BC"_s << u"ĐU"_s << u"254-BC/ĐU"_s; // Đảng uỷ phường Bình Tiên, 03/12/2025
        QTest::newRow("building board") << u"12-BC/BXDĐ"_s << 12 << u"BC"_s << u"BXDĐ"_s << u"12-BC/BXDĐ"_s;
        QTest::newRow("building board mistyped") << u"12-BC/BXĐĐ"_s << 12 << u"BC"_s << u"BXDĐ"_s << u"12-BC/BXDĐ"_s; // a typing mistake seen in use
        QTest::newRow("building board without Đ") << u"12-BC/BXDD"_s << 12 << u"BC"_s << u"BXDĐ"_s << u"12-BC/BXDĐ"_s;
        QTest::newRow("no type") << u"29/BXDĐ"_s << 29 << u""_s << u"BXDĐ"_s << u"29/BXDĐ"_s;
        QTest::newRow("decision without Đ") << u"983-QD/TU"_s << 983 << u"QĐ"_s << u"TU"_s << u"983-QĐ/TU"_s;
        QTest::newRow("decision") << u"983-QĐ/TU"_s << 983 << u"QĐ"_s << u"TU"_s << u"983-QĐ/TU"_s; // Tỉnh uỷ Bắc Giang, 12/02/2025
        QTest::newRow("quy định of old") << u"12-QĐi/TU"_s << 12 << u"QyĐ"_s << u"TU"_s << u"12-QĐ/TU"_s; // QĐi stood for quy định in older tools
        QTest::newRow("district") << u"30-KH/HU"_s << 30 << u"KH"_s << u"HU"_s << u"30-KH/HU"_s; // Huyện uỷ Thuận Bắc, 2021
        QTest::newRow("block committee") << u"223-KH/ĐUK"_s << 223 << u"KH"_s << u"ĐUK"_s << u"223-KH/ĐUK"_s; // Hoà Bình
        QTest::newRow("block committee without Đ") << u"94-HD/DUK"_s << 94 << u"HD"_s << u"ĐUK"_s << u"94-HD/ĐUK"_s;
        QTest::newRow("propaganda board of a block") << u"15-CV/BTGĐUK"_s << 15 << u"CV"_s << u"BTGĐUK"_s << u"15-CV/BTGĐUK"_s; // Lai Châu
        QTest::newRow("propaganda board") << u"165-HD/BTGTU"_s << 165 << u"HD"_s << u"BTGTU"_s << u"165-HD/BTGTU"_s; // Hà Nội
        QTest::newRow("propaganda board of a district") << u"35-HD/BTG"_s << 35 << u"HD"_s << u"BTG"_s << u"35-HD/BTG"_s; // Cầu Giấy
        QTest::newRow("central board") << u"96-HD/BTGTW"_s << 96 << u"HD"_s << u"BTGTW"_s << u"96-HD/BTGTW"_s;
        QTest::newRow("central board with TƯ") << u"96-HD/BTGTƯ"_s << 96 << u"HD"_s << u"BTGTW"_s << u"96-HD/BTGTW"_s;
        QTest::newRow("merged board") << u"138-CV/BTGDVTU"_s << 138 << u"CV"_s << u"BTGDVTU"_s << u"138-CV/BTGDVTU"_s; // example of HD 05-HD/VPTW
        QTest::newRow("four digits") << u"1510-CV/BTGTU"_s << 1510 << u"CV"_s << u"BTGTU"_s << u"1510-CV/BTGTU"_s; // Trà Vinh
        QTest::newRow("five digits") << u"14514-CV/VPTW"_s << 14514 << u"CV"_s << u"VPTW"_s << u"14514-CV/VPTW"_s; // 25/4/2025
        QTest::newRow("five digits grouped") << u"14.514-CV/VPTW"_s << 14514 << u"CV"_s << u"VPTW"_s << u"14514-CV/VPTW"_s;
        QTest::newRow("inner letter") << u"3294-CV/VPTW/nb"_s << 3294 << u"CV"_s << u"VPTW/nb"_s << u"3294-CV/VPTW/nb"_s; // 11/3/2019
        QTest::newRow("congress") << u"20-BB/ĐH"_s << 20 << u"BB"_s << u"ĐH"_s << u"20-BB/ĐH"_s; // example of HD 05-HD/VPTW
        QTest::newRow("cell") << u"03-NQ/CB"_s << 3 << u"NQ"_s << u"CB"_s << u"03-NQ/CB"_s;
        QTest::newRow("number blank") << u"-KH/TU"_s << 0 << u"KH"_s << u"TU"_s << u"-KH/TU"_s;
        QTest::newRow("number blank as on paper") << u"Số        -KH/TU"_s << 0 << u"KH"_s << u"TU"_s << u"-KH/TU"_s;
        QTest::newRow("number dotted") << u"Số ...-KH/TU"_s << 0 << u"KH"_s << u"TU"_s << u"-KH/TU"_s;
        QTest::newRow("number with ellipsis") << u"…-BC/ĐU"_s << 0 << u"BC"_s << u"ĐU"_s << u"-BC/ĐU"_s;
        QTest::newRow("code alone") << u"KH/TU"_s << 0 << u"KH"_s << u"TU"_s << u"-KH/TU"_s;
        QTest::newRow("nothing") << u""_s << 0 << u""_s << u""_s << u""_s;
        QTest::newRow("number alone") << u"45"_s << 45 << u""_s << u""_s << u"45"_s;
        QTest::newRow("type written out") << u"Kế hoạch số 105-KH/TU, ngày 24/02/2022 của Tỉnh uỷ Lào Cai"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s; // first citation of HD 05-HD/VPTW
        QTest::newRow("later citation") << u"Kế hoạch 105-KH/TU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s; // later citation of HD 05-HD/VPTW
        QTest::newRow("day in words") << u"Hướng dẫn số 05-HD/TU ngày 28 tháng 4 năm 2022"_s << 5 << u"HD"_s << u"TU"_s << u"05-HD/TU"_s;
        QTest::newRow("in brackets") << u"(105-KH/TU)"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("full stop behind") << u"105-KH/TU."_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("file name") << u"105-KH-TU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("file name with underscores") << u"105_KH_TU"_s << 105 << u"KH"_s << u"TU"_s << u"105-KH/TU"_s;
        QTest::newRow("plan about") << u"186-KH/QU về tổ chức sinh hoạt chính trị"_s << 186 << u"KH"_s << u"QU"_s << u"186-KH/QU"_s;
    }
    // clang-format on
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        QFETCH(QString, type);
        QFETCH(QString, body);
        QFETCH(QString, canonical);
        const auto parsed = parseDocNumber(text);
        QVERIFY2(parsed.has_value(), qPrintable(text));
        QCOMPARE(parsed->number.value_or(0), number);
        QCOMPARE(parsed->type, type);
        QCOMPARE(parsed->body, body);
        QCOMPARE(docNumberText(*parsed), canonical);
        // What is printed reads as the same number again.
        QCOMPARE(docNumberKey(*parseDocNumber(canonical)), docNumberKey(*parsed));
        QCOMPARE(parseDocNumber(text.normalized(QString::NormalizationForm_D)), parsed);
    }

    void stateBodiesWriteTheirOwnWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("year"); // 0: none
        QTest::newRow("ministry") << u"1989/QĐ-BGDĐT"_s << 1989 << 0;
        QTest::newRow("prime minister") << u"19/2025/QĐ-TTg"_s << 19 << 2025;
        QTest::newRow("decree") << u"145/2013/NĐ-CP"_s << 145 << 2013;
        QTest::newRow("letter without a type") << u"414/BNV-VTLTNN"_s << 414 << 0;
    }
    void stateBodiesWriteTheirOwnWay()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        QFETCH(int, year);
        const auto parsed = parseDocNumber(text);
        QVERIFY(parsed && parsed->stateForm);
        QCOMPARE(parsed->number.value_or(0), number);
        QCOMPARE(parsed->year.value_or(0), year);
        QCOMPARE(docNumberText(*parsed), text);
    }

    void isNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a sentence") << u"về việc tổ chức sinh hoạt chính trị"_s;
        QTest::newRow("said to have none") << u"không số"_s;
        QTest::newRow("zero") << u"00-KH/TU"_s;
        QTest::newRow("six digits") << u"100000-KH/TU"_s;
        QTest::newRow("a letter behind the number") << u"105a-KH/TU"_s;
        QTest::newRow("a date") << u"24/02/2022"_s;
        QTest::newRow("unknown type without a number") << u"và/hoặc"_s;
        QTest::newRow("hyphens") << u"- - -"_s;
        QTest::newRow("negative") << u"-105"_s;
    }
    void isNoNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDocNumber(text));
    }

    void dayBehindTheNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("short") << u"186-KH/QU ngày 03/4/2024"_s << QDate(2024, 4, 3);
        QTest::newRow("comma") << u"105-KH/TU, ngày 24/02/2022 của Tỉnh uỷ"_s << QDate(2022, 2, 24);
        QTest::newRow("hyphens") << u"105-KH/TU ngày 24-2-2022"_s << QDate(2022, 2, 24);
        QTest::newRow("words") << u"05-HD/TU, ngày 28 tháng 4 năm 2022"_s << QDate(2022, 4, 28);
        QTest::newRow("brackets") << u"05-HD/TU (28/4/2022)"_s << QDate(2022, 4, 28);
        QTest::newRow("none") << u"105-KH/TU"_s << QDate();
        QTest::newRow("no such day") << u"105-KH/TU ngày 31/02/2022"_s << QDate();
    }
    void dayBehindTheNumber()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const auto citation = parseDocCitation(text);
        QVERIFY(citation.has_value());
        QCOMPARE(citation->date, day);
    }

    void oneKeyForAllSpellings_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("zeros") << u"5-HD/TU"_s << u"Số 005 – hd / tu"_s << true;
        QTest::newRow("Đ and D") << u"01-QĐ/ĐU"_s << u"1-QD/DU"_s << true;
        QTest::newRow("quy định prints as quyết định") << u"12-QĐi/TU"_s << u"12-QĐ/TU"_s << true;
        QTest::newRow("party and state slash") << u"105-KH/TU"_s << u"105/KH-TU"_s << true;
        QTest::newRow("TƯ is no TU") << u"50-CT/TƯ"_s << u"50-CT/TU"_s << false;
        QTest::newRow("TT is no TTr") << u"07-TT/TU"_s << u"07-TTr/TU"_s << false;
        QTest::newRow("number") << u"105-KH/TU"_s << u"106-KH/TU"_s << false;
        QTest::newRow("type") << u"105-KH/TU"_s << u"105-HD/TU"_s << false;
        QTest::newRow("body") << u"105-KH/TU"_s << u"105-KH/HU"_s << false;
        QTest::newRow("year") << u"19/2025/QĐ-TTg"_s << u"19/2024/QĐ-TTg"_s << false;
    }
    void oneKeyForAllSpellings()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(docNumberKey(*parseDocNumber(one)) == docNumberKey(*parseDocNumber(other)), same);
    }

    void everyNumberComesBack()
    {
        auto random = test::propertyRandom();
        const QStringList types{u"KH"_s, u"CTr"_s, u"TTr"_s, u"QĐ"_s, u"NQ"_s, u"CTHĐ"_s};
        const QStringList bodies{u"TU"_s, u"ĐU"_s, u"BXDĐ"_s, u"BTCTU-BNCTU"_s, u"TW"_s};
        const QStringList hyphens{u"-"_s, u" - "_s, u"–"_s, u" — "_s, u"\u2011"_s};
        const auto any = [&](const QStringList& list) { return list[random.bounded(list.size())]; };
        for (int i = 0; i < test::propertyCount(20'000); ++i) {
            DocNumber made;
            made.number = 1 + random.bounded(99999);
            made.type = any(types);
            made.body = any(bodies);
            QString typed = docNumberText(made);
            typed.replace(typed.indexOf(u'-'), 1, any(hyphens));
            if (random.bounded(2))
                typed.prepend(u"Số: "_s);
            QCOMPARE(parseDocNumber(typed), std::optional(made));
        }
    }

    void sequence_data()
    {
        using Numbers = std::vector<int>;
        QTest::addColumn<Numbers>("taken");
        QTest::addColumn<int>("next");
        QTest::addColumn<Numbers>("missing");
        QTest::addColumn<Numbers>("repeated");
        QTest::newRow("begins at 01") << Numbers{} << 1 << Numbers{} << Numbers{};
        QTest::newRow("whole") << Numbers{1, 2, 3} << 4 << Numbers{} << Numbers{};
        QTest::newRow("without order") << Numbers{3, 1, 2} << 4 << Numbers{} << Numbers{};
        QTest::newRow("gaps") << Numbers{2, 5} << 6 << Numbers{1, 3, 4} << Numbers{};
        QTest::newRow("repeated") << Numbers{1, 2, 2, 2, 4, 4} << 5 << Numbers{3} << Numbers{2, 4};
    }
    void sequence()
    {
        QFETCH(std::vector<int>, taken);
        QTEST(nextNumber(taken), "next");
        QTEST(missingNumbers(taken), "missing");
        QTEST(repeatedNumbers(taken), "repeated");
    }

    void typesThatShareACode()
    {
        QCOMPARE(printedType(regulationType.toString()), u"QĐ"_s);
        QCOMPARE(printedType(u"KH"_s), u"KH"_s);
        QVERIFY(isKnownType(u"QyĐ"_s) && isKnownType(u"CTr"_s) && isKnownType(u"ĐA"_s));
        QVERIFY(!isKnownType(u"CTR"_s) && !isKnownType(u"XYZ"_s) && !isKnownType({}));
    }
};

QTEST_GUILESS_MAIN(TestDocNumber)
#include "tst_docnumber.moc"
