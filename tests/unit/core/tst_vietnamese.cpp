// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vietnamese.h"
#include "support/testcounts.h"

#include <QHash>
#include <QTest>

#include <memory>
#include <unicode/ucol.h>

using namespace sosh;
using namespace Qt::StringLiterals;
using vietnamese::clean;
using vietnamese::fold;
using vietnamese::sortKey;
using vietnamese::toneCanon;
using vietnamese::ToneStyle;
using vietnamese::withToneStyle;

namespace {

const QStringList& syllables()
{
    static const QStringList list =
        u"an ăn ân ba bà bả bã bá bạ bản bàn bách bạch bằng bắc bầu bộ bờ cao cát cầu cấp chi chí "
        u"chợ "
        u"chồ chung cốc cơ cờ da dà dả dã dá dạ dân dìn dương đa đà đá đảng đạo đầu đình đoàn độ "
        u"đơn đường "
        u"em ê êm gia giang giáp hà hạ hải hoà hoá hoàn hoè hồ hội huế huệ huyện huyền huỳnh khoẻ "
        u"khu khương "
        u"kim kỳ lai lang làng lào lầu lâu lệ liên lộc lùng mai mạo mặt mường mừng mưng na nam nàn "
        u"nấm nậm ngã "
        u"ngài ngãi nghĩa ngô nguyễn nhân nhà nội ở ô ơn phố phú phường pha quân quận quý quỳ quỷ "
        u"quyết sen sín "
        u"sơn sở tả tạ tân tây thanh thành thạnh thị thuỷ thuý thuỵ thượng tỉnh tổ tổng trà trạm "
        u"trung trường tuấn "
        u"tuân tuần tuyên tuỳ tuỷ u ủng uỷ uy ưng vân vạn văn vằn viện vũ vụ xa xã xá xuân xuyên y ý yên"_s
            .split(u' ');
    return list;
}

QString cased(const QString& word, int way)
{
    if (way == 0)
        return word.toUpper();
    return way < 4 ? QString(word.front().toUpper() + word.sliced(1)) : word;
}

/// Names as the register has them: syllables, numbers and the usual signs; few of each, so that names collide.
QString randomName(QRandomGenerator& random, int vocabulary)
{
    static const QStringList joins = {u" "_s, u" "_s, u" "_s, u" "_s, u" "_s, u"-"_s, u" - "_s,
        u", "_s, u". "_s, u"/"_s, u" ("_s, u""_s};
    QString name;
    const int words = 1 + random.bounded(4);
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            name += joins[random.bounded(joins.size())];
        if (random.bounded(5) == 0)
            name += QString::number(random.bounded(120));
        else
            name += cased(syllables()[random.bounded(vocabulary)], random.bounded(12));
    }
    return toneCanon(clean(name));
}

/// Any text at all, of characters that have made trouble somewhere.
QString randomTrouble(QRandomGenerator& random)
{
    static constexpr char16_t pieces[] =
        u"aAáàẠăẶâậđĐeoOuUyYỷủòỏqk hH0019٣½ \t\n\r\0-–.,'\u00A0"
        u"\u0300\u0301\u0302\u0303\u0306\u0309\u0323\u031B\u0308\u0324"
        u"\u200B\uFEFF\u202E\u00ADßæǅİıſ\u212AñöŁαΩжー中\u0E33\xD83D\xDE00";
    QString text;
    for (int left = random.bounded(12); left > 0; --left)
        text += QChar(pieces[random.bounded(static_cast<int>(std::size(pieces)))]);
    return text;
}

int sign(int value)
{
    return (value > 0) - (value < 0);
}

int byKey(const QString& a, const QString& b)
{
    return sign(sortKey(a).compare(sortKey(b)));
}

