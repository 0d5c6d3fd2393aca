// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/pageid.h"

#include <QListWidget>

namespace sosh {

class Theme;

/// The pages at the left of the window, with their icons in the theme's colours.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(const Theme& theme, QWidget* parent = nullptr);
    void setCurrentPage(PageId page); ///< without the signal

signals:
    void chosen(sosh::PageId page);

private:
    void drawIcons();

    const Theme& m_theme;
};

} // namespace sosh
