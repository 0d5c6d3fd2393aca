// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentmodel.h"

#include "core/vinumber.h"

namespace sosh {

DocumentModel::DocumentModel(QObject* parent)
    : RowTableModel(
        makeColumns(),
        [](const DirectingDocument& document) { return QVariant(document.id.value()); }, 0, parent)
{
}

DocumentModel::Columns DocumentModel::makeColumns()
{
    using D = DirectingDocument;
    const auto day = [](const D& document) {
        return document.date.isValid() ? vinumber::date(document.date) : QString();
    };
    return {
        {tr("Number and code"), [](const D& document) { return document.code; }},
        {tr("Type"), [](const D& document) { return document.type; }},
        {tr("Date"), day, leftCell, [](const D& document) { return QVariant(document.date); }},
        {tr("Issued by"), [](const D& document) { return document.issuer; }},
        {tr("Subject"), [](const D& document) { return document.subject; }},
    };
}

} // namespace sosh
