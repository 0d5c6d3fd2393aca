// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/anniversarykeeping.h"

#include "storage/anniversaryrepository.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr int leapYear = 2000;

Status write(RegisterSession& session, QStringView verb, const Anniversary& anniversary,
    const std::function<void(storage::AnniversaryRepository&)>& work)
{
    const auto written = session.store().write(
        session.act(verb, anniversary.event), [&](storage::UnitOfWork& unit) -> Status {
            work(unit.anniversaries());
            return Done{};
        });
    return written ? Status(Done{}) : Status(written.error());
}

} // namespace

AnniversaryKeeping::AnniversaryKeeping(RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<Anniversary>> AnniversaryKeeping::all() const
{
    using Anniversaries = std::vector<Anniversary>;
    return readValue<Anniversaries>(
        m_session, [](const storage::UnitOfWork& work) -> Result<Anniversaries> {
            return work.anniversaries().all();
        });
}

Result<AnniversaryId> AnniversaryKeeping::add(const Anniversary& anniversary)
{
    if (const Status sound = refuseFaults(issuesIn(anniversary)); !sound)
        return sound.error();
    AnniversaryId id;
    const Status written = write(m_session, verbs::anniversaryAdd, anniversary,
        [&](storage::AnniversaryRepository& table) { id = table.add(anniversary); });
    if (!written)
        return written.error();
    return id;
}

Status AnniversaryKeeping::change(const Anniversary& anniversary)
{
    if (const Status sound = refuseFaults(issuesIn(anniversary)); !sound)
        return sound;
    return write(m_session, verbs::anniversaryChange, anniversary,
        [&](storage::AnniversaryRepository& table) { table.change(anniversary); });
}

Status AnniversaryKeeping::remove(const Anniversary& anniversary)
{
    return write(m_session, verbs::anniversaryRemove, anniversary,
        [&](storage::AnniversaryRepository& table) { table.remove(anniversary.id); });
}

Issues AnniversaryKeeping::issuesIn(const Anniversary& anniversary)
{
    Issues issues;
    if (anniversary.event.trimmed().isEmpty())
        issues.push_back({Severity::Error, IssueCode::TextMissing, {{}, 0, u"event"_s, {}}, {}});
    const bool unknown = anniversary.month == 0 && anniversary.day == 0;
    if (!unknown && !QDate(leapYear, anniversary.month, anniversary.day).isValid())
        issues.push_back({Severity::Error, IssueCode::BadDate, {},
            {u"%1/%2"_s.arg(anniversary.day).arg(anniversary.month)}});
    if (anniversary.foundingYear
        && (*anniversary.foundingYear < 1 || *anniversary.foundingYear > 9999))
        issues.push_back({Severity::Error, IssueCode::BadDate, {},
            {QString::number(*anniversary.foundingYear)}});
    return issues;
}

} // namespace sosh
