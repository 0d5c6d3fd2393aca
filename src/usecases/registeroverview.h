// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/facts.h"
#include "core/lookups.h"
#include "core/officialdocument.h"
#include "core/result.h"
#include "core/unit.h"

#include <QHash>

#include <vector>

namespace sosh {

class RegisterSession;

struct CampaignOverview
{
    Campaign campaign;
    std::vector<DirectingDocument> documents; ///< directing ones first, then our own
    std::vector<Round> rounds;
    std::vector<Task> tasks = {};
    std::vector<Activity> activities = {};
    std::vector<Commendation> commendations = {};
};

/// What a document says of another one.
struct DocumentTie
{
    LinkKind kind = LinkKind::Basis;
    QString code; ///< of the other one
};

/// How a document stands, beside what is cited of it.
struct DocumentStanding
{
    DocumentStatus status = DocumentStatus::Issued;
    std::optional<int> number;
    std::vector<DocumentTie> links;
};

struct Overview
{
    std::vector<CampaignOverview> campaigns;
    int units = 0;
    std::vector<DirectingDocument> documents;
    std::vector<Activity> activities; ///< of a year without a campaign
    std::vector<Commendation> commendations; ///< of a year without a campaign
    QHash<DocumentId, DocumentStanding> standing; ///< of every document
};

/// Everything at a glance, and the units of a day.
class RegisterOverview
{
public:
    explicit RegisterOverview(const RegisterSession& session);

    Result<Overview> load() const;
    Result<Lookups> lookups() const;
    /// Units that live on that day. `find` searches code, names and other names without accents and without tone places;
    /// when nobody bears that now, whoever bore it once.
    Result<std::vector<Unit>> units(QDate asOf, const QString& find = {}) const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
