// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "core/vinumber.h"
#include "models/rowtablemodel.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString countOrDash(const std::optional<qint64>& value)
{
    return value ? vinumber::count(*value) : u"–"_s;
}

} // namespace

void ComparisonModel::setTotals(const CampaignTotals& totals)
{
    beginResetModel();
    m_rows.clear();
    m_titles = {tr("Measure")};
    for (const CampaignSummary::PerRound& round : totals.summary.rounds)
        m_titles += round.round.name;
    m_titles += {tr("Whole campaign"), tr("How it is counted")};
    if (!totals.summary.rounds.empty()) {
        addStates(totals);
        addMeasures(totals);
        addRates(totals);
    }
    endResetModel();
}

void ComparisonModel::addStates(const CampaignTotals& totals)
{
    QStringList expected{tr("Units that must report")};
    QStringList answered{tr("Units reported")};
    for (const CampaignSummary::PerRound& round : totals.summary.rounds) {
        expected += vinumber::count(round.summary.states.expected);
        answered += vinumber::count(round.summary.states.answered());
    }
    const Summary* basis = totals.summary.basis();
    expected += {basis ? vinumber::count(basis->states.expected) : u"–"_s, tr("last closed round")};
    answered +=
        {basis ? vinumber::count(basis->states.answered()) : u"–"_s, tr("last closed round")};
    m_rows.push_back(expected);
    m_rows.push_back(answered);
}

void ComparisonModel::addMeasures(const CampaignTotals& totals)
{
    for (const MeasureSum& sum : totals.summary.measures) {
        QStringList cells{sum.measure.label};
        for (const CampaignSummary::PerRound& round : totals.summary.rounds)
            cells += countOrDash(round.summary.sum(sum.measure.code));
        const QString rule = addsOverRounds(sum.measure.kind) ? tr("added over the rounds")
                                                              : tr("last closed round");
        cells += {countOrDash(sum.sum), rule};
        m_rows.push_back(cells);
    }
}

void ComparisonModel::addRates(const CampaignTotals& totals)
{
    const auto denominator = totals.campaign.denominator;
    QStringList cells{tr("Rate of attendance")};
    for (const CampaignSummary::PerRound& round : totals.summary.rounds)
        cells += vinumber::percentOrDash(rateFor(round.summary, round.round.denominator));
    const Summary* basis = totals.summary.basis();
    cells += {vinumber::percentOrDash(basis ? rateFor(*basis, denominator) : std::nullopt),
        tr("last closed round")};
    m_rows.push_back(cells);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QStringList& cells = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool isRule = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cells.at(index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case Qt::AccessibleTextRole:
        return QStringList{cells.first(), m_titles.at(index.column()), cells.at(index.column())}
            .join(u", "_s);
    case ToneRole:
        return static_cast<int>(isRule ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_titles.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            section == 0 || section == columnCount() - 1 ? leftCell : rightCell);
    return {};
}

} // namespace sosh
