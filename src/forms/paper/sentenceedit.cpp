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

void add(std::vector<report::Piece>& pieces, QStringView text, const QString& placeholder = {})
{
    if (text.isEmpty())
        return;
    if (placeholder.isEmpty() && !pieces.empty() && !isFigure(pieces.back()))
        pieces.back().text += text;
    else
        pieces.push_back({text.toString(), placeholder});
}

/// Letters that stand in a figure's span: the figure with words typed before and behind it, or none of it any more.
void addSpan(std::vector<report::Piece>& pieces, const QString& text, const report::Piece& given)
{
    const qsizetype at = text.indexOf(given.text);
    if (at < 0) {
        add(pieces, text);
        return;
    }
    add(pieces, QStringView(text).left(at));
    add(pieces, given.text, given.placeholder);
    add(pieces, QStringView(text).mid(at + given.text.size()));
}

/// A figure with digits beside it is another one: words.
std::vector<report::Piece> withoutPartFigures(const std::vector<report::Piece>& pieces)
{
    std::vector<report::Piece> whole;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool part = isFigure(pieces[i])
            && ((i > 0 && !isFigure(pieces[i - 1]) && comesFrom(pieces[i - 1].text))
                || (i + 1 < pieces.size() && !isFigure(pieces[i + 1])
                    && goesOn(pieces[i + 1].text)));
        add(whole, pieces[i].text, part ? QString() : pieces[i].placeholder);
    }
    return whole;
}

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
        if (!pieces[i].placeholder.isEmpty()) {
            format.setBackground(m_figureColor);
            format.setProperty(pieceProperty, static_cast<int>(i));
        }
        cursor.insertText(pieces[i].text, format);
    }
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    moveCursor(QTextCursor::End);
    setCurrentCharFormat({});
}

std::vector<report::Piece> SentenceEdit::pieces() const
{
    std::vector<report::Piece> found;
    QString span;
    int spanOf = -1;
    const auto close = [&] {
        if (spanOf >= 0)
            addSpan(found, span, m_given.at(static_cast<std::size_t>(spanOf)));
        span.clear();
        spanOf = -1;
    };
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QVariant of = fragment.charFormat().property(pieceProperty);
            if (!of.isValid() || of.toInt() != spanOf)
                close();
            if (!of.isValid()) {
                add(found, fragment.text());
                continue;
            }
            spanOf = of.toInt();
            span += fragment.text();
        }
        close();
        if (block.next().isValid())
            add(found, u" ");
    }
    return withoutPartFigures(found);
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
