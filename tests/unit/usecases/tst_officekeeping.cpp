// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/officepresets.h"
#include "storage/store.h"
#include "usecases/acttext.h"
#include "usecases/datacare.h"
#include "usecases/documentkeeping.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/officekeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sosh;
using namespace Qt::StringLiterals;

/// Offices of the sample thanh-xuan-2024: QU issued two plans on 03/4/2024 and ended on 30/6/2025.
class TestOfficeKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"thanh-xuan-2024"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"Lan"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
        m_keeping = std::make_unique<OfficeKeeping>(*m_session);
    }
    void cleanup()
    {
        QVERIFY(DataCare(*m_session).check(true)->empty());
        m_keeping.reset();
        m_session.reset();
    }

    void aNewOfficeFromItsPreset()
    {
        const Office made = officePreset(
            {OfficeKind::CommuneCommittee, AreaKind::Ward, u"Thanh Xuân"_s, u"Hà Nội"_s, true, {}});
        QVERIFY(m_keeping->addOffice(made).ok());
        const OfficeHistory kept = office(u"ĐU"_s);
        Office expected = made;
        expected.issuer = kept.issuer;
        expected.record = kept.records.front().record;
        QCOMPARE(kept.records.size(), size_t(1));
        QVERIFY(kept.records.front() == expected);
        QVERIFY(onDay(u"ĐU"_s, QDate(2025, 7, 1)).office.has_value());
        QVERIFY(!onDay(u"ĐU"_s, QDate(2025, 6, 30)).office.has_value());
    }
    void officesAreRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("code taken") << u"QU"_s << u"QUẬN UỶ"_s;
        QTest::newRow("no code") << QString() << u"QUẬN UỶ"_s;
        QTest::newRow("no name") << u"ĐU"_s << u"  "_s;
    }
    void officesAreRefused()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        Office made = officePreset({});
        made.code = code;
        made.nameLine = name;
        const QString before = digest();
        const auto added = m_keeping->addOffice(made);
        QVERIFY(!added.ok());
        QVERIFY(!ErrorText::sentence(added.error()).isEmpty());
        QCOMPARE(digest(), before);
    }

    void recordsFollowOneAnother()
    {
        Office next = office(u"QU"_s).records.front();
        next.nameLine = u"QUẬN UỶ THANH XUÂN MỚI"_s;
        next.validFrom = QDate(2025, 7, 1);
        next.validTo = {};
        const auto added = m_keeping->addRecord(next);
        QVERIFY(added.ok());
        QCOMPARE(office(u"QU"_s).records.size(), size_t(2));
        QCOMPARE(onDay(u"QU"_s, QDate(2025, 7, 1)).office->nameLine, next.nameLine);
        next.record = *added;
        next.askingVerb = u"đề nghị"_s;
        QVERIFY(m_keeping->changeRecord(next).ok());
        QCOMPARE(onDay(u"QU"_s, QDate(2026, 1, 1)).office->askingVerb, u"đề nghị"_s);
        QVERIFY(m_keeping->endRecord(*added, QDate(2025, 12, 31)).ok());
        QVERIFY(!onDay(u"QU"_s, QDate(2026, 1, 1)).office.has_value());
        const QString before = digest();
        next.validTo = QDate(2025, 12, 31);
        QVERIFY(m_keeping->changeRecord(next).ok()); // nothing new, no act
        QCOMPARE(digest(), before);
        QVERIFY(m_keeping->removeRecord(*added).ok());
        QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        QCOMPARE(office(u"QU"_s).records.size(), size_t(2));
    }
    void overlappingRecordsAreRefused()
    {
        Office next = office(u"QU"_s).records.front();
        next.nameLine = u"ĐẢNG UỶ PHƯỜNG"_s;
        next.validFrom = QDate(2025, 6, 30);
        next.validTo = {};
        const QString before = digest();
        const auto added = m_keeping->addRecord(next);
        QVERIFY(!added.ok());
        const QString sentence = ErrorText::sentence(added.error());
        QVERIFY2(sentence.contains(u"QUẬN UỶ THANH XUÂN") && sentence.contains(u"30/6/2025"),
            qPrintable(sentence));
        QCOMPARE(digest(), before);
    }
    void anOfficeDoesNotEndBeforeItsPapers()
    {
        const Office standing = office(u"QU"_s).records.front();
        const QString before = digest();
        const Status ended = m_keeping->endRecord(standing.record, QDate(2024, 4, 2));
        QVERIFY(!ended.ok());
        QVERIFY(ErrorText::sentence(ended.error()).contains(u"186-KH/QU"));
        QVERIFY(!m_keeping->removeRecord(standing.record).ok());
        QCOMPARE(digest(), before);
        QVERIFY(m_keeping->endRecord(standing.record, QDate(2024, 4, 3)).ok());
    }

    void termsByDays()
    {
        const IssuerId issuer = office(u"QU"_s).issuer;
        const auto old = m_keeping->addTerm(
            {{}, issuer, u"2020-2025"_s, QDate(2020, 6, 1), {}, u"Đại hội XXVI"_s});
        QVERIFY(old.ok());
        QCOMPARE(onDay(u"QU"_s, QDate(2024, 1, 1)).term->name, u"2020-2025"_s);
        QVERIFY(m_keeping->endTerm(*old, QDate(2025, 3, 31)).ok());
        QVERIFY(!onDay(u"QU"_s, QDate(2025, 4, 1)).term.has_value());
        const auto next =
            m_keeping->addTerm({{}, issuer, u"2025-2030"_s, QDate(2025, 4, 1), {}, {}});
        QVERIFY(next.ok());
        QCOMPARE(office(u"QU"_s).terms.size(), size_t(2));
        QVERIFY(m_keeping->removeTerm(*next).ok());
        QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        QCOMPARE(onDay(u"QU"_s, QDate(2025, 4, 1)).term->name, u"2025-2030"_s);
    }
    void termsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("says");
        QTest::newRow("overlap") << u"2025-2030"_s << QDate(2025, 3, 31) << QDate()
                                 << u"2020-2025"_s;
        QTest::newRow("inside") << u"2022"_s << QDate(2022, 1, 1) << QDate(2022, 2, 1)
                                << u"2020-2025"_s;
        QTest::newRow("no name") << u" "_s << QDate(2026, 1, 1) << QDate() << QString();
        QTest::newRow("no first day") << u"2025-2030"_s << QDate() << QDate() << QString();
        QTest::newRow("reversed") << u"2025-2030"_s << QDate(2026, 1, 1) << QDate(2025, 9, 1)
                                  << u"01/9/2025"_s;
    }
    void termsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, says);
        const IssuerId issuer = office(u"QU"_s).issuer;
        QVERIFY(
            m_keeping
                ->addTerm({{}, issuer, u"2020-2025"_s, QDate(2020, 6, 1), QDate(2025, 3, 31), {}})
                .ok());
        const QString before = digest();
        const auto added = m_keeping->addTerm({{}, issuer, name, first, last, {}});
        QVERIFY(!added.ok());
        const QString sentence = ErrorText::sentence(added.error());
        QVERIFY2(!sentence.isEmpty() && sentence.contains(says), qPrintable(sentence));
        QCOMPARE(digest(), before);
    }
    void aTermKeepsThePapersItNumbers()
    {
        const IssuerId issuer = office(u"QU"_s).issuer;
        const TermId term = *m_keeping->addTerm(
            {{}, issuer, u"2020-2025"_s, QDate(2020, 6, 1), QDate(2025, 3, 31), {}});
        int adopted = 0;
        const auto entries = DocumentKeeping(*m_session).list();
        for (const DocumentEntry& entry : *entries)
            adopted += entry.document.term == term;
        QCOMPARE(adopted, 2);
        const QString before = digest();
        const Status ended = m_keeping->endTerm(term, QDate(2024, 4, 2));
        QVERIFY(!ended.ok());
        QVERIFY(ErrorText::sentence(ended.error()).contains(u"186-KH/QU, 187-KH/QU"));
        const Status removed = m_keeping->removeTerm(term);
        QCOMPARE(removed.error().code, ErrorCode::RecordInUse);
        QCOMPARE(digest(), before);
    }
    void aTermDoesNotTakeANumberTwice()
    {
        const IssuerId issuer = office(u"QU"_s).issuer;
        const TermId term = *m_keeping->addTerm(
            {{}, issuer, u"2020-2025"_s, QDate(2020, 6, 1), QDate(2024, 12, 31), {}});
        OfficialDocument later;
        later.typeCode = u"KH"_s;
        later.code = u"186-KH/QU"_s;
        later.date = QDate(2025, 2, 1);
        later.issuer = issuer;
        QVERIFY(DocumentKeeping(*m_session).add(later).ok()); // outside of the term
        const QString before = digest();
        QVERIFY(!m_keeping->endTerm(term, QDate(2025, 3, 31)).ok());
        QCOMPARE(digest(), before);
    }

    void signersByDays()
    {
        const IssuerId issuer = office(u"QU"_s).issuer;
        const auto added = m_keeping->addSignatory({{}, issuer,
            {u"T/M BAN THƯỜNG VỤ"_s, u"BÍ THƯ"_s, u"Người Ký Mới"_s}, QDate(2024, 1, 1), {}});
        QVERIFY(added.ok());
        QCOMPARE(onDay(u"QU"_s, QDate(2024, 6, 1)).signatory->name, u"Người Ký Mới"_s);
        QVERIFY(m_keeping->endSignatory(*added, QDate(2024, 3, 31)).ok());
        QCOMPARE(onDay(u"QU"_s, QDate(2024, 6, 1)).signatory->name, u"Họ và tên"_s);
        SignatoryRecord record = office(u"QU"_s).signatories.back();
        QCOMPARE(record.id, *added);
        record.signatory.position = u"PHÓ BÍ THƯ"_s;
        QVERIFY(m_keeping->changeSignatory(record).ok());
        QCOMPARE(office(u"QU"_s).signatories.back(), record);
        const QString before = digest();
        record.to = QDate(2023, 1, 1);
        QVERIFY(!m_keeping->changeSignatory(record).ok());
        record.signatory.name.clear();
        QVERIFY(!m_keeping->addSignatory(record).ok());
        QCOMPARE(digest(), before);
        QVERIFY(m_keeping->removeSignatory(*added).ok());
        QCOMPARE(office(u"QU"_s).signatories.size(), size_t(1));
    }

    void whatIsGoneIsSaidToBeGone()
    {
        const QString before = digest();
        Office unknown = officePreset({});
        unknown.record = OfficeRecordId(999);
        Term term{TermId(999), {}, u"2025"_s, QDate(2025, 1, 1), {}, {}};
        for (const Status& status :
            {m_keeping->changeRecord(unknown), m_keeping->removeRecord(unknown.record),
                m_keeping->endRecord(unknown.record, QDate(2025, 1, 1)),
                m_keeping->changeTerm(term), m_keeping->removeTerm(term.id),
                m_keeping->removeSignatory(SignatoryId(999))}) {
            QVERIFY(!status.ok());
            QCOMPARE(status.error().code, ErrorCode::RecordGone);
        }
        QCOMPARE(m_keeping->addTerm(term).error().code, ErrorCode::RecordGone);
        QCOMPARE(m_keeping->addRecord(unknown).error().code, ErrorCode::RecordGone);
        QCOMPARE(digest(), before);
    }
    void everyVerbHasItsWords()
    {
        for (const QStringView verb : {verbs::officeAdd, verbs::officeChange, verbs::officeRemove,
                 verbs::termAdd, verbs::termChange, verbs::termRemove, verbs::signatoryChange,
                 verbs::signatoryRemove})
            QVERIFY(ActText::verb(verb.toString()) != verb);
    }

private:
    OfficeHistory office(const QString& code) const
    {
        const auto all = m_keeping->all();
        const auto found = std::find_if(all->begin(), all->end(),
            [&](const OfficeHistory& history) { return history.code == code; });
        return found == all->end() ? OfficeHistory() : *found;
    }
    OfficeOnDay onDay(const QString& code, QDate day) const
    {
        const auto all = m_keeping->offices(day);
        const auto found = std::find_if(
            all->begin(), all->end(), [&](const OfficeOnDay& entry) { return entry.code == code; });
        return found == all->end() ? OfficeOnDay() : *found;
    }
    QString digest() const { return *m_session->store().registerDigest(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<RegisterSession> m_session;
    std::unique_ptr<OfficeKeeping> m_keeping;
};

QTEST_GUILESS_MAIN(TestOfficeKeeping)
#include "tst_officekeeping.moc"
