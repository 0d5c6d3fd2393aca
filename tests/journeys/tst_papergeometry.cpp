// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"

#include "core/formatprofile.h"
#include "report/layout.h"
#include "report/painter.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::Box;
using test::Faced;
using test::PageWords;
using test::phraseIn;

/// Every component of a Party paper as it stands in the PDF: place within a millimetre, size and style. Papers made up here
/// hold all of them at once. Source: HD 05-HD/VPTW, 2.1 and annexes 1 and 2; HD 36-HD/VPTW, annexes 1 and 3.
class TestPaperGeometry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void components_data();
    void components();
    void orderFromTheTop_data();
    void orderFromTheTop();
    void rules_data();
    void rules();
    void margins_data();
    void margins();
    void pageNumbers_data();
    void pageNumbers();
    void bodyLines_data();
    void bodyLines();
    void addresseeList_data();
    void addresseeList();

private:
    /// A paper as it came out.
    struct Printed
    {
        QString file;
        std::vector<PageWords> words;
        std::vector<std::vector<Faced>> faces;
        double width = 210, height = 297;
        double text() const { return width - 45; }
        double leftColumn() const { return text() * 75 / 165; }
    };
    static QString keyOf(const QString& profile, bool landscape, bool duplex)
    {
        return profile + (landscape ? u" landscape"_s : u" upright"_s)
            + (duplex ? u" duplex"_s : QString());
    }
    static void addPapers(bool duplex);
    QTemporaryDir m_dir;
    std::map<QString, Printed> m_papers;
};

namespace {

constexpr double tolerance = 1.0; // millimetres

QString sentence(int words)
{
    return u"Cấp uỷ các chi bộ, đảng bộ trực thuộc tổ chức sinh hoạt nghiêm túc, đúng thời gian "_s
               .repeated(words / 16 + 1)
               .trimmed()
        + u'.';
}

PartyHead head()
{
    PartyHead made;
    made.superiorLine = u"ĐẢNG BỘ TỈNH LÀO CAI"_s;
    made.nameLine = u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s;
    made.numberLine = u"Số 27-CV/HU"_s;
    made.letterSubject = u"về việc gửi báo cáo"_s;
    made.placeAndDate = u"Mường Khương, ngày 05 tháng 8 năm 2022"_s;
    made.draftMark = u"Dự thảo lần 2"_s;
    made.urgency = u"THƯỢNG KHẨN"_s;
    made.circulation = u"LƯU HÀNH NỘI BỘ"_s;
    return made;
}

SignatureBlock signature()
{
    SignatureBlock made{u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s, u"Giàng Thị Mẫu"_s,
        {u"Ban Tuyên giáo Tỉnh uỷ"_s, u"Lưu Văn phòng Huyện uỷ"_s}};
    made.drafter = u"NguyenVanAn-26"_s;
    made.contact = u"Địa chỉ: thị trấn Mường Khương; điện thoại: 0214.000.000"_s;
    return made;
}

Table table(double width)
{
    Table made;
    made.columns = {{15, Align::Center, false}, {width - 75, Align::Left, true},
        {30, Align::Right, false}, {30, Align::Right, false}};
    made.head = {{u"STT"_s, 1, 1, 0, 0}, {u"Tổ chức đảng"_s, 1, 1, 1, 0},
        {u"Phải dự"_s, 1, 1, 2, 0}, {u"Tham gia"_s, 1, 1, 3, 0}};
    made.columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)"_s, u"(4)"_s};
    for (int row = 1; row <= 90; ++row)
        made.rows.push_back({RowKind::Unit,
            {QString::number(row), u"Chi bộ thôn Đồi %1"_s.arg(row), u"1.2%1"_s.arg(row),
                u"1.1%1"_s.arg(row)}});
    made.rows.push_back({RowKind::Total, {{}, u"TỔNG CỘNG"_s, u"108.000"_s, u"99.000"_s}});
    return made;
}

