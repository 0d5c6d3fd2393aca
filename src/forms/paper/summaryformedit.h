// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/summaryform.h"

#include <QVariantMap>
#include <QWidget>

#include <map>

class QCheckBox;
class QToolButton;

namespace sosh {

/// How the biểu differs from the usual one: further columns, the place of its total, its numbers. Folded away until wanted.
class SummaryFormEdit final : public QWidget
{
    Q_OBJECT

public:
    SummaryFormEdit();

    /// As it is printed: without columns that an upright page has no room for.
    report::SummaryForm form() const;
    void setLandscape(bool landscape);
    /// What is remembered; ticked columns among it while the page stands upright, too.
    QVariantMap choices() const;
    void recall(const QVariantMap& choices);

signals:
    void changed();

private:
    QWidget* makeBoxes();

    std::map<report::ReturnColumn, QCheckBox*> m_columns;
    QToolButton* m_fold = nullptr;
    QCheckBox* m_totalFirst = nullptr;
    QCheckBox* m_restartNumbers = nullptr;
};

} // namespace sosh
