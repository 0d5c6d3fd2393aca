// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/papercomparison.h"

#include "core/formatprofile.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;
using interchange::ReadFigure;

constexpr qsizetype wordsBefore = 20; ///< of a number, in signs
constexpr qsizetype wordsAfter = 40;

/// A line without its numbers and blanks: it stays the same when they are filled in.
QString bareWords(QString line)
{
    line.removeIf([](QChar sign) { return sign.isDigit() || sign.isSpace(); });
    return line;
}

/// Lines to which the registry gives number and day, and those of the draft.
QSet<QString> filledInLines(const Document& paper)
{
    QSet<QString> lines;
    const auto add = [&lines](const QString& line) {
        if (const QString bare = bareWords(line); !bare.isEmpty())
            lines.insert(bare);
    };
    for (const Section& section : paper.sections)
        for (const Block& block : section.blocks) {
            if (const auto* head = std::get_if<PartyHead>(&block)) {
                add(head->numberLine);
                add(head->placeAndDate);
                add(head->draftMark);
            } else if (const auto* annex = std::get_if<AnnexHead>(&block)) {
                add(annex->reference);
            } else if (const auto* table = std::get_if<TableSignatures>(&block)) {
                add(table->placeAndDate);
            } else if (const auto* signature = std::get_if<SignatureBlock>(&block)) {
                add(signature->drafter);
            }
        }
    return lines;
}

/// The figures of the file that would be written now: both sides are read in the same way.
std::vector<ReadFigure> figuresOf(const Document& paper, QDate date)
{
    const FormatProfile* profile = formatProfile(paper.formatProfile);
    const auto docx = interchange::docxOf(paper, profile ? *profile : formatProfileOn(date));
    auto figures = docx ? interchange::numbersOfDocx(*docx) : docx.error();
    return figures ? *std::move(figures) : std::vector<ReadFigure>();
}

/// "3. Kết quả tham gia": numbers of headings and lists close up when one is taken out.
bool countsHeadings(const ReadFigure& figure)
{
    static const QRegularExpression counted(u"^\\s*\\d{1,2}[.)] "_s);
    const auto match = counted.match(figure.paragraph);
    return match.hasMatch() && figure.at < match.capturedLength();
}

QString inQuotes(const QString& words)
{
    return u'“' + words + u'”';
}

/// The words beside a number; of a cell those of its row.
QString wordsAround(const ReadFigure& figure)
{
    if (bareWords(figure.paragraph).size() < 3)
        return inQuotes(figure.around.left(wordsBefore + wordsAfter));
    const QString& text = figure.paragraph;
    qsizetype from = std::max(qsizetype(0), figure.at - wordsBefore);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1;
    qsizetype to = std::min(text.size(), figure.at + wordsAfter);
    if (to < text.size())
        to = text.lastIndexOf(u' ', to);
    from = std::min(from, figure.at);
    to = std::max(to, figure.at + figure.text.size());
    return inQuotes((from > 0 ? u"…"_s : QString()) + text.sliced(from, to - from).simplified()
        + (to < text.size() ? u"…"_s : QString()));
}

using Pairs = std::vector<std::pair<size_t, size_t>>;

/// Half-open: [from, to).
struct Span
{
    size_t from = 0;
    size_t to = 0;
    size_t size() const { return to - from; }
};