struct CloseCollator
{
    void operator()(UCollator* collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CloseCollator>;

int byIcu(const Collator& collator, const QString& a, const QString& b)
{
    return ucol_strcoll(collator.get(), reinterpret_cast<const UChar*>(a.utf16()),
        static_cast<int>(a.size()), reinterpret_cast<const UChar*>(b.utf16()),
        static_cast<int>(b.size()));
}

/// The rule of the search form, the slow way.
QString foldedByQt(const QString& text)
{
    QString folded;
    const QString apart = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : apart) {
        if (c.unicode() >= 0x300 && c.unicode() <= 0x36F)
            continue;
        folded += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return folded.toLower().replace(u'đ', u'd').simplified();
}

void textRows(std::initializer_list<std::tuple<const char*, QString, QString>> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const auto& [name, text, expected] : rows)
        QTest::newRow(name) << text << expected;
}

} // namespace

class TestVietnamese : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void cleansLines_data();
    void cleansLines();
    void cleanIsStable();
    void movesTones_data();
    void movesTones();
    void leavesTones_data();
    void leavesTones();
    void toneStylesAreInverse();
    void folds_data();
    void folds();
    void foldsLikeQt();
    void findsWithoutAccents_data();
    void findsWithoutAccents();
    void sortsTheListOfTheSpecification();
    void sorts_data();
    void sorts();
    void tonePlacesAreOne_data();
    void tonePlacesAreOne();
    void sortsLikeIcu();
    void keysDiffer_data();
    void keysDiffer();
    void keysAreEqualOnlyForOneText();
};

void TestVietnamese::cleans_data()
{
    textRows({
        {"empty", u""_s, u""_s},
        {"nothing to do", u"Đảng uỷ xã Tả Ngài Chồ"_s, u"Đảng uỷ xã Tả Ngài Chồ"_s},
        {"spelling kept", u"Đảng ủy"_s, u"Đảng ủy"_s},
        {"plain ASCII", u"MK01 - a"_s, u"MK01 - a"_s},
        {"dashes and quotes", u"“Học – làm”…"_s, u"“Học – làm”…"_s},
        {"NFD", u"Đảng uỷ"_s.normalized(QString::NormalizationForm_D), u"Đảng uỷ"_s},
        {"letter with hat, tone apart", u"huyê\u0323n"_s, u"huyện"_s},
        {"marks in odd order", u"a\u0323\u0306 u\u0303\u031B"_s, u"ặ ữ"_s},
        {"mark after a zero-width space", u"a\u200B\u0301"_s, u"á"_s},
        {"no-break spaces", u"Bản\u00A0Lầu\u202F1\u20072"_s, u"Bản Lầu 1 2"_s},
        {"one no-break space", u"Bản\u00A0Lầu"_s, u"Bản Lầu"_s},
        {"tab", u"Bản\tLầu"_s, u"Bản Lầu"_s},
        {"line feeds are blanks", u"Bản\r\n\nLầu"_s, u"Bản Lầu"_s},
        {"runs and ends", u"  Bản   Lầu \u3000"_s, u"Bản Lầu"_s},
        {"only blanks", u" \u00A0\t"_s, u""_s},
        {"zero-width", u"\uFEFFBản\u200B L\u200Cầ\u200Du"_s, u"Bản Lầu"_s},
        {"overrides and isolates",
            u"\u202Eabc\u202C \u2066x\u2069\u200E\u200F\u202A\u202B\u202D\u2067\u2068"_s,
            u"abc x"_s},
        {"NUL and controls", QString::fromUtf16(u"a\0b\x01\x1F\x7F", 6), u"ab"_s},
        {"soft hyphen", u"Mường\u00AD Khương"_s, u"Mường Khương"_s},
        {"half a surrogate pair", QString::fromUtf16(u"a\xD83D!", 3), u"a\uFFFD!"_s},
        {"second half alone", QString::fromUtf16(u"\xDE00", 1), u"\uFFFD"_s},
        {"whole pair", u"a😀"_s, u"a😀"_s},
        {"invisible between blanks", u"a \u200B b"_s, u"a b"_s},
    });
}

void TestVietnamese::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(clean(text), expected);
}

