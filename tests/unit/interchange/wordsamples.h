// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "support/commandrun.h"

#include <QJsonDocument>
#include <QTemporaryDir>

/// Papers for the writers of word-processor files, and what other programs read in the files.
namespace sosh::test {

/// A công văn with every mark, a list, figures, a form to cut in two, and an annex: each kind of block at least once.
Document everyBlock();

/// Reads a file with a program of its own kind (see wordcheck.py); null when that refused it.
QJsonDocument readByOthers(const QString& what, const QByteArray& file, const QString& ending);

} // namespace sosh::test
