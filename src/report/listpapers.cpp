// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vinumber.h"
#include "report/listparts.h"
#include "report/listwording.h"
#include "report/paperparts.h"
#include "report/papers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// "của đợt sinh hoạt chính trị …", or "năm 2026".
QString aboutPhrase(const QString& about)
{
    if (about.startsWith(wording::yearNoun))
        return about;
    return wording::phrase(wording::ofCampaign, {{u"ve"_s, about}});
}

QString titled(QStringView pattern, const QString& about)
{
    return wording::phrase(pattern, {{u"ve"_s, about}});
}

QString documentNote(const OfficialDocument& document)
{
    QStringList notes;
    switch (document.status) {
    case DocumentStatus::Draft:
        notes << wording::draftDocument.toString();
        break;
    case DocumentStatus::Submitted:
        notes << wording::submittedDocument.toString();
        break;
    case DocumentStatus::Replaced:
        notes << wording::replacedDocument.toString();
        break;
    case DocumentStatus::Cancelled:
        notes << wording::cancelledDocument.toString();
        break;
    case DocumentStatus::Issued:
        break;
    }
    if (!document.note.isEmpty())
        notes << document.note;
    return notes.join(u"; "_s);
}

QString issuerOf(const PaperFrame& frame, const OfficialDocument& document)
{
    if (!document.issuerText.isEmpty() || !document.isOwn())
        return document.issuerText;
    return frame.office.speakerName;
}

QString statusWords(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Running:
        return wording::taskRunning.toString();
    case TaskStatus::Done:
        return wording::taskDone.toString();
    case TaskStatus::Planned:
        break;
    }
    return wording::taskPlanned.toString();
}

QString countOrAbsent(std::optional<int> count, const QString& absent)
{
    return count ? vinumber::count(*count) : absent;
}

/// Its source gives one figure for both.
bool isUnsplit(const Commendation& commendation)
{
    return commendation.total && !commendation.collectives && !commendation.individuals;
}

/// "…" where nothing is known of it: what was not split is not nought.
QString sumOf(std::optional<int> Commendation::*part, const CommendationList& list)
{
    std::optional<int> sum;
    for (const Commendation& each : list.commendations) {
        if (each.*part)
            sum = sum.value_or(0) + *(each.*part);
    }
    const bool unsplit =
        std::any_of(list.commendations.begin(), list.commendations.end(), isUnsplit);
    return countOrAbsent(sum, unsplit ? u"…"_s : u"-"_s);
}

QString unsplitNoteOf(const CommendationList& list)
{
    QStringList named;
    for (const Commendation& each : list.commendations) {
        if (isUnsplit(each))
            named << wording::phrase(wording::unsplitOne,
                {{u"dip"_s, each.occasion.isEmpty() ? each.form : each.occasion},
                    {u"tong"_s, vinumber::count(*each.total)}});
    }
    return wording::phrase(wording::unsplitNote, {{u"danhSach"_s, named.join(u", "_s)}});
}

} // namespace

Document documentsPaper(const PaperFrame& frame, const DocumentList& list)
{
    Table table = listTable({{u"STT", 10, Align::Center}, {u"Số, ký hiệu", 30},
        {u"Ngày", 21, Align::Center}, {u"Cơ quan ban hành", 32}, {u"Trích yếu", 42},
        {u"Tờ số", 11, Align::Center}, {u"Ghi chú", 19}});
    for (const OfficialDocument& document : list.documents) {
        const QString type = Lookups::label(frame.lookups.documentTypes, document.typeCode);
        addListRow(table,
            {document.code, vinumber::date(document.date), issuerOf(frame, document),
                (type + u' ' + document.subject).trimmed(), {}, documentNote(document)});
    }
    return listPaper(frame,
        {wording::indexTitle.toString(), titled(wording::documentsSubject, aboutPhrase(list.about)),
            {}},
        std::move(table), wording::noDocuments);
}

Document tasksPaper(const PaperFrame& frame, const TaskList& list)
{
    Table table = listTable({{u"STT", 10, Align::Center}, {u"Cơ quan, đơn vị", 43},
        {u"Nhiệm vụ", 64}, {u"Thời hạn", 22, Align::Center}, {u"Tình trạng", 26}});
    for (const Task& task : list.tasks)
        addListRow(
            table, {task.body, task.text, vinumber::date(task.due), statusWords(task.status)});
    return listPaper(frame,
        {wording::tasksTitle.toString(), titled(wording::tasksSubject, list.about), {}},
        std::move(table), wording::noTasks);
}

Document commendationsPaper(const PaperFrame& frame, const CommendationList& list)
{
    const QString absent = u"…"_s;
    const QString nothing = u"-"_s;
    Table table = listTable({{u"STT", 10, Align::Center}, {u"Dịp", 56}, {u"Hình thức", 37},
        {u"Ngày", 22, Align::Center}, {u"Tập thể", 20, Align::Right},
        {u"Cá nhân", 20, Align::Right}});
    for (const Commendation& each : list.commendations) {
        const QString none = isUnsplit(each) ? absent : nothing;
        addListRow(table,
            {each.occasion, each.form, vinumber::date(each.heldOn),
                countOrAbsent(each.collectives, none), countOrAbsent(each.individuals, none)});
    }
    if (!table.rows.empty())
        addTotalRow(table,
            {wording::sumTotal.toString(), {}, {}, sumOf(&Commendation::collectives, list),
                sumOf(&Commendation::individuals, list)});
    return listPaper(frame,
        {wording::unitsTitle.toString(),
            titled(wording::commendationsSubject, aboutPhrase(list.about)), {}},
        std::move(table), wording::noCommendations, unsplitNoteOf(list));
}

} // namespace sosh::report
