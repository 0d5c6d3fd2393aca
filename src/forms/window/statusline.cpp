// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/statusline.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"

#include <QLabel>

namespace sosh {
using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Workspace& workspace, QWidget* parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
{
    m_saved = named(label({}, u"muted"_s), u"savedLabel"_s, tr("State of the file"));
    m_notice = named(label({}), u"noticeLabel"_s, tr("Notice"));
    m_badge = named(label({}), u"badgeLabel"_s, tr("Access"));
    m_operator = named(label({}, u"muted"_s), u"operatorLabel"_s, tr("Operator"));
    addWidget(m_saved);
    addWidget(m_notice, 1);
    addPermanentWidget(m_badge);
    addPermanentWidget(m_operator);
    setSizeGripEnabled(false);
    setContentsMargins(spacing::medium, 0, spacing::medium, 0);
}

void StatusLine::setNotice(const QString& text)
{
    m_notice->setText(text);
}

void StatusLine::refresh()
{
    m_notice->clear();
    if (!m_workspace.isOpen()) {
        for (QLabel* each : {m_saved, m_badge, m_operator})
            each->clear();
        return;
    }
    const RegisterSession& session = m_workspace.session();
    const QString time = m_workspace.clock().nowUtc().toLocalTime().toString(u"HH:mm"_s);
    m_saved->setText(session.isReadOnly()
            ? QString()
            : tr("Opened at %1; every change is saved at once").arg(time));
    m_badge->setText(session.isReadOnly() ? tr("Reading only") : QString());
    m_operator->setText(
        session.actor().isEmpty() ? QString() : tr("Operator: %1").arg(session.actor()));
}

} // namespace sosh
