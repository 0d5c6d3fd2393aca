// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returndraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sosh {

/// Sections of the one-unit form: the state of the return and its figures.
class ReturnFigures final : public QWidget
{
    Q_OBJECT

public:
    ReturnFigures(const ReturnDraft& draft, int row, QWidget* parent = nullptr);

    ReturnState state() const;
    void put(RowContent& content) const; ///< what stands in the fields

signals:
    void changed();

private:
    QWidget* makeState(const ReturnDraft& draft, const UnitReturn& value);
    QWidget* makeFigures(const ReturnDraft& draft, int row);
    void onChanged();

    QComboBox* m_state = nullptr;
    QComboBox* m_host = nullptr;
    QLineEdit* m_reason = nullptr;
    std::vector<std::pair<QString, QLineEdit*>> m_figures; ///< by measure code
};

} // namespace sosh
