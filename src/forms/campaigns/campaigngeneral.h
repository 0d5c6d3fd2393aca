// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"

#include <QScrollArea>

class QGridLayout;

namespace sosh {

/// What is known of a campaign, to be read.
class CampaignGeneral final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CampaignGeneral(QWidget* parent = nullptr);
    /// `issuer`: who issues it, in words.
    void show(const Campaign& campaign, const QString& issuer);

private:
    void add(const QString& title, const QString& text);
    static QString period(const Campaign& campaign);

    QGridLayout* m_grid = nullptr;
};

} // namespace sosh
