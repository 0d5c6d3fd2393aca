// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// The register as it stood after an act: every journaled row, and of each round and unit the return that stood.
struct RegisterImage
{
    /// By table, then by row id; returns stand under `returns`, keyed "round/unit".
    QMap<QString, QMap<QString, QJsonObject>> rows;

    static constexpr QStringView returns = u"unit_return";
    /// What a return's image holds besides its columns: whose it is, and its figures by column head.
    static constexpr QStringView record = u"record";
    static constexpr QStringView figures = u"figures";

    /// Throws sql::Failure.
    static RegisterImage after(sql::Connection& connection, ActId act);
};

/// A row as the journal keeps it, from its JSON; empty when there was none.
QJsonObject imageFrom(const QString& json);

} // namespace sosh::storage
