// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/headline.h"

#include "core/vinumber.h"
#include "report/phrases.h"
#include "report/wording.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

QString headline(const RoundSheet& sheet, const Summary& summary)
{
    const int held = summary.states.held();
    if (held == 0)
        return {};
    QString units = vinumber::countInProse(held);
    if (held < summary.states.expected)
        units += u'/' + vinumber::countInProse(summary.states.expected);
    const qint64 people = summary.peopleAttended.value_or(0);
    return wording::phrase(wording::headline,
        {{u"donVi"_s, units + u' ' + unitsNoun(kindsOf(sheet))},
            {u"nguoi"_s, people > 0 ? vinumber::over(people) : QString()},
            {u"nhanNguoi"_s, peopleLabel(summary)}});
}

} // namespace sosh::report
