// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelsamples.h"
#include "modelsubjects.h"

#include "models/foldingproxy.h"
#include "models/modelroles.h"
#include "models/rowstate.h"
#include "models/unittreemodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// What is said of a cell that no cell may be; empty when it is in order.
QString wrongIn(const QModelIndex& cell)
{
    const auto said = [&](int role) { return cell.data(role); };
    if (said(Qt::DisplayRole).typeId() != QMetaType::QString)
        return u"no text"_s;
    if (said(Qt::AccessibleTextRole).toString().isEmpty())
        return u"a screen reader says nothing"_s;
    if (!said(Qt::TextAlignmentRole).isValid())
        return u"no alignment"_s;
    const QVariant key = said(SortRole);
    if ((key.typeId() == QMetaType::QDate && !key.toDate().isValid())
        || (key.typeId() == QMetaType::QDateTime && !key.toDateTime().isValid()))
        return u"sorted by a day that is none"_s;
    return {};
}

/// Looks at every cell under the parent; the first that is not in order.
QString lookThrough(const QAbstractItemModel& model, const QModelIndex& parent, int& cells)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            ++cells;
            const QModelIndex cell = model.index(row, column, parent);
            if (const QString wrong = wrongIn(cell); !wrong.isEmpty())
                return u"row %1, column %2: %3"_s.arg(row).arg(column).arg(wrong);
        }
        const QString below = lookThrough(model, model.index(row, 0, parent), cells);
        if (!below.isEmpty())
            return below;
    }
    return {};
}

int countedRows(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        rows += countedRows(model, model.index(row, 0, parent));
    return rows;
}

/// Names of the classes in a text that come from one of the bases, or from a model of Qt. Templates are no models yet.
QSet<QString> modelsIn(const QString& text, const QSet<QString>& bases)
{
    static const QRegularExpression declaration(
        u"(template\\s*<[^>]*>\\s*)?class\\s+(\\w+)(?:\\s+final)?\\s*:\\s*public\\s+(\\w+)"_s);
    static const QRegularExpression qtModel(u"^Q\\w*Model$"_s);
    QSet<QString> found;
    for (auto match = declaration.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        if (one.captured(1).isEmpty()
            && (bases.contains(one.captured(3)) || one.captured(3).contains(qtModel)))
            found += one.captured(2);
    }
    return found;
}

} // namespace

/// Every model class of the program under Qt's own tester, bare and below the proxy that searches and sorts, while it is
/// filled with the data of the samples, reloaded, edited and emptied.
class TestModelTesters : public QObject
{
    Q_OBJECT

private:
    ModelSamples m_samples;

    void sift(FoldingProxy& proxy);

private slots:
    void everyModelClassStandsHere();
    void theReaderOfHeadersKnowsAModel_data();
    void theReaderOfHeadersKnowsAModel();
    void keepsTheRules_data();
    void keepsTheRules();
    void unitsInARingAreShown();
};