Document document(const QString& profile, bool landscape)
{
    Document made{u"Mẫu"_s, u"Huyện uỷ Mường Khương"_s, profile, {}};
    const Orientation orientation = landscape ? Orientation::Landscape : Orientation::Upright;
    Section letter{orientation,
        {head(), TitleBlock{u"BÁO CÁO"_s, u"kết quả đợt sinh hoạt"_s, {}},
            Addressees{u"Kính gửi:"_s, {u"Ban Tổ chức Tỉnh uỷ"_s, u"Văn phòng Tỉnh uỷ"_s}},
            Heading{HeadingLevel::Section, u"I- CÔNG TÁC LÃNH ĐẠO"_s}}};
    for (int i = 0; i < 34; ++i) {
        Paragraph paragraph;
        paragraph.runs = {{i == 0 ? u"Mở đầu bằng "_s + sentence(60) : sentence(60)}};
        letter.blocks.push_back(paragraph);
    }
    letter.blocks.push_back(signature());
    const Section annex{orientation,
        {AnnexHead{u"Phụ lục 1"_s, u"TỔNG HỢP KẾT QUẢ THAM GIA"_s,
             u"(Kèm theo Báo cáo số 27-BC/HU, ngày 05/8/2022)"_s, {}},
            table(landscape ? 252 : 165)}};
    made.sections = {letter, annex};
    return made;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= tolerance;
}

/// First page that holds the words.
std::optional<std::size_t> pageOf(const std::vector<PageWords>& pages, const QString& text)
{
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (phraseIn(pages[page], text))
            return page;
    }
    return {};
}

const Faced* faceOf(const std::vector<Faced>& faces, const QString& text)
{
    const auto found = std::find_if(faces.begin(), faces.end(),
        [&](const Faced& faced) { return faced.text.simplified().contains(text); });
    return found == faces.end() ? nullptr : &*found;
}

/// What a component's place is measured at, and against.
enum class At
{
    LeftColumn, ///< middle of the head's left column
    RightColumn,
    Centre, ///< of the text block
    LeftEdge,
    FirstLine, ///< ten millimetres inside
    RightEdge
};

struct Component
{
    QStringView text;
    At at;
    int size;
    bool bold = false;
    bool italic = false;
    double top = 0; ///< from the paper's edge; 0: not prescribed
    double bottom = 0; ///< from the paper's lower edge; 0: not prescribed
};

constexpr Component prescribed[]{
    {u"ĐẢNG CỘNG SẢN VIỆT NAM", At::RightColumn, 15, true, false, 20},
    {u"ĐẢNG BỘ TỈNH LÀO CAI", At::LeftColumn, 14, false, false, 20},
    {u"HUYỆN UỶ MƯỜNG KHƯƠNG", At::LeftColumn, 14, true},
    {u"*", At::LeftColumn, 14},
    {u"Số 27-CV/HU", At::LeftColumn, 14},
    {u"Mường Khương, ngày 05 tháng 8 năm 2022", At::RightColumn, 14, false, true},
    {u"về việc gửi báo cáo", At::LeftColumn, 12, false, true},
    {u"THƯỢNG KHẨN", At::LeftColumn, 14, true},
    {u"Dự thảo lần 2", At::LeftColumn, 14, false, true},
    {u"LƯU HÀNH NỘI BỘ", At::RightEdge, 12, true, false, 10},
    {u"BÁO CÁO", At::Centre, 16, true},
    {u"kết quả đợt sinh hoạt", At::Centre, 15, true},
    {u"-----", At::Centre, 14},
    {u"I- CÔNG TÁC LÃNH ĐẠO", At::FirstLine, 14, true},
    {u"Mở đầu bằng", At::FirstLine, 14},
    {u"T/M BAN THƯỜNG VỤ", At::RightColumn, 14, true},
    {u"PHÓ BÍ THƯ", At::RightColumn, 14},
    {u"Giàng Thị Mẫu", At::RightColumn, 14, true},
    {u"Nơi nhận:", At::LeftEdge, 14},
    {u"- Ban Tuyên giáo Tỉnh uỷ;", At::LeftEdge, 12},
    {u"- Lưu Văn phòng Huyện uỷ.", At::LeftEdge, 12},
    {u"NguyenVanAn-26", At::LeftEdge, 11},
    {u"Địa chỉ: thị trấn Mường Khương; điện thoại: 0214.000.000", At::LeftEdge, 10, false, false, 0,
        20},
    {u"Phụ lục 1", At::Centre, 14, true, false, 20},
    {u"TỔNG HỢP KẾT QUẢ THAM GIA", At::Centre, 14, true},
    {u"(Kèm theo Báo cáo số 27-BC/HU, ngày 05/8/2022)", At::Centre, 14, false, true},
};

double expected(At at, double width)
{
    const double text = width - 45, left = text * 75 / 165;
    switch (at) {
    case At::LeftColumn:
        return 30 + left / 2;
    case At::RightColumn:
        return 30 + left + (text - left) / 2;
    case At::Centre:
        return 30 + text / 2;
    case At::LeftEdge:
        return 30;
    case At::FirstLine:
        return 40;
    case At::RightEdge:
        return width - 15;
    }
    return 0;
}

