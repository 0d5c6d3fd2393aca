// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sosh::report {

/// A font embedded in part carries a tag before its name, in the descriptor and in the font alike; Qt 6.4 writes it
/// in the descriptor only, and readers take the font for whole. Returns the file with the tag in both; a file that
/// has them already, or is built otherwise, comes back as it is. Source: ISO 32000-1, 9.6.4.
QByteArray withSubsetTags(const QByteArray& pdf);

} // namespace sosh::report
