// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "core/digest.h"
#include "core/provincetable.h"
#include "storage/attachmentrepository.h"
#include "storage/documentrepository.h"
#include "storage/issuedrepository.h"
#include "storage/journalrepository.h"
#include "storage/papertextrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/sql/connection.h"
#include "storage/unitofwork.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using testing::RegisterFixture;

/// Words of papers, and what an issued report keeps.
class TestIssued : public QObject
{
    Q_OBJECT

private:
    static const QString& paper()
    {
        static const QString key = u"result"_s;
        return key;
    }
    static PaperTexts texts(RegisterFixture& fixture, const QString& key = paper())
    {
        PaperTexts found;
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            found = work.paperTexts().texts(fixture.round, key);
            return Done{};
        });
        return done ? found : PaperTexts();
    }
    static QStringList said(RegisterFixture& fixture)
    {
        QStringList words;
        for (const PaperText& text : texts(fixture))
            words += text.text;
        return words;
    }
    static PaperTextId add(
        RegisterFixture& fixture, const QString& text, PaperText::Kind kind = PaperText::Kind::Own)
    {
        PaperTextId id;
        fixture.write(verbs::textChange, [&](UnitOfWork& work) {
            id = work.paperTexts().add(fixture.round, paper(),
                {{}, kind, u"MD1"_s, kind == PaperText::Kind::Quote ? fixture.units[0] : UnitId(),
                    text});
        });
        return id;
    }
    static bool sound(RegisterFixture& fixture)
    {
        const auto findings = fixture.store().check(true);
        return findings.ok() && findings->empty();
    }
    /// Records a report on the round as it stands.
    static IssuedReportId issue(
        RegisterFixture& fixture, int number, const QString& kind = u"result"_s)
    {
        IssuedReportId id;
        fixture.write(verbs::reportIssue, [&](UnitOfWork& work) {
            OfficialDocument document;
            document.typeCode = u"BC"_s;
            document.number = number;
            document.code = u"%1-BC/HU"_s.arg(number);
            document.date = QDate(2022, 8, 5);
            const RoundSheet sheet = work.rounds().sheet(fixture.round);
            const QByteArray pages = "{\"pages\":" + QByteArray::number(number) + "}";
            StoredReport report;
            report.round = fixture.round;
            report.kind = kind;
            report.paper = kind;
            report.document = work.documents().add(document);
            report.issuedOn = document.date;
            report.pages = work.attachments().add(u"p.json"_s, u"application/json"_s, pages);
            report.pagesDigest = sha256Hex(pages);
            report.contentDigest = contentDigest(provinceTable(std::span(&sheet, 1)));
            report.controlCode = controlCode(report.contentDigest);
            id = work.issued().add(report, sheet);
            if (report.keepsRows())
                work.rounds().setState(fixture.round, RoundState::Sealed);
        });
        return id;
    }
    static IssuedReportId seal(RegisterFixture& fixture)
    {
        std::optional<StoredReport> found;
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            found = work.issued().seal(fixture.round);
            return Done{};
        });
        return done && found ? found->id : IssuedReportId();
    }
    static void annul(RegisterFixture& fixture, IssuedReportId report)
    {
        fixture.write(verbs::reportAnnul,
            [&](UnitOfWork& work) { work.issued().annul(report, QDate(2022, 8, 9), u"thử"_s); });
    }
    static RoundSheet sheet(RegisterFixture& fixture, bool current)
    {
        RoundSheet found;
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            found = work.rounds().figuresSheet(fixture.round, current);
            return Done{};
        });
        return done ? found : RoundSheet();
    }
    static QByteArray bytes(const RoundSheet& sheet)
    {
        return machineBytes(provinceTable(std::span(&sheet, 1)));
    }