void TestVietnamese::cleansLines_data()
{
    textRows({
        {"one line", u"a  b"_s, u"a b"_s},
        {"line feed", u"a\nb"_s, u"a\nb"_s},
        {"empty line", u"a\n\nb"_s, u"a\n\nb"_s},
        {"CRLF", u"a\r\nb\r\n"_s, u"a\nb"_s},
        {"lone CR", u"a\rb"_s, u"a\nb"_s},
        {"line separator", u"a\u2028b"_s, u"a\nb"_s},
        {"blanks at line ends", u"  a \t\n  b "_s, u"a\nb"_s},
        {"ends", u"\n\na\n\n"_s, u"a"_s},
    });
}

void TestVietnamese::cleansLines()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(clean(text, true), expected);
    QCOMPARE(clean(expected, true), expected);
}

void TestVietnamese::cleanIsStable()
{
    for (int unit = 1; unit < 0xD800; ++unit) {
        const QString text = clean(QString(u"x%1y"_s).arg(QChar(unit)));
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        QCOMPARE(clean(text), text);
    }
    QRandomGenerator random = test::propertyRandom();
    for (int i = 0; i < test::propertyCount(100'000); ++i) {
        const QString text = randomTrouble(random);
        for (const bool lines : {false, true}) {
            const QString once = clean(text, lines);
            QCOMPARE(clean(once, lines), once);
            QCOMPARE(once, once.normalized(QString::NormalizationForm_C));
            QCOMPARE(QString::fromUtf8(once.toUtf8()), once);
        }
    }
}

void TestVietnamese::movesTones_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("young");
    for (const auto& [old, young] :
        {std::pair{u"hòa", u"hoà"}, {u"hóa", u"hoá"}, {u"tỏa", u"toả"}, {u"lõa", u"loã"},
            {u"họa", u"hoạ"}, {u"khỏe", u"khoẻ"}, {u"hòe", u"hoè"}, {u"lóe", u"loé"},
            {u"ủy", u"uỷ"}, {u"thủy", u"thuỷ"}, {u"tùy", u"tuỳ"}, {u"thúy", u"thuý"},
            {u"lũy", u"luỹ"}, {u"thụy", u"thuỵ"}, {u"ỦY BAN", u"UỶ BAN"}, {u"Ủy ban", u"Uỷ ban"},
            {u"HÒa", u"HOà"}, {u"Đảng ủy xã Hòa Bình", u"Đảng uỷ xã Hoà Bình"}, {u"(ủy)", u"(uỷ)"},
            {u"ủy2", u"uỷ2"}, {u"hòa-thủy/khỏe", u"hoà-thuỷ/khoẻ"}})
        QTest::newRow(qPrintable(QString::fromUtf16(old)))
            << QString::fromUtf16(old) << QString::fromUtf16(young);
}

void TestVietnamese::movesTones()
{
    QFETCH(QString, old);
    QFETCH(QString, young);
    QCOMPARE(toneCanon(old), young);
    QCOMPARE(toneCanon(young), young);
    QCOMPARE(withToneStyle(old, ToneStyle::New), young);
    QCOMPARE(withToneStyle(young, ToneStyle::Old), old);
    QCOMPARE(withToneStyle(old, ToneStyle::Old), old);
    QCOMPARE(toneCanon(old.normalized(QString::NormalizationForm_D)), young);
}

void TestVietnamese::leavesTones_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t* text :
        {u"quý", u"quỳ", u"QUỶ", u"Quỵ", u"qúy", u"quá", u"hoàn", u"toán", u"tuần", u"huỳnh",
            u"quỳnh", u"ngoài", u"xoáy", u"khuỷu", u"khuya", u"thuở", u"mùa", u"lúa", u"hoa", u"uy",
            u"hoe", u"của", u"bão", u"kéo", u"lý", u"òá", u"a", u"oa", u"đ", u""}) {
        const QString typed = QString::fromUtf16(text);
        QTest::newRow(qPrintable(u"<%1>"_s.arg(typed))) << typed;
    }
}

void TestVietnamese::leavesTones()
{
    QFETCH(QString, text);
    QCOMPARE(toneCanon(text), text);
    QCOMPARE(withToneStyle(text, ToneStyle::Old), text);
}

