// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atoms.h"
#include "report/strip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

constexpr int border = 10; // 0.5 pt
constexpr int leastDots = twips(12); // room for a pen; less makes a field go to the next line

struct Field
{
    QString label;
    int width = 0; ///< of the label, or of the line when it wraps
    double share = 0;
    bool box = false;
};

class FormSetter
{
public:
    FormSetter(const Setting& setting, int size)
        : m_ruler(setting.ruler)
        , m_face{size}
        , m_width(setting.width)
        , m_height(std::max(setting.profile.lineSpacing.pt * 20, size * 30)) // a pen needs air
        , m_blank(m_ruler.width(u" "_s, m_face))
        , m_dot(m_ruler.width(u"."_s, m_face))
    {
    }

    Strips set(const FormLine& line)
    {
        std::vector<Field> row;
        int used = 0;
        for (const FormField& field : line.fields) {
            const Field made = fieldOf(field);
            if (!row.empty() && used + leastRoom(made) > m_width) {
                finish(row);
                used = 0;
            }
            used += leastRoom(made) + gap();
            row.push_back(made);
        }
        if (!row.empty())
            finish(row);
        return std::move(m_strips);
    }

private:
    int gap() const { return 3 * m_blank; }
    int boxRoom(const Field& field) const { return field.box ? side() + m_blank : 0; }
    int side() const { return m_ruler.capHeight(m_face.size); }
    int leastRoom(const Field& field) const
    {
        return boxRoom(field) + field.width + (field.share > 0 ? m_blank + leastDots : 0);
    }

    Field fieldOf(const FormField& field)
    {
        Field made{drawn(field.label), 0, std::max(0.0, field.share), field.box};
        made.width = m_ruler.width(made.label, m_face);
        return made;
    }

    /// Labels from the left; what they leave free is shared out to the dots.
    void finish(std::vector<Field>& row)
    {
        int free = m_width - gap() * int(row.size() - 1);
        double shares = 0;
        for (const Field& field : row) {
            free -=
                boxRoom(field) + field.width + (field.share > 0 && field.width > 0 ? m_blank : 0);
            shares += field.share;
        }
        if (free < 0 && row.size() == 1) {
            finishTall(row.front());
            row.clear();
            return;
        }
        Strip strip;
        int x = 0;
        for (const Field& field : row) {
            x = setLabel(strip, field, x);
            if (field.share > 0) {
                const int room = int(std::max(0, free) * field.share / std::max(1.0, shares));
                x = setDots(strip, x + (field.width > 0 ? m_blank : 0), room);
            }
            x += gap();
        }
        add(std::move(strip), m_height);
        row.clear();
    }

    /// A label longer than the line: it wraps, and the dots fill a line of their own.
    void finishTall(const Field& field)
    {
        Strip strip;
        const int indent = boxRoom(field);
        if (field.box)
            setBox(strip, 0);
        const auto lines = breakPlain(m_ruler, field.label, m_face, m_width - indent);
        int top = 0;
        for (const Line& line : lines) {
            for (TextItem& item :
                setLine(line, Align::Left, indent, m_width - indent, top + baseline()))
                strip.texts.push_back(std::move(item));
            top += m_height;
        }
        add(std::move(strip), top);
        if (field.share > 0) {
            Strip dots;
            setDots(dots, 0, int(m_width * std::min(1.0, field.share)));
            add(std::move(dots), m_height);
        }
    }

    void add(Strip strip, int height)
    {
        strip.height = height;
        m_strips.push_back(std::move(strip));
    }

    int baseline() const { return m_ruler.baselineIn(m_height, m_face.size); }

    int setLabel(Strip& strip, const Field& field, int x)
    {
        if (field.box)
            setBox(strip, x);
        x += boxRoom(field);
        if (!field.label.isEmpty())
            strip.texts.push_back({x, baseline(), field.label, m_face, 0, field.width});
        return x + field.width;
    }

    void setBox(Strip& strip, int x)
    {
        const int bottom = baseline();
        const int top = bottom - side();
        const int right = x + side();
        strip.lines.push_back({x, top, right, top, border});
        strip.lines.push_back({x, bottom, right, bottom, border});
        strip.lines.push_back({x, top, x, bottom, border});
        strip.lines.push_back({right, top, right, bottom, border});
    }

    /// Returns the right end of the room.
    int setDots(Strip& strip, int x, int room)
    {
        const int count = m_dot > 0 ? room / m_dot : 0;
        if (count > 0) {
            const int start = x + room - count * m_dot;
            strip.texts.push_back(
                {start, baseline(), QString(count, u'.'), m_face, 0, count * m_dot});
        }
        return x + room;
    }

    Ruler& m_ruler;
    Face m_face;
    int m_width;
    int m_height;
    int m_blank;
    int m_dot;
    Strips m_strips;
};

} // namespace

Strips setFormLine(const Setting& setting, const FormLine& line)
{
    return FormSetter(setting, line.size > 0 ? line.size : setting.profile.body.pt).set(line);
}

Strips setCutLine(const Setting&)
{
    Strip strip;
    strip.cut = true;
    return {std::move(strip)};
}

} // namespace sosh::report
