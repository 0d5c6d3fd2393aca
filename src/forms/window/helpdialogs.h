// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace sosh {

/// The keys of the window's own actions, so that the map cannot tell anything else than the menus.
class KeyboardDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace sosh