private slots:
    void textsStandInTheOrderInWhichTheyCame()
    {
        RegisterFixture fixture;
        const PaperTextId one = add(fixture, u"một"_s);
        const PaperTextId two = add(fixture, u"hai"_s, PaperText::Kind::Quote);
        const PaperTextId three = add(fixture, u"ba"_s);
        QCOMPARE(said(fixture), (QStringList{u"một"_s, u"hai"_s, u"ba"_s}));
        QCOMPARE(texts(fixture).at(1).unit, fixture.units[0]);
        fixture.write(verbs::textChange, [&](UnitOfWork& work) {
            work.paperTexts().reorder(std::vector{three, one});
        });
        QCOMPARE(said(fixture), (QStringList{u"ba"_s, u"hai"_s, u"một"_s}));
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), {}).ok());
        QCOMPARE(said(fixture), (QStringList{u"một"_s, u"hai"_s, u"ba"_s}));
        fixture.write(verbs::textChange, [&](UnitOfWork& work) { work.paperTexts().remove(two); });
        QCOMPARE(said(fixture), (QStringList{u"một"_s, u"ba"_s}));
        QVERIFY(texts(fixture, u"quick"_s).empty());
        QVERIFY(sound(fixture));
    }
    void aTextIsChangedAsAWhole()
    {
        RegisterFixture fixture;
        const PaperTextId one = add(fixture, u"một"_s);
        const PaperText changed{one, PaperText::Kind::Quote, u"UD3"_s, fixture.units[1], u"lời"_s};
        fixture.write(
            verbs::textChange, [&](UnitOfWork& work) { work.paperTexts().change(changed); });
        QCOMPARE(texts(fixture), PaperTexts{changed});
    }
    void aTextThatIsGoneIsStale()
    {
        RegisterFixture fixture;
        for (int how = 0; how < 3; ++how) {
            const auto written = fixture.store().write(
                fixture.header(verbs::textChange), [&](UnitOfWork& work) -> Status {
                    const PaperTextId gone(77);
                    if (how == 0)
                        work.paperTexts().remove(gone);
                    else if (how == 1)
                        work.paperTexts().change({gone, PaperText::Kind::Own, {}, {}, u"x"_s});
                    else
                        work.paperTexts().reorder(std::span(&gone, 1));
                    return Done{};
                });
            QCOMPARE(written.error().code, ErrorCode::Stale);
        }
    }
    void aSentenceIsEditedOnce()
    {
        RegisterFixture fixture;
        QVERIFY(add(fixture, u"một"_s, PaperText::Kind::Edited).isValid());
        const auto again = fixture.store().write(
            fixture.header(verbs::textChange), [&](UnitOfWork& work) -> Status {
                work.paperTexts().add(
                    fixture.round, paper(), {{}, PaperText::Kind::Dropped, u"MD1"_s, {}, {}});
                return Done{};
            });
        QVERIFY(!again.ok());
        QCOMPARE(texts(fixture).size(), std::size_t(1));
    }

    void sealedFiguresStayWhatTheyWere()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        fixture.confirm(1, 20);
        issue(fixture, 45);
        const QByteArray before = bytes(sheet(fixture, false));
        QCOMPARE(before, bytes(sheet(fixture, true)));
        fixture.confirm(0, 11);
        fixture.confirm(2, 30);
        fixture.write(verbs::returnWithdraw,
            [&](UnitOfWork& work) { work.returns().withdraw(fixture.round, fixture.units[1]); });
        QCOMPARE(bytes(sheet(fixture, false)), before);
        QVERIFY(bytes(sheet(fixture, true)) != before);
        QVERIFY(sound(fixture));
        issue(fixture, 46, u"correction"_s);
        QCOMPARE(bytes(sheet(fixture, false)), bytes(sheet(fixture, true)));
        QVERIFY(sound(fixture));
    }
    void theFirstResultLocksUntilACorrection()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        const IssuedReportId first = issue(fixture, 45);
        const IssuedReportId further = issue(fixture, 46);
        QCOMPARE(seal(fixture), first);
        annul(fixture, first);
        QCOMPARE(seal(fixture), further);
        const IssuedReportId correction = issue(fixture, 47, u"correction"_s);
        QCOMPARE(seal(fixture), correction);
        issue(fixture, 48);
        QCOMPARE(seal(fixture), correction);
        QVERIFY(sound(fixture));
    }
    void aQuickReportLocksNothing()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        issue(fixture, 45, u"quick"_s);
        fixture.confirm(0, 11);
        QCOMPARE(bytes(sheet(fixture, false)), bytes(sheet(fixture, true)));
        QVERIFY(sound(fixture));
    }
    void theHeadOfTheJournalIsThatBeforeTheAct()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        QString head;
        std::optional<StoredReport> kept;
        QVERIFY(fixture.store()
                    .read([&](const UnitOfWork& work) -> Status {
                        head = work.journal().chainHead();
                        return Done{};
                    })
                    .ok());
        const IssuedReportId id = issue(fixture, 45);
        QVERIFY(fixture.store()
                    .read([&](const UnitOfWork& work) -> Status {
                        kept = work.issued().find(id);
                        return Done{};
                    })
                    .ok());
        QCOMPARE(kept->journalHead, head);
        QCOMPARE(kept->code, u"45-BC/HU"_s);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("detail");
        QTest::newRow("pages") << u"UPDATE attachment SET content = x'78'"_s << u"pages"_s;
        QTest::newRow("pages' digest")
            << u"UPDATE issued_report SET pages_digest = 'x'"_s << u"pages"_s;
        QTest::newRow("a row taken out") << u"DELETE FROM sealed_row WHERE id = 1"_s << u"rows"_s;
        QTest::newRow("another revision")
            << u"UPDATE sealed_row SET return_id = NULL WHERE id = 1"_s << u"rows"_s;
        QTest::newRow("exempt") << u"UPDATE sealed_row SET exempt_reason = 'x' WHERE exempt = 1"_s
                                << u"rows"_s;
        QTest::newRow("digest of the rows")
            << u"UPDATE issued_report SET content_digest = 'x'"_s << u"rows"_s;
        QTest::newRow("a figure") << u"UPDATE return_value SET value = 77"_s << u"rows"_s;
        QTest::newRow("head of the journal")
            << u"UPDATE issued_report SET journal_head = 'x'"_s << u"journal_head"_s;
    }
    void tamperingIsFound()
    {
        QFETCH(QString, sql);
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        const IssuedReportId id = issue(fixture, 45);
        QVERIFY(sound(fixture));
        fixture.raw()->execute(sql);
        fixture.reopen();
        for (const bool full : {false, true}) {
            const auto findings = fixture.store().check(full);
            QVERIFY(findings.ok());
            const auto seal = std::find_if(findings->begin(), findings->end(),
                [](const Finding& one) { return one.kind == Finding::Kind::SealBroken; });
            QVERIFY(seal != findings->end());
            QCOMPARE(seal->row, id.value());
            QTEST(seal->detail, "detail");
        }
    }
};

QTEST_GUILESS_MAIN(TestIssued)
#include "tst_issued.moc"
