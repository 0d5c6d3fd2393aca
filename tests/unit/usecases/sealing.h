// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provincetable.h"
#include "report/pagesjson.h"
#include "support/sampleregister.h"
#include "usecases/paperissuing.h"
#include "usecases/returnentry.h"
#include "usecases/roundfigures.h"

#include <QTest>

/// The district sample, whose first round is closed, with a report ready to be issued.
namespace sosh::test {
using namespace Qt::StringLiterals;

inline const QString campaign = u"MK-2022"_s;
inline const QDate issueDay(2022, 8, 5);

inline QDateTime afterRound()
{
    return QDateTime(QDate(2022, 8, 10), QTime(1, 0), Qt::UTC);
}

inline PaperRequest paperOf(PaperKind kind, int round = 1)
{
    PaperRequest request;
    request.kind = kind;
    request.campaign = campaign;
    request.round = round;
    return request;
}

inline IssueRequest issueOf(PaperKind kind, const QString& number, QDate day = issueDay)
{
    return {paperOf(kind), number, day, {}, {}};
}

/// Everything that an office hands out of a round's official figures, as bytes.
inline QByteArray handedOut(const RegisterSession& session, IssuedReportId report)
{
    RegisterSession& writable = const_cast<RegisterSession&>(session);
    const auto pages = PaperIssuing(writable).pagesOf(report);
    const auto totals = RoundFigures(session).totals(campaign, 1);
    const auto paper = PaperDesk(session).prepare(paperOf(PaperKind::Result));
    if (!pages || !totals || !paper || !paper->sealedPages)
        return {};
    return report::pagesToJson(*pages) + report::pagesToJson(*paper->sealedPages)
        + paper->controlCode.toUtf8() + totals->headline.toUtf8() + totals->controlCode.toUtf8()
        + machineBytes(provinceTable(std::span(&totals->sheet, 1)));
}

inline RowEdit editOf(const RegisterSession& session, const QString& unit, const QString& measure,
    qint64 value, const QString& reason)
{
    RegisterSession& writable = const_cast<RegisterSession&>(session);
    const auto sheet = ReturnEntry(writable).load(campaign, 1);
    const RoundSheet::Row* row = sheet ? sheet->sheet.rowOf(QStringView(unit)) : nullptr;
    if (!row)
        return {};
    RowEdit edit{row->current, row->current.revision, {}};
    edit.value.figures.insert(measure, {value, false});
    edit.value.revisionReason = reason;
    return edit;
}

inline bool confirm(RegisterSession& session, const RowEdit& edit)
{
    const auto outcome = ReturnEntry(session).confirm(campaign, 1, std::span(&edit, 1));
    return outcome && outcome->confirmed.size() == 1;
}

} // namespace sosh::test