void TestModelTesters::everyModelClassStandsHere()
{
    const QDir folder(QStringLiteral(SOSH_SOURCE_DIR "/src/models"));
    QString text;
    for (const QString& name : folder.entryList({u"*.h"_s, u"*.cpp"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        text += QString::fromUtf8(file.readAll());
    }
    QSet<QString> found{u"RowTableModel"_s};
    for (qsizetype before = 0; before != found.size();) { // models of models
        before = found.size();
        found += modelsIn(text, found);
    }
    found -= QSet<QString>{u"RowTableModel"_s};
    QSet<QString> standing;
    for (const auto& [name, subject] : modelSubjects())
        standing += name;
    QStringList missing = (found - standing).values();
    missing.sort();
    QVERIFY2(
        missing.isEmpty(), qPrintable(u"not in modelsubjects.cpp: "_s + missing.join(u", "_s)));
    QCOMPARE(standing - found, QSet<QString>());
}

void TestModelTesters::theReaderOfHeadersKnowsAModel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isModel");
    QTest::newRow("of Qt") << u"class Found final : public QAbstractListModel\n{"_s << true;
    QTest::newRow("a proxy of Qt") << u"class Found : public QSortFilterProxyModel {"_s << true;
    QTest::newRow("of rows") << u"class Found final : public RowTableModel<Row>"_s << true;
    QTest::newRow("no model") << u"class Found final : public QObject"_s << false;
    QTest::newRow("named in passing") << u"class Found;"_s << false;
    QTest::newRow("a template")
        << u"template <class Row>\nclass Found : public QAbstractTableModel"_s << false;
}
void TestModelTesters::theReaderOfHeadersKnowsAModel()
{
    QFETCH(QString, text);
    QFETCH(bool, isModel);
    const QSet<QString> expected = isModel ? QSet<QString>{u"Found"_s} : QSet<QString>();
    QCOMPARE(modelsIn(text, {u"RowTableModel"_s}), expected);
}

void TestModelTesters::keepsTheRules_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [name, subject] : modelSubjects())
        QTest::newRow(qPrintable(name)) << name;
}
void TestModelTesters::keepsTheRules()
{
    QFETCH(QString, name);
    const ModelSubject subject = modelSubjects().at(name)(m_samples);
    QAbstractItemModel& model = *subject.model;
    FoldingProxy proxy;
    QAbstractItemModelTester bare(&model, strict);
    QAbstractItemModelTester sifted(&proxy, strict);
    proxy.setSourceModel(&model);
    QSet<int> sizes;
    for (const ModelStep& step : subject.steps) {
        step.act();
        QVERIFY2(!QTest::currentTestFailed(), step.name);
        int cells = 0;
        const QString wrong = lookThrough(model, {}, cells);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(QLatin1StringView(step.name), wrong)));
        QVERIFY2(cells > 0 || step.empties, step.name);
        if (step.empties)
            QCOMPARE(model.rowCount(), subject.rowsWhenEmpty);
        sift(proxy);
        QVERIFY2(!QTest::currentTestFailed(), step.name);
        sizes += cells;
    }
    QVERIFY(sizes.size() >= 3); // the two samples have other numbers of rows, and empty has none
}

/// Sorts by every column and searches; what is searched for is there, and all of it afterwards.
void TestModelTesters::sift(FoldingProxy& proxy)
{
    const QAbstractItemModel& source = *proxy.sourceModel();
    const int all = countedRows(source);
    for (int column = 0; column < proxy.columnCount(); ++column) {
        proxy.sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(countedRows(proxy), all);
    }
    proxy.setNeedle(u"zzz không ai"_s);
    QCOMPARE(proxy.rowCount(), 0);
    for (const QString& needle : {u"chi bo"_s, u"a"_s, u"202"_s}) {
        proxy.setNeedle(needle);
        QVERIFY(countedRows(proxy) <= all);
    }
    proxy.setNeedle({});
    QCOMPARE(countedRows(proxy), all);
    if (source.index(0, 0).data(StateRole).isValid()) {
        int split = 0;
        for (const RowState state : rowStates) {
            proxy.setState(static_cast<int>(state));
            split += countedRows(proxy);
        }
        QCOMPARE(split, all);
        proxy.setState(std::nullopt);
    }
    proxy.sort(-1);
}

/// A register that somebody changed by hand may hold such parents; no unit may be lost from sight for that.
void TestModelTesters::unitsInARingAreShown()
{
    const auto unit = [](int id, int parent) {
        Unit made;
        made.id = UnitId(id);
        made.parent = UnitId(parent);
        made.name = u"Chi bộ %1"_s.arg(id);
        made.sortNo = id;
        return made;
    };
    UnitTreeModel model;
    QAbstractItemModelTester tester(&model, strict);
    model.setUnits({unit(1, 3), unit(2, 1), unit(3, 2), unit(4, 4), unit(5, 2)}, {});
    QCOMPARE(countedRows(model), 5);
    QCOMPARE(model.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestModelTesters)
#include "tst_modeltesters.moc"
