// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/inlinemessage.h"

#include <QWidget>

class QVBoxLayout;

namespace sosh {

class RegisterActions;
class Workspace;

/// Without a register: open one, begin one, or look at a sample.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(Workspace& workspace, RegisterActions& actions, QWidget* parent = nullptr);
    void reload();
    InlineMessage& message() const { return *m_message; }

private:
    QWidget* makeCard(const QString& title, const QString& hint, QWidget* action);
    void addRecent(const QString& file);

    Workspace& m_workspace;
    RegisterActions& m_actions;
    InlineMessage* m_message = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace sosh
