// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace sosh {

class Workspace;

/// The line at the foot of the window: state of the file, the page's notice, access, operator.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Workspace& workspace, QWidget* parent = nullptr);

    void refresh(); ///< after a register was opened or closed
    void setNotice(const QString& text);

private:
    const Workspace& m_workspace;
    QLabel* m_saved = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_badge = nullptr;
    QLabel* m_operator = nullptr;
};

} // namespace sosh
