// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitreturn.h"

#include <QWidget>

class QPlainTextEdit;

namespace sosh {

/// Section of the one-unit form: what the unit wrote in words.
class ReturnTexts final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnTexts(const UnitReturn& value, QWidget* parent = nullptr);
    void put(UnitReturn& value) const; ///< what stands in the fields

private:
    std::vector<std::pair<QString UnitReturn::*, QPlainTextEdit*>> m_texts;
};

} // namespace sosh
