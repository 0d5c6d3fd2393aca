// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "usecases/registercreation.h"
#include "usecases/registersearch.h"
#include "usecases/registersession.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

class TestRegisterSearch : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& sample, const QString& query,
                             SearchKind kind, const QString& code) {
            QTest::newRow(name) << sample << query << static_cast<int>(kind) << code;
        };
        const QString mk = u"muong-khuong-2022"_s;
        const QString tx = u"thanh-xuan-2024"_s;
        row("unit by its name", mk, u"ta ngai cho"_s, SearchKind::Unit, u"MK13"_s);
        row("unit by its code", mk, u"mk13"_s, SearchKind::Unit, u"MK13"_s);
        row("document by its number", mk, u"105-kh"_s, SearchKind::Document, u"105-KH/TU"_s);
        row("campaign by its theme", mk, u"tu soi"_s, SearchKind::Campaign, u"MK-2022"_s);
        row("document of the district", tx, u"186 kh/qu"_s, SearchKind::Document, u"186-KH/QU"_s);
        const QString later = u"thanh-xuan-2025"_s;
        row("unit that ended", later, u"kim giang"_s, SearchKind::Unit, u"TX05"_s);
        row("task by its text", tx, u"chuyen trang chuyen muc"_s, SearchKind::Task, u"HN-2023"_s);
    }
    void finds()
    {
        QFETCH(QString, sample);
        QFETCH(QString, query);
        QFETCH(int, kind);
        QFETCH(QString, code);
        const auto search = loaded(sample);
        const SearchResult found = search.find(query);
        QVERIFY(found.total > 0);
        QCOMPARE(static_cast<int>(found.best.front().kind), kind);
        QCOMPARE(found.best.front().code, code);
    }
    void theListIsCutAndTheCountIsNot()
    {
        const auto search = loaded(u"muong-khuong-2022"_s);
        const SearchResult found = search.find(u"bo"_s, 5);
        QCOMPARE(found.best.size(), std::size_t(5));
        QVERIFY(found.total >= 46);
    }
    void nothingIsFoundForNothing()
    {
        QCOMPARE(loaded(u"xa-2026"_s).find(u"  "_s).total, 0);
        QCOMPARE(loaded(u"xa-2026"_s).find(u"zzz"_s).total, 0);
    }

private:
    RegisterSearch loaded(const QString& sample)
    {
        const QString file = m_dir.filePath(sample + u".sosh"_s);
        QFile::remove(file);
        RegisterSearch search;
        if (!RegisterCreation::createSample(file, sample, u"thử"_s))
            qFatal("no sample");
        const auto session = RegisterSession::open(file, Access::Read, m_clock, u"thử"_s);
        if (!session || !search.load(**session, QDate(2026, 1, 1)))
            qFatal("not read");
        return search;
    }

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 1, 1), QTime(1, 0), Qt::UTC)};
};

QTEST_GUILESS_MAIN(TestRegisterSearch)
#include "tst_registersearch.moc"
