// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/actchanges.h"

#include "core/vinumber.h"
#include "storage/campaignrepository.h"
#include "storage/journalrepository.h"
#include "storage/registerimage.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "usecases/documenttext.h"
#include "usecases/errortext.h"
#include "usecases/readvalue.h"
#include "usecases/recordnames.h"
#include "usecases/unitstory.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

struct Word
{
    QStringView name;
    const char* text; ///< in context ActChanges
};

constexpr std::array tableWords{
    Word{u"setting", QT_TRANSLATE_NOOP("ActChanges", "Setting")},
    Word{u"lookup", QT_TRANSLATE_NOOP("ActChanges", "List entry")},
    Word{u"issuer", QT_TRANSLATE_NOOP("ActChanges", "Issuer")},
    Word{u"issuer_record", QT_TRANSLATE_NOOP("ActChanges", "Issuer")},
    Word{u"signatory", QT_TRANSLATE_NOOP("ActChanges", "Signer")},
    Word{u"unit", QT_TRANSLATE_NOOP("ActChanges", "Unit")},
    Word{u"unit_name", QT_TRANSLATE_NOOP("ActChanges", "Unit name")},
    Word{u"unit_parent", QT_TRANSLATE_NOOP("ActChanges", "Place of the unit")},
    Word{u"unit_kind_record", QT_TRANSLATE_NOOP("ActChanges", "Unit kind")},
    Word{u"unit_alias", QT_TRANSLATE_NOOP("ActChanges", "Other name")},
    Word{u"unit_event", QT_TRANSLATE_NOOP("ActChanges", "What happened to units")},
    Word{u"unit_succession", QT_TRANSLATE_NOOP("ActChanges", "Successor")},
    Word{u"unit_headcount", QT_TRANSLATE_NOOP("ActChanges", "Head-count")},
    Word{u"document", QT_TRANSLATE_NOOP("ActChanges", "Document")},
    Word{u"campaign", QT_TRANSLATE_NOOP("ActChanges", "Campaign")},
    Word{u"campaign_item", QT_TRANSLATE_NOOP("ActChanges", "Line of the campaign")},
    Word{u"measure", QT_TRANSLATE_NOOP("ActChanges", "Measure")},
    Word{u"campaign_measure", QT_TRANSLATE_NOOP("ActChanges", "Measure of the campaign")},
    Word{u"anniversary", QT_TRANSLATE_NOOP("ActChanges", "Anniversary")},
    Word{u"round", QT_TRANSLATE_NOOP("ActChanges", "Round")},
    Word{u"round_anniversary", QT_TRANSLATE_NOOP("ActChanges", "Anniversary")},
    Word{u"round_measure", QT_TRANSLATE_NOOP("ActChanges", "Measure of the round")},
    Word{u"roster_entry", QT_TRANSLATE_NOOP("ActChanges", "Unit that owes a report")},
    Word{u"import_batch", QT_TRANSLATE_NOOP("ActChanges", "Imported file")},
    Word{u"return_withdrawal", QT_TRANSLATE_NOOP("ActChanges", "Report taken back")},
    Word{u"export_log", QT_TRANSLATE_NOOP("ActChanges", "Exported file")},
    Word{u"unit_contact", QT_TRANSLATE_NOOP("ActChanges", "Contact")},
    Word{u"attachment", QT_TRANSLATE_NOOP("ActChanges", "Attached file")},
    Word{u"attachment_use", QT_TRANSLATE_NOOP("ActChanges", "Attached file")},
    Word{u"task", QT_TRANSLATE_NOOP("ActChanges", "Task")},
    Word{u"activity", QT_TRANSLATE_NOOP("ActChanges", "Activity")},
    Word{u"commendation", QT_TRANSLATE_NOOP("ActChanges", "Commendation")},
    Word{u"term", QT_TRANSLATE_NOOP("ActChanges", "Term")},
    Word{u"document_link", QT_TRANSLATE_NOOP("ActChanges", "Link of documents")},
    Word{u"document_version", QT_TRANSLATE_NOOP("ActChanges", "Draft submitted for signature")},
    Word{u"campaign_document", QT_TRANSLATE_NOOP("ActChanges", "Document of the campaign")},
    Word{u"saved_view", QT_TRANSLATE_NOOP("ActChanges", "Saved filter")},
    Word{u"report_text", QT_TRANSLATE_NOOP("ActChanges", "Words of the paper")},
    Word{u"paper_version", QT_TRANSLATE_NOOP("ActChanges", "Paper submitted for signature")},
    Word{u"issued_report", QT_TRANSLATE_NOOP("ActChanges", "Issued report")},
    Word{u"sealed_row", QT_TRANSLATE_NOOP("ActChanges", "Locked row")},
    Word{u"reminder", QT_TRANSLATE_NOOP("ActChanges", "Reminder")},
    Word{u"flag", QT_TRANSLATE_NOOP("ActChanges", "Figure to look at again")},
    Word{u"control_total", QT_TRANSLATE_NOOP("ActChanges", "Total on the paper")},
};