double measured(At at, const Box& box)
{
    if (at == At::LeftEdge || at == At::FirstLine)
        return box.left;
    return at == At::RightEdge ? box.right : box.middle();
}

} // namespace

#define VERIFY_NEAR(a, b)                                                                          \
    QVERIFY2(near(a, b), qPrintable(u"%1 mm where %2 mm is asked for"_s.arg(a).arg(b)))

void TestPaperGeometry::addPapers(bool duplex)
{
    QTest::addColumn<QString>("paper");
    for (const QString& profile : {u"HD36_2018"_s, u"HD05_2026"_s}) {
        for (const bool landscape : {false, true}) {
            for (const bool back : {false, true}) {
                if (back && !duplex)
                    continue;
                const QString key = keyOf(profile, landscape, back);
                QTest::newRow(qPrintable(key)) << key;
            }
        }
    }
}

void TestPaperGeometry::initTestCase()
{
    const auto face = report::PaperFace::choose(report::PaperFace::Choice::Bundled);
    QVERIFY(face.ok() && m_dir.isValid());
    for (const QString& profile : {u"HD36_2018"_s, u"HD05_2026"_s}) {
        for (const bool landscape : {false, true}) {
            for (const bool duplex : {false, true}) {
                report::PageSetup setup;
                setup.duplex = duplex;
                Printed printed;
                const QString key = keyOf(profile, landscape, duplex);
                printed.file = m_dir.filePath(key + u".pdf"_s);
                const report::Pages pages = report::layOut(
                    document(profile, landscape), *formatProfile(profile), *face, setup);
                QVERIFY(report::writePdf(pages, printed.file));
                printed.words = test::wordsOf(printed.file);
                printed.faces = test::facesOf(printed.file);
                QCOMPARE(printed.words.size(), pages.pages.size());
                QCOMPARE(printed.faces.size(), pages.pages.size());
                if (landscape)
                    std::swap(printed.width, printed.height);
                m_papers[key] = printed;
            }
        }
    }
}

void TestPaperGeometry::components_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<int>("component");
    for (const QString& profile : {u"HD36_2018"_s, u"HD05_2026"_s}) {
        for (const bool landscape : {false, true}) {
            for (int i = 0; i < int(std::size(prescribed)); ++i) {
                const QString key = keyOf(profile, landscape, false);
                const QString row = key + u": "_s + prescribed[i].text.left(24).toString();
                QTest::newRow(qPrintable(row)) << key << i;
            }
        }
    }
}

void TestPaperGeometry::components()
{
    QFETCH(int, component);
    QFETCH(QString, paper);
    const Printed& printed = m_papers.at(paper);
    const Component& wanted = prescribed[component];
    const QString text = wanted.text.toString();
    const auto page = pageOf(printed.words, text);
    QVERIFY(page);
    const Box box = *phraseIn(printed.words[*page], text);
    VERIFY_NEAR(measured(wanted.at, box), expected(wanted.at, printed.width));
    if (wanted.top > 0)
        VERIFY_NEAR(box.top, wanted.top);
    if (wanted.bottom > 0)
        VERIFY_NEAR(printed.height - box.bottom, wanted.bottom);
    const Faced* face = faceOf(printed.faces[*page], text);
    QVERIFY(face);
    QCOMPARE(face->size, wanted.size);
    QCOMPARE(face->bold, wanted.bold);
    QCOMPARE(face->italic, wanted.italic);
}

void TestPaperGeometry::orderFromTheTop_data()
{
    addPapers(false);
}

