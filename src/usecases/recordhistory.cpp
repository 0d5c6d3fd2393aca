// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordhistory.h"

#include "storage/journalrepository.h"
#include "storage/registerimage.h"
#include "usecases/readvalue.h"
#include "usecases/recordnames.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace sosh {
namespace {

using storage::RegisterImage;

QString tableOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Unit:
        return u"unit"_s;
    case RecordKind::Document:
        return u"document"_s;
    case RecordKind::Campaign:
        return u"campaign"_s;
    case RecordKind::Round:
        return u"round"_s;
    case RecordKind::Issuer:
        return u"issuer"_s;
    case RecordKind::Task:
        return u"task"_s;
    }
    Q_UNREACHABLE();
}

/// Rows that a clerk knows as records of their own; the others go and come with them.
constexpr std::array<QStringView, 15> records{u"unit", u"document", u"campaign", u"round", u"task",
    u"activity", u"commendation", u"signatory", u"issuer_record", u"term", u"attachment_use",
    u"anniversary", u"unit_alias", u"saved_view", u"reminder"};

QHash<ActId, Act> actsById(const storage::UnitOfWork& work)
{
    QHash<ActId, Act> acts;
    for (const Act& act : work.journal().acts())
        acts.insert(act.id, act);
    return acts;
}

/// A return's image as fields of one record: its columns, then its figures.
std::vector<FieldChange> returnChanges(const QJsonObject& before, const QJsonObject& after)
{
    const QString record = RegisterImage::record.toString();
    const QString figures = RegisterImage::figures.toString();
    const QJsonObject& named = after.isEmpty() ? before : after;
    const QString figuresOf = named[record].toString();
    std::vector<FieldChange> changes =
        ActChanges::ofRow(RegisterImage::returns.toString(), before, after, {});
    for (FieldChange& change : changes)
        change.record = figuresOf;
    const QJsonObject was = before[figures].toObject();
    const QJsonObject is = after[figures].toObject();
    QStringList heads = was.keys() + is.keys();
    heads.removeDuplicates();
    const auto text = [](const QJsonValue& value) {
        return value.isUndefined() ? QString() : QString::number(value.toInteger());
    };
    for (const QString& head : heads)
        if (was.value(head) != is.value(head))
            changes.push_back({figuresOf, head, text(was.value(head)), text(is.value(head))});
    return changes;
}

std::vector<FieldChange> differences(
    const RegisterImage& before, const RegisterImage& after, const RecordNames& names)
{
    std::vector<FieldChange> changes;
    QStringList tables = before.rows.keys() + after.rows.keys();
    tables.removeDuplicates();
    tables.sort();
    for (const QString& table : tables) {
        const auto was = before.rows.value(table);
        const auto is = after.rows.value(table);
        QStringList keys = was.keys() + is.keys();
        keys.removeDuplicates();
        for (const QString& key : keys) {
            const QJsonObject from = was.value(key);
            const QJsonObject to = is.value(key);
            if (from == to)
                continue;
            const auto fields = table == RegisterImage::returns
                ? returnChanges(from, to)
                : ActChanges::ofRow(table, from, to, names);
            changes.insert(changes.end(), fields.begin(), fields.end());
        }
    }
    return changes;
}

} // namespace

RecordHistory::RecordHistory(const RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<RecordChange>> RecordHistory::of(RecordKind kind, qint64 id) const
{
    return readValue<std::vector<RecordChange>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<RecordChange>> {
            const RecordNames names(work);
            const auto acts = actsById(work);
            std::vector<RecordChange> history;
            for (const auto& [act, row] : work.journal().changesOf(tableOf(kind), id))
                for (FieldChange& change : ActChanges::ofRow(row.table,
                         storage::imageFrom(row.before), storage::imageFrom(row.after), names))
                    history.push_back({acts.value(act), std::move(change)});
            std::reverse(history.begin(), history.end());
            return history;
        });
}

Result<std::vector<RemovedRecord>> RecordHistory::removed() const
{
    return readValue<std::vector<RemovedRecord>>(
        m_session, [](const storage::UnitOfWork& work) -> Result<std::vector<RemovedRecord>> {
            const auto acts = actsById(work);
            const RecordNames names(work);
            std::vector<RemovedRecord> removed;
            for (const auto& [act, row] : work.journal().removedRows())
                if (std::find(records.begin(), records.end(), row.table) != records.end())
                    removed.push_back({acts.value(act),
                        ActChanges::recordName(row.table, storage::imageFrom(row.before), names)});
            return removed;
        });
}

Result<std::vector<FieldChange>> RecordHistory::between(
    const QDateTime& earlier, const QDateTime& later) const
{
    return readValue<std::vector<FieldChange>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<FieldChange>> {
            const storage::JournalRepository& journal = work.journal();
            return differences(journal.imageAfter(journal.lastActAt(earlier)),
                journal.imageAfter(journal.lastActAt(later)), RecordNames(work));
        });
}

Result<std::vector<FieldChange>> RecordHistory::against(const QString& path) const
{
    // Opening brings an older register up to date, and the other file is not ours to change: a copy is read.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"other.sosh"_s);
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {QDir::toNativeSeparators(path)}, {}};
    if (!folder.isValid() || !file.copy(copy))
        return Error{
            ErrorCode::FileUnreadable, {QDir::toNativeSeparators(path), file.errorString()}, {}};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    auto other = RegisterSession::open(copy, Access::Read, m_session.clock(), m_session.actor());
    if (!other)
        return other.error();
    if ((*other)->facts().registryId != m_session.facts().registryId)
        return Error{ErrorCode::ComparedWithOther,
            {QDir::toNativeSeparators(path), (*other)->facts().agencyName}, {}};
    const auto newest = [](const storage::UnitOfWork& work) -> Result<RegisterImage> {
        const auto acts = work.journal().acts();
        return work.journal().imageAfter(acts.empty() ? ActId() : acts.back().id);
    };
    const auto theirs = readValue<RegisterImage>(**other, newest);
    if (!theirs)
        return theirs.error();
    return readValue<std::vector<FieldChange>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<FieldChange>> {
            const auto ours = newest(work);
            return differences(*theirs, *ours, RecordNames(work));
        });
}

} // namespace sosh
