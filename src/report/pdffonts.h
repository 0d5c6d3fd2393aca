// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sosh::report {

/// The file with its embedded faces in the order in which the pages first use them: Qt 6.4 writes them, numbers their objects
/// and names their subsets in the order of a hash with a random seed, another one in each run. A file that is built otherwise
/// comes back as it is. Source: ISO 32000-1, 7.3.10 and 7.5.4.
QByteArray withFontsInOrder(const QByteArray& pdf);

} // namespace sosh::report
