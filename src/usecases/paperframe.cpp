// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperframe.h"

#include "core/vinumber.h"
#include "storage/lookuprepository.h"
#include "storage/officerepository.h"
#include "storage/registryrepository.h"
#include "storage/unitofwork.h"
#include "usecases/officesettings.h"

#include <cmath>
#include <limits>
#include <optional>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// The day of the office that is nearest to the given one; none without any record.
std::optional<QDate> nearestDay(const storage::UnitOfWork& work, IssuerId issuer, QDate day)
{
    std::optional<QDate> nearest;
    for (const Office& record : work.offices().records(issuer)) {
        QDate its = day;
        if (record.validFrom.isValid())
            its = std::max(its, record.validFrom);
        if (record.validTo.isValid())
            its = std::min(its, record.validTo);
        if (!nearest || std::abs(day.daysTo(its)) < std::abs(day.daysTo(*nearest)))
            nearest = its;
    }
    return nearest;
}

Result<IssuerId> issuerOf(
    const storage::UnitOfWork& work, const PaperRequest& request, IssuerId usual, QDate day)
{
    if (!request.issuer.isEmpty()) {
        if (const auto issuer = work.offices().byCode(request.issuer))
            return *issuer;
    } else if (usual.isValid()) {
        return usual;
    }
    // The first of those nearest, in the order of their codes.
    QStringList known;
    for (const QString& code : work.offices().codes())
        known += code;
    std::optional<IssuerId> nearest;
    qint64 distance = std::numeric_limits<qint64>::max();
    for (const QString& code : request.issuer.isEmpty() ? known : QStringList()) {
        const auto issuer = work.offices().byCode(code);
        const auto its = issuer ? nearestDay(work, *issuer, day) : std::nullopt;
        if (its && std::abs(day.daysTo(*its)) < distance) {
            nearest = issuer;
            distance = std::abs(day.daysTo(*its));
        }
    }
    if (nearest)
        return *nearest;
    return Error{ErrorCode::IssuerUnknown, {request.issuer, known.join(u", "_s)}, {}};
}

} // namespace

Result<report::PaperFrame> paperFrame(
    const storage::UnitOfWork& work, const PaperRequest& request, IssuerId usual, QDate day)
{
    const auto issuer = issuerOf(work, request, usual, day);
    if (!issuer)
        return issuer.error();
    if (!request.date.isValid())
        day = nearestDay(work, *issuer, day).value_or(day);
    auto office = work.offices().officeOn(*issuer, day);
    if (!office)
        return Error{
            ErrorCode::NoIssuerOnDate, {work.offices().codeOf(*issuer), vinumber::date(day)}, {}};
    report::PaperFrame frame;
    frame.office = *std::move(office);
    frame.signatory = work.offices().signatoryOn(*issuer, day);
    frame.lookups = work.lookups().load();
    frame.contact = officeContact(work);
    frame.marks = request.marks;
    frame.paperDate = day;
    frame.paperTime = request.time;
    frame.number = request.number;
    frame.isSample = work.registry().info().isSample;
    if (work.registry().setting(u"tone_style"_s) == u"old"_s)
        frame.toneStyle = vietnamese::ToneStyle::Old;
    return frame;
}

} // namespace sosh