void TestPaperGeometry::orderFromTheTop()
{
    QFETCH(QString, paper);
    const Printed& printed = m_papers.at(paper);
    const std::vector<QStringList> columns{
        {u"LƯU HÀNH NỘI BỘ"_s, u"ĐẢNG BỘ TỈNH LÀO CAI"_s, u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s, u"*"_s,
            u"Số 27-CV/HU"_s, u"về việc gửi báo cáo"_s, u"THƯỢNG KHẨN"_s, u"Dự thảo lần 2"_s,
            u"BÁO CÁO"_s, u"kết quả đợt sinh hoạt"_s, u"-----"_s, u"Kính gửi:"_s,
            u"- Ban Tổ chức Tỉnh uỷ;"_s, u"- Văn phòng Tỉnh uỷ."_s, u"I- CÔNG TÁC LÃNH ĐẠO"_s},
        {u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s, u"Giàng Thị Mẫu"_s},
        {u"Nơi nhận:"_s, u"- Ban Tuyên giáo Tỉnh uỷ;"_s, u"- Lưu Văn phòng Huyện uỷ."_s,
            u"NguyenVanAn-26"_s, u"Địa chỉ: thị trấn Mường"_s},
        {u"Phụ lục 1"_s, u"TỔNG HỢP KẾT QUẢ THAM GIA"_s, u"(Kèm theo Báo cáo số"_s, u"-----"_s,
            u"Tổ chức đảng"_s, u"(1) (2) (3) (4)"_s, u"Chi bộ thôn Đồi 1"_s},
    };
    for (const QStringList& column : columns) {
        const auto page = pageOf(printed.words, column.front());
        QVERIFY(page);
        double above = 0;
        for (const QString& text : column) {
            const auto box = phraseIn(printed.words[*page], text);
            QVERIFY2(box, qPrintable(text));
            QVERIFY2(box->top > above, qPrintable(text));
            above = box->top;
        }
    }
    // One line across both columns.
    VERIFY_NEAR(phraseIn(printed.words[0], u"Số 27-CV/HU"_s)->top,
        phraseIn(printed.words[0], u"Mường Khương, ngày 05"_s)->top);
    const auto last = pageOf(printed.words, u"T/M BAN THƯỜNG VỤ"_s);
    VERIFY_NEAR(phraseIn(printed.words[*last], u"T/M BAN THƯỜNG VỤ"_s)->top,
        phraseIn(printed.words[*last], u"Nơi nhận:"_s)->top);
    QVERIFY(phraseIn(printed.words[*last], u"Giàng Thị Mẫu"_s)->top
            - phraseIn(printed.words[*last], u"PHÓ BÍ THƯ"_s)->bottom
        > 20);
}

void TestPaperGeometry::rules_data()
{
    addPapers(false);
}

void TestPaperGeometry::rules()
{
    QFETCH(QString, paper);
    const Printed& printed = m_papers.at(paper);
    const auto under = [&](std::size_t page, const QString& text) -> std::optional<Box> {
        const Box words = *phraseIn(printed.words[page], text);
        for (const Box& rule : test::rulesOf(printed.file, int(page) + 1)) {
            if (rule.top > words.top && rule.top < words.bottom + 2 && near(rule.left, words.left)
                && near(rule.right, words.right) && near(rule.top, rule.bottom))
                return rule;
        }
        return {};
    };
    QVERIFY(under(0, u"ĐẢNG CỘNG SẢN VIỆT NAM"_s));
    const auto last = pageOf(printed.words, u"Nơi nhận:"_s);
    QVERIFY(under(*last, u"Nơi nhận:"_s));
    // The contact stands under a rule as wide as the text.
    const Box contact = *phraseIn(printed.words[*last], u"Địa chỉ: thị trấn"_s);
    const auto rules = test::rulesOf(printed.file, int(*last) + 1);
    QVERIFY(std::any_of(rules.begin(), rules.end(), [&](const Box& rule) {
        return near(rule.left, 30) && near(rule.right, printed.width - 15)
            && rule.top < contact.top + 1 && rule.top > contact.top - 3;
    }));
    // The annex: all borders there, none outside.
    for (std::size_t page = *last + 1; page < printed.words.size(); ++page) {
        const auto borders = test::rulesOf(printed.file, int(page) + 1);
        QVERIFY(borders.size() > 10);
        double left = printed.width, right = 0;
        for (const Box& rule : borders) {
            left = std::min({left, rule.left, rule.right});
            right = std::max({right, rule.left, rule.right});
            QVERIFY(std::max(rule.top, rule.bottom) <= printed.height - 20 + tolerance);
        }
        VERIFY_NEAR(left, 30.0);
        VERIFY_NEAR(right, printed.width - 15);
        QVERIFY(phraseIn(printed.words[page], u"(1) (2) (3) (4)"_s));
    }
}

void TestPaperGeometry::margins_data()
{
    addPapers(true);
}

