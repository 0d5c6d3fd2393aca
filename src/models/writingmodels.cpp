// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writingmodels.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using Line = report::NarrativeLine;

bool isHeading(const Line& line)
{
    return line.kind == Line::Kind::Section || line.kind == Line::Kind::Subsection;
}

/// An open slot that nobody wrote on.
bool waits(const Line& line)
{
    return line.state == Line::State::Absent && !line.prompt.isEmpty() && !line.edit.isValid();
}

Tone toneOf(const Line& line)
{
    return line.state == Line::State::Standing ? Tone::Plain : Tone::Muted;
}

} // namespace

NarrativeModel::NarrativeModel(QObject* parent)
    : RowTableModel(
        {ModelColumn<Line>(tr("Sentence"), wordsOf, leftCell, nullptr, toneOf)
                .typed([](Line&, const QString&) { return false; }),
            {tr("State"), stateOf, leftCell, nullptr, toneOf}},
        [](const Line& line) { return QVariant(line.key); }, 0, parent)
{
}

QString NarrativeModel::wordsOf(const Line& line)
{
    QString words;
    for (const Run& run : line.runs)
        words += run.text;
    if (!words.isEmpty())
        return words;
    if (waits(line))
        return line.prompt;
    return report::textOf(
        report::dottedPieces(line.pattern.isEmpty() ? line.original : line.pattern));
}

std::vector<report::Piece> NarrativeModel::piecesToEdit(const Line& line)
{
    const bool isLost = line.state == Line::State::Absent && line.edit.isValid();
    return isLost ? report::dottedPieces(line.pattern) : line.pieces;
}

QString NarrativeModel::stateOf(const Line& line)
{
    if (isHeading(line))
        return line.state == Line::State::Standing ? tr("Heading") : tr("Heading, not printed");
    if (line.state == Line::State::Dropped)
        return tr("Left out");
    if (line.state == Line::State::Absent)
        return waits(line) ? tr("Not written yet") : tr("Not printed: a figure is missing");
    if (line.kind == Line::Kind::Own)
        return tr("Own paragraph");
    return line.edit.isValid() ? tr("Edited") : QString();
}

UnitWordsModel::UnitWordsModel(QObject* parent)
    : RowTableModel(
        {ModelColumn<UnitWords>(
             QString(), [](const UnitWords&) { return QString(); }, centerCell,
             [](const UnitWords& words) { return QVariant(words.quoted.isEmpty() ? 1 : 0); },
             nullptr, tr("Taken into the paper"))
                .ticked([](const UnitWords& words) { return !words.quoted.isEmpty(); },
                    [](UnitWords& words, bool on) { words.quoted = on ? words.text : QString(); }),
            {tr("Unit"), [](const UnitWords& words) { return words.name; }},
            {tr("Field"), [](const UnitWords& words) { return fieldName(words.field); }},
            {tr("As the unit wrote it"), [](const UnitWords& words) { return words.text; }},
            ModelColumn<UnitWords>(
                tr("As taken into the paper"), [](const UnitWords& words) { return words.quoted; })
                .typed([](UnitWords& words, const QString& text) {
                    const QString clean = vietnamese::clean(text);
                    if (clean == words.quoted)
                        return false;
                    words.quoted = clean;
                    return true;
                })},
        [](const UnitWords& words) { return QVariant(words.code + u'/' + words.field); },
        UnitColumn, parent)
{
}

QString UnitWordsModel::fieldName(const QString& field)
{
    if (field == u"good_practice"_s)
        return tr("Good practice");
    if (field == u"difficulty"_s)
        return tr("Difficulty");
    return field == u"proposal"_s ? tr("Proposal") : field;
}

} // namespace sosh
