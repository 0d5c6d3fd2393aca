// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/narrative.h"

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using Pieces = std::vector<Piece>;

/// Words side by side in the same options become one piece.
void addWord(Pieces& pieces, QChar c, const std::vector<int>& options)
{
    if (pieces.empty() || !pieces.back().placeholder.isEmpty() || pieces.back().options != options)
        pieces.push_back({{}, {}, options});
    pieces.back().text += c;
}

class Filler
{
public:
    using ValueOf = std::function<QString(const QString& name)>;

    Filler(QStringView pattern, const ValueOf& valueOf)
        : m_pattern(pattern)
        , m_valueOf(valueOf)
    {
    }

    Pieces all() { return part(false).value_or(Pieces{}); }

private:
    /// What stands in the brackets that were opened; nothing when a value is absent.
    Pieces inBrackets()
    {
        m_open.push_back(++m_options);
        const Pieces filled = part(true).value_or(Pieces{});
        m_open.pop_back();
        return filled;
    }

    /// Up to the end, or to the bracket that closes an option. Nothing when a value is absent.
    std::optional<Pieces> part(bool option)
    {
        Pieces filled;
        bool whole = true;
        while (m_at < m_pattern.size()) {
            const QChar c = m_pattern[m_at++];
            if (c == u'\\' && m_at < m_pattern.size()) {
                addWord(filled, m_pattern[m_at++], m_open);
            } else if (c == u'[') {
                const Pieces inner = inBrackets();
                filled.insert(filled.end(), inner.begin(), inner.end());
            } else if (c == u']' && option) {
                break;
            } else if (c == u'{' && m_pattern.indexOf(u'}', m_at) >= 0) {
                const Piece piece = placeholder();
                whole = whole && !piece.text.isEmpty();
                filled.push_back(piece);
            } else {
                addWord(filled, c, m_open);
            }
        }
        return whole ? std::optional(filled) : std::nullopt;
    }

    Piece placeholder()
    {
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const QString name = m_pattern.sliced(m_at, end - m_at).toString();
        m_at = end + 1;
        return {m_valueOf(name), name, m_open};
    }

    QStringView m_pattern;
    const ValueOf& m_valueOf;
    qsizetype m_at = 0;
    int m_options = 0; ///< opened so far
    std::vector<int> m_open; ///< around the place
};

void trimStart(Pieces& pieces)
{
    while (!pieces.empty()) {
        QString& first = pieces.front().text;
        while (first.startsWith(u' '))
            first.remove(0, 1);
        if (!first.isEmpty())
            return;
        pieces.erase(pieces.begin());
    }
}

} // namespace

std::vector<Piece> partPieces(QStringView pattern, const wording::Values& values)
{
    return Filler(pattern, [&](const QString& name) { return values.value(name); }).all();
}

std::vector<Piece> dottedPieces(QStringView pattern)
{
    return Filler(pattern, [](const QString&) { return u"…"_s; }).all();
}

std::vector<Piece> pieces(QStringView pattern, const wording::Values& values)
{
    Pieces filled = partPieces(pattern, values);
    trimStart(filled);
    if (!filled.empty())
        filled.front().text.replace(0, 1, filled.front().text.left(1).toUpper());
    return filled;
}

QString textOf(const std::vector<Piece>& pieces)
{
    QString text;
    for (const Piece& piece : pieces)
        text += piece.text;
    return text;
}

std::vector<int> sharedOptions(const std::vector<int>& one, const std::vector<int>& other)
{
    return {one.begin(), std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first};
}

QString patternOf(const std::vector<Piece>& pieces)
{
    QString pattern;
    std::vector<int> open;
    const auto goTo = [&](const std::vector<int>& options) {
        const auto shared = std::ssize(sharedOptions(open, options));
        pattern += QString(std::ssize(open) - shared, u']');
        pattern += QString(std::ssize(options) - shared, u'[');
        open = options;
    };
    for (const Piece& piece : pieces) {
        goTo(piece.options);
        if (!piece.placeholder.isEmpty()) {
            pattern += u'{' + piece.placeholder + u'}';
            continue;
        }
        for (const QChar c : piece.text) {
            if (u"{}[]\\"_s.contains(c))
                pattern += u'\\';
            pattern += c;
        }
    }
    goTo({});
    return pattern;
}

} // namespace sosh::report