void TestVietnamese::toneStylesAreInverse()
{
    QRandomGenerator random = test::propertyRandom();
    for (int i = 0; i < test::propertyCount(100'000); ++i) {
        const QString young = randomName(random, static_cast<int>(syllables().size()));
        const QString old = withToneStyle(young, ToneStyle::Old);
        QCOMPARE(toneCanon(old), young);
        QCOMPARE(withToneStyle(old, ToneStyle::Old), old);
        const QString trouble = randomTrouble(random);
        for (const ToneStyle style : {ToneStyle::Old, ToneStyle::New}) {
            const QString once = withToneStyle(trouble, style);
            QCOMPARE(withToneStyle(once, style), once);
            QCOMPARE(fold(once), fold(trouble));
        }
    }
}

void TestVietnamese::folds_data()
{
    textRows({
        {"empty", u""_s, u""_s},
        {"Đảng", u"Đảng ủy xã Tả Ngài Chồ"_s, u"dang uy xa ta ngai cho"_s},
        {"two marks", u"Mường Khương huyện bộ"_s, u"muong khuong huyen bo"_s},
        {"capitals", u"ĐẢNG UỶ ĐƯỜNG"_s, u"dang uy duong"_s},
        {"NFD", u"Đường Uỷ"_s.normalized(QString::NormalizationForm_D), u"duong uy"_s},
        {"every vowel", u"ĂẮẶẰẲẴÂẤẬẦẨẪÊẾỆỀỂỄÔỐỘỒỔỖƠỚỢỜỞỠƯỨỰỪỬỮỶỸỴ"_s,
            u"aaaaaaaaaaaaeeeeeeoooooooooooouuuuuuyyy"_s},
        {"signs as one blank", u"CB MTTQ - Đoàn thể (xã), TX01/A"_s,
            u"cb mttq doan the xa tx01 a"_s},
        {"ends", u" –«Hội»! "_s, u"hoi"_s},
        {"digits", u"Chi bộ 10"_s, u"chi bo 10"_s},
        {"blanks of all kinds", u"a\u00A0\t\n b"_s, u"a b"_s},
        {"invisible", u"a\u200Bb\u00AD\uFEFFc"_s, u"abc"_s},
        {"other Latin letters", u"Ñandú Škoda Łódź"_s, u"nandu skoda łodz"_s},
        {"Turkish capital", u"İI"_s, u"ii"_s},
        {"other scripts stay", u"Αθήνα 中 Жуков"_s, u"αθηνα 中 жуков"_s},
        {"beyond the first plane", u"𝔸b😀c"_s, u"𝔸b c"_s},
        {"only signs", u"--- %"_s, u""_s},
    });
}

void TestVietnamese::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(fold(text), expected);
    QCOMPARE(fold(expected), expected);
}

void TestVietnamese::foldsLikeQt()
{
    for (int unit = 0x20; unit < 0x250; ++unit) {
        if (unit != 0xAD)
            QCOMPARE(fold(QString(QChar(unit))), foldedByQt(QString(QChar(unit))));
    }
    for (int unit = 0x1E00; unit < 0x1F00; ++unit)
        QCOMPARE(fold(QString(QChar(unit))), foldedByQt(QString(QChar(unit))));
    QRandomGenerator random = test::propertyRandom();
    for (int i = 0; i < test::propertyCount(100'000); ++i) {
        const QString name = randomName(random, static_cast<int>(syllables().size()));
        QCOMPARE(fold(name), foldedByQt(name));
        QCOMPARE(fold(name.normalized(QString::NormalizationForm_D)), fold(name));
        QCOMPARE(fold(name + u'中'), fold(name) + u'中'); // the long way gives the same
    }
}

void TestVietnamese::findsWithoutAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("old spelling") << u"dang uy xa ta ngai cho"_s << u"Đảng ủy xã Tả Ngài Chồ"_s;
    QTest::newRow("new spelling") << u"dang uy xa ta ngai cho"_s << u"Đảng uỷ xã Tả Ngài Chồ"_s;
    QTest::newRow("quận uỷ") << u"quan uy thanh xuan"_s << u"Quận uỷ Thanh Xuân"_s;
    QTest::newRow("quận ủy") << u"quan uy thanh xuan"_s << u"Quận ủy Thanh Xuân"_s;
    QTest::newRow("part of a name") << u"muong khuong"_s << u"Đảng bộ thị trấn Mường Khương"_s;
    QTest::newRow("typed with accents") << u"HÒA bình"_s << u"Chi bộ Hoà Bình"_s;
}