constexpr std::array fieldWords{
    Word{u"name", QT_TRANSLATE_NOOP("ActChanges", "name")},
    Word{u"value", QT_TRANSLATE_NOOP("ActChanges", "value")},
    Word{u"code", QT_TRANSLATE_NOOP("ActChanges", "code")},
    Word{u"label", QT_TRANSLATE_NOOP("ActChanges", "label")},
    Word{u"title", QT_TRANSLATE_NOOP("ActChanges", "title")},
    Word{u"state", QT_TRANSLATE_NOOP("ActChanges", "state")},
    Word{u"status", QT_TRANSLATE_NOOP("ActChanges", "state")},
    Word{u"first_day", QT_TRANSLATE_NOOP("ActChanges", "first day")},
    Word{u"last_day", QT_TRANSLATE_NOOP("ActChanges", "last day")},
    Word{u"due", QT_TRANSLATE_NOOP("ActChanges", "due date")},
    Word{u"addressee", QT_TRANSLATE_NOOP("ActChanges", "addressee")},
    Word{u"theme", QT_TRANSLATE_NOOP("ActChanges", "theme")},
    Word{u"work", QT_TRANSLATE_NOOP("ActChanges", "work studied")},
    Word{u"superior_code", QT_TRANSLATE_NOOP("ActChanges", "the superior’s code")},
    Word{u"target_rate", QT_TRANSLATE_NOOP("ActChanges", "target rate")},
    Word{u"low_rate", QT_TRANSLATE_NOOP("ActChanges", "low rate")},
    Word{u"superior_due", QT_TRANSLATE_NOOP("ActChanges", "the superior’s due date")},
    Word{u"planned_day", QT_TRANSLATE_NOOP("ActChanges", "planned day")},
    Word{u"due_override", QT_TRANSLATE_NOOP("ActChanges", "own due date")},
    Word{u"change_reason", QT_TRANSLATE_NOOP("ActChanges", "reason of the change")},
    Word{u"exempt", QT_TRANSLATE_NOOP("ActChanges", "exempt")},
    Word{u"exempt_reason", QT_TRANSLATE_NOOP("ActChanges", "reason of the exemption")},
    Word{u"removed", QT_TRANSLATE_NOOP("ActChanges", "off the list")},
    Word{u"required", QT_TRANSLATE_NOOP("ActChanges", "required")},
    Word{u"in_annex", QT_TRANSLATE_NOOP("ActChanges", "in the annex")},
    Word{u"ongoing", QT_TRANSLATE_NOOP("ActChanges", "ongoing")},
    Word{u"founding_year", QT_TRANSLATE_NOOP("ActChanges", "founding year")},
    Word{u"month", QT_TRANSLATE_NOOP("ActChanges", "month")},
    Word{u"body", QT_TRANSLATE_NOOP("ActChanges", "in charge")},
    Word{u"text", QT_TRANSLATE_NOOP("ActChanges", "task")},
    Word{u"year", QT_TRANSLATE_NOOP("ActChanges", "year")},
    Word{u"kind", QT_TRANSLATE_NOOP("ActChanges", "kind")},
    Word{u"held_on", QT_TRANSLATE_NOOP("ActChanges", "day")},
    Word{u"people", QT_TRANSLATE_NOOP("ActChanges", "people")},
    Word{u"qualifier", QT_TRANSLATE_NOOP("ActChanges", "word before a rounded figure")},
    Word{u"opinions", QT_TRANSLATE_NOOP("ActChanges", "opinions given")},
    Word{u"note", QT_TRANSLATE_NOOP("ActChanges", "note")},
    Word{u"occasion", QT_TRANSLATE_NOOP("ActChanges", "occasion")},
    Word{u"form", QT_TRANSLATE_NOOP("ActChanges", "form")},
    Word{u"collectives", QT_TRANSLATE_NOOP("ActChanges", "collectives")},
    Word{u"individuals", QT_TRANSLATE_NOOP("ActChanges", "individuals")},
    Word{u"total", QT_TRANSLATE_NOOP("ActChanges", "total")},
    Word{u"contact", QT_TRANSLATE_NOOP("ActChanges", "reporting contact")},
    Word{u"phone", QT_TRANSLATE_NOOP("ActChanges", "phone")},
    Word{u"committee_member", QT_TRANSLATE_NOOP("ActChanges", "committee member in charge")},
    Word{u"authority", QT_TRANSLATE_NOOP("ActChanges", "signs as")},
    Word{u"position", QT_TRANSLATE_NOOP("ActChanges", "position")},
    Word{u"valid_from", QT_TRANSLATE_NOOP("ActChanges", "valid from")},
    Word{u"valid_to", QT_TRANSLATE_NOOP("ActChanges", "valid to")},
    Word{u"file_name", QT_TRANSLATE_NOOP("ActChanges", "file")},
    Word{u"rows_new", QT_TRANSLATE_NOOP("ActChanges", "new rows")},
    Word{u"rows_changed", QT_TRANSLATE_NOOP("ActChanges", "changed rows")},
    Word{u"rows_rejected", QT_TRANSLATE_NOOP("ActChanges", "rejected rows")},
    Word{u"row_count", QT_TRANSLATE_NOOP("ActChanges", "rows")},
    Word{u"round_nos", QT_TRANSLATE_NOOP("ActChanges", "rounds")},
    Word{u"event", QT_TRANSLATE_NOOP("ActChanges", "event")},
    Word{u"control_code", QT_TRANSLATE_NOOP("ActChanges", "control code")},
    Word{u"signed_name", QT_TRANSLATE_NOOP("ActChanges", "signed copy")},
    Word{u"annulled_on", QT_TRANSLATE_NOOP("ActChanges", "annulled on")},
    Word{u"annul_reason", QT_TRANSLATE_NOOP("ActChanges", "why it was annulled")},
    Word{u"parent_id", QT_TRANSLATE_NOOP("ActChanges", "under")},
    Word{u"issued_on", QT_TRANSLATE_NOOP("ActChanges", "day of issue")},
    Word{u"subject", QT_TRANSLATE_NOOP("ActChanges", "subject")},
    Word{u"issuer_text", QT_TRANSLATE_NOOP("ActChanges", "issued by")},
    Word{u"signer", QT_TRANSLATE_NOOP("ActChanges", "signer")},
    Word{u"recipients", QT_TRANSLATE_NOOP("ActChanges", "recipients")},
    Word{u"copies", QT_TRANSLATE_NOOP("ActChanges", "copies")},
    Word{u"arrived_on", QT_TRANSLATE_NOOP("ActChanges", "arrived on")},
    Word{u"arrival_no", QT_TRANSLATE_NOOP("ActChanges", "arrival number")},
    Word{u"handled_by", QT_TRANSLATE_NOOP("ActChanges", "handled by")},
    Word{u"submitted_on", QT_TRANSLATE_NOOP("ActChanges", "submitted on")},
    Word{u"prepared_by", QT_TRANSLATE_NOOP("ActChanges", "prepared by")},
    Word{u"checked_by", QT_TRANSLATE_NOOP("ActChanges", "checked by")},
    Word{u"basis", QT_TRANSLATE_NOOP("ActChanges", "basis")},
    Word{u"name_line", QT_TRANSLATE_NOOP("ActChanges", "name in the head")},
    Word{u"superior_line", QT_TRANSLATE_NOOP("ActChanges", "superior in the head")},
    Word{u"body_code", QT_TRANSLATE_NOOP("ActChanges", "code of the office")},
    Word{u"speaker_name", QT_TRANSLATE_NOOP("ActChanges", "who speaks")},
    Word{u"place", QT_TRANSLATE_NOOP("ActChanges", "place")},
    Word{u"archive", QT_TRANSLATE_NOOP("ActChanges", "archive")},
    Word{u"asking_verb", QT_TRANSLATE_NOOP("ActChanges", "asks with")},
    Word{u"contact_line", QT_TRANSLATE_NOOP("ActChanges", "contact line")},
    Word{u"short_name", QT_TRANSLATE_NOOP("ActChanges", "short name")},
    Word{u"sector", QT_TRANSLATE_NOOP("ActChanges", "sector")},
    Word{u"decision", QT_TRANSLATE_NOOP("ActChanges", "decision")},
    Word{u"decided_on", QT_TRANSLATE_NOOP("ActChanges", "decided on")},
    Word{u"effective_on", QT_TRANSLATE_NOOP("ActChanges", "in force from")},
    Word{u"opened_on", QT_TRANSLATE_NOOP("ActChanges", "opened on")},
    Word{u"closed_on", QT_TRANSLATE_NOOP("ActChanges", "last day")},
    Word{u"members", QT_TRANSLATE_NOOP("ActChanges", "members")},
    Word{u"as_of", QT_TRANSLATE_NOOP("ActChanges", "as of")},
    Word{u"alias", QT_TRANSLATE_NOOP("ActChanges", "other name")},
    Word{u"from_unit_id", QT_TRANSLATE_NOOP("ActChanges", "from")},
    Word{u"from_text", QT_TRANSLATE_NOOP("ActChanges", "from")},
    Word{u"to_unit_id", QT_TRANSLATE_NOOP("ActChanges", "successor")},
    Word{u"to_text", QT_TRANSLATE_NOOP("ActChanges", "successor")},
    Word{u"years", QT_TRANSLATE_NOOP("ActChanges", "years")},
    Word{u"purpose", QT_TRANSLATE_NOOP("ActChanges", "asked for")},
    Word{u"level", QT_TRANSLATE_NOOP("ActChanges", "level")},
    Word{u"made_on", QT_TRANSLATE_NOOP("ActChanges", "reminded on")},
    Word{u"raised_on", QT_TRANSLATE_NOOP("ActChanges", "marked on")},
    Word{u"settled_on", QT_TRANSLATE_NOOP("ActChanges", "settled on")},
    Word{u"difference", QT_TRANSLATE_NOOP("ActChanges", "difference")},
    Word{u"reason", QT_TRANSLATE_NOOP("ActChanges", "reason")},
    Word{u"made_at", QT_TRANSLATE_NOOP("ActChanges", "hour")},
    Word{u"made_by", QT_TRANSLATE_NOOP("ActChanges", "reminded by")},
    Word{u"promised_on", QT_TRANSLATE_NOOP("ActChanges", "promised for")},
    Word{u"result", QT_TRANSLATE_NOOP("ActChanges", "what came of it")},
    Word{u"day", QT_TRANSLATE_NOOP("ActChanges", "day")},
};

