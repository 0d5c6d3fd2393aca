// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsamples.h"

#include "core/figuremarks.h"
#include "interchange/wordfile.h"
#include "interchange/zipfile.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sosh;
using namespace sosh::interchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray odt()
{
    const auto written = odtOf(test::everyBlock(), *formatProfile(u"HD05_2026"));
    return written ? *written : QByteArray();
}

QString part(const QString& name)
{
    const auto read = zipPart(odt(), name);
    return read ? QString::fromUtf8(*read) : QString();
}

/// Text of every paragraph, tables cell by cell.
QStringList paragraphs()
{
    QStringList found;
    QXmlStreamReader xml(part(u"content.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        const bool paragraph = xml.name() == u"p"_s || xml.name() == u"h"_s;
        if (xml.isStartElement() && paragraph)
            found << QString();
        else if (xml.isStartElement() && xml.name() == u"s"_s)
            found.last() += u' ';
        else if (xml.isCharacters() && !found.isEmpty())
            found.last() += xml.text();
    }
    found.removeAll(QString());
    return found;
}

} // namespace

/// ODT: the same blocks in the other form.
class TestOdt : public QObject
{
    Q_OBJECT

private slots:
    /// Source: ODF 1.2 part 3, 3.3: the type is the first file, stored, without extra field, at byte 38.
    void typeIsKnownByTheFirstBytes()
    {
        const QByteArray bytes = odt();
        QCOMPARE(bytes.first(4), QByteArray("PK\x03\x04", 4));
        QCOMPARE(bytes.sliced(8, 2), QByteArray(2, '\0')); // stored
        QCOMPARE(bytes.sliced(28, 2), QByteArray(2, '\0')); // no extra field
        QCOMPARE(
            bytes.sliced(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

    void samePaperSameBytes() { QCOMPARE(odt(), odt()); }

    void partsAreWellFormed_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name :
            {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void partsAreWellFormed()
    {
        QFETCH(QString, name);
        QXmlStreamReader xml(part(name));
        int elements = 0;
        while (!xml.atEnd())
            elements += xml.readNext() == QXmlStreamReader::StartElement;
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(elements > 4);
        if (name != u"META-INF/manifest.xml"_s)
            QVERIFY(part(u"META-INF/manifest.xml"_s).contains(u"\"%1\""_s.arg(name)));
    }

    void wordsInOrder()
    {
        const QStringList all = paragraphs();
        const QStringList wanted{u"ĐẢNG UỶ XÃ BÌNH MINH"_s, u"BAN XÂY DỰNG ĐẢNG"_s, u"*"_s,
            u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, u"Số        -CV/BXDĐ"_s,
            u"về việc đôn đốc gửi báo cáo kết quả đợt 1 sinh hoạt chính trị “tự soi, tự sửa”"_s,
            u"THƯỢNG KHẨN"_s, u"Dự thảo lần 2"_s, u"Bình Minh, ngày     tháng 8 năm 2026"_s,
            u"Kính gửi:"_s, u"- Đảng uỷ xã Bản Lầu;"_s, u"- Chi bộ thôn Na Lốc."_s,
            u"I- TÌNH HÌNH"_s, u"1. Tiến độ"_s,
            u"Đến ngày 05/8/2026, Ban nhận được báo cáo của 39/45 đơn vị <& “>”."_s};
        QCOMPARE(all.first(wanted.size()), wanted);
    }

    void figuresAreMarked()
    {
        const QString content = part(u"content.xml"_s);
        for (const FigureMark& mark : figureMarks(test::everyBlock())) {
            const QString start = u"<text:bookmark-start text:name=\"%1\"/>"_s.arg(mark.name);
            const QString end = u"<text:bookmark-end text:name=\"%1\"/>"_s.arg(mark.name);
            const qsizetype from = content.indexOf(start);
            QVERIFY(from > 0);
            const QString inside = content.sliced(from, content.indexOf(end, from) - from);
            QVERIFY2(inside.contains(mark.text), qPrintable(inside));
        }
    }

    void headRowsRepeatAndSpan()
    {
        const QString content = part(u"content.xml"_s);
        QCOMPARE(content.count(u"<table:table-header-rows>"_s), 1);
        QVERIFY(content.contains(u"table:number-columns-spanned=\"2\""_s));
        QVERIFY(content.contains(u"table:number-rows-spanned=\"2\""_s));
        QVERIFY(content.contains(u"fo:keep-together=\"always\""_s));
    }

    void eachSectionCountsItsPages()
    {
        const QString content = part(u"content.xml"_s);
        for (int section = 1; section <= 3; ++section)
            QCOMPARE(content.count(u"style:master-page-name=\"Trang%1\""_s.arg(section)), 1);
        QCOMPARE(content.count(u"style:page-number=\"1\""_s), 3);
        const QString styles = part(u"styles.xml"_s);
        QCOMPARE(styles.count(u"style:print-orientation=\"landscape\""_s), 2);
        QCOMPARE(styles.count(u"<text:page-number"_s), 3);
    }
};

QTEST_GUILESS_MAIN(TestOdt)
#include "tst_odt.moc"
