// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/flowparts.h"
#include "interchange/textwidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

const QString box = u"☐ "_s;
constexpr int slack =
    twipsOf(1); // another face may run a little wider, and the last words stay on the line
constexpr int leastDots = twipsOf(12); // room for a pen

QString wordsOf(const FormField& field)
{
    return field.box ? box + field.label : field.label;
}

/// What a field's words take, with the blank before its dots.
int wordsRoom(const FormField& field, int size)
{
    const QString blank = field.share > 0 && !field.label.isEmpty() ? u" "_s : QString();
    return textWidth(wordsOf(field) + blank, {size});
}

/// Fields of one line, dots leading from each field's words to a tab stop: what the words leave free is shared among them.
FlowParagraph rowOf(const FlowSetting& setting, const std::vector<FormField>& fields, int size)
{
    ParagraphStyle style = plainStyle(u"Dòng điền"_s, {size});
    style.line = std::max(setting.profile.lineSpacing.pt * 20, size * 30); // a pen needs air
    const int blank = textWidth(u" "_s, {size});
    const int width = setting.page.textWidth();
    int free = width - slack - 2 * blank * int(fields.size() - 1);
    double shares = 0;
    for (const FormField& field : fields) {
        free -= wordsRoom(field, size);
        shares += std::max(0.0, field.share);
    }
    QString text;
    int at = 0;
    for (const FormField& field : fields) {
        if (!text.isEmpty()) {
            text += u"  "_s;
            at += 2 * blank;
        }
        text += wordsOf(field);
        at += wordsRoom(field, size);
        if (field.share <= 0)
            continue;
        at += int(std::max(0, free) * field.share / std::max(1.0, shares));
        text += field.label.isEmpty() ? u"\t"_s : u" \t"_s;
        style.dotsTo.push_back(std::min(at, width));
    }
    return paragraphOf(style, text);
}

} // namespace

/// A field that has no room for a pen any more goes to the next line.
FlowItems formItems(const FlowSetting& setting, const FormLine& line)
{
    const int size = line.size > 0 ? line.size : setting.profile.body.pt;
    const int between = 2 * textWidth(u" "_s, {size});
    FlowItems items;
    std::vector<FormField> row;
    int used = 0;
    for (const FormField& field : line.fields) {
        const int least = wordsRoom(field, size) + (field.share > 0 ? leastDots : 0);
        if (!row.empty() && used + least > setting.page.textWidth()) {
            items.push_back({rowOf(setting, row, size)});
            row.clear();
            used = 0;
        }
        used += least + between;
        row.push_back(field);
    }
    if (!row.empty())
        items.push_back({rowOf(setting, row, size)});
    return items;
}

FlowParagraph cutLine(const FlowSetting&)
{
    ParagraphStyle style = plainStyle(u"Đường cắt"_s, {4});
    style.after = twipsOf(10) - style.line; // the margin of what stands below
    style.rule = ParagraphStyle::Rule::Dashed;
    return {style, {}, false, false};
}

} // namespace sosh::interchange
