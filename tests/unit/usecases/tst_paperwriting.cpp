// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleregister.h"
#include "usecases/journalkeeping.h"
#include "usecases/paperwriting.h"
#include "usecases/returnentry.h"

#include <QMap>
#include <QTest>

#include <functional>
#include <memory>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

using Kind = PaperText::Kind;
/// Paragraphs of the report by the sentence they begin with.
using Paragraphs = QMap<QString, QString>;

PaperText text(Kind kind, const QString& block, const QString& words = {})
{
    PaperText made;
    made.kind = kind;
    made.block = block;
    made.text = words;
    return made;
}

QStringList keysThatDiffer(const Paragraphs& before, const Paragraphs& after)
{
    QStringList keys;
    for (const QString& key : before.keys() + after.keys())
        if (before.value(key) != after.value(key) && !keys.contains(key))
            keys += key;
    return keys;
}

} // namespace

/// The clerk's words in a paper: each its own act, each only at its place, each to be taken back.
class TestPaperWriting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_register = std::make_unique<test::SampleRegister>(
            u"xa-2026"_s, QDateTime(QDate(2026, 5, 29), QTime(1, 0), Qt::UTC));
        QVERIFY(m_register->isOpen());
        m_paper = PaperRequest();
        m_paper.campaign = u"BM-2026"_s;
        m_paper.round = 1;
    }
    void cleanup() { m_register.reset(); }

    void aChangeIsSeenAtItsPlaceAloneAndUndone_data()
    {
        QTest::addColumn<PaperText>("change");
        QTest::addColumn<bool>("goes"); // the paragraph, or new words in it
        QTest::newRow("edited with a figure")
            << text(Kind::Edited, u"TG3"_s, u"Có {dvDu} đảng viên dự."_s) << false;
        QTest::newRow("edited without one") << text(Kind::Edited, u"TG3"_s, u"Đông đủ."_s) << false;
        QTest::newRow("dropped") << text(Kind::Dropped, u"TG3"_s) << true;
        QTest::newRow("emptied") << text(Kind::Edited, u"TG3"_s, u"  "_s) << true;
    }
    void aChangeIsSeenAtItsPlaceAloneAndUndone()
    {
        QFETCH(PaperText, change);
        QFETCH(bool, goes);
        const Paragraphs before = paragraphs();
        QVERIFY(before.contains(u"TG3"_s));
        QVERIFY(writing().put(m_paper, change).ok());
        const Paragraphs after = paragraphs();
        QCOMPARE(keysThatDiffer(before, after), QStringList{u"TG3"_s});
        QCOMPARE(!after.contains(u"TG3"_s), goes);
        undo();
        QCOMPARE(paragraphs(), before);
    }
    void figuresOfAnEditedSentenceStayLive()
    {
        QVERIFY(writing().put(m_paper, text(Kind::Edited, u"TG3"_s, u"Dự: {dvDu}."_s)).ok());
        const QString before = paragraphs().value(u"TG3"_s);
        QVERIFY(before.startsWith(u"Dự: "_s));
        ReturnEntry entry(session());
        const auto sheet = entry.load(u"BM-2026"_s, 1);
        RowEdit edit{sheet->rows.front().confirmed, sheet->rows.front().confirmed.revision, {}};
        edit.value.figures[u"members_attended"_s].value -= 1;
        edit.value.revisionReason = u"Nhập nhầm"_s;
        QCOMPARE(entry.confirm(u"BM-2026"_s, 1, std::span(&edit, 1))->confirmed.size(), size_t(1));
        QVERIFY(paragraphs().value(u"TG3"_s).startsWith(u"Dự: "_s));
        QVERIFY(paragraphs().value(u"TG3"_s) != before);
    }
    void sayingWhatTheWordingSaysTakesTheChangeBack()
    {
        const auto acts = [this] { return JournalKeeping(session()).acts()->size(); };
        const Paragraphs before = paragraphs();
        const std::size_t first = acts();
        QVERIFY(writing().put(m_paper, text(Kind::Edited, u"TG3"_s, originalOf(u"TG3"_s))).ok());
        QCOMPARE(acts(), first); // nothing to say
        QVERIFY(writing().put(m_paper, text(Kind::Edited, u"TG3"_s, u"Đông đủ."_s)).ok());
        QVERIFY(writing().put(m_paper, text(Kind::Edited, u"TG3"_s, u" Đông đủ. "_s)).ok());
        QCOMPARE(acts(), first + 1); // the same again
        const auto back =
            writing().put(m_paper, text(Kind::Edited, u"TG3"_s, originalOf(u"TG3"_s)));
        QVERIFY(back.ok() && !back->isValid());
        QCOMPARE(paragraphs(), before);
        QCOMPARE(acts(), first + 2);
    }
    void anEditReplacesTheOneBefore()
    {
        const auto first = writing().put(m_paper, text(Kind::Edited, u"TG3"_s, u"Một."_s));
        const auto second = writing().put(m_paper, text(Kind::Dropped, u"TG3"_s));
        const auto third = writing().put(m_paper, text(Kind::Edited, u"TG3"_s, u"Ba."_s));
        QVERIFY(first.ok() && second.ok() && third.ok());
        QCOMPARE(*second, *first);
        QCOMPARE(*third, *first);
        QCOMPARE(paragraphs().value(u"TG3"_s), u"Ba."_s);
        QVERIFY(writing().remove(m_paper, *first).ok());
        QCOMPARE(writing().remove(m_paper, *first).error().code, ErrorCode::RecordGone);
    }
    void ownParagraphsStandInTheirOrder()
    {
        for (const QString& words : {u"Một."_s, u"Hai."_s, u"Ba."_s})
            QVERIFY(writing().put(m_paper, text(Kind::Own, u"TG3"_s, words)).ok());
        QCOMPARE(ownParagraphs(), (QStringList{u"Một."_s, u"Hai."_s, u"Ba."_s}));
        const PaperTextId last = ownIds().last();
        QVERIFY(writing().move(m_paper, last, -1).ok());
        QCOMPARE(ownParagraphs(), (QStringList{u"Một."_s, u"Ba."_s, u"Hai."_s}));
        QVERIFY(writing().move(m_paper, last, -5).ok());
        QCOMPARE(ownParagraphs(), (QStringList{u"Ba."_s, u"Một."_s, u"Hai."_s}));
        QVERIFY(writing().move(m_paper, last, -1).ok()); // it stands first
        undo();
        QCOMPARE(ownParagraphs(), (QStringList{u"Một."_s, u"Ba."_s, u"Hai."_s}));
        PaperText emptied = text(Kind::Own, u"TG3"_s);
        emptied.id = last;
        QVERIFY(writing().put(m_paper, emptied).ok());
        QCOMPARE(ownParagraphs(), (QStringList{u"Một."_s, u"Hai."_s}));
    }
    void papersKeepTheirOwnWords()
    {
        PaperRequest final = m_paper;
        final.variant = report::ResultVariant::Final;
        PaperRequest quick = m_paper;
        quick.kind = PaperKind::Quick;
        QVERIFY(paperTextKey(m_paper) != paperTextKey(final));
        QVERIFY(paperTextKey(m_paper) != paperTextKey(quick));
        QVERIFY(writing().put(m_paper, text(Kind::Own, {}, u"Chỉ ở đây."_s)).ok());
        QCOMPARE(ownIdsOf(m_paper).size(), qsizetype(1));
        QCOMPARE(ownIdsOf(final).size(), qsizetype(0));
        QCOMPARE(ownIdsOf(quick).size(), qsizetype(0));
    }
    void wordsOfUnitsAreReadAndTaken()
    {
        const auto words = [this] { return *writing().unitWords(m_paper); };
        const std::size_t before = words().size();
        ReturnEntry entry(session());
        const auto sheet = entry.load(u"BM-2026"_s, 1);
        RowEdit edit{sheet->rows.front().confirmed, sheet->rows.front().confirmed.revision, {}};
        edit.value.goodPractice = u"Đọc tài liệu tại nhà cho đảng viên cao tuổi"_s;
        edit.value.proposal = u"Cấp thêm tài liệu in"_s;
        edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
        QCOMPARE(entry.confirm(u"BM-2026"_s, 1, std::span(&edit, 1))->confirmed.size(), size_t(1));
        QCOMPARE(words().size(), before + 2);
        const UnitWords practice = words().front();
        QCOMPARE(practice.field, u"good_practice"_s);
        QCOMPARE(practice.block, u"UD3"_s);
        QCOMPARE(words().back().block, u"KN1"_s);
        QVERIFY(!practice.quote.isValid());
        PaperText quote = text(Kind::Quote, practice.block, u"đọc tài liệu tại nhà"_s);
        quote.unit = practice.unit;
        const auto taken = writing().put(m_paper, quote);
        QVERIFY(taken.ok());
        QCOMPARE(words().front().quote, *taken);
        QCOMPARE(words().front().quoted, u"đọc tài liệu tại nhà"_s);
        QVERIFY(paragraphs().value(u"UD3"_s).contains(u"đọc tài liệu tại nhà"_s));
        QVERIFY(writing().remove(m_paper, *taken).ok());
        QVERIFY(!words().front().quote.isValid());
    }
    /// The edited sentence is whole again when a figure of one of its options comes to be absent.
    void anEditedSentenceOutlivesItsOptions()
    {
        const auto piecesOf = [this](const QString& key) {
            for (const report::NarrativeLine& line : narrative(m_paper))
                if (line.key == key)
                    return line.pieces;
            return std::vector<report::Piece>();
        };
        std::vector<report::Piece> pieces = piecesOf(u"TC2"_s);
        QVERIFY(!pieces.empty());
        pieces.push_back({u" Đúng kế hoạch."_s, {}});
        QVERIFY(
            writing().put(m_paper, text(Kind::Edited, u"TC2"_s, report::patternOf(pieces))).ok());
        QVERIFY2(paragraphs().value(u"TC2"_s).contains(u"chưa tổ chức"_s),
            qPrintable(paragraphs().value(u"TC2"_s)));
        reportNilUnits();
        const QString after = paragraphs().value(u"TC2"_s);
        QVERIFY2(after.contains(u"đã tổ chức sinh hoạt"_s), qPrintable(after));
        QVERIFY2(after.contains(u"Đúng kế hoạch."_s), qPrintable(after));
        QVERIFY2(!after.contains(u"chưa tổ chức"_s), qPrintable(after));
    }
    void aQuoteIsTakenOutAlsoWhenTheUnitWroteItNoMore()
    {
        const auto annexes = [this] {
            return PaperDesk(session()).prepare(m_paper)->document.sections.size();
        };
        const auto words = [this] { return *writing().unitWords(m_paper); };
        const std::size_t plain = annexes();
        for (const UnitWords& each : words())
            write(each.code, &UnitReturn::goodPractice, {});
        for (const UnitWords& each : words()) {
            write(each.code, &UnitReturn::difficulty, {});
            write(each.code, &UnitReturn::proposal, {});
        }
        QVERIFY(words().empty());
        const QString code = firstReported();
        write(code, &UnitReturn::goodPractice, u"Đọc tài liệu tại nhà"_s);
        QCOMPARE(words().size(), std::size_t(1));
        PaperText quote = text(Kind::Quote, u"UD3"_s, u"đọc tài liệu tại nhà"_s);
        quote.unit = words().front().unit;
        QVERIFY(writing().put(m_paper, quote).ok());
        QCOMPARE(annexes(), plain + 1);
        write(code, &UnitReturn::goodPractice, {});
        QCOMPARE(annexes(), plain); // no annex without rows
        QCOMPARE(words().size(), std::size_t(1));
        QVERIFY(words().front().text.isEmpty());
        QCOMPARE(words().front().quoted, u"đọc tài liệu tại nhà"_s);
        QVERIFY(writing().remove(m_paper, words().front().quote).ok());
        QVERIFY(words().empty());
        QVERIFY(!paragraphs().contains(u"UD3"_s));
    }
    void whatIsNotThereIsNamed()
    {
        PaperText lost = text(Kind::Own, u"TG3"_s, u"Một."_s);
        lost.id = PaperTextId(99);
        QCOMPARE(writing().put(m_paper, lost).error().code, ErrorCode::RecordGone);
        QCOMPARE(writing().move(m_paper, lost.id, 1).error().code, ErrorCode::RecordGone);
        PaperRequest other = m_paper;
        other.campaign = u"X"_s;
        QCOMPARE(writing().put(other, text(Kind::Own, {}, u"Một."_s)).error().code,
            ErrorCode::CampaignUnknown);
        other = m_paper;
        other.round = 7;
        QCOMPARE(writing().unitWords(other).error().code, ErrorCode::RoundUnknown);
    }

