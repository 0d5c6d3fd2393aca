// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary.h"

#include <QWidget>

class QHBoxLayout;

namespace sosh {

class Theme;

/// "● 39 reported  ◐ 2 being entered  ○ 3 not reported": sign, colour and words together.
class StateStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StateStrip(const Theme& theme, QWidget* parent = nullptr);
    /// `missing` of the counts includes drafts, as the status of a round does; the strip shows them apart.
    void setCounts(const StateCounts& counts, int drafts);
    QString text() const { return m_text; }

private:
    const Theme& m_theme;
    QHBoxLayout* m_layout = nullptr;
    QString m_text;
};

} // namespace sosh
