// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "storage/diskspace.h"
#include "support/commandrun.h"
#include "usecases/paperoutput.h"
#include "usecases/provinceexport.h"
#include "usecases/wholefiles.h"

#include <QDir>

#include <limits>
#include <sys/stat.h>

using namespace sosh;
using namespace sosh::test;
using namespace Qt::StringLiterals;

/// Files are written whole or not at all, only where a file can stand, and a full disk is called one.
class TestWholeFiles : public QObject
{
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<QFileDevice::FileError>("fault");
        QTest::addColumn<bool>("noRoom");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the system says so")
            << QFileDevice::ResourceError << false << ErrorCode::DiskFull;
        QTest::newRow("part of the bytes without a word")
            << QFileDevice::NoError << false << ErrorCode::DiskFull;
        QTest::newRow("the last bytes of a small file")
            << QFileDevice::WriteError << true << ErrorCode::DiskFull;
        QTest::newRow("something else")
            << QFileDevice::WriteError << false << ErrorCode::FileUnwritable;
        QTest::newRow("not allowed")
            << QFileDevice::PermissionsError << false << ErrorCode::FileUnwritable;
    }
    void faults()
    {
        QFETCH(QFileDevice::FileError, fault);
        QFETCH(bool, noRoom);
        const Error error = WholeFiles::failure(u"/a/b.csv"_s, fault, u"vì sao"_s, noRoom);
        QTEST(error.code, "code");
        QCOMPARE(error.args.value(0).toString(), QDir::toNativeSeparators(u"/a/b.csv"_s));
    }
    void room()
    {
        const QTemporaryDir folder;
        QVERIFY(!storage::lacksRoom(folder.path(), 0));
        QVERIFY(storage::lacksRoom(folder.path(), std::numeric_limits<qint64>::max()));
        QVERIFY(
            !storage::lacksRoom(folder.filePath(u"none"_s), std::numeric_limits<qint64>::max()));
    }

    void allOrNone()
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"một.csv"_s);
        QVERIFY(writeFile(first, "before"));
        {
            WholeFiles files;
            QVERIFY(files.add(first, "after").ok());
            QCOMPARE(files.add(folder.path(), "after").error().code, ErrorCode::FileUnwritable);
            QCOMPARE(files.add(folder.filePath(u"none/a"_s), "after").error().code,
                ErrorCode::FolderMissing);
        }
        QCOMPARE(fileBytes(first), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"một.csv"_s});
        WholeFiles files;
        QVERIFY(files.add(first, "after").ok());
        QVERIFY(files.add(folder.filePath(u"hai.csv"_s), "too").ok());
        QCOMPARE(fileBytes(first), QByteArray("before"));
        QVERIFY(files.take().ok());
        QCOMPARE(fileBytes(first), QByteArray("after"));
        QCOMPARE(fileBytes(folder.filePath(u"hai.csv"_s)), QByteArray("too"));
    }

    void aPipeIsNotReplaced_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString& ending : paperEndings())
            QTest::newRow(qPrintable(ending)) << ending;
        QTest::newRow("csv") << u"csv"_s;
    }
    void aPipeIsNotReplaced()
    {
        QFETCH(QString, ending);
        SampleRegister reg(u"muong-khuong-2022"_s, afterRound());
        const QString pipe = reg.filePath(u"ống"_s);
        const QString file = reg.filePath(u"tệp."_s + ending);
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, file));
        Error error{ErrorCode::Internal, {}, {}};
        if (ending == u"csv") {
            ExportRequest request;
            request.campaign = campaign;
            request.round = 1;
            request.file = file;
            error = ProvinceExport(reg.session()).write(request).error();
        } else {
            const auto paper = PaperDesk(reg.session()).prepare(paperOf(PaperKind::Summary));
            QVERIFY(paper.ok());
            error = writePaper(*paper, file).error();
        }
        QCOMPARE(error.code, ErrorCode::FileUnwritable);
        struct stat found
        {
        };
        QVERIFY(stat(file.toUtf8().constData(), &found) == 0 && S_ISFIFO(found.st_mode));
        QVERIFY(QFileInfo(file).isSymLink());
    }
};

QTEST_MAIN(TestWholeFiles)
#include "tst_wholefiles.moc"
