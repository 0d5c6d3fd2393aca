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
    m_parts.clear();
    const std::pair<RowState, int> parts[] = {{RowState::Reported, counts.reported},
        {RowState::Draft, drafts}, {RowState::Joint, counts.joint}, {RowState::Nil, counts.nil},
        {RowState::Missing, counts.missing - drafts}, {RowState::Exempt, counts.exempt}};
    QStringList spoken;
    for (const auto& [state, count] : parts) {
        if (count <= 0 && state != RowState::Reported && state != RowState::Missing)
            continue;
        const QString words =
            u"%1 %2"_s.arg(vinumber::count(count), RowStateText::name(state).toLower());
        auto* part = new QLabel;
        part->setAccessibleName(words);
        part->setToolTip(words);
        m_layout->addWidget(part);
        m_parts.push_back({part, words, vinumber::count(count),
            u"<span style='color:%1'>%2</span> "_s.arg(
                m_theme.color(RowStateText::tone(state)).name(), RowStateText::sign(state))});
        spoken += words;
    }
    m_layout->addStretch();
    fit();
    m_text = spoken.join(u", "_s);
    setAccessibleDescription(m_text);
}

/// Of all parts with that text: signs and gaps included.
int StateStrip::widthOf(QString Part::*text) const
{
    const QFontMetrics metrics(font());
    int width = 0;
    for (const Part& part : m_parts)
        width += metrics.horizontalAdvance(u"● "_s + part.*text) + spacing::large;
    return width;
}

QSize StateStrip::minimumSizeHint() const
{
    return {widthOf(&Part::number), QWidget::minimumSizeHint().height()};
}

QSize StateStrip::sizeHint() const
{
    return {widthOf(&Part::words), QWidget::sizeHint().height()};
}

void StateStrip::fit()
{
    const bool roomForWords = width() >= widthOf(&Part::words);
    for (const Part& part : m_parts)
        part.label->setText(part.sign + (roomForWords ? part.words : part.number).toHtmlEscaped());
    updateGeometry();
}

void StateStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace sosh
