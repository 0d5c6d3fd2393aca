// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace sosh {

class Theme;

/// "● 39 reported  ◐ 2 being entered  ○ 3 not reported": sign, colour and words together; the words as tooltips where they
/// have no room.
class StateStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StateStrip(const Theme& theme, QWidget* parent = nullptr);
    /// `missing` of the counts includes drafts, as the status of a round does; the strip shows them apart.
    void setCounts(const StateCounts& counts, int drafts);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part
    {
        QLabel* label;
        QString words; ///< "39 reported"
        QString number; ///< in place of the words where there is no room for all of them
        QString sign;
    };
    int widthOf(QString Part::*text) const;
    void fit();

    const Theme& m_theme;
    QHBoxLayout* m_layout = nullptr;
    std::vector<Part> m_parts;
    QString m_text;
};

} // namespace sosh
