// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/measure.h"
#include "models/rowtablemodel.h"

#include <span>

namespace sosh {

/// A measure that a campaign may ask for, and whether it does.
struct MeasureChoice
{
    Measure measure;
    bool chosen = false;
    QString requiredOf = {}; ///< in words; empty when it is not required
};

/// All measures that a campaign may choose from, in the order in which units will see them. Rows are ticked and moved.
class MeasureChoiceModel final : public RowTableModel<MeasureChoice>
{
    Q_OBJECT

public:
    enum Column
    {
        LabelColumn,
        HeadColumn,
        KindColumn,
        RequiredColumn,
        KindsColumn,
        AnnexColumn
    };

    explicit MeasureChoiceModel(QObject* parent = nullptr);

    /// The chosen ones first, in their order; then what else can be chosen.
    void setChoices(std::span<const Measure> chosen, std::span<const Measure> choosable,
        std::vector<LookupEntry> unitKinds);
    std::vector<Measure> chosen() const; ///< in the order of the rows
    bool move(int row, int to) { return moveTo(row, to); }
    void setRequiredKinds(int row, const QStringList& kinds);

    static QString kindText(MeasureKind kind);

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

private:
    static Columns makeColumns();
    QString kindsText(const QStringList& kinds) const;

    std::vector<LookupEntry> m_unitKinds;
};

/// The measures of a campaign, to be read.
class CampaignMeasureModel final : public RowTableModel<Measure>
{
    Q_OBJECT

public:
    explicit CampaignMeasureModel(QObject* parent = nullptr);
};

} // namespace sosh
