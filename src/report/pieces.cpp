// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/narrative.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using Pieces = std::vector<Piece>;

void addWord(Pieces& pieces, QChar c)
{
    if (pieces.empty() || !pieces.back().placeholder.isEmpty())
        pieces.push_back({});
    pieces.back().text += c;
}

/// Words side by side become one piece.
void add(Pieces& pieces, const Piece& piece)
{
    const bool words = piece.placeholder.isEmpty();
    if (words && !pieces.empty() && pieces.back().placeholder.isEmpty())
        pieces.back().text += piece.text;
    else
        pieces.push_back(piece);
}

class Filler
{
public:
    Filler(QStringView pattern, const wording::Values& values)
        : m_pattern(pattern)
        , m_values(values)
    {
    }

    Pieces all() { return part(false).value_or(Pieces{}); }

private:
    /// Up to the end, or to the bracket that closes an option. Nothing when a value is absent.
    std::optional<Pieces> part(bool option)
    {
        Pieces filled;
        bool whole = true;
        while (m_at < m_pattern.size()) {
            const QChar c = m_pattern[m_at++];
            if (c == u'\\' && m_at < m_pattern.size()) {
                addWord(filled, m_pattern[m_at++]);
            } else if (c == u'[') {
                for (const Piece& piece : part(true).value_or(Pieces{}))
                    add(filled, piece);
            } else if (c == u']' && option) {
                break;
            } else if (c == u'{' && m_pattern.indexOf(u'}', m_at) >= 0) {
                const Piece piece = placeholder();
                whole = whole && !piece.text.isEmpty();
                filled.push_back(piece);
            } else {
                addWord(filled, c);
            }
        }
        return whole ? std::optional(filled) : std::nullopt;
    }

    Piece placeholder()
    {
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const QString name = m_pattern.sliced(m_at, end - m_at).toString();
        m_at = end + 1;
        return {m_values.value(name), name};
    }

    QStringView m_pattern;
    const wording::Values& m_values;
    qsizetype m_at = 0;
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
    return Filler(pattern, values).all();
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

QString patternOf(const std::vector<Piece>& pieces)
{
    QString pattern;
    for (const Piece& piece : pieces) {
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
    return pattern;
}

} // namespace sosh::report
