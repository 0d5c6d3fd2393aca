// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "forms/campaigns/judgeddialog.h"
#include "usecases/campaignkeeping.h"

class QTabWidget;

namespace sosh {

class CampaignFields;
class ListEditor;
class MeasureEditor;
class Workspace;

/// A new campaign or a change of one: what it is, what is studied by whom and how, and which figures units report.
class CampaignDialog final : public JudgedDialog
{
    Q_OBJECT

public:
    enum Tab
    {
        GeneralTab,
        ContentTab,
        MeasureTab
    };

    /// Without a campaign of `content` it is a new one.
    CampaignDialog(Workspace& workspace, CampaignContent content, QWidget* parent = nullptr);
    void showTab(Tab tab);

    /// What a new campaign begins with. Errors: those of reading.
    static Result<CampaignContent> blank(Workspace& workspace);

signals:
    void saved(const QString& code, bool isNew);

protected:
    Verdict verdict() const override;
    QString save() override;

private:
    QWidget* makeGeneral();
    QWidget* makeContent(const Lookups& lookups);
    QWidget* makeMeasures(const Lookups& lookups);
    Campaign read() const;
    bool isNew() const { return !m_before.campaign.id.isValid(); }
    QString saveNew();
    QString saveChanges();
    void askOwnMeasure();
    QString addOwnMeasure(const Measure& measure);

    Workspace& m_workspace;
    CampaignContent m_before;
    QStringList m_otherCodes;
    QTabWidget* m_tabs = nullptr;
    CampaignFields* m_fields = nullptr;
    ListEditor* m_topics = nullptr;
    ListEditor* m_targets = nullptr;
    ListEditor* m_forms = nullptr;
    MeasureEditor* m_measures = nullptr;
    std::vector<LookupEntry> m_unitKinds;
};

} // namespace sosh
