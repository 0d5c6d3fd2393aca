// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/statestrip.h"

#include "core/vinumber.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "models/rowstate.h"

#include <QHBoxLayout>
#include <QLabel>

namespace sosh {
using namespace Qt::StringLiterals;

StateStrip::StateStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::large);
    named(this, u"stateStrip"_s, tr("How many units stand where"));
}

void StateStrip::setCounts(const StateCounts& counts, int drafts)
{
    emptyOut(m_layout);
    const std::pair<RowState, int> parts[] = {{RowState::Reported, counts.reported},
        {RowState::Draft, drafts}, {RowState::Joint, counts.joint}, {RowState::Nil, counts.nil},
        {RowState::Missing, counts.missing - drafts}, {RowState::Exempt, counts.exempt}};
    QStringList spoken;
    for (const auto& [state, count] : parts) {
        if (count <= 0 && state != RowState::Reported && state != RowState::Missing)
            continue;
        const QString words =
            u"%1 %2"_s.arg(vinumber::count(count), RowStateText::name(state).toLower());
        auto* part = new QLabel(u"<span style='color:%1'>%2</span> %3"_s.arg(
            m_theme.color(RowStateText::tone(state)).name(), RowStateText::sign(state),
            words.toHtmlEscaped()));
        part->setAccessibleName(words);
        m_layout->addWidget(part);
        spoken += words;
    }
    m_text = spoken.join(u", "_s);
    setAccessibleDescription(m_text);
}

} // namespace sosh
