// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperproof.h"

#include "interchange/wordfile.h"
#include "storage/returnrepository.h"
#include "usecases/errortext.h"
#include "usecases/figurerows.h"
#include "usecases/papercomparison.h"
#include "usecases/papersource.h"
#include "usecases/readvalue.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// How each confirmed return came: the standing ones at once, those behind a sealed figure one by one.
class Origins
{
public:
    Origins(const storage::UnitOfWork& work, RoundId round)
        : m_work(work)
        , m_round(round)
    {
        add(work.returns().currentSources(round));
    }

    QString of(const UnitReturn& value)
    {
        if (value.revision == 0)
            return {};
        if (!m_known.contains(value.id))
            add(m_work.returns().history(m_round, value.unit));
        return m_known.value(value.id);
    }

private:
    void add(const std::vector<storage::ReturnSource>& sources)
    {
        for (const storage::ReturnSource& source : sources)
            m_known.insert(
                source.value.id, source.fileName.isEmpty() ? source.actor : source.fileName);
    }

    const storage::UnitOfWork& m_work;
    RoundId m_round;
    QHash<ReturnId, QString> m_known;
};

Status checkMeasures(const RoundSheet& sheet, const FigureSource& source)
{
    for (const QString& code : source.measures) {
        if (sheet.measure(code))
            continue;
        QStringList known;
        for (const Measure& measure : sheet.measures)
            known += measure.code;
        return Error{ErrorCode::MeasureUnknown, {code, known.join(u", "_s)}, {}};
    }
    return Done{};
}

std::vector<FigureRow> rowsOf(const FigureSum& sum, Origins origins)
{
    std::vector<FigureRow> rows;
    for (const FigureShare& share : sum.rows) {
        const UnitReturn& value = share.row->current;
        rows.push_back({share.row->entry.code, share.row->entry.name,
            share.value.isEmpty() ? ErrorText::stateName(value.state) : share.value, value.revision,
            value.receivedOn, origins.of(value)});
    }
    return rows;
}

} // namespace

PaperProof::PaperProof(const RegisterSession& session)
    : m_session(session)
{
}

QString PaperProof::labelOf(const RoundSheet& sheet, const FigureSource& source)
{
    static const QHash<QString, const char*> stateLabels{
        {u"expected"_s, QT_TR_NOOP("Units that must report")},
        {u"answered"_s, QT_TR_NOOP("Units that have reported")},
        {u"held"_s, QT_TR_NOOP("Units that held it")},
        {u"missing"_s, QT_TR_NOOP("Units that have not reported")},
        {u"nil"_s, QT_TR_NOOP("Units that did not hold it")},
        {u"joint"_s, QT_TR_NOOP("Units that held it with another unit")},
        {u"exempt"_s, QT_TR_NOOP("Units that need not report")},
        {u"late"_s, QT_TR_NOOP("Units that reported late")},
        {u"on_time"_s, QT_TR_NOOP("Units that reported in time")}};
    if (const char* label = stateLabels.value(source.state))
        return tr(label);
    if (source.people)
        return tr("People who took part");
    QStringList labels;
    for (const QString& code : source.measures)
        if (const Measure* measure = sheet.measure(code))
            labels += measure->label;
    return labels.join(u" / "_s);
}

Result<FigureTrace> PaperProof::trace(const PaperRequest& paper, const FigureSource& source) const
{
    return readValue<FigureTrace>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<FigureTrace> {
            const auto material = roundMaterial(m_session, work, paper);
            if (!material)
                return material.error();
            const RoundSheet& sheet = material->context.sheet;
            if (const Status known = checkMeasures(sheet, source); !known)
                return known.error();
            const FigureSum sum = figureSum(sheet, material->context.lookups, source);
            return FigureTrace{
                labelOf(sheet, source), sum.total, rowsOf(sum, Origins(work, sheet.round.id))};
        });
}

Result<std::vector<FigureDifference>> PaperProof::compare(
    const PaperRequest& paper, const QString& docxPath) const
{
    const QFileInfo info(docxPath);
    QFile file(docxPath);
    if (!info.exists() || info.isDir())
        return Error{ErrorCode::FileMissing, {docxPath}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {docxPath, file.errorString()}, {}};
    const auto theirs = interchange::numbersOfDocx(file.readAll());
    if (!theirs)
        return Error{
            ErrorCode::FileOfAnotherKind, {docxPath, u"Word (.docx)"_s}, theirs.error().detail};
    const auto prepared = PaperDesk(m_session).prepare(paper);
    if (!prepared)
        return prepared.error();
    const PaperComparison comparison(prepared->document, prepared->date);
    if (const Status possible = comparison.accepts(*theirs, docxPath); !possible)
        return possible.error();
    return comparison.differences(*theirs);
}

} // namespace sosh