void TestVietnamese::findsWithoutAccents()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QVERIFY(fold(name).contains(fold(typed)));
    QVERIFY(fold(name.normalized(QString::NormalizationForm_D)).contains(fold(typed)));
}

void TestVietnamese::sortsTheListOfTheSpecification()
{
    const QStringList ordered =
        u"an,ăn,ân,Bách,Bạch,Bàn,Bản Lầu,Bản Xen,Chi bộ 2,Chi bộ 10,da,dà,dả,dã,dá,dạ,dân vận,đ,đảng bộ"_s
            .split(u',');
    for (qsizetype i = 0; i + 1 < ordered.size(); ++i)
        QVERIFY2(byKey(ordered[i], ordered[i + 1]) < 0, qPrintable(ordered[i]));
}

void TestVietnamese::sorts_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("greater");
    const auto row = [](const char* name, const QString& less, const QString& greater) {
        QTest::newRow(name) << less << greater;
    };
    row("nothing first", u""_s, u"a"_s);
    row("shorter first", u"Bản"_s, u"Bản Lầu"_s);
    row("ă after az", u"az"_s, u"ă"_s);
    row("đ after dz", u"dz"_s, u"đa"_s);
    row("ê after ez", u"ez"_s, u"ê"_s);
    row("ô before ơ", u"ôz"_s, u"ơ"_s);
    row("ư after uz", u"uz"_s, u"ư"_s);
    row("f between e and g", u"êz"_s, u"fa"_s);
    row("z last", u"ỵ"_s, u"za"_s);
    row("hỏi before ngã", u"bả"_s, u"bã"_s);
    row("tones after all letters", u"Bàn A"_s, u"Bản B"_s);
    row("tone yields to a later letter", u"Bạn A"_s, u"Ban B"_s);
    row("first tone decides", u"ban bạn"_s, u"bàn ban"_s);
    row("case after tones", u"BA"_s, u"bà"_s);
    row("lower before upper", u"ba"_s, u"Ba"_s);
    row("blank before letters", u"Bản Xen"_s, u"Bảna"_s);
    row("blank before hyphen", u"Bản Lầu"_s, u"Bản-Lầu"_s);
    row("sign before digit", u"a/b"_s, u"a1"_s);
    row("digit before letter", u"CB9"_s, u"CBa"_s);
    row("numbers by value", u"Tổ 99"_s, u"Tổ 100"_s);
    row("numbers inside", u"Tổ 2 Hà"_s, u"Tổ 10 An"_s);
    row("leading nought ignored", u"Tổ 02"_s, u"Tổ 3"_s);
    row("leading nought at last", u"Tổ 2"_s, u"Tổ 02"_s);
    row("long numbers", QString(20, u'8'), QString(20, u'9'));
    row("very long numbers", QString(254, u'8') + u'7', QString(254, u'8') + u'8');
    row("foreign letters after z", u"zz"_s, u"α"_s);
    row("foreign marks beside their letter", u"ngõ"_s, u"ngöa"_s);
}

void TestVietnamese::sorts()
{
    QFETCH(QString, less);
    QFETCH(QString, greater);
    QCOMPARE(byKey(less, greater), -1);
    QCOMPARE(byKey(less.normalized(QString::NormalizationForm_D), greater), -1);
}

