// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/pageid.h"

#include <QDialog>
#include <QList>

#include <optional>

class QAction;

namespace sosh {

/// The keys of the window's own actions, so that the map cannot tell anything else than the menus, and those of the grid.
class KeyboardDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

/// F1: what the page is for and how work is done on it.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(std::optional<PageId> page, QWidget* parent = nullptr);

signals:
    void wantsKeyboard();
};

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace sosh