constexpr std::array valueWords{
    Word{u"planned", QT_TRANSLATE_NOOP("ActChanges", "planned")},
    Word{u"running", QT_TRANSLATE_NOOP("ActChanges", "under way")},
    Word{u"done", QT_TRANSLATE_NOOP("ActChanges", "done")},
    Word{u"draft", QT_TRANSLATE_NOOP("ActChanges", "draft")},
    Word{u"submitted", QT_TRANSLATE_NOOP("ActChanges", "submitted for signature")},
    Word{u"issued", QT_TRANSLATE_NOOP("ActChanges", "issued")},
    Word{u"replaced", QT_TRANSLATE_NOOP("ActChanges", "replaced")},
    Word{u"cancelled", QT_TRANSLATE_NOOP("ActChanges", "cancelled")},
};

/// Kinds and purposes of the log of reminders and of flags.
constexpr std::array followUpWords{
    Word{u"document", QT_TRANSLATE_NOOP("ActChanges", "by letter")},
    Word{u"phone", QT_TRANSLATE_NOOP("ActChanges", "by phone")},
    Word{u"zalo", QT_TRANSLATE_NOOP("ActChanges", "by Zalo")},
    Word{u"request", QT_TRANSLATE_NOOP("ActChanges", "the report, in advance")},
    Word{u"remind", QT_TRANSLATE_NOOP("ActChanges", "the missing report")},
    Word{u"recheck", QT_TRANSLATE_NOOP("ActChanges", "checking a figure again")},
    Word{u"follow_up", QT_TRANSLATE_NOOP("ActChanges", "looking at a figure again")},
};

