// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changemodel.h"

namespace sosh {

ChangeModel::ChangeModel(QObject* parent)
    : RowTableModel(
        {{tr("Record"), [](const FieldChange& change) { return change.record; }},
            {tr("Field"), [](const FieldChange& change) { return change.field; }},
            {tr("Before"), [](const FieldChange& change) { return change.before; }, leftCell,
                nullptr, [](const FieldChange&) { return Tone::Muted; }},
            {tr("After"), [](const FieldChange& change) { return change.after; }}},
        [](const FieldChange& change) { return QVariant(change.record); }, 0, parent)
{
}

} // namespace sosh
