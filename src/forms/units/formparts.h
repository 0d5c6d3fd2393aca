// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"

#include <QString>

class QComboBox;
class QWidget;

namespace sosh {

/// A field below its label, to be laid out as one. `required` marks it.
QWidget* labelled(QWidget* field, const QString& title, bool required = false);

/// The entries of a list as choices, the code as data. `none`: what stands for no choice.
void fillChoices(
    QComboBox& box, const std::vector<LookupEntry>& list, const QString& none, const QString& code);

} // namespace sosh
