// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/workbooksheet.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

constexpr qsizetype longestName = 31;
constexpr qsizetype mostDigits = 15; ///< what a double holds

/// Source: ECMA-376 part 1, 18.2.19, and the rules that Excel applies to names of sheets.
QString permittedName(const QString& wanted)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    static const QRegularExpression edges(u"^['\\s]+|['\\s]+$"_s);
    const QString name =
        QString(wanted).replace(forbidden, u" "_s).simplified().left(longestName).remove(edges);
    return name.isEmpty() ? u"Bảng"_s : name;
}

QString uniqueName(const QString& wanted, const std::vector<SheetPlan>& others)
{
    const QString base = permittedName(wanted);
    QString name = base;
    const auto taken = [&] {
        return std::any_of(others.begin(), others.end(), [&](const SheetPlan& plan) {
            return plan.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; taken(); ++number) {
        const QString tail = u" (%1)"_s.arg(number);
        name = base.left(longestName - tail.size()) + tail;
    }
    return name;
}

QString textOf(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

/// Gathers what stands before each table and the notes behind it.
class Planner
{
public:
    void enter(const Section& section)
    {
        m_orientation = section.orientation;
        m_above.clear();
        m_name.clear();
        m_afterTable = false;
    }

    void operator()(const PartyHead& block)
    {
        above({block.superiorLine, false, false, Align::Left});
        above({block.nameLine, true, false, Align::Left});
    }
    void operator()(const TitleBlock& block)
    {
        begin(block.type);
        above({block.type, true});
        above({block.subject, true});
        above({block.reference, false, true});
    }
    void operator()(const AnnexHead& block)
    {
        begin(block.label.isEmpty() ? block.title : block.label);
        above({block.label, true});
        above({block.title, true});
        above({block.reference, false, true});
        above({block.mark, false, true});
    }
    void operator()(const Table& block)
    {
        if (block.columns.empty())
            return;
        SheetPlan plan;
        plan.name = uniqueName(m_name, m_plans);
        plan.orientation = m_orientation;
        plan.above = std::move(m_above);
        plan.table = &block;
        m_above.clear();
        m_plans.push_back(std::move(plan));
        m_afterTable = true;
    }
    void operator()(const Paragraph& block)
    {
        if (m_afterTable)
            m_plans.back().below.push_back({textOf(block.runs), false, true, Align::Left});
    }
    void operator()(const Heading& block)
    {
        m_afterTable = false;
        begin(block.text);
        m_above = {{block.text, true, false, Align::Left}};
    }
    template <typename Other>
    void operator()(const Other&)
    {
        m_afterTable = false;
    }

    std::vector<SheetPlan> take() { return std::move(m_plans); }

private:
    void begin(const QString& name)
    {
        m_name = name;
        m_afterTable = false;
    }
    void above(SheetLine line)
    {
        if (!line.text.isEmpty())
            m_above.push_back(std::move(line));
    }

    Orientation m_orientation = Orientation::Upright;
    QString m_name;
    std::vector<SheetLine> m_above;
    std::vector<SheetPlan> m_plans;
    bool m_afterTable = false;
};

} // namespace

std::vector<SheetPlan> sheetsOf(const Document& document)
{
    Planner planner;
    for (const Section& section : document.sections) {
        planner.enter(section);
        for (const Block& block : section.blocks)
            std::visit([&](const auto& each) { planner(each); }, block);
    }
    return planner.take();
}

std::optional<SheetNumber> sheetNumber(const TableColumn& column, const QString& cell)
{
    static const QRegularExpression number(
        u"^(-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+))(?:,([0-9]+))?(%?)$"_s);
    const auto match = number.match(cell);
    const bool figures = !column.measure.isEmpty() || column.align == Align::Right;
    if (!match.hasMatch() || (!figures && column.align != Align::Center))
        return std::nullopt;
    const QString whole = match.captured(1).remove(u'.');
    const QString part = match.captured(2);
    const bool code = !figures && whole.size() > 1 && whole.startsWith(u'0');
    if (code || whole.size() + part.size() > mostDigits)
        return std::nullopt;
    SheetNumber read;
    read.value = (whole + u'.' + (part.isEmpty() ? u"0"_s : part)).toDouble();
    read.percent = !match.captured(3).isEmpty();
    read.fraction = !part.isEmpty() || read.percent || column.measure.contains(u'/');
    return read;
}

} // namespace sosh::interchange
