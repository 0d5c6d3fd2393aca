// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/sentenceedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// Place of the piece among those given, kept with its letters.
constexpr int pieceProperty = QTextFormat::UserProperty + 1;

bool isFigure(const report::Piece& piece)
{
    return !piece.placeholder.isEmpty();
}

/// Would the letters behind a figure make another figure of it?
bool goesOn(QStringView after)
{
    const bool point = after.startsWith(u'.') || after.startsWith(u',');
    const QStringView first = point ? after.mid(1) : after;
    return !first.isEmpty() && first.front().isDigit();
}

/// Would those before it?
bool comesFrom(QStringView before)
{
    const bool point = before.endsWith(u'.') || before.endsWith(u',');
    const QStringView last = point ? before.chopped(1) : before;
    return !last.isEmpty() && last.back().isDigit();
}

using Pieces = std::vector<report::Piece>;
using Options = std::vector<int>;

void add(Pieces& pieces, QStringView text, const Options& options, const QString& placeholder = {})
{
    if (text.isEmpty())
        return;
    if (placeholder.isEmpty() && !pieces.empty() && !isFigure(pieces.back())
        && pieces.back().options == options)
        pieces.back().text += text;
    else
        pieces.push_back({text.toString(), placeholder, options});
}

/// Letters that stand in a given stretch: the figure with words typed before and behind it, or none of it any more. Words
/// typed behind an option's end stay when the option goes: they stand in `after`.
void addSpan(Pieces& pieces, const QString& text, const report::Piece& given, const Options& after)
{
    const qsizetype at =
        isFigure(given) || text.startsWith(given.text) ? text.indexOf(given.text) : -1;
    if (at < 0) {
        add(pieces, text, given.options);
        return;
    }
    add(pieces, QStringView(text).left(at), given.options);
    add(pieces, given.text, given.options, given.placeholder);
    add(pieces, QStringView(text).mid(at + given.text.size()), after);
}

/// A figure with digits beside it is another one: words.
Pieces withoutPartFigures(const Pieces& pieces)
{
    Pieces whole;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool part = isFigure(pieces[i])
            && ((i > 0 && !isFigure(pieces[i - 1]) && comesFrom(pieces[i - 1].text))
                || (i + 1 < pieces.size() && !isFigure(pieces[i + 1])
                    && goesOn(pieces[i + 1].text)));
        add(whole, pieces[i].text, pieces[i].options, part ? QString() : pieces[i].placeholder);
    }
    return whole;
}

/// Puts letters that stand in one stretch of the given pieces together again, over the ends of lines too.
class SpanReader
{
public:
    explicit SpanReader(const Pieces& given)
        : m_given(given)
    {
    }

    void endLine() { m_breaks += u'\n'; }
    /// `of`: place of the stretch; -1 for words typed outside all of them.
    void take(int of, const QString& text)
    {
        if (of != m_of) {
            close();
            add(m_found, m_breaks, report::sharedOptions(optionsOf(m_of), optionsOf(of)));
            m_of = of;
        } else {
            m_span += m_breaks;
        }
        m_breaks.clear();
        m_span += text;
    }
    Pieces all()
    {
        close();
        return withoutPartFigures(m_found);
    }

private:
    Options optionsOf(int of) const
    {
        const bool known = of >= 0 && of < std::ssize(m_given);
        return known ? m_given[static_cast<std::size_t>(of)].options : Options();
    }
    void close()
    {
        if (m_of < 0)
            add(m_found, m_span, {});
        else
            addSpan(m_found, m_span, m_given.at(static_cast<std::size_t>(m_of)),
                report::sharedOptions(optionsOf(m_of), optionsOf(m_of + 1)));
        m_span.clear();
    }

    const Pieces& m_given;
    Pieces m_found;
    QString m_span; ///< of the stretch, as far as it was read
    QString m_breaks; ///< ends of lines that nothing came after yet
    int m_of = -1;
};

} // namespace

SentenceEdit::SentenceEdit(const QColor& figureColor, QWidget* parent)
    : QTextEdit(parent)
    , m_figureColor(figureColor)
{
    setObjectName(u"sentenceTextEdit"_s);
    setAccessibleName(tr("Sentence"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(4);
}

void SentenceEdit::setPieces(const std::vector<report::Piece>& pieces)
{
    m_given = pieces;
    clear();
    QTextCursor cursor(document());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        QTextCharFormat format;
        if (isFigure(pieces[i]))
            format.setBackground(m_figureColor);
        if (isFigure(pieces[i]) || !pieces[i].options.empty())
            format.setProperty(pieceProperty, static_cast<int>(i));
        cursor.insertText(pieces[i].text, format);
    }
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    moveCursor(QTextCursor::End);
    setCurrentCharFormat({});
}

std::vector<report::Piece> SentenceEdit::pieces() const
{
    SpanReader reader(m_given);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QVariant of = it.fragment().charFormat().property(pieceProperty);
            reader.take(of.isValid() ? of.toInt() : -1, it.fragment().text());
        }
        reader.endLine();
    }
    return reader.all();
}

void SentenceEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Escape) {
        event->accept();
        emit finished(enter);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

/// A paragraph is one line: what is pasted loses its breaks.
void SentenceEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        textCursor().insertText(source->text().simplified());
}

} // namespace sosh
