// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace sosh::storage {

namespace sql {
class Connection;
}
class AnniversaryRepository;
class RegistryRepository;
class LookupRepository;
class OfficeRepository;
class UnitHistoryRepository;
class UnitRepository;
class DocumentRepository;
class CampaignRepository;
class RoundRepository;
class ReturnRepository;
class ImportRepository;
class FactRepository;
class IssuedRepository;
class PaperTextRepository;
class ContactRepository;
class AttachmentRepository;
class SavedViewRepository;
class ReminderRepository;
class FlagRepository;
class ControlTotalRepository;
class JournalRepository;

/// The repositories of one transaction. A const one only reads.
class UnitOfWork
{
public:
    explicit UnitOfWork(sql::Connection& connection);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    RegistryRepository& registry();
    LookupRepository& lookups();
    OfficeRepository& offices();
    UnitRepository& units();
    UnitHistoryRepository& unitHistory();
    DocumentRepository& documents();
    CampaignRepository& campaigns();
    RoundRepository& rounds();
    ReturnRepository& returns();
    ImportRepository& imports();
    FactRepository& facts();
    ContactRepository& contacts();
    AttachmentRepository& attachments();
    AnniversaryRepository& anniversaries();
    SavedViewRepository& savedViews();
    ReminderRepository& reminders();
    FlagRepository& flags();
    ControlTotalRepository& controlTotals();
    PaperTextRepository& paperTexts();
    IssuedRepository& issued();

    const RegistryRepository& registry() const;
    const LookupRepository& lookups() const;
    const OfficeRepository& offices() const;
    const UnitRepository& units() const;
    const UnitHistoryRepository& unitHistory() const;
    const DocumentRepository& documents() const;
    const CampaignRepository& campaigns() const;
    const RoundRepository& rounds() const;
    const ReturnRepository& returns() const;
    const ImportRepository& imports() const;
    const FactRepository& facts() const;
    const ContactRepository& contacts() const;
    const AttachmentRepository& attachments() const;
    const AnniversaryRepository& anniversaries() const;
    const SavedViewRepository& savedViews() const;
    const ReminderRepository& reminders() const;
    const FlagRepository& flags() const;
    const ControlTotalRepository& controlTotals() const;
    const PaperTextRepository& paperTexts() const;
    const IssuedRepository& issued() const;
    const JournalRepository& journal() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sosh::storage
