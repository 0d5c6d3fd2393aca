// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "forms/campaigns/fieldgrid.h"
#include "usecases/officesettings.h"

#include <span>

namespace sosh {

/// What a campaign is: its title, days, rate and where its reports go. Only code and title are owed; what the paper calls
/// it is proposed from the title.
class CampaignFields final : public QWidget
{
    Q_OBJECT

public:
    CampaignFields(
        const Campaign& campaign, std::span<const OfficeOnDay> offices, QWidget* parent = nullptr);

    /// The rest is taken from `base`.
    Campaign read(Campaign base) const;
    QStringList unreadable() const { return m_grid->unreadable(); }

signals:
    void edited();

private:
    void addWords(const Campaign& campaign);
    void addDays(const Campaign& campaign, std::span<const OfficeOnDay> offices);
    void addRate(const Campaign& campaign);
    void propose();

    FieldGrid* m_grid = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_superiorCode = nullptr;
    QLineEdit* m_work = nullptr;
    QLineEdit* m_theme = nullptr;
    QLineEdit* m_noun = nullptr;
    QLineEdit* m_short = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QCheckBox* m_ongoing = nullptr;
    QComboBox* m_issuer = nullptr;
    QLineEdit* m_addressee = nullptr;
    QComboBox* m_denominator = nullptr;
    QComboBox* m_level = nullptr;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_low = nullptr;
};

QString denominatorText(Denominator denominator);
QString entryLevelText(EntryLevel level);

} // namespace sosh
