// SPDX-License-Identifier: GPL-3.0-or-later
#include "provincefiles.h"

#include "provincesample.h"

#include "interchange/csvreader.h"
#include "interchange/csvwriter.h"

#include <QJsonDocument>
#include <QTest>

namespace sosh::test {

using namespace sosh::interchange;
using namespace Qt::StringLiterals;

ProvinceFile written(const Form& form)
{
    return writeProvince(sampleTable(), form.profile,
        form.english ? englishWords() : vietnameseWords(), form.separator, sampleFacts());
}

QByteArray json(const QJsonObject& manifest)
{
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

std::vector<QStringList> linesOf(const QByteArray& csv)
{
    const Result<Sheet> sheet = readCsv(csv, u"f.csv"_s, CellText::Exact);
    std::vector<QStringList> lines{sheet->head};
    for (const SheetRow& row : sheet->rows)
        lines.push_back(row.cells);
    return lines;
}

QByteArray saved(const std::vector<QStringList>& lines, const Form& form)
{
    return writeCsv(lines, {form.profile == Profile::Machine ? QChar(u',') : form.separator, true});
}

QStringList shown(const VerifyResult& result)
{
    QStringList lines;
    for (const Difference& d : result.differences)
        lines.append(u"%1 %2 [%3] %4 -> %5 (%6)"_s.arg(d.row).arg(
            d.unit, d.column, d.expected, d.found, d.text));
    return lines;
}

QStringList verified(const QByteArray& csv, const QJsonObject& manifest)
{
    const Result<VerifyResult> result = verifyProvince(csv, json(manifest), u"f.csv"_s);
    return result ? shown(*result)
                  : QStringList{u"error %1"_s.arg(static_cast<int>(result.error().code))};
}

void addForms()
{
    QTest::addColumn<bool>("excel");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<bool>("english");
    QTest::newRow("machine") << false << u","_s << false;
    QTest::newRow("excel ;") << true << u";"_s << false;
    QTest::newRow("excel ,") << true << u","_s << false;
    QTest::newRow("excel TAB") << true << u"\t"_s << false;
    QTest::newRow("excel English ;") << true << u";"_s << true;
    QTest::newRow("excel English TAB") << true << u"\t"_s << true;
}

Form fetchForm()
{
    QFETCH(bool, excel);
    QFETCH(QString, separator);
    QFETCH(bool, english);
    return {excel ? Profile::Excel : Profile::Machine, separator.front(), english};
}

} // namespace sosh::test
