// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/anniversarylines.h"

#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"

#include <QRegularExpression>

namespace sosh {
using namespace Qt::StringLiterals;

QString anniversaryLine(const RoundAnniversary& anniversary)
{
    QString line = anniversary.event;
    if (anniversary.years > 0)
        line = u"%1 năm %2"_s.arg(QString::number(anniversary.years), line);
    if (anniversary.day.isValid())
        line += u" (%1)"_s.arg(vinumber::date(anniversary.day));
    return line;
}

RoundAnniversary anniversaryFrom(const QString& line, const std::vector<RoundAnniversary>& known)
{
    const QString written = vietnamese::clean(line);
    for (const RoundAnniversary& each : known)
        if (anniversaryLine(each) == written)
            return each;
    static const QRegularExpression form(u"^(?:(\\d{1,4}) năm )?(.+?)(?: \\(([\\d./-]+)\\))?$"_s);
    const QRegularExpressionMatch match = form.match(written);
    RoundAnniversary made;
    made.event = match.captured(2);
    made.years = match.captured(1).toInt();
    made.day = parseDate(match.captured(3)).value_or(QDate());
    if (made.day.isValid() && made.years > 0)
        made.founded = made.day.addYears(-made.years);
    return made;
}

} // namespace sosh
