// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuresource.h"

using namespace Qt::StringLiterals;

namespace sosh {
namespace {

constexpr QStringView stateMark = u"state:";
constexpr QStringView peopleMark = u"people";
constexpr QStringView unitMark = u"unit=";
constexpr QStringView groupMark = u"group=";

} // namespace

QString FigureSource::text() const
{
    QString text = people ? peopleMark.toString()
        : state.isEmpty() ? measures.join(u'/')
                          : stateMark.toString() + state;
    if (!unit.isEmpty())
        text += u';' + unitMark.toString() + unit;
    if (!group.isEmpty())
        text += u';' + groupMark.toString() + group;
    return text;
}

std::optional<FigureSource> FigureSource::from(QStringView text)
{
    const qsizetype end = text.indexOf(u';');
    const QStringView what = end < 0 ? text : text.first(end);
    if (what.isEmpty())
        return std::nullopt;
    FigureSource source;
    if (what == peopleMark)
        source.people = true;
    else if (what.startsWith(stateMark))
        source.state = what.mid(stateMark.size()).toString();
    else
        source.measures = what.toString().split(u'/');
    if (end < 0)
        return source;
    // The label of a group may hold any sign: it stands last and whole.
    const QStringView scope = text.mid(end + 1);
    if (scope.startsWith(unitMark))
        source.unit = scope.mid(unitMark.size()).toString();
    else if (scope.startsWith(groupMark))
        source.group = scope.mid(groupMark.size()).toString();
    else
        return std::nullopt;
    return source;
}

} // namespace sosh
