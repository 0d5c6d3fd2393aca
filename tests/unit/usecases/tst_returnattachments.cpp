// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/returnattachments.h"
#include "usecases/returnentry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;

} // namespace

/// Papers kept with a unit's return, on the sample of an office in the middle of its work.
class TestReturnAttachments : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"xa-2026"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
        const auto sheet = ReturnEntry(*m_session).load(bm, 1);
        m_unit = sheet->rows.at(0).entry.unit;
        m_other = sheet->rows.at(1).entry.unit;
    }
    void cleanup() { m_session.reset(); }

    void aFileIsKeptWithItsNameAndType()
    {
        QVERIFY(attach(file(u"Báo cáo số 12.pdf"_s, "%PDF-1.4 x")).ok());
        const auto uses = list();
        QCOMPARE(uses.size(), std::size_t(1));
        QCOMPARE(uses.front().fileName, u"Báo cáo số 12.pdf"_s);
        QCOMPARE(uses.front().mediaType, u"application/pdf"_s);
        QCOMPARE(uses.front().size, 10);
        QVERIFY(papers().of(bm, 1, m_other)->empty());
    }
    void decomposedNamesAreComposed()
    {
        const QString name = u"Báo cáo.txt"_s.normalized(QString::NormalizationForm_D);
        QVERIFY(attach(file(name, "x")).ok());
        QCOMPARE(list().front().fileName, u"Báo cáo.txt"_s);
    }
    void equalBytesAreKeptOnce()
    {
        QVERIFY(attach(file(u"a.txt"_s, "x")).ok());
        QVERIFY(attach(file(u"b.txt"_s, "x")).ok());
        QCOMPARE(list().at(0).attachment, list().at(1).attachment);
        QCOMPARE(list().at(1).fileName, u"b.txt"_s);
    }
    void whatCannotBeTakenIsSaid_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << qint64(-1) << static_cast<int>(ErrorCode::FileMissing);
        QTest::newRow("empty") << qint64(0) << static_cast<int>(ErrorCode::FileEmpty);
        QTest::newRow("a byte more than 20 MB")
            << maxAttachmentBytes + 1 << static_cast<int>(ErrorCode::AttachmentTooLarge);
    }
    void whatCannotBeTakenIsSaid()
    {
        QFETCH(qint64, size);
        const QString path = m_dir->filePath(u"bản scan.pdf"_s);
        if (size >= 0) {
            QFile made(path);
            QVERIFY(made.open(QIODevice::WriteOnly) && made.resize(size));
        }
        const auto before = acts();
        const auto refused = attach(path);
        QVERIFY(!refused);
        QTEST(static_cast<int>(refused.error().code), "code");
        QVERIFY(ErrorText::sentence(refused.error()).contains(u"bản scan.pdf"_s));
        QCOMPARE(acts(), before);
    }
    void exactly20MegabytesAreTaken()
    {
        QFile made(m_dir->filePath(u"scan.pdf"_s));
        QVERIFY(made.open(QIODevice::WriteOnly) && made.resize(maxAttachmentBytes));
        made.close();
        QVERIFY(attach(made.fileName()).ok());
        QCOMPARE(list().front().size, maxAttachmentBytes);
    }
    void aFolderIsNoFile() { QCOMPARE(attach(m_dir->path()).error().code, ErrorCode::FileMissing); }
    void removingAndItsUndo()
    {
        QVERIFY(attach(file(u"a.txt"_s, "x")).ok());
        const auto use = list().front();
        QVERIFY(papers().detach(bm, 1, m_unit, use.id).ok());
        QVERIFY(list().empty());
        QCOMPARE(lastVerb(), verbs::attachmentRemove.toString());
        QVERIFY(JournalKeeping(*m_session).undo(std::nullopt).ok());
        QCOMPARE(list().front(), use);
        QVERIFY(papers().writeTo(list().front(), m_dir->path()).ok());
    }
    void attachingAndItsUndo()
    {
        const auto act = attach(file(u"a.txt"_s, "x"));
        QVERIFY(act.ok());
        QCOMPARE(lastVerb(), verbs::attachmentAdd.toString());
        QVERIFY(JournalKeeping(*m_session).undo(*act).ok());
        QVERIFY(list().empty());
    }
    void onlyTheReturnsOwnFilesAreRemoved()
    {
        QVERIFY(attach(file(u"a.txt"_s, "x")).ok());
        const auto use = list().front().id;
        QCOMPARE(papers().detach(bm, 1, m_other, use).error().code, ErrorCode::Stale);
        QVERIFY(papers().detach(bm, 1, m_unit, use).ok());
        QCOMPARE(papers().detach(bm, 1, m_unit, use).error().code, ErrorCode::Stale);
    }
    void figuresStayAsTheyAre()
    {
        const UnitReturn before = ReturnEntry(*m_session).load(bm, 1)->rows.at(0).confirmed;
        QVERIFY(attach(file(u"a.txt"_s, "x")).ok());
        const UnitReturn after = ReturnEntry(*m_session).load(bm, 1)->rows.at(0).confirmed;
        QVERIFY(after.saysTheSame(before));
        QCOMPARE(after.revision, before.revision);
    }
    void aCopyIsWrittenForOtherPrograms()
    {
        QVERIFY(attach(file(u"a.txt"_s, "xin chào")).ok());
        const QString out = folder(u"out"_s);
        const auto path = papers().writeTo(list().front(), out);
        QCOMPARE(*path, out + u"/a.txt"_s);
        QCOMPARE(bytes(*path), QByteArray("xin chào"));
        QVERIFY(!QFile::permissions(*path).testFlag(QFileDevice::WriteOwner));
        QCOMPARE(*papers().writeTo(list().front(), out), *path);
    }
    void anotherFileOfThatNameStays()
    {
        QVERIFY(attach(file(u"a.b.txt"_s, "ours")).ok());
        const QString out = folder(u"out"_s);
        QFile foreign(out + u"/a.b.txt"_s);
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("theirs");
        foreign.close();
        QCOMPARE(*papers().writeTo(list().front(), out), out + u"/a.b (2).txt"_s);
        QCOMPARE(bytes(foreign.fileName()), QByteArray("theirs"));
    }
    void namesOfOtherMachinesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::newRow("up the tree") << u"../../etc/a.txt"_s << u"a.txt"_s;
        QTest::newRow("a drive") << u"C:\\tài liệu\\a.txt"_s << u"C__tài liệu_a.txt"_s;
        QTest::newRow("signs") << u"a<b>\"c\"|d?*.txt"_s << u"a_b__c__d__.txt"_s;
        QTest::newRow("dots") << u".."_s << u"_"_s;
        QTest::newRow("a line break") << u"a\nb.txt"_s << u"a_b.txt"_s;
    }
    void namesOfOtherMachinesStayInTheFolder()
    {
        QFETCH(QString, name);
        QVERIFY(attach(file(u"a.txt"_s, "x")).ok());
        AttachmentUse use = list().front();
        use.fileName = name;
        const auto path = papers().writeTo(use, folder(u"out"_s));
        QVERIFY(path.ok());
        QCOMPARE(QFileInfo(*path).absolutePath(), m_dir->filePath(u"out"_s));
        QTEST(QFileInfo(*path).fileName(), "written");
    }
    void aMissingFolderIsSaid()
    {
        QVERIFY(attach(file(u"a.txt"_s, "x")).ok());
        QCOMPARE(papers().writeTo(list().front(), m_dir->filePath(u"no"_s)).error().code,
            ErrorCode::FolderMissing);
    }
    void onlyReturnsOfARoundHaveFiles()
    {
        const QString path = file(u"a.txt"_s, "x");
        QCOMPARE(papers().attach(bm, 1, UnitId(99999), path).error().code, ErrorCode::UnitUnknown);
        QCOMPARE(papers().attach(bm, 9, m_unit, path).error().code, ErrorCode::RoundUnknown);
        QCOMPARE(papers().of(u"X"_s, 1, m_unit).error().code, ErrorCode::CampaignUnknown);
    }

private:
    ReturnAttachments papers() { return ReturnAttachments(*m_session); }
    Result<ActId> attach(const QString& path) { return papers().attach(bm, 1, m_unit, path); }
    std::vector<AttachmentUse> list() { return *papers().of(bm, 1, m_unit); }
    std::size_t acts() { return JournalKeeping(*m_session).acts()->size(); }
    QString lastVerb() { return JournalKeeping(*m_session).acts()->back().header.verb; }
    QString file(const QString& name, const QByteArray& content)
    {
        QFile made(m_dir->filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size()
            ? made.fileName()
            : QString();
    }
    QString folder(const QString& name)
    {
        QDir(m_dir->path()).mkdir(name);
        return m_dir->filePath(name);
    }
    static QByteArray bytes(const QString& path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    FixedClock m_clock{QDateTime(QDate(2026, 5, 23), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
    UnitId m_unit;
    UnitId m_other;
};

QTEST_GUILESS_MAIN(TestReturnAttachments)
#include "tst_returnattachments.moc"
