// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

#include <optional>

class QWidget;

namespace sosh {

class Workspace;
struct Round;
struct RoundPlan;

/// What can be done with the round that is chosen. Says how it went by signals; the window shows them.
class RoundActions final : public QObject
{
    Q_OBJECT

public:
    RoundActions(Workspace& workspace, QWidget& window);

    void open();
    void close();
    void reopen();
    /// Why the round that is chosen cannot be reopened: it is open, still a draft, or sealed by an issued report.
    std::optional<Error> reopenFault() const;

signals:
    void failed(const sosh::Error& error);
    void done(const QString& sentence);
    void draftsStand(const sosh::Error& error); ///< that is why it could not be closed

private:
    const Round* round(); ///< that can be written; else says why

    Workspace& m_workspace;
    QWidget& m_window;
};

} // namespace sosh
