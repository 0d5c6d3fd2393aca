// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandrun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sosh::test::command;
using sosh::test::Ran;

/// What `show` tells of a campaign's facts, in the keys that others rely on.
class TestShow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_file = m_dir.filePath(u"tx.sosh"_s);
        const Ran made =
            command({u"new"_s, m_file, u"--sample"_s, u"thanh-xuan-2024"_s, u"--json"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json()[u"registryId"].toString(), u"3e8f5b1a-2024-4c7d-9a60-54582d323032"_s);
        m_shown = command({u"show"_s, m_file, u"--json"_s}).json();
        QCOMPARE(m_shown[u"schemaVersion"].toInt(), 5);
    }
    void theSampleIsOneOfAWholeDistrict()
    {
        QCOMPARE(m_shown[u"agency"][u"code"].toString(), u"HN.TX"_s);
        QCOMPARE(m_shown[u"units"].toInt(), 19);
        QCOMPARE(m_shown[u"campaigns"].toArray().size(), 3);
        QCOMPARE(m_shown[u"documents"].toArray().size(), 8);
        QVERIFY(campaign(u"TX-2024-A"_s)[u"ongoing"].toBool());
    }
    void tasksHaveTheirKeys()
    {
        const QJsonArray tasks = campaign(u"HN-2023"_s)[u"tasks"].toArray();
        QCOMPARE(tasks.size(), 3);
        QCOMPARE(tasks.at(2).toObject(),
            (QJsonObject{{u"body"_s, u"cơ quan báo chí, truyền thông của thành phố"_s},
                {u"text"_s, u"xây dựng chuyên trang, chuyên mục"_s}, {u"due"_s, QJsonValue()},
                {u"status"_s, u"planned"_s}}));
    }
    void activitiesHaveTheirKeys()
    {
        const QJsonArray activities = m_shown[u"activities"].toArray();
        QCOMPARE(activities.size(), 7);
        QCOMPARE(activities.at(0).toObject(),
            (QJsonObject{{u"kind"_s, u"hội nghị sinh hoạt chính trị"_s}, {u"name"_s, QString()},
                {u"heldOn"_s, QJsonValue()}, {u"people"_s, 500}, {u"qualifier"_s, u"hơn"_s},
                {u"opinions"_s, QJsonValue()}, {u"countedInUnits"_s, false}, {u"note"_s, QString()},
                {u"year"_s, 2023}}));
        QCOMPARE(activities.at(5)[u"heldOn"].toString(), u"2024-01-04"_s);
        QCOMPARE(activities.at(5)[u"opinions"].toInt(), 7);
    }
    void commendationsHaveTheirKeys()
    {
        const QJsonArray commendations = m_shown[u"commendations"].toArray();
        QCOMPARE(commendations.size(), 1);
        const QJsonObject praised = commendations.first().toObject();
        QCOMPARE(praised.keys(),
            (QStringList{u"collectives"_s, u"form"_s, u"heldOn"_s, u"individuals"_s, u"occasion"_s,
                u"total"_s, u"year"_s}));
        QCOMPARE(praised[u"total"].toInt(), 27);
        QVERIFY(praised[u"collectives"].isNull() && praised[u"individuals"].isNull());
    }
    void documentsSayHowTheyStand()
    {
        QJsonObject plan;
        for (const QJsonValue& document : m_shown[u"documents"].toArray())
            if (document[u"code"].toString() == u"186-KH/QU")
                plan = document.toObject();
        QCOMPARE(plan[u"status"].toString(), u"issued"_s);
        QCOMPARE(plan[u"number"].toInt(), 186);
        QVERIFY(plan[u"links"].isArray());
        for (const QJsonValue& document : campaign(u"TX-2024-A"_s)[u"documents"].toArray())
            QVERIFY(document[u"status"].isString());
    }
    void theTextNamesThemToo()
    {
        const QString text = command({u"show"_s, m_file}).out;
        QVERIFY(text.contains(u"hơn 500"));
        QVERIFY(text.contains(u"27 Giấy khen"));
        QVERIFY(text.contains(u"xây dựng chuyên trang, chuyên mục"));
        QVERIFY(text.contains(u"04/01/2024"));
    }
    void aDocumentWithoutANumberLeavesNoGap()
    {
        const QString text = command({u"show"_s, m_file}).out;
        QVERIFY(text.contains(u"  Kế hoạch, Ban Thường vụ Thành uỷ Hà Nội\n"));
        QVERIFY(!text.contains(u", ,"));
    }

private:
    QJsonObject campaign(const QString& code) const
    {
        for (const QJsonValue& entry : m_shown[u"campaigns"].toArray())
            if (entry[u"code"].toString() == code)
                return entry.toObject();
        return {};
    }

    QTemporaryDir m_dir;
    QString m_file;
    QJsonObject m_shown;
};

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
