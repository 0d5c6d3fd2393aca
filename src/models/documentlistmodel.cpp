// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentlistmodel.h"

#include "core/vinumber.h"
#include "usecases/documenttext.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

Tone stateTone(const DocumentEntry& entry)
{
    switch (entry.document.status) {
    case DocumentStatus::Draft:
    case DocumentStatus::Submitted:
        return Tone::Draft;
    case DocumentStatus::Issued:
        return Tone::Plain;
    case DocumentStatus::Replaced:
    case DocumentStatus::Cancelled:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone lineTone(const DocumentEntry& entry)
{
    return entry.document.isWithdrawn() ? Tone::Muted : Tone::Plain;
}

} // namespace

DocumentListModel::DocumentListModel(QObject* parent)
    : RowTableModel(
        makeColumns(),
        [](const DocumentEntry& entry) { return QVariant(entry.document.id.value()); }, CodeColumn,
        parent)
{
}

DocumentListModel::Columns DocumentListModel::makeColumns()
{
    using D = DocumentEntry;
    const auto day = [](const D& entry) {
        return entry.document.date.isValid() ? vinumber::date(entry.document.date) : QString();
    };
    return {
        {QString(), [](const D& entry) { return entry.flagged ? u"▲"_s : QString(); }, centerCell,
            nullptr, [](const D&) { return Tone::Draft; },
            tr("Rests upon a document that was replaced or cancelled")},
        {tr("Number and code"), [](const D& entry) { return entry.document.code; }, leftCell,
            nullptr, lineTone},
        {tr("Date"), day, leftCell, [](const D& entry) { return QVariant(entry.document.date); },
            lineTone},
        {tr("Type"), [](const D& entry) { return entry.typeName; }, leftCell, nullptr, lineTone},
        {tr("Subject"), [](const D& entry) { return entry.document.subject; }, leftCell, nullptr,
            lineTone},
        {tr("Issued by"), [](const D& entry) { return entry.document.issuerText; }, leftCell,
            nullptr, lineTone},
        {tr("State"), [](const D& entry) { return DocumentText::status(entry.document.status); },
            leftCell, nullptr, stateTone},
        {tr("Campaign"), [](const D& entry) { return entry.campaigns.join(u", "_s); }, leftCell,
            nullptr, lineTone},
    };
}

} // namespace sosh
