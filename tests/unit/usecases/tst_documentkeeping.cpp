// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/store.h"
#include "usecases/acttext.h"
#include "usecases/datacare.h"
#include "usecases/documentkeeping.h"
#include "usecases/documenttext.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/officekeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// Documents of the sample thanh-xuan-2024: its quận uỷ issued 186-KH/QU and 187-KH/QU and ended on 30/6/2025.
class TestDocumentKeeping : public QObject
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
        m_keeping = std::make_unique<DocumentKeeping>(*m_session);
        m_office = byCode(u"186-KH/QU"_s).issuer;
        QVERIFY(m_office.isValid());
    }
    void cleanup()
    {
        // Whatever was done, the register is whole.
        QVERIFY(DataCare(*m_session).check(true)->empty());
        m_keeping.reset();
        m_session.reset();
    }

    void numbersOfTheSampleAreRead()
    {
        QCOMPARE(byCode(u"186-KH/QU"_s).number, std::optional(186));
        QCOMPARE(byCode(u"05-CT/TW"_s).number, std::optional(5));
        const auto entries = m_keeping->list();
        QCOMPARE(entries->size(), size_t(8));
        for (const DocumentEntry& entry : *entries)
            if (entry.document.code == u"186-KH/QU") {
                QCOMPARE(entry.typeName, u"Kế hoạch"_s);
                QCOMPARE(entry.campaigns, (QStringList{u"TX-2024-A"_s, u"TX-2024-B"_s}));
                QVERIFY(!entry.flagged);
            }
    }

    void anAddedDocumentIsTidied()
    {
        OfficialDocument typed = own({}, u" Số: 188 – kh/qu"_s, QDate(2024, 5, 2));
        typed.typeCode.clear();
        const auto added = m_keeping->add(typed);
        QVERIFY(added.ok());
        const auto record = m_keeping->record(*added);
        QCOMPARE(record->document.code, u"188-KH/QU"_s);
        QCOMPARE(record->document.number, std::optional(188));
        QCOMPARE(record->document.typeCode, u"KH"_s);
        QCOMPARE(record->document.issuerText, u"Ban Thường vụ Quận uỷ"_s);
        QCOMPARE(record->history.size(), size_t(1));
        QCOMPARE(record->history.front().header.verb, u"document.add"_s);
        QCOMPARE(record->history.front().header.subject, u"188-KH/QU"_s);
    }
    void everyFieldComesBack()
    {
        OfficialDocument full = own(u"CV"_s, u"15-CV/QU"_s, QDate(2024, 5, 2));
        full.subject = u"về việc gửi báo cáo"_s;
        full.signer = u"Họ và tên"_s;
        full.recipients = u"Như trên\nCác chi bộ"_s;
        full.copies = 12;
        full.arrivedOn = QDate(2024, 5, 3);
        full.arrivalNo = u"77"_s;
        full.handledBy = u"Ban Tuyên giáo"_s;
        full.note = u"bản giấy"_s;
        full.id = *m_keeping->add(full);
        full.number = 15;
        full.issuerText = u"Ban Thường vụ Quận uỷ"_s;
        QCOMPARE(m_keeping->record(full.id)->document, full);
        full.note = u"bản điện tử"_s;
        QVERIFY(m_keeping->change(full).ok());
        QCOMPARE(m_keeping->record(full.id)->document, full);
        QCOMPARE(m_keeping->record(full.id)->history.size(), size_t(2));
        const QString digest = this->digest();
        QVERIFY(m_keeping->change(full).ok()); // nothing new, no act
        QCOMPARE(this->digest(), digest);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("says");
        QTest::newRow("number taken, another spelling")
            << u"KH"_s << u"186 – kh/qu"_s << QDate(2024, 6, 1) << u"186-KH/QU, 03/4/2024"_s;
        QTest::newRow("past the office's end")
            << u"KH"_s << u"200-KH/QU"_s << QDate(2025, 7, 1) << u"30/6/2025"_s;
        QTest::newRow("no type") << QString() << u"29/QU"_s << QDate(2024, 6, 1) << u"29/QU"_s;
        QTest::newRow("no day") << u"KH"_s << u"200-KH/QU"_s << QDate() << QString();
        QTest::newRow("no number") << u"KH"_s << QString() << QDate(2024, 6, 1) << QString();
    }
    void isRefused()
    {
        QFETCH(QString, type);
        QFETCH(QString, code);
        QFETCH(QDate, day);
        QFETCH(QString, says);
        const QString before = digest();
        const auto added = m_keeping->add(own(type, code, day));
        QVERIFY(!added.ok());
        QCOMPARE(kindOf(added.error().code), ErrorKind::Refused);
        const QString sentence = ErrorText::sentence(added.error());
        QVERIFY2(!sentence.isEmpty() && sentence.contains(says), qPrintable(sentence));
        OfficialDocument changed = byCode(u"187-KH/QU"_s);
        changed.typeCode = type;
        changed.code = code;
        changed.date = day;
        QVERIFY(!m_keeping->change(changed).ok());
        QCOMPARE(digest(), before);
    }
    void aQuyDinhHasItsOwnSequence()
    {
        QVERIFY(m_keeping->add(own(u"QĐ"_s, u"05-QĐ/QU"_s, QDate(2024, 5, 2))).ok());
        const auto regulation = m_keeping->add(own(u"QyĐ"_s, u"5-QĐ/QU"_s, QDate(2024, 5, 2)));
        QVERIFY(regulation.ok());
        QCOMPARE(m_keeping->record(*regulation)->document.code, u"05-QĐ/QU"_s);
        QCOMPARE(m_keeping->record(*regulation)->typeName, u"Quy định"_s);
        QVERIFY(!m_keeping->add(own(u"QyĐ"_s, u"05-QĐ/QU"_s, QDate(2024, 5, 2))).ok());
    }

    void lifeOfADocument()
    {
        OfficialDocument draft = own(u"BC"_s, {}, {});
        draft.status = DocumentStatus::Draft;
        draft.subject = u"kết quả đợt sinh hoạt"_s;
        const DocumentId id = *m_keeping->add(draft);
        QCOMPARE(*m_keeping->submit(id, {QDate(2024, 5, 2), u"Lan"_s, u"Hoa"_s, {}}), 1);
        QCOMPARE(*m_keeping->submit(id, {{}, u"Lan"_s, u"Hoa"_s, u"sửa mục II"_s}), 2);
        auto record = m_keeping->record(id);
        QCOMPARE(record->document.status, DocumentStatus::Submitted);
        QCOMPARE(record->versions.size(), size_t(2));
        QCOMPARE(record->versions[0].checkedBy, u"Hoa"_s);
        QCOMPARE(record->versions[1].submittedOn, m_clock.today());
        QVERIFY(m_keeping->issue(id, u"7"_s, QDate(2024, 5, 4), u"Họ và tên"_s).ok());
        record = m_keeping->record(id);
        QCOMPARE(record->document.code, u"07-BC/QU"_s);
        QCOMPARE(record->document.number, std::optional(7));
        QCOMPARE(record->document.status, DocumentStatus::Issued);
        QCOMPARE(record->document.signer, u"Họ và tên"_s);
        QCOMPARE(record->history.size(), size_t(4));
        const QString before = digest();
        QVERIFY(!m_keeping->issue(id, u"8"_s, QDate(2024, 5, 5)).ok());
        QVERIFY(!m_keeping->submit(id, {}).ok());
        QVERIFY(!m_keeping->cancel(id, u" "_s).ok());
        QCOMPARE(digest(), before);
        QVERIFY(m_keeping->cancel(id, u"ban hành nhầm"_s).ok());
        record = m_keeping->record(id);
        QCOMPARE(record->document.status, DocumentStatus::Cancelled);
        QCOMPARE(record->history.front().header.reason, u"ban hành nhầm"_s);
        QVERIFY(!m_keeping->cancel(id, u"lần nữa"_s).ok());
        QCOMPARE(*m_keeping->submit(*m_keeping->add(draft), {}), 1);
    }
    void issuingIsRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("day");
        QTest::newRow("taken") << u"186"_s << QDate(2024, 6, 1);
        QTest::newRow("taken, written out") << u"186 - KH/QU"_s << QDate(2024, 6, 1);
        QTest::newRow("no number") << QString() << QDate(2024, 6, 1);
        QTest::newRow("no day") << u"200"_s << QDate();
        QTest::newRow("past the end") << u"200"_s << QDate(2026, 1, 5);
    }
    void issuingIsRefused()
    {
        QFETCH(QString, number);
        QFETCH(QDate, day);
        OfficialDocument draft = own(u"KH"_s, u"-KH/QU"_s, {});
        draft.status = DocumentStatus::Draft;
        const DocumentId id = *m_keeping->add(draft);
        const QString before = digest();
        QVERIFY(!m_keeping->issue(id, number, day).ok());
        QCOMPARE(digest(), before);
        QCOMPARE(m_keeping->record(id)->document.status, DocumentStatus::Draft);
    }

    void basesInRankAndDay()
    {
        const DocumentId plan = *m_keeping->add(own(u"KH"_s, u"190-KH/QU"_s, QDate(2024, 6, 1)));
        for (const QString& code :
            {u"187-KH/QU"_s, u"24-CT/TU"_s, u"35-NQ/TW"_s, u"05-CT/TW"_s, u"01-KL/TW"_s})
            QVERIFY(m_keeping->addLink(plan, byCode(code).id, LinkKind::Basis).ok());
        QCOMPARE(*m_keeping->basisLines(plan),
            (QStringList{u"Căn cứ Nghị quyết số 35-NQ/TW, ngày 22/10/2018 của Bộ Chính trị"_s,
                u"Căn cứ Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị"_s,
                u"Căn cứ Chỉ thị số 24-CT/TU, ngày 07/8/2023 của Ban Thường vụ Thành uỷ Hà Nội"_s,
                u"Căn cứ Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị"_s,
                u"Căn cứ Kế hoạch số 187-KH/QU, ngày 03/4/2024 của Ban Thường vụ Quận uỷ Thanh Xuân"_s}));
        const auto record = m_keeping->record(byCode(u"24-CT/TU"_s).id);
        QCOMPARE(record->links.size(), size_t(1));
        QVERIFY(!record->links[0].outgoing);
        QCOMPARE(record->links[0].other.id, plan);
    }
    void aWithdrawnBaseFlagsAllThatRestUponIt()
    {
        const DocumentId base = byCode(u"24-CT/TU"_s).id;
        const DocumentId plan = byCode(u"186-KH/QU"_s).id;
        const DocumentId report = *m_keeping->add(own(u"BC"_s, u"07-BC/QU"_s, QDate(2024, 6, 1)));
        QVERIFY(m_keeping->addLink(plan, base, LinkKind::Implements).ok());
        QVERIFY(m_keeping->addLink(report, plan, LinkKind::Basis).ok());
        QVERIFY(m_keeping->flaggedDescendants()->empty());
        const auto flagged = m_keeping->cancel(base, u"bãi bỏ"_s);
        QCOMPARE(flagged->size(), size_t(2));
        QCOMPARE(m_keeping->flaggedDescendants()->size(), size_t(2));
        QCOMPARE(m_keeping->record(report)->withdrawnBases.front().code, u"24-CT/TU"_s);
        QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        QVERIFY(m_keeping->flaggedDescendants()->empty());
    }
    void replacedByANewerOne()
    {
        const DocumentId old = byCode(u"186-KH/QU"_s).id;
        const DocumentId made = *m_keeping->add(own(u"KH"_s, u"190-KH/QU"_s, QDate(2024, 6, 1)));
        const QString before = digest();
        QVERIFY(!m_keeping->replaceBy(old, old).ok());
        QVERIFY(!m_keeping->replaceBy(made, old).ok()); // dated before what it would replace
        QVERIFY(!m_keeping->replaceBy(old, DocumentId(9999)).ok());
        QCOMPARE(digest(), before);
        QVERIFY(m_keeping->replaceBy(old, made).ok());
        QCOMPARE(m_keeping->record(old)->document.status, DocumentStatus::Replaced);
        QCOMPARE(m_keeping->record(made)->links.front().kind, LinkKind::Replaces);
        QVERIFY(!m_keeping->replaceBy(old, made).ok());
        QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        QCOMPARE(m_keeping->record(old)->document.status, DocumentStatus::Issued);
        QVERIFY(m_keeping->record(made)->links.empty());
    }
    void linksAreRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("basis dated later") << u"24-CT/TU"_s << u"186-KH/QU"_s << u"03/4/2024"_s;
        QTest::newRow("itself") << u"24-CT/TU"_s << u"24-CT/TU"_s << QString();
        QTest::newRow("twice") << u"186-KH/QU"_s << u"24-CT/TU"_s << u"24-CT/TU"_s;
        QTest::newRow("circle") << u"187-KH/QU"_s << u"186-KH/QU"_s << u"186-KH/QU"_s;
        QTest::newRow("no such document") << u"186-KH/QU"_s << u"?"_s << QString();
    }
    void linksAreRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        const auto known = m_keeping->addLink(
            byCode(u"186-KH/QU"_s).id, byCode(u"24-CT/TU"_s).id, LinkKind::Basis);
        QVERIFY(known.ok());
        QVERIFY(m_keeping
                    ->addLink(byCode(u"186-KH/QU"_s).id, byCode(u"187-KH/QU"_s).id, LinkKind::Basis)
                    .ok());
        const QString before = digest();
        const auto added = m_keeping->addLink(byCode(from).id, byCode(to).id, LinkKind::Basis);
        QVERIFY(!added.ok());
        const QString sentence = ErrorText::sentence(added.error());
        QVERIFY2(sentence.contains(says) && !sentence.isEmpty(), qPrintable(sentence));
        QCOMPARE(digest(), before);
        QVERIFY(m_keeping->removeLink(*known).ok());
        QVERIFY(!m_keeping->removeLink(*known).ok());
    }

    void removingNamesWhereItIsUsed()
    {
        const DocumentId plan = byCode(u"186-KH/QU"_s).id;
        QVERIFY(m_keeping->addLink(plan, byCode(u"24-CT/TU"_s).id, LinkKind::Basis).ok());
        const QString before = digest();
        const Status refused = m_keeping->remove(plan);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::RecordInUse);
        const QString sentence = ErrorText::sentence(refused.error());
        for (const QString& place : {u"TX-2024-A"_s, u"TX-2024-B"_s, u"24-CT/TU"_s})
            QVERIFY2(sentence.contains(place), qPrintable(sentence));
        QCOMPARE(digest(), before);
    }
    void removedAndBackAgain()
    {
        OfficialDocument draft = own(u"BC"_s, {}, {});
        draft.status = DocumentStatus::Draft;
        const DocumentId id = *m_keeping->add(draft);
        QVERIFY(m_keeping->submit(id, {}).ok());
        QVERIFY(m_keeping->attach(id, scan(1000)).ok());
        const OfficialDocument standing = m_keeping->record(id)->document;
        QVERIFY(m_keeping->remove(id).ok());
        QCOMPARE(m_keeping->record(id).error().code, ErrorCode::RecordGone);
        QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        const auto back = m_keeping->record(id);
        QCOMPARE(back->document, standing);
        QCOMPARE(back->versions.size(), size_t(1));
        QCOMPARE(back->attachments.size(), size_t(1));
    }
    void whatIsGoneIsSaidToBeGone()
    {
        const QString before = digest();
        const DocumentId none(9999);
        OfficialDocument unknown = own(u"KH"_s, u"190-KH/QU"_s, QDate(2024, 6, 1));
        unknown.id = none;
        for (const Status& status : {m_keeping->change(unknown), m_keeping->remove(none),
                 m_keeping->issue(none, u"1"_s, QDate(2024, 6, 1)),
                 m_keeping->detach(none, AttachmentUseId(1)),
                 m_keeping->unlinkFromCampaign(none, u"TX-2024-A"_s)}) {
            QVERIFY(!status.ok());
            QCOMPARE(status.error().code, ErrorCode::RecordGone);
        }
        QVERIFY(!ErrorText::sentence({ErrorCode::RecordGone, {}, {}}).isEmpty());
        QCOMPARE(digest(), before);
    }

    void campaigns()
    {
        const DocumentId id = byCode(u"24-CT/TU"_s).id;
        QVERIFY(m_keeping->linkToCampaign(id, u"TX-2024-A"_s, DocumentRole::Directing).ok());
        QCOMPARE(m_keeping->record(id)->campaigns.front().code, u"TX-2024-A"_s);
        const QString before = digest();
        QVERIFY(!m_keeping->linkToCampaign(id, u"TX-2024-A"_s, DocumentRole::Own).ok());
        QCOMPARE(m_keeping->linkToCampaign(id, u"XX"_s, DocumentRole::Own).error().code,
            ErrorCode::CampaignUnknown);
        QVERIFY(!m_keeping->unlinkFromCampaign(id, u"TX-2024-B"_s).ok());
        QCOMPARE(digest(), before);
        QVERIFY(m_keeping->unlinkFromCampaign(id, u"TX-2024-A"_s).ok());
        QVERIFY(m_keeping->record(id)->campaigns.empty());
    }

    void nextNumberAndGaps()
    {
        auto plan = m_keeping->nextNumber(m_office, u"KH"_s, QDate(2024, 6, 1));
        QCOMPARE(plan->next, 188);
        QVERIFY(plan->missing.empty()); // văn thư holds the whole sequence
        QVERIFY(!*m_keeping->holdsSequence());
        QVERIFY(m_keeping->setHoldsSequence(true).ok());
        QVERIFY(*m_keeping->holdsSequence());
        plan = m_keeping->nextNumber(m_office, u"KH"_s, QDate(2024, 6, 1));
        QCOMPARE(plan->missing.size(), size_t(185));
        QCOMPARE(m_keeping->nextNumber(m_office, u"BC"_s, QDate(2024, 6, 1))->next, 1);
        const QString before = digest();
        QVERIFY(m_keeping->setHoldsSequence(true).ok());
        QCOMPARE(digest(), before);
    }
    void eachTermBeginsAnew()
    {
        OfficeKeeping offices(*m_session);
        QVERIFY(
            offices
                .addTerm({{}, m_office, u"2020-2025"_s, QDate(2020, 6, 1), QDate(2025, 3, 31), {}})
                .ok());
        QVERIFY(offices.addTerm({{}, m_office, u"2025-2030"_s, QDate(2025, 4, 1), {}, {}}).ok());
        QCOMPARE(m_keeping->nextNumber(m_office, u"KH"_s, QDate(2024, 6, 1))->next, 188);
        const auto plan = m_keeping->nextNumber(m_office, u"KH"_s, QDate(2025, 4, 2));
        QCOMPARE(plan->next, 1);
        QCOMPARE(plan->term->name, u"2025-2030"_s);
        QVERIFY(m_keeping->add(own(u"KH"_s, u"186-KH/QU"_s, QDate(2025, 4, 2))).ok());
        QVERIFY(!m_keeping->add(own(u"KH"_s, u"187-KH/QU"_s, QDate(2025, 3, 31))).ok());
    }

    void attachmentsAreKeptOnce()
    {
        const DocumentId one = byCode(u"186-KH/QU"_s).id;
        const DocumentId other = byCode(u"187-KH/QU"_s).id;
        const QString file = scan(5000);
        const auto use = m_keeping->attach(one, file);
        QVERIFY(use.ok() && m_keeping->attach(other, file).ok());
        const auto kept = m_keeping->record(one)->attachments;
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].attachment, m_keeping->record(other)->attachments[0].attachment);
        QCOMPARE(kept[0].size, qint64(5000));
        const auto copy = m_keeping->writeTo(kept[0], m_dir->path());
        QVERIFY(copy.ok());
        QFile written(*copy);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray(5000, 'x'));
        QVERIFY(!m_keeping->writeTo(kept[0], m_dir->filePath(u"không có"_s)).ok());
        QVERIFY(!m_keeping->detach(other, *use).ok()); // it is the other document's
        QVERIFY(m_keeping->detach(one, *use).ok());
        QVERIFY(m_keeping->record(one)->attachments.empty());
        QCOMPARE(m_keeping->record(other)->attachments.size(), size_t(1));
    }
    void filesAreRefused_data()
    {
        QTest::addColumn<qint64>("size"); // -1: no file
        QTest::addColumn<int>("code");
        QTest::newRow("a scan of 25 MB")
            << qint64(25) * 1024 * 1024 << int(ErrorCode::AttachmentTooLarge);
        QTest::newRow("a byte too many")
            << maxAttachmentBytes + 1 << int(ErrorCode::AttachmentTooLarge);
        QTest::newRow("empty") << qint64(0) << int(ErrorCode::FileEmpty);
        QTest::newRow("missing") << qint64(-1) << int(ErrorCode::FileMissing);
    }
    void filesAreRefused()
    {
        QFETCH(qint64, size);
        QFETCH(int, code);
        const QString before = digest();
        const auto attached = m_keeping->attach(
            byCode(u"186-KH/QU"_s).id, size < 0 ? m_dir->filePath(u"không có.pdf"_s) : scan(size));
        QVERIFY(!attached.ok());
        QCOMPARE(int(attached.error().code), code);
        const QString sentence = ErrorText::sentence(attached.error());
        QVERIFY(!sentence.isEmpty());
        if (size > 24 * 1024 * 1024)
            QVERIFY2(sentence.contains(u"25 MB") && sentence.contains(u"20 MB")
                    && sentence.contains(u"200 dpi"),
                qPrintable(sentence));
        QCOMPARE(digest(), before);
    }

    void everyActHasItsWordsAndIsUndone()
    {
        const QString before = digest();
        const DocumentId plan = *m_keeping->add(own(u"KH"_s, u"190-KH/QU"_s, QDate(2024, 6, 1)));
        QVERIFY(m_keeping->addLink(plan, byCode(u"24-CT/TU"_s).id, LinkKind::Basis).ok());
        QVERIFY(m_keeping->linkToCampaign(plan, u"TX-2024-A"_s, DocumentRole::Own).ok());
        QVERIFY(m_keeping->unlinkFromCampaign(plan, u"TX-2024-A"_s).ok());
        QVERIFY(m_keeping->cancel(plan, u"nhầm"_s).ok());
        const auto history = m_keeping->record(plan)->history;
        QCOMPARE(history.size(), size_t(5));
        for (const Act& act : history)
            QVERIFY(ActText::verb(act.header.verb) != act.header.verb);
        for (size_t i = 0; i < history.size(); ++i)
            QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        QCOMPARE(m_keeping->record(plan).error().code, ErrorCode::RecordGone);
        QCOMPARE(m_keeping->list()->size(), size_t(8));
        QVERIFY(before != digest()); // the journal remembers
    }
    void checkMarksTheColumns()
    {
        const auto issues = m_keeping->check(own(u"KH"_s, u"186-KH/QU"_s, QDate(2026, 1, 1)));
        QStringList columns;
        for (const Issue& issue : *issues)
            columns += issue.place.column;
        QVERIFY(columns.contains(u"code"_s) && columns.contains(u"date"_s));
    }
    void wordsForEveryState()
    {
        QStringList words;
        for (int i = 0; i <= int(DocumentStatus::Cancelled); ++i)
            words += DocumentText::status(DocumentStatus(i));
        for (int i = 0; i <= int(LinkKind::Annuls); ++i)
            words +=
                {DocumentText::link(LinkKind(i), true), DocumentText::link(LinkKind(i), false)};
        for (int i = 0; i <= int(DocumentDirection::Reference); ++i)
            words += DocumentText::direction(DocumentDirection(i));
        const qsizetype all = words.size();
        QCOMPARE(words.removeDuplicates(), qsizetype(0));
        QCOMPARE(all, qsizetype(18));
        QVERIFY(!words.contains(QString()));
    }

private:
    OfficialDocument own(const QString& type, const QString& code, QDate day) const
    {
        OfficialDocument made;
        made.typeCode = type;
        made.code = code;
        made.date = day;
        made.issuer = m_office;
        return made;
    }
    OfficialDocument byCode(const QString& code) const
    {
        const auto entries = m_keeping->list();
        for (const DocumentEntry& entry : *entries)
            if (entry.document.code == code)
                return entry.document;
        return {};
    }
    QString digest() const { return *m_session->store().registerDigest(); }
    QString scan(qint64 size) const
    {
        const QString path = m_dir->filePath(u"bản quét %1.pdf"_s.arg(size));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray(size, 'x'));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<RegisterSession> m_session;
    std::unique_ptr<DocumentKeeping> m_keeping;
    IssuerId m_office;
};

QTEST_GUILESS_MAIN(TestDocumentKeeping)
#include "tst_documentkeeping.moc"