void TestVietnamese::tonePlacesAreOne_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("hoà") << u"hoà"_s << u"hòa"_s;
    QTest::newRow("uỷ") << u"Đảng uỷ"_s << u"Đảng ủy"_s;
    QTest::newRow("capitals") << u"UỶ BAN"_s << u"ỦY BAN"_s;
    QTest::newRow("khoẻ") << u"khoẻ"_s << u"khỏe"_s;
    QTest::newRow("NFD") << u"Thuỷ"_s << u"Thủy"_s.normalized(QString::NormalizationForm_D);
    QTest::newRow("blanks") << u"Tổ 2"_s << u" Tổ\u00A0 2 "_s;
}

void TestVietnamese::tonePlacesAreOne()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(sortKey(a), sortKey(b));
    QCOMPARE(fold(a), fold(b));
}

/// We differ from ICU on purpose in: tone places (unified first), leading noughts (ICU: equal), signs outside the
/// list of usual ones, "…" (ICU: three dots) and letters of other alphabets (after z, by code point).
void TestVietnamese::sortsLikeIcu()
{
    UErrorCode error = U_ZERO_ERROR;
    const Collator collator(ucol_open("vi", &error));
    ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
    QVERIFY(U_SUCCESS(error));
    const QString signs = u" _-–—,;:!?.·'‘’\"“”«»()[]{}§@*/\\&#%•`´^°©®+±÷×<=>|~¢$£¥₫0aăâbđ"_s;
    for (const QChar a : signs) {
        for (const QChar b : signs) {
            const QString x = u"x%1x"_s.arg(a);
            const QString y = u"x%1x"_s.arg(b);
            QVERIFY2(byKey(x, y) == byIcu(collator, x, y), qPrintable(x + y));
        }
    }
    QRandomGenerator random = test::propertyRandom();
    for (int i = 0; i < test::propertyCount(100'000); ++i) {
        const int vocabulary = i % 2 == 0 ? static_cast<int>(syllables().size()) : 12;
        const QString a = randomName(random, vocabulary);
        const QString b = randomName(random, vocabulary);
        QVERIFY2(byKey(a, b) == byIcu(collator, a, b), qPrintable(a + u" | "_s + b));
    }
    for (const QString& a : syllables()) {
        for (const QString& b : syllables())
            QVERIFY2(byKey(a, b) == byIcu(collator, a, b), qPrintable(a + u" | "_s + b));
    }
}

void TestVietnamese::keysDiffer_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("case") << u"Tổ"_s << u"TỔ"_s;
    QTest::newRow("leading noughts") << u"1-02"_s << u"01-2"_s;
    QTest::newRow("digits of another script") << u"3"_s << u"٣"_s;
    QTest::newRow("foreign marks") << u"ö"_s << u"o\u0324"_s;
    QTest::newRow("second foreign mark") << u"ö"_s << u"ö\u0324"_s;
    QTest::newRow("two tones") << u"a\u0301\u0300"_s << u"á"_s;
    QTest::newRow("hat after the tone") << u"a\u0300\u0306"_s << u"ằ"_s;
    QTest::newRow("hat after nặng") << u"ậ"_s << u"ạ"_s;
    QTest::newRow("foreign case") << u"Ж"_s << u"ж"_s;
    QTest::newRow("title case") << u"ǅ"_s << u"Ǆ"_s;
    QTest::newRow("signs") << u"a–b"_s << u"a-b"_s;
    QTest::newRow("signs outside the list") << u"a☆b"_s << u"a★b"_s;
    QTest::newRow("mark on a digit") << u"1\u0301"_s << u"1"_s;
}

void TestVietnamese::keysDiffer()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(sortKey(a) != sortKey(b));
}

void TestVietnamese::keysAreEqualOnlyForOneText()
{
    QRandomGenerator random = test::propertyRandom();
    QHash<QByteArray, QString> seen;
    for (int i = 0; i < test::propertyCount(100'000); ++i) {
        const QString text = toneCanon(clean(randomTrouble(random)));
        const QByteArray key = sortKey(text);
        QCOMPARE(seen.value(key, text), text);
        seen.insert(key, text);
    }
}

QTEST_GUILESS_MAIN(TestVietnamese)
#include "tst_vietnamese.moc"