template <std::size_t N>
const char* wordOf(const std::array<Word, N>& words, const QString& name)
{
    for (const Word& word : words)
        if (word.name == name)
            return word.text;
    return nullptr;
}

constexpr std::array flagColumns{QStringView(u"exempt"), QStringView(u"removed"),
    QStringView(u"required"), QStringView(u"in_annex"), QStringView(u"ongoing")};

QString writtenNumber(const QString& column, qint64 value)
{
    if (std::find(flagColumns.begin(), flagColumns.end(), column) != flagColumns.end())
        return value != 0 ? QCoreApplication::translate("ActChanges", "yes")
                          : QCoreApplication::translate("ActChanges", "no");
    if (column == u"level"_s && value == 0)
        return {}; // no letter
    if (column.endsWith(u"_rate"))
        return vinumber::percent(BasisPoints(static_cast<int>(value)));
    return column.endsWith(u"year") ? QString::number(value) : vinumber::count(value);
}

/// Days and states as the screen writes them; the rest as it is kept.
QString written(const QString& column, const QJsonValue& value, const RecordNames& names)
{
    if (const QString name = names.of(column, value.toInteger()); !name.isEmpty())
        return name;
    if (value.isDouble())
        return writtenNumber(column, value.toInteger());
    const QString text = value.toString();
    if (const auto state = roundStateFrom(text); state && column == u"state"_s)
        return ErrorText::stateName(*state);
    if (const auto state = returnStateFrom(text); state && column == u"state"_s)
        return ErrorText::stateName(*state);
    if (const auto kind = linkKindFrom(text); kind && column == u"kind"_s)
        return DocumentText::link(*kind, true);
    if (const auto kind = unitEventKindFrom(text); kind && column == u"kind"_s)
        return UnitStories::kindName(*kind);
    if (const char* word = wordOf(valueWords, text); word && column == u"status"_s)
        return QCoreApplication::translate("ActChanges", word);
    const bool ofFollowUp = column == u"kind"_s || column == u"purpose"_s;
    if (const char* word = wordOf(followUpWords, text); word && ofFollowUp)
        return QCoreApplication::translate("ActChanges", word);
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? vinumber::date(day) : text;
}

