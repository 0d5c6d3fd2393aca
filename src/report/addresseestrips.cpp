// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atoms.h"
#include "report/strip.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

const QString hyphen = u"- "_s;
constexpr int spare = twips(1); // words measured one by one may be a little wider than all at once

QString endedBy(QChar end, QString text)
{
    return text.endsWith(u'.') || text.endsWith(u';') ? text : text + end;
}

/// "Kính gửi: X." centred, in two faces.
Strips setOneAddressee(const Setting& setting, const QString& lead, const QString& name)
{
    const FormatProfile& p = setting.profile;
    const int size = p.addressees.pt;
    const Runs runs{{lead + u' ', false, true}, {endedBy(u'.', name)}};
    Strip strip;
    strip.height =
        stackLines(strip, setting.ruler, breakLines(setting.ruler, runs, size, setting.width), size,
            Align::Center, 0, setting.width, 0);
    return {std::move(strip)};
}

/// The lead, and the names under each other behind hyphens; all of it centred as one.
Strips setAddresseeList(const Setting& setting, const Addressees& addressees)
{
    Ruler& ruler = setting.ruler;
    const FormatProfile& p = setting.profile;
    const Face lead{p.addresseesLead.pt, false, true};
    const Face face{p.addressees.pt};
    const int indent = twips(p.firstLineIndent.mm);
    QStringList names;
    int widest = ruler.width(drawn(addressees.lead), lead);
    for (qsizetype i = 0; i < addressees.names.size(); ++i) {
        const bool last = i + 1 == addressees.names.size();
        names.push_back(endedBy(last ? u'.' : u';', addressees.names[i]));
        const int name = ruler.width(drawn(names.back()), face);
        widest = std::max(widest, indent + ruler.width(hyphen, face) + name + spare);
    }
    const int width = std::min(widest, setting.width);
    const int left = (setting.width - width) / 2;
    Strips strips(1);
    strips.front().height = stackLines(strips.front(), ruler,
        breakPlain(ruler, addressees.lead, lead, width), lead.size, Align::Left, left, width, 0);
    for (const QString& name : names) {
        Strip strip;
        strip.height = stackHanging(strip, ruler, name, face, {left + indent, width - indent}, 0);
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace

int stackHanging(
    Strip& strip, Ruler& ruler, const QString& text, const Face& face, Band column, int top)
{
    const int hanging = ruler.width(hyphen, face);
    auto lines = breakPlain(ruler, text, face, column.width - hanging);
    Line first = lines.front();
    lines.erase(lines.begin());
    first.segments.insert(first.segments.begin(), {hyphen, face, hanging});
    if (first.segments.size() > 1) {
        first.segments[0].text += first.segments[1].text;
        first.segments[0].width += first.segments[1].width;
        first.segments.erase(first.segments.begin() + 1);
    }
    top = stackLines(strip, ruler, {first}, face.size, Align::Left, column.x, column.width, top);
    return stackLines(strip, ruler, lines, face.size, Align::Left, column.x + hanging,
        column.width - hanging, top);
}

Strips setAddressees(const Setting& setting, const Addressees& addressees)
{
    const FormatProfile& p = setting.profile;
    Strips strips = addressees.names.size() == 1
        ? setOneAddressee(setting, addressees.lead, addressees.names.front())
        : setAddresseeList(setting, addressees);
    if (strips.empty())
        return strips;
    strips.front().spaceBefore = p.lineSpacing.pt * 20;
    strips.back().height += p.paragraphSpacing.pt * 20;
    for (Strip& strip : strips)
        strip.keepWithNext = true;
    return strips;
}

} // namespace sosh::report
