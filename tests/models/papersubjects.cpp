// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectparts.h"

#include "models/papermodels.h"
#include "models/writingmodels.h"

namespace sosh::subjects {
using namespace Qt::StringLiterals;

ModelSubject narratives(ModelSamples& samples)
{
    const auto of = [&](PaperKind kind) {
        PaperRequest request;
        request.kind = kind;
        request.campaign = u"MK-2022"_s;
        request.round = 1;
        return PaperDesk(samples.district()).prepare(request)->narrative;
    };
    return table<NarrativeModel>(of(PaperKind::Result), of(PaperKind::Request));
}

ModelSubject unitWords()
{
    const UnitWords open{
        {}, u"BL"_s, u"Đảng bộ xã Bản Lầu"_s, u"difficulty"_s, u"HC4"_s, u"Địa bàn rộng"_s, {}, {}};
    UnitWords taken = open;
    taken.field = u"proposal"_s;
    taken.quote = PaperTextId(3);
    taken.quoted = u"Địa bàn"_s;
    return withEditing(table<UnitWordsModel, UnitWords>({open, taken}, {taken}), u"ngắn lại"_s);
}

ModelSubject paperRecords()
{
    PaperVersion version;
    version.version = {DocumentVersionId(4), 1, QDate(2022, 7, 28), u"Hà"_s, u"Bình"_s, {}};
    version.controlCode = u"AB12-CD34"_s;
    IssuedReport issued;
    issued.id = IssuedReportId(7);
    issued.code = u"45-BC/HU"_s;
    issued.issuedOn = QDate(2022, 8, 5);
    IssuedReport annulled = issued;
    annulled.kind = PaperKind::Correction;
    annulled.annulledOn = QDate(2022, 8, 9);
    annulled.annulReason = u"Sai số liệu"_s;
    return table<PaperRecordModel, PaperRecord>({{{}, issued}, {version, {}}}, {{{}, annulled}});
}

ModelSubject figureRows()
{
    const FigureRow row{u"BL"_s, u"Đảng bộ xã Bản Lầu"_s, u"136"_s, 2, QDate(2022, 7, 20), u"Hà"_s};
    return table<FigureRowModel, FigureRow>(
        {row, {u"MN"_s, u"Chi bộ Mầm non"_s, {}, 0, {}, {}}}, {row});
}

ModelSubject figureDifferences()
{
    const FigureDifference changed{u"II.3"_s, u"3.325"_s, u"3.352"_s};
    return table<FigureDifferenceModel, FigureDifference>(
        {changed, {u"II.4"_s, u"1.460"_s, {}}}, {changed});
}

ModelSubject figureChanges()
{
    report::FigureChange change;
    change.unit = u"BL"_s;
    change.unitName = u"Đảng bộ xã Bản Lầu"_s;
    change.label = u"Tham gia"_s;
    change.before = u"136"_s;
    change.after = u"138"_s;
    change.changedOn = QDate(2022, 8, 9);
    report::FigureChange undated = change;
    undated.changedOn = {};
    return table<FigureChangeModel, report::FigureChange>({change, undated}, {undated});
}

} // namespace sosh::subjects