/// What names the row to a reader: the first of these that it has, else the records that it joins.
QString nameOf(const QString& table, const QJsonObject& image, const RecordNames& names)
{
    for (const QString& column : {u"text"_s, u"name"_s, u"title"_s, u"file_name"_s, u"occasion"_s,
             u"contact"_s, u"alias"_s, u"code"_s, u"subject"_s, u"event"_s})
        if (const QString name = image.value(column).toString(); !name.isEmpty())
            return name;
    if (table == u"activity")
        return image.value(u"kind"_s).toString();
    QStringList joined;
    for (const QString& column : image.keys())
        if (const QString name = names.of(column, image.value(column).toInteger()); !name.isEmpty())
            joined += name;
    return joined.join(u" – "_s);
}

void addReturn(std::vector<FieldChange>& changes, const QString& record, const UnitReturn* before,
    const UnitReturn& after, const std::vector<Measure>& measures)
{
    const auto text = [](const UnitReturn* value, const QString& code) {
        const auto figure = value ? value->figure(code) : std::nullopt;
        return figure ? vinumber::count(*figure) : QString();
    };
    if (!before || before->state != after.state)
        changes.push_back({record, ActChanges::fieldWord(u"state"_s),
            before ? ErrorText::stateName(before->state) : QString(),
            ErrorText::stateName(after.state)});
    for (const Measure& measure : measures) {
        const QString was = text(before, measure.code);
        const QString is = text(&after, measure.code);
        if (was != is)
            changes.push_back({record, measure.head, was, is});
    }
}

