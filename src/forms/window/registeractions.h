// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>

#include <functional>

class QMenu;

namespace sosh {

class Workspace;

/// What can be done with a register file as a whole. Says how it went by signals; the window shows them.
class RegisterActions final : public QObject
{
    Q_OBJECT

public:
    explicit RegisterActions(Workspace& workspace, QObject* parent = nullptr);

    /// Asked before the register at hand is left for another one.
    void setGuard(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    void open();
    void openFile(const QString& file);
    void create();
    void createSample(const QString& sample);
    void backUp();
    void check();
    void fillSampleMenu(QMenu& menu);
    void fillRecentMenu(QMenu& menu);

signals:
    void failed(const sosh::Error& error);
    void done(const QString& sentence);

private:
    QString askNewFile(const QString& stem);
    static QString sampleTitle(const QString& sample);

    Workspace& m_workspace;
    std::function<bool()> m_mayLeave;
};

} // namespace sosh
