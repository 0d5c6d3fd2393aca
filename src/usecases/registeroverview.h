// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/lookups.h"
#include "core/office.h"
#include "core/result.h"
#include "core/unit.h"

#include <vector>

namespace sosh {

class RegisterSession;

struct CampaignOverview
{
    Campaign campaign;
    std::vector<DirectingDocument> documents;
    std::vector<Round> rounds;
};

struct Overview
{
    std::vector<CampaignOverview> campaigns;
    int units = 0;
    std::vector<DirectingDocument> documents;
};

/// Everything at a glance, and the units of a day.
class RegisterOverview
{
public:
    explicit RegisterOverview(const RegisterSession& session);

    Result<Overview> load() const;
    Result<Lookups> lookups() const;
    /// Units that live on that day. `find` searches code and names without accents and without tone places.
    Result<std::vector<Unit>> units(QDate asOf, const QString& find = {}) const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
