// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unitofwork.h"

#include "storage/anniversaryrepository.h"
#include "storage/attachmentrepository.h"
#include "storage/campaignrepository.h"
#include "storage/contactrepository.h"
#include "storage/controltotalrepository.h"
#include "storage/documentrepository.h"
#include "storage/factrepository.h"
#include "storage/flagrepository.h"
#include "storage/importrepository.h"
#include "storage/issuedrepository.h"
#include "storage/journalrepository.h"
#include "storage/lookuprepository.h"
#include "storage/officerepository.h"
#include "storage/papertextrepository.h"
#include "storage/registryrepository.h"
#include "storage/reminderrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/savedviewrepository.h"
#include "storage/unithistoryrepository.h"
#include "storage/unitrepository.h"

namespace sosh::storage {

struct UnitOfWork::Private
{
    RegistryRepository registry;
    LookupRepository lookups;
    OfficeRepository offices;
    UnitRepository units;
    UnitHistoryRepository unitHistory;
    DocumentRepository documents;
    CampaignRepository campaigns;
    RoundRepository rounds;
    ReturnRepository returns;
    ImportRepository imports;
    FactRepository facts;
    ContactRepository contacts;
    AttachmentRepository attachments;
    AnniversaryRepository anniversaries;
    SavedViewRepository savedViews;
    ReminderRepository reminders;
    FlagRepository flags;
    ControlTotalRepository controlTotals;
    PaperTextRepository paperTexts;
    IssuedRepository issued;
    JournalRepository journal;

    explicit Private(sql::Connection& c)
        : registry(c)
        , lookups(c)
        , offices(c)
        , units(c)
        , unitHistory(c)
        , documents(c)
        , campaigns(c)
        , rounds(c)
        , returns(c)
        , imports(c)
        , facts(c)
        , contacts(c)
        , attachments(c)
        , anniversaries(c)
        , savedViews(c)
        , reminders(c)
        , flags(c)
        , controlTotals(c)
        , paperTexts(c)
        , issued(c)
        , journal(c)
    {
    }
};

UnitOfWork::UnitOfWork(sql::Connection& connection)
    : d(std::make_unique<Private>(connection))
{
}

UnitOfWork::~UnitOfWork() = default;

RegistryRepository& UnitOfWork::registry()
{
    return d->registry;
}
LookupRepository& UnitOfWork::lookups()
{
    return d->lookups;
}
OfficeRepository& UnitOfWork::offices()
{
    return d->offices;
}
UnitRepository& UnitOfWork::units()
{
    return d->units;
}
UnitHistoryRepository& UnitOfWork::unitHistory()
{
    return d->unitHistory;
}
DocumentRepository& UnitOfWork::documents()
{
    return d->documents;
}
CampaignRepository& UnitOfWork::campaigns()
{
    return d->campaigns;
}
RoundRepository& UnitOfWork::rounds()
{
    return d->rounds;
}
ReturnRepository& UnitOfWork::returns()
{
    return d->returns;
}
ImportRepository& UnitOfWork::imports()
{
    return d->imports;
}
FactRepository& UnitOfWork::facts()
{
    return d->facts;
}
ContactRepository& UnitOfWork::contacts()
{
    return d->contacts;
}
AttachmentRepository& UnitOfWork::attachments()
{
    return d->attachments;
}
AnniversaryRepository& UnitOfWork::anniversaries()
{
    return d->anniversaries;
}
SavedViewRepository& UnitOfWork::savedViews()
{
    return d->savedViews;
}
ReminderRepository& UnitOfWork::reminders()
{
    return d->reminders;
}
FlagRepository& UnitOfWork::flags()
{
    return d->flags;
}
ControlTotalRepository& UnitOfWork::controlTotals()
{
    return d->controlTotals;
}
PaperTextRepository& UnitOfWork::paperTexts()
{
    return d->paperTexts;
}
IssuedRepository& UnitOfWork::issued()
{
    return d->issued;
}

const RegistryRepository& UnitOfWork::registry() const
{
    return d->registry;
}
const LookupRepository& UnitOfWork::lookups() const
{
    return d->lookups;
}
const OfficeRepository& UnitOfWork::offices() const
{
    return d->offices;
}
const UnitRepository& UnitOfWork::units() const
{
    return d->units;
}
const UnitHistoryRepository& UnitOfWork::unitHistory() const
{
    return d->unitHistory;
}
const DocumentRepository& UnitOfWork::documents() const
{
    return d->documents;
}
const CampaignRepository& UnitOfWork::campaigns() const
{
    return d->campaigns;
}
const RoundRepository& UnitOfWork::rounds() const
{
    return d->rounds;
}
const ReturnRepository& UnitOfWork::returns() const
{
    return d->returns;
}
const ImportRepository& UnitOfWork::imports() const
{
    return d->imports;
}
const FactRepository& UnitOfWork::facts() const
{
    return d->facts;
}
const ContactRepository& UnitOfWork::contacts() const
{
    return d->contacts;
}
const AttachmentRepository& UnitOfWork::attachments() const
{
    return d->attachments;
}
const AnniversaryRepository& UnitOfWork::anniversaries() const
{
    return d->anniversaries;
}
const SavedViewRepository& UnitOfWork::savedViews() const
{
    return d->savedViews;
}
const ReminderRepository& UnitOfWork::reminders() const
{
    return d->reminders;
}
const FlagRepository& UnitOfWork::flags() const
{
    return d->flags;
}
const ControlTotalRepository& UnitOfWork::controlTotals() const
{
    return d->controlTotals;
}
const PaperTextRepository& UnitOfWork::paperTexts() const
{
    return d->paperTexts;
}
const IssuedRepository& UnitOfWork::issued() const
{
    return d->issued;
}
const JournalRepository& UnitOfWork::journal() const
{
    return d->journal;
}

} // namespace sosh::storage
