// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// Puts the editable lists, built-in measures and anniversaries of `resources/lookups` into a new register.
void seedLists(storage::UnitOfWork& work);

} // namespace sosh
