// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace sosh {

/// Space ticks and unticks the box under the cursor, or the first box of the row, wherever in the row the cursor stands.
void addTickKeys(QTableView& table);

} // namespace sosh
