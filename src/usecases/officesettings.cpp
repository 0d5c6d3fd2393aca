// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/officesettings.h"

#include "core/act.h"
#include "storage/officerepository.h"
#include "storage/registryrepository.h"
#include "usecases/readvalue.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;
using vietnamese::ToneStyle;

const QString toneStyleName = u"tone_style"_s;

QString nameOf(ToneStyle style)
{
    return style == ToneStyle::Old ? u"old"_s : u"new"_s;
}

Status doneOr(const Result<ActId>& written)
{
    if (!written)
        return written.error();
    return Done{};
}

} // namespace

OfficeSettings::OfficeSettings(RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<OfficeOnDay>> OfficeSettings::offices(QDate day) const
{
    return readValue<std::vector<OfficeOnDay>>(
        m_session, [day](const storage::UnitOfWork& work) -> Result<std::vector<OfficeOnDay>> {
            std::vector<OfficeOnDay> offices;
            for (const QString& code : work.offices().codes())
                if (const auto issuer = work.offices().byCode(code))
                    offices.push_back({code, work.offices().officeOn(*issuer, day),
                        work.offices().signatoryOn(*issuer, day),
                        work.offices().termOn(*issuer, day)});
            return offices;
        });
}

Status OfficeSettings::addSignatory(
    const QString& issuer, const Signatory& signatory, QDate from, QDate to)
{
    QString mistake;
    if (signatory.authority.isEmpty())
        mistake = tr("Say for whom or as what the signer signs, for example T/M BAN THƯỜNG VỤ.");
    else if (signatory.name.isEmpty())
        mistake = tr("Say the full name of the signer.");
    else if (from.isValid() && to.isValid() && to < from)
        mistake = tr("The last day is before the first one.");
    if (!mistake.isEmpty())
        return Error{ErrorCode::UsageMistake, {mistake}, {}};
    return doneOr(m_session.store().write(m_session.act(verbs::signatoryAdd, signatory.name),
        [&](storage::UnitOfWork& work) -> Status {
            const auto id = work.offices().byCode(issuer);
            if (!id)
                return Error{ErrorCode::IssuerUnknown, {issuer}, {}};
            work.offices().addSignatory(*id, signatory, from, to);
            return Done{};
        }));
}

Result<ToneStyle> OfficeSettings::toneStyle() const
{
    return readValue<ToneStyle>(
        m_session, [](const storage::UnitOfWork& work) -> Result<ToneStyle> {
            return work.registry().setting(toneStyleName) == nameOf(ToneStyle::Old)
                ? ToneStyle::Old
                : ToneStyle::New;
        });
}

Status OfficeSettings::setToneStyle(ToneStyle style)
{
    const auto standing = toneStyle();
    if (!standing)
        return standing.error();
    if (*standing == style)
        return Done{};
    const QString example = vietnamese::withToneStyle(u"uỷ, hoà"_s, style);
    return doneOr(m_session.store().write(
        m_session.act(verbs::settingChange, example), [style](storage::UnitOfWork& work) -> Status {
            work.registry().setSetting(toneStyleName, nameOf(style));
            return Done{};
        }));
}

} // namespace sosh
