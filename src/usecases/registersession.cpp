// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/registersession.h"

#include "storage/registryrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"

namespace sosh {

Result<std::unique_ptr<RegisterSession>> RegisterSession::open(
    const QString& path, Access access, const Clock& clock, const QString& actor)
{
    const auto mode = access == Access::Write ? storage::OpenMode::Write : storage::OpenMode::Read;
    auto store = storage::Store::open(path, mode, clock, actor);
    if (!store)
        return store.error();
    RegisterFacts facts;
    const Status loaded = (*store)->read([&](const storage::UnitOfWork& work) -> Status {
        const storage::RegisterInfo info = work.registry().info();
        facts = {info.registryId, info.agencyCode, info.agencyName, info.isSample,
            (*store)->schemaVersion()};
        return Done{};
    });
    if (!loaded)
        return loaded.error();
    return std::make_unique<RegisterSession>(std::move(*store), std::move(facts), clock, actor);
}

RegisterSession::RegisterSession(
    std::unique_ptr<storage::Store> store, RegisterFacts facts, const Clock& clock, QString actor)
    : m_store(std::move(store))
    , m_facts(std::move(facts))
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

RegisterSession::~RegisterSession() = default;

QString RegisterSession::path() const
{
    return m_store->path();
}

bool RegisterSession::isReadOnly() const
{
    return m_store->mode() == storage::OpenMode::Read;
}

ChangeNotifier& RegisterSession::notifier() const
{
    return m_store->notifier();
}

ActHeader RegisterSession::act(
    QStringView verb, const QString& subject, const QString& reason) const
{
    return {verb.toString(), m_actor, subject, reason};
}

} // namespace sosh
