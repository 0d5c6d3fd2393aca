// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"

#include "core/formatprofile.h"
#include "support/commandrun.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::Box;
using test::command;
using test::PageWords;
using test::phrase;
using test::rulesOf;
using test::wordsOf;

namespace {

constexpr double tolerance = 1.0; // millimetres
constexpr double paperWidth = 210, paperHeight = 297;

bool near(double a, double b)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

#define VERIFY_NEAR(a, b)                                                                          \
    QVERIFY2(near(a, b), qPrintable(u"%1 mm where %2 mm is asked for"_s.arg(a).arg(b)))

/// The printed page against the Party's rules of form, in millimetres. Source: HD 36-HD/VPTW, HD 05-HD/VPTW (domain 1.1-1.4).
class TestGeometry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const QString file = m_dir.filePath(u"r.sosh"_s);
        QCOMPARE(command({u"new"_s, file, u"--sample"_s, u"muong-khuong-2022"_s}).exitCode, 0);
        m_pdf = m_dir.filePath(u"bc.pdf"_s);
        QCOMPARE(command({u"report"_s, file, u"result"_s, u"--campaign"_s, u"MK-2022"_s,
                             u"--round"_s, u"1"_s, u"--out"_s, m_pdf})
                     .exitCode,
            0);
        m_pages = wordsOf(m_pdf);
        QCOMPARE_GE(m_pages.size(), std::size_t(3));
    }

    void marginsHoldOnEveryPage()
    {
        const FormatProfile& profile = *formatProfile(u"HD36_2018");
        for (const PageWords& page : m_pages) {
            double left = paperWidth, right = 0, bottom = 0;
            for (const Box& word : page) {
                left = std::min(left, word.left);
                right = std::max(right, word.right);
                bottom = std::max(bottom, word.bottom);
            }
            QVERIFY(left >= profile.marginLeft.mm - tolerance);
            QVERIFY(right <= paperWidth - profile.marginRight.mm + tolerance);
            QVERIFY(bottom <= paperHeight - profile.marginBottom.mm + tolerance);
        }
    }
    void theTextFillsItsWidth()
    {
        const PageWords& page = m_pages.at(0);
        double left = paperWidth, right = 0;
        for (const Box& word : page) {
            left = std::min(left, word.left);
            right = std::max(right, word.right);
        }
        VERIFY_NEAR(left, 30.0);
        VERIFY_NEAR(right, 195.0);
    }
    void theFirstLineStandsAtTheTopMargin()
    {
        VERIFY_NEAR(phrase(m_pages.at(0), u"ĐẢNG CỘNG SẢN VIỆT NAM"_s).top, 20.0);
        VERIFY_NEAR(phrase(m_pages.at(0), u"ĐẢNG BỘ TỈNH LÀO CAI"_s).top, 20.0);
    }
    void paragraphsAreIndentedTenMillimetres()
    {
        VERIFY_NEAR(phrase(m_pages.at(0), u"Thực hiện Kế hoạch"_s).left, 40.0);
    }
    void theHeadStandsInTwoBalancedColumns()
    {
        const PageWords& page = m_pages.at(0);
        const double left = 30 + 75.0 / 2, right = 30 + 75 + 90.0 / 2;
        VERIFY_NEAR(phrase(page, u"ĐẢNG BỘ TỈNH LÀO CAI"_s).middle(), left);
        VERIFY_NEAR(phrase(page, u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s).middle(), left);
        VERIFY_NEAR(phrase(page, u"*"_s).middle(), left);
        VERIFY_NEAR(phrase(page, u"Số -BC/HU"_s).middle(), left);
        VERIFY_NEAR(phrase(page, u"ĐẢNG CỘNG SẢN VIỆT NAM"_s).middle(), right);
        VERIFY_NEAR(phrase(page, u"Mường Khương, ngày tháng 8 năm 2022"_s).middle(), right);
    }
    void theRuleIsAsLongAsTheWords()
    {
        const Box title = phrase(m_pages.at(0), u"ĐẢNG CỘNG SẢN VIỆT NAM"_s);
        const std::vector<Box> rules = rulesOf(m_pdf, 1);
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Box& box) {
            return box.top > title.top && box.top < title.bottom + 3 && near(box.left, title.left);
        });
        QVERIFY(rule != rules.end());
        VERIFY_NEAR(rule->right, title.right);
        VERIFY_NEAR(rule->top, rule->bottom);
    }
    void theHeadingsAreCentredOnTheText()
    {
        VERIFY_NEAR(phrase(m_pages.at(0), u"BÁO CÁO"_s).middle(), 112.5);
        VERIFY_NEAR(phrase(m_pages.at(0), u"-----"_s).middle(), 112.5);
        VERIFY_NEAR(phrase(m_pages.at(2), u"Phụ lục"_s).middle(), 112.5);
    }
    void pageNumbersStandTenMillimetresFromTheTop()
    {
        const Box number = phrase(m_pages.at(1), u"2"_s);
        VERIFY_NEAR(number.top, 10.0);
        VERIFY_NEAR(number.middle(), 112.5);
    }
    void firstPagesBearNoNumberAndTheAnnexCountsForItself()
    {
        const auto inTopMargin = [](const PageWords& page) {
            QStringList texts;
            for (const Box& word : page)
                if (word.bottom < 19)
                    texts += word.text;
            return texts;
        };
        QCOMPARE(inTopMargin(m_pages.at(0)), QStringList());
        QCOMPARE(inTopMargin(m_pages.at(1)), QStringList{u"2"_s});
        QCOMPARE(inTopMargin(m_pages.at(2)), QStringList());
        QCOMPARE(inTopMargin(m_pages.at(3)), QStringList{u"2"_s});
    }
    void theHeadRowIsRepeatedAndTheTableStaysInside()
    {
        for (std::size_t page = 2; page < m_pages.size(); ++page) {
            QVERIFY(phrase(m_pages.at(page), u"(1) (2) (3)"_s).left > 0);
            for (const Box& rule : rulesOf(m_pdf, static_cast<int>(page) + 1)) {
                QVERIFY(std::min(rule.left, rule.right) >= 30 - tolerance);
                QVERIFY(std::max(rule.left, rule.right) <= 195 + tolerance);
                QVERIFY(std::max(rule.top, rule.bottom) <= 277 + tolerance);
            }
        }
    }

private:
    QTemporaryDir m_dir;
    QString m_pdf;
    std::vector<PageWords> m_pages;
};

QTEST_GUILESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
