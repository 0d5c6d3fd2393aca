// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

class QDateEdit;

namespace sosh {

/// A date field with a calendar: dd/MM/yyyy, weeks from Monday.
QDateEdit* makeDateEdit(QDate day);

} // namespace sosh