void addReturns(std::vector<FieldChange>& changes, const storage::UnitOfWork& work, ActId act,
    const Round& round, const QString& recordPattern)
{
    const RoundSheet sheet = work.rounds().sheet(round.id);
    for (const RoundSheet::Row& row : sheet.rows) {
        const auto history = work.returns().history(round.id, row.entry.unit);
        for (std::size_t i = 0; i < history.size(); ++i)
            if (history[i].act == act)
                addReturn(changes, recordPattern.arg(row.entry.shownName()),
                    i > 0 ? &history[i - 1].value : nullptr, history[i].value, sheet.measures);
    }
}

} // namespace

ActChanges::ActChanges(const RegisterSession& session)
    : m_session(session)
{
}

QString ActChanges::tableWord(const QString& table)
{
    const char* word = wordOf(tableWords, table);
    return word ? tr(word) : table;
}

QString ActChanges::fieldWord(const QString& column)
{
    const char* word = wordOf(fieldWords, column);
    return word ? tr(word) : column;
}

QString ActChanges::recordName(
    const QString& table, const QJsonObject& image, const RecordNames& names)
{
    const QString name = nameOf(table, image, names);
    return name.isEmpty() ? tableWord(table) : u"%1: %2"_s.arg(tableWord(table), name);
}

std::vector<FieldChange> ActChanges::ofRow(const QString& table, const QJsonObject& before,
    const QJsonObject& after, const RecordNames& names)
{
    const QString record = recordName(table, after.isEmpty() ? before : after, names);
    QStringList columns = before.keys() + after.keys();
    columns.removeDuplicates();
    std::vector<FieldChange> changes;
    for (const QString& column : columns) {
        // A column without a word links rows or is for the program alone.
        if (before.value(column) == after.value(column) || !wordOf(fieldWords, column))
            continue;
        const QString was = written(column, before.value(column), names);
        const QString is = written(column, after.value(column), names);
        if (was != is)
            changes.push_back({record, fieldWord(column), was, is});
    }
    return changes;
}

Result<std::vector<FieldChange>> ActChanges::of(ActId act) const
{
    const QString record = tr("Report of %1");
    return readValue<std::vector<FieldChange>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<FieldChange>> {
            const auto found = work.journal().act(act);
            if (!found)
                return Error{ErrorCode::ActUnknown, {act.value()}, {}};
            std::vector<FieldChange> changes;
            const RecordNames names(work);
            for (const storage::RowChange& row : work.journal().changes(act)) {
                const auto fields = ofRow(row.table, storage::imageFrom(row.before),
                    storage::imageFrom(row.after), names);
                changes.insert(changes.end(), fields.begin(), fields.end());
            }
            // Returns carry their act instead of images; its subject names the round.
            for (const Campaign& campaign : work.campaigns().all())
                for (const Round& round : work.rounds().ofCampaign(campaign.id))
                    if (found->header.subject == u"%1/%2"_s.arg(campaign.code).arg(round.no)
                        && round.state != RoundState::Draft)
                        addReturns(changes, work, act, round, record);
            return changes;
        });
}

} // namespace sosh