private:
    RegisterSession& session() { return m_register->session(); }
    PaperWriting writing() { return PaperWriting(session()); }
    void undo() { QVERIFY(JournalKeeping(session()).undo(std::nullopt).ok()); }

    /// Changes what stands of the unit.
    void write(const QString& code, QString UnitReturn::*field, const QString& words)
    {
        confirm(code, [&](UnitReturn& value) { value.*field = words; });
    }
    void confirm(const QString& code, const std::function<void(UnitReturn&)>& change)
    {
        ReturnEntry entry(session());
        const auto sheet = entry.load(u"BM-2026"_s, 1);
        for (const EntryRow& row : sheet->rows) {
            if (row.entry.code != code)
                continue;
            RowEdit edit{row.confirmed, row.confirmed.revision, {}};
            change(edit.value);
            if (edit.value.saysTheSame(row.confirmed))
                return;
            edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
            const auto done = entry.confirm(u"BM-2026"_s, 1, std::span(&edit, 1));
            QVERIFY(done.ok() && done->refused.empty());
        }
    }
    QString firstReported()
    {
        const auto sheet = ReturnEntry(session()).load(u"BM-2026"_s, 1);
        for (const EntryRow& row : sheet->rows)
            if (row.confirmed.state == ReturnState::Reported)
                return row.entry.code;
        return {};
    }
    /// Those that had not held it did after all: together with the first that reported.
    void reportNilUnits()
    {
        const auto sheet = ReturnEntry(session()).load(u"BM-2026"_s, 1);
        UnitId host;
        for (const EntryRow& row : sheet->rows)
            if (row.confirmed.state == ReturnState::Reported && !host.isValid())
                host = row.entry.unit;
        for (const EntryRow& row : sheet->rows)
            if (row.confirmed.state == ReturnState::Nil)
                confirm(row.entry.code, [&](UnitReturn& value) {
                    value.state = ReturnState::Joint;
                    value.reason.clear();
                    value.host = host;
                });
    }

    Paragraphs paragraphs()
    {
        Paragraphs all;
        const auto paper = PaperDesk(session()).prepare(m_paper);
        if (!paper)
            return all;
        for (const Block& block : paper->document.sections.front().blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                for (const Run& run : paragraph->runs)
                    all[paragraph->key] += run.text;
        return all;
    }
    report::Narrative narrative(const PaperRequest& request)
    {
        const auto paper = PaperDesk(session()).prepare(request);
        return paper ? paper->narrative : report::Narrative();
    }
    QString originalOf(const QString& key)
    {
        for (const report::NarrativeLine& line : narrative(m_paper))
            if (line.key == key)
                return line.original;
        return {};
    }
    QStringList ownParagraphs()
    {
        QStringList own;
        for (const report::NarrativeLine& line : narrative(m_paper))
            if (line.kind == report::NarrativeLine::Kind::Own)
                own += line.pattern;
        return own;
    }
    QList<PaperTextId> ownIds() { return ownIdsOf(m_paper); }
    QList<PaperTextId> ownIdsOf(const PaperRequest& request)
    {
        QList<PaperTextId> own;
        for (const report::NarrativeLine& line : narrative(request))
            if (line.kind == report::NarrativeLine::Kind::Own)
                own += line.edit;
        return own;
    }

    std::unique_ptr<test::SampleRegister> m_register;
    PaperRequest m_paper;
};

QTEST_GUILESS_MAIN(TestPaperWriting)
#include "tst_paperwriting.moc"