/// The longest run of equal texts of both spans.
void addLongestRun(
    Pairs& pairs, const QStringList& ours, Span own, const QStringList& theirs, Span other)
{
    const size_t width = other.size() + 1;
    std::vector<int> longest((own.size() + 1) * width, 0);
    const auto same = [&](size_t i, size_t j) {
        return ours[qsizetype(own.from + i)] == theirs[qsizetype(other.from + j)];
    };
    const auto at = [&](size_t i, size_t j) -> int& { return longest[i * width + j]; };
    for (size_t i = own.size(); i-- > 0;)
        for (size_t j = other.size(); j-- > 0;)
            at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    for (size_t i = 0, j = 0; i < own.size() && j < other.size();) {
        if (same(i, j))
            pairs.emplace_back(own.from + i++, other.from + j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
}

/// Pairs of numbers that stay in both, in order. Where too much was changed for the longest run of them to be found in
/// reasonable room, numbers are compared place by place.
Pairs kept(const QStringList& ours, const QStringList& theirs)
{
    constexpr size_t mostCells = 4'000'000;
    Pairs pairs;
    Span own{0, size_t(ours.size())};
    Span other{0, size_t(theirs.size())};
    const auto same = [&](size_t i, size_t j) {
        return ours[qsizetype(i)] == theirs[qsizetype(j)];
    };
    for (; own.size() && other.size() && same(own.from, other.from); ++own.from, ++other.from)
        pairs.emplace_back(own.from, other.from);
    Pairs ends;
    for (; own.size() && other.size() && same(own.to - 1, other.to - 1); --own.to, --other.to)
        ends.emplace_back(own.to - 1, other.to - 1);
    if (own.size() * other.size() <= mostCells) {
        addLongestRun(pairs, ours, own, theirs, other);
    } else {
        for (size_t i = 0; i < std::min(own.size(), other.size()); ++i)
            if (same(own.from + i, other.from + i))
                pairs.emplace_back(own.from + i, other.from + i);
    }
    pairs.insert(pairs.end(), ends.rbegin(), ends.rend());
    return pairs;
}

} // namespace

PaperComparison::PaperComparison(const Document& paper, QDate date)
    : m_marks(figureMarks(paper))
    , m_ours(figuresOf(paper, date))
    , m_filledIn(filledInLines(paper))
{
}

Status PaperComparison::accepts(const Figures& theirs, const QString& path) const
{
    if (m_marks.empty())
        return Error{ErrorCode::NoFiguresToCompare, {}, {}};
    const auto isMarked = [](const ReadFigure& figure) { return !figure.name.isEmpty(); };
    if (std::none_of(theirs.begin(), theirs.end(), isMarked))
        return Error{ErrorCode::FigureMarksMissing, {path}, {}};
    if (std::none_of(m_marks.begin(), m_marks.end(),
            [&](const FigureMark& mark) { return isSaid(mark.name, theirs); }))
        return Error{ErrorCode::FileOfAnotherPaper, {path}, {}};
    return Done{};
}

bool PaperComparison::isSaid(const QString& name, const Figures& theirs) const
{
    return std::any_of(theirs.begin(), theirs.end(),
        [&](const ReadFigure& figure) { return figure.name == name && !figure.text.isEmpty(); });
}

std::vector<FigureDifference> PaperComparison::differences(const Figures& theirs) const
{
    QHash<QString, QString> ours;
    for (const ReadFigure& figure : m_ours)
        ours.insert(figure.name, figure.text);
    std::vector<FigureDifference> differences;
    QSet<QString> compared;
    // A figure may stand under its mark more than once; one copy that says otherwise is a difference.
    for (const FigureMark& mark : m_marks) {
        const QString text = ours.value(mark.name);
        const ReadFigure* other = nullptr;
        for (const ReadFigure& figure : theirs) {
            if (figure.name != mark.name || figure.text.isEmpty())
                continue;
            compared.insert(mark.name);
            if (figure.text != text && !other)
                other = &figure;
        }
        if (other)
            differences.push_back(
                {mark.place.isEmpty() ? tr("Opening") : mark.place, text, other->text});
    }
    addLoose(differences, loose(m_ours, compared), loose(theirs, compared));
    return differences;
}

/// Numbers that no mark led to, those of lost marks among them.
PaperComparison::Numbers PaperComparison::loose(
    const Figures& figures, const QSet<QString>& compared) const
{
    static const QRegularExpression number(u"\\d+(?:[.,]\\d+)*%?"_s);
    Numbers numbers;
    for (const ReadFigure& figure : figures) {
        if (compared.contains(figure.name) || countsHeadings(figure)
            || m_filledIn.contains(bareWords(figure.paragraph)))
            continue;
        for (auto found = number.globalMatch(figure.text); found.hasNext();)
            numbers.push_back({found.next().captured(), &figure});
    }
    return numbers;
}

/// What stands between two numbers that stayed is told as replaced, one by one.
void PaperComparison::addLoose(
    std::vector<FigureDifference>& differences, const Numbers& ours, const Numbers& theirs) const
{
    const auto texts = [](const Numbers& numbers) {
        QStringList all;
        for (const Number& number : numbers)
            all += number.text;
        return all;
    };
    auto pairs = kept(texts(ours), texts(theirs));
    pairs.emplace_back(ours.size(), theirs.size());
    size_t i = 0;
    size_t j = 0;
    for (const auto& [ourEnd, theirEnd] : pairs) {
        for (; i < ourEnd || j < theirEnd; i += i < ourEnd, j += j < theirEnd) {
            const Number* own = i < ourEnd ? &ours[i] : nullptr;
            const Number* other = j < theirEnd ? &theirs[j] : nullptr;
            differences.push_back({placeOf(own ? *own->figure : *other->figure),
                own ? own->text : u"–"_s, other ? other->text : QString()});
        }
        i = ourEnd + 1;
        j = theirEnd + 1;
    }
}

QString PaperComparison::placeOf(const ReadFigure& figure) const
{
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
        [&](const FigureMark& each) { return each.name == figure.name; });
    return mark == m_marks.end() || mark->place.isEmpty() ? wordsAround(figure) : mark->place;
}

} // namespace sosh
