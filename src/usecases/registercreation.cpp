// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/registercreation.h"

#include "core/act.h"
#include "storage/registryrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "usecases/sampleregister.h"
#include "usecases/seededlists.h"

#include <QUuid>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

Result<QString> create(const QString& path, const storage::RegisterInfo& info, const Clock& clock,
    const QString& actor, const std::function<Status(storage::UnitOfWork&)>& fill)
{
    const ActHeader act{verbs::registerCreate.toString(), actor, info.agencyCode, {}};
    const auto store =
        storage::Store::create(path, clock, act, [&](storage::UnitOfWork& work) -> Status {
            work.registry().create(info);
            seedLists(work);
            return fill(work);
        });
    if (!store)
        return store.error();
    return info.registryId;
}

} // namespace

QStringList RegisterCreation::sampleNames()
{
    return {u"muong-khuong-2022"_s, u"xa-2026"_s, u"thanh-xuan-2024"_s, u"thanh-xuan-2025"_s};
}

Result<QString> RegisterCreation::createEmpty(
    const QString& path, const AgencyChoice& agency, const Clock& clock, const QString& actor)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return create(path, {id, agency.code, agency.name, clock.nowUtc(), false}, clock, actor,
        [](storage::UnitOfWork&) -> Status { return Done{}; });
}

Result<QString> RegisterCreation::createSample(
    const QString& path, const QString& sample, const QString& actor)
{
    if (!sampleNames().contains(sample))
        return Error{ErrorCode::SampleUnknown, {sample, sampleNames().join(u", "_s)}, {}};
    const SampleRegister content(sample);
    const FixedClock clock(content.info().created); // a sample is the same file whenever it is made
    return create(path, content.info(), clock, actor,
        [&](storage::UnitOfWork& work) { return content.fill(work); });
}

} // namespace sosh
