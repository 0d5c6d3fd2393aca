// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returnhistorymodel.h"

#include "core/vinumber.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using Revision = ReturnRevision;

QString timeText(const Revision& revision)
{
    return vinumber::clockAndDate(revision.at);
}

Tone toneOf(const Revision& revision)
{
    return revision.stands ? Tone::Reported : Tone::Muted;
}

} // namespace

ReturnHistoryModel::ReturnHistoryModel(QObject* parent)
    : RowTableModel(
        {{tr("Revision"),
             [](const Revision& revision) { return tr("No. %1").arg(revision.value.revision); },
             leftCell, [](const Revision& revision) { return QVariant(revision.value.revision); }},
            {tr("State"), &ReturnHistoryModel::standing, leftCell, nullptr, toneOf},
            {tr("Confirmed at"), timeText, leftCell,
                [](const Revision& revision) { return QVariant(revision.at); }},
            {tr("What changed"), &ReturnHistoryModel::changed},
            {tr("Reason"), [](const Revision& revision) { return revision.value.revisionReason; }},
            {tr("By"), [](const Revision& revision) { return revision.actor; }},
            {tr("Received"), &ReturnHistoryModel::received, leftCell,
                [](const Revision& revision) { return QVariant(revision.value.receivedOn); }},
            {tr("Figures"), [](const Revision& revision) { return revision.figures; }},
            {tr("From the file"), [](const Revision& revision) { return revision.fileName; }}},
        [](const Revision& revision) { return QVariant(revision.value.revision); }, 0, parent)
{
}

QString ReturnHistoryModel::received(const Revision& revision)
{
    QStringList parts;
    if (revision.value.receivedOn.isValid())
        parts += vinumber::date(revision.value.receivedOn);
    if (!revision.receivedVia.isEmpty())
        parts += revision.receivedVia;
    return parts.join(u", "_s);
}

QString ReturnHistoryModel::changed(const Revision& revision)
{
    QStringList parts;
    for (const ReturnChange& change : revision.changes)
        parts +=
            u"%1: %2 → %3"_s.arg(change.field, change.before.isEmpty() ? u"–"_s : change.before,
                change.after.isEmpty() ? u"–"_s : change.after);
    return parts.join(u"; "_s);
}

QString ReturnHistoryModel::standing(const Revision& revision)
{
    if (revision.withdrawn)
        return tr("Taken back");
    return revision.stands ? tr("Stands") : tr("Replaced");
}

} // namespace sosh
