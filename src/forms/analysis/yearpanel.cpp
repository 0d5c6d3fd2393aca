// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/analysis/yearpanel.h"

#include "core/vinumber.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/roundfigures.h"
#include "usecases/yearcomparing.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// What a choice stands for: "MK-2022" and 1, or nothing.
RoundName roundOf(const QComboBox& box)
{
    const QVariantList data = box.currentData().toList();
    return data.size() == 2 ? RoundName{data.at(0).toString(), data.at(1).toInt()} : RoundName();
}

/// Chooses what was chosen before, if it is still there.
void choose(QComboBox& box, const QVariant& data, int otherwise)
{
    const int found = box.findData(data);
    box.setCurrentIndex(found >= 0 ? found : otherwise);
}

} // namespace

YearPanel::YearPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_later = named(new QComboBox, u"laterRoundComboBox"_s, tr("Round"));
    m_earlier = named(new QComboBox, u"earlierRoundComboBox"_s, tr("compared with"));
    m_measure = named(new QComboBox, u"comparedMeasureComboBox"_s, tr("Measure"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    for (QComboBox* box : {m_later, m_earlier, m_measure}) {
        QLabel* title = label(box->accessibleName());
        title->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        box->setMinimumWidth(120); // in a narrow window
        line->addWidget(title);
        line->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &YearPanel::compare);
    }
    line->addStretch();
    m_table = makeTable(u"yearTableView"_s, tr("Compared with an earlier round"), workspace.theme(),
        &m_model, std::array{320, 100, 100, 120, 0});
    m_sum = named(paragraph({}), u"yearSumLabel"_s, tr("Sum of the units that can be compared"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sum);
}

void YearPanel::reload()
{
    fillChoices();
    compare();
}

void YearPanel::fillChoices()
{
    const QSignalBlocker quietLater(m_later);
    const QSignalBlocker quietEarlier(m_earlier);
    const QSignalBlocker quietMeasure(m_measure);
    const QVariant later = m_later->currentData();
    const QVariant earlier = m_earlier->currentData();
    const QVariant measure = m_measure->currentData();
    for (QComboBox* box : {m_later, m_earlier, m_measure})
        box->clear();
    for (const CampaignOverview& entry : m_workspace.overview().campaigns)
        for (const Round& round : entry.rounds) {
            if (round.state == RoundState::Draft)
                continue;
            const QString text = u"%1 · %2"_s.arg(entry.campaign.code, round.name);
            const QVariantList data{entry.campaign.code, round.no};
            m_later->addItem(text, data);
            m_earlier->addItem(text, data);
        }
    const QVariantList current{m_workspace.campaign(), m_workspace.round()};
    choose(*m_later, later.isValid() ? later : current, m_later->count() - 1);
    choose(*m_earlier, earlier, 0);
    const RoundName chosen = roundOf(*m_later);
    const auto sheet = RoundFigures(m_workspace.session()).sheet(chosen.campaign, chosen.round);
    if (sheet)
        for (const Measure& each : sheet->measures)
            m_measure->addItem(each.label, each.code);
    choose(
        *m_measure, measure.isValid() ? measure : QVariant(measure::membersAttended.toString()), 0);
}

void YearPanel::compare()
{
    if (m_later->count() == 0) {
        m_model.setRows({});
        m_sum->setText(tr("No round has been opened yet. Two rounds can stand here side by side."));
        return;
    }
    auto compared =
        YearComparing(m_workspace.session())
            .compare(roundOf(*m_earlier), roundOf(*m_later), m_measure->currentData().toString());
    if (!compared) {
        m_model.setRows({});
        m_sum->setText(ErrorText::sentence(compared.error()));
        return;
    }
    const auto all = static_cast<int>(compared->units.size());
    m_sum->setText(compared->compared == 0
            ? tr("No unit gives a figure in both rounds that can be compared.")
            : tr("The %1 of %2 units that can be compared: %3 then, %4 now.")
                  .arg(compared->compared)
                  .arg(all)
                  .arg(vinumber::count(*compared->then), vinumber::count(*compared->now)));
    m_model.setRows(std::move(compared->units));
}

} // namespace sosh
