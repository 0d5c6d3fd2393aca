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
const QString contactName = u"contact_name"_s;
const QString contactPosition = u"contact_position"_s;
const QString contactPhone = u"contact_phone"_s;
const QString contactChannel = u"contact_channel"_s;

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

report::OfficeContact cleaned(const report::OfficeContact& contact)
{
    return {vietnamese::clean(contact.name), vietnamese::clean(contact.position),
        vietnamese::clean(contact.phone), vietnamese::clean(contact.channel)};
}

} // namespace

report::OfficeContact officeContact(const storage::UnitOfWork& work)
{
    const auto setting = [&](const QString& name) {
        return work.registry().setting(name).value_or(QString());
    };
    return {setting(contactName), setting(contactPosition), setting(contactPhone),
        setting(contactChannel)};
}

ToneStyle toneStyle(const storage::UnitOfWork& work)
{
    return work.registry().setting(toneStyleName) == nameOf(ToneStyle::Old) ? ToneStyle::Old
                                                                            : ToneStyle::New;
}

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
    return readValue<ToneStyle>(m_session,
        [](const storage::UnitOfWork& work) -> Result<ToneStyle> { return sosh::toneStyle(work); });
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

Result<report::OfficeContact> OfficeSettings::contact() const
{
    return readValue<report::OfficeContact>(
        m_session, [](const storage::UnitOfWork& work) -> Result<report::OfficeContact> {
            return officeContact(work);
        });
}

Status OfficeSettings::setContact(const report::OfficeContact& contact)
{
    const auto standing = this->contact();
    if (!standing)
        return standing.error();
    const report::OfficeContact wanted = cleaned(contact);
    if (*standing == wanted)
        return Done{};
    return doneOr(m_session.store().write(
        m_session.act(verbs::settingChange, wanted.name), [&](storage::UnitOfWork& work) -> Status {
            storage::RegistryRepository& registry = work.registry();
            registry.setSetting(contactName, wanted.name);
            registry.setSetting(contactPosition, wanted.position);
            registry.setSetting(contactPhone, wanted.phone);
            registry.setSetting(contactChannel, wanted.channel);
            return Done{};
        }));
}

} // namespace sosh