void TestPaperGeometry::margins()
{
    QFETCH(QString, paper);
    const Printed& printed = m_papers.at(paper);
    const auto annex = pageOf(printed.words, u"Phụ lục 1"_s);
    for (std::size_t page = 0; page < printed.words.size(); ++page) {
        const std::size_t number = page < *annex ? page + 1 : page - *annex + 1;
        const bool back = paper.endsWith(u"duplex"_s) && number % 2 == 0;
        const double leftMargin = back ? 15 : 30, rightMargin = back ? 30 : 15;
        double left = printed.width, right = 0, bottom = 0;
        for (const Box& word : printed.words[page]) {
            left = std::min(left, word.left);
            right = std::max(right, word.right);
            bottom = std::max(bottom, word.bottom);
        }
        QVERIFY(left >= leftMargin - tolerance);
        QVERIFY(right <= printed.width - rightMargin + tolerance);
        QVERIFY(bottom <= printed.height - 20 + tolerance);
        if (page + 1 < *annex) { // full pages of text reach their margins
            VERIFY_NEAR(left, leftMargin);
            VERIFY_NEAR(right, printed.width - rightMargin);
        }
    }
}

void TestPaperGeometry::pageNumbers_data()
{
    addPapers(true);
}

/// Ten millimetres from the edge, centred on the text block, none on first pages, the annex counted for itself.
void TestPaperGeometry::pageNumbers()
{
    QFETCH(QString, paper);
    const Printed& printed = m_papers.at(paper);
    const auto annex = pageOf(printed.words, u"Phụ lục 1"_s);
    QVERIFY(*annex >= 3 && printed.words.size() >= *annex + 2);
    for (std::size_t page = 0; page < printed.words.size(); ++page) {
        const std::size_t number = page < *annex ? page + 1 : page - *annex + 1;
        PageWords above;
        std::copy_if(printed.words[page].begin(), printed.words[page].end(),
            std::back_inserter(above), [](const Box& word) { return word.bottom < 19; });
        if (number == 1) {
            QVERIFY(above.empty() || above.front().text == u"LƯU"_s);
            continue;
        }
        QCOMPARE(above.size(), std::size_t(1));
        QCOMPARE(above.front().text, QString::number(number));
        const bool back = paper.endsWith(u"duplex"_s) && number % 2 == 0;
        VERIFY_NEAR(above.front().middle(), (back ? 15 : 30) + printed.text() / 2);
        VERIFY_NEAR(above.front().top, 10.0);
        const Faced* face = faceOf(printed.faces[page], QString::number(number));
        QVERIFY(face);
        QCOMPARE(face->size, 14);
        QVERIFY(!face->bold && !face->italic);
    }
}

void TestPaperGeometry::bodyLines_data()
{
    addPapers(false);
}

/// Lines stand 18 to 22 pt apart, paragraphs at least 6 pt more; the text fills its width.
void TestPaperGeometry::bodyLines()
{
    QFETCH(QString, paper);
    const Printed& printed = m_papers.at(paper);
    std::vector<std::pair<double, double>> lines; // top, left
    for (const Box& word : printed.words[1]) {
        if (word.bottom < 19)
            continue;
        if (lines.empty() || word.top > lines.back().first + 2)
            lines.emplace_back(word.top, word.left);
    }
    constexpr double pt = 25.4 / 72;
    int paragraphs = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const double pitch = (lines[i].first - lines[i - 1].first) / pt;
        if (near(lines[i].second, 40)) {
            ++paragraphs;
            QVERIFY(pitch > 18 + 6 - 0.2 && pitch < 22 + 12);
        } else {
            VERIFY_NEAR(lines[i].second, 30.0);
            QVERIFY(pitch > 18 - 0.2 && pitch < 22 + 0.2);
        }
    }
    QVERIFY(paragraphs >= 2);
}

void TestPaperGeometry::addresseeList_data()
{
    addPapers(false);
}

void TestPaperGeometry::addresseeList()
{
    QFETCH(QString, paper);
    const Printed& printed = m_papers.at(paper);
    const Box lead = *phraseIn(printed.words[0], u"Kính gửi:"_s);
    const Box name = *phraseIn(printed.words[0], u"- Ban Tổ chức Tỉnh uỷ;"_s);
    VERIFY_NEAR((lead.left + name.right) / 2, 30 + printed.text() / 2);
    VERIFY_NEAR(name.left - lead.left, 10.0);
    const Faced* leadFace = faceOf(printed.faces[0], u"Kính gửi:"_s);
    const Faced* nameFace = faceOf(printed.faces[0], u"- Ban Tổ chức"_s);
    QVERIFY(leadFace && nameFace);
    QCOMPARE(leadFace->size, 14);
    QVERIFY(leadFace->italic && !leadFace->bold);
    QCOMPARE(nameFace->size, 14);
    QVERIFY(!nameFace->italic && !nameFace->bold);
}

QTEST_MAIN(TestPaperGeometry)
#include "tst_papergeometry.moc"
