// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrysample.h"

#include "support/sheetbuilder.h"

namespace sosh {
using namespace Qt::StringLiterals;

EntrySheet entrySample()
{
    test::SheetBuilder builder({u"conferences"_s, u"members_total"_s, u"members_not_summoned"_s,
        u"members_expected"_s, u"members_attended"_s});
    builder.state(RoundState::Open)
        .required(u"members_attended"_s)
        .unit(u"U1"_s)
        .reports({1, 20, 2, 18, 17})
        .unit(u"U2"_s)
        .unit(u"U3"_s)
        .unit(u"U4"_s)
        .exempt(u"Mới thành lập"_s)
        .unit(u"U5"_s)
        .draft();
    EntrySheet entry;
    entry.sheet = builder.sheet();
    for (const RoundSheet::Row& row : entry.sheet.rows)
        entry.rows.push_back({row.entry, row.current, {}, {}, {}});
    entry.rows[0].confirmed.revision = 1;
    entry.sheet.rows[0].current.revision = 1;
    entry.rows[1].headcount = 38;
    entry.rows[2].headcount = 18;
    EntryDraft draft;
    draft.value.unit = entry.rows[4].entry.unit;
    draft.value.state = ReturnState::Reported;
    draft.value.figures = {{u"members_total"_s, {12, false}}, {u"members_expected"_s, {12, false}}};
    draft.caret = u"members_attended"_s;
    entry.rows[4].draft = draft;
    return entry;
}

} // namespace sosh
