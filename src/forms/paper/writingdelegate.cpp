// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/writingdelegate.h"

#include "forms/basic/theme.h"
#include "forms/basic/tokens.h"
#include "forms/paper/sentenceedit.h"
#include "models/writingmodels.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolTip>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using Line = report::NarrativeLine;

constexpr int gutter = 26; ///< the sign stands in it
constexpr int inset = 5;

bool isHeading(const Line& line)
{
    return line.kind == Line::Kind::Section || line.kind == Line::Kind::Subsection;
}

QString signOf(const Line& line)
{
    if (isHeading(line))
        return {};
    if (line.state == Line::State::Dropped)
        return u"✕"_s;
    if (line.state == Line::State::Absent)
        return line.prompt.isEmpty() || line.edit.isValid() ? u"○"_s : u"…"_s;
    if (line.kind == Line::Kind::Own)
        return u"+"_s;
    return line.edit.isValid() ? u"✎"_s : QString();
}

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, whole - gutter - 2 * inset);
}

} // namespace

WritingDelegate::WritingDelegate(const Theme& theme, const NarrativeModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QColor WritingDelegate::figureColor() const
{
    QColor soft = m_theme.tokens().joint;
    soft.setAlpha(44);
    return soft;
}

void WritingDelegate::fill(
    QTextDocument& document, const QModelIndex& index, const QFont& font) const
{
    const Line& line = m_model.at(index.row());
    const Tokens& tokens = m_theme.tokens();
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    QTextCharFormat words;
    const bool standing = line.state == Line::State::Standing;
    words.setForeground(standing ? tokens.text : tokens.muted);
    words.setFontWeight(isHeading(line) ? QFont::DemiBold : QFont::Normal);
    words.setFontItalic(line.state == Line::State::Absent);
    words.setFontStrikeOut(line.state == Line::State::Dropped);
    QTextCursor cursor(&document);
    if (!standing || line.runs.empty()) {
        cursor.insertText(NarrativeModel::wordsOf(line), words);
        return;
    }
    for (const Run& run : line.runs) {
        QTextCharFormat format = words;
        if (!run.source.isEmpty())
            format.setBackground(figureColor());
        cursor.insertText(run.text, format);
    }
}

void WritingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, current ? tokens.selection : tokens.surface);
    if (current)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
    painter->setPen(tokens.muted);
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(6, inset, 0, 0).left(), option.rect.top() + inset,
        gutter - 6, option.fontMetrics.height(), Qt::AlignCenter, signOf(m_model.at(index.row())));
    QTextDocument document;
    fill(document, index, option.font);
    document.setTextWidth(widthOf(option));
    painter->translate(option.rect.left() + gutter + inset, option.rect.top() + inset);
    document.drawContents(painter);
    painter->restore();
    painter->save();
    painter->setPen(tokens.rule);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize WritingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTextDocument document;
    fill(document, index, option.font);
    document.setTextWidth(widthOf(option));
    return {widthOf(option) + gutter + 2 * inset, qRound(document.size().height()) + 2 * inset + 1};
}

QWidget* WritingDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* edit = new SentenceEdit(figureColor(), parent);
    auto* self = const_cast<WritingDelegate*>(this); // the signals of an editor are its own
    connect(edit, &SentenceEdit::finished, self, [self, edit](bool taken) {
        if (taken)
            emit self->commitData(edit);
        else
            emit self->left();
        emit self->closeEditor(edit, QAbstractItemDelegate::NoHint);
    });
    return edit;
}

void WritingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = qobject_cast<SentenceEdit*>(editor);
    const Line& line = m_model.at(index.row());
    std::vector<report::Piece> pieces = NarrativeModel::piecesToEdit(line);
    if (pieces.empty())
        for (const Run& run : line.runs)
            pieces.push_back({run.text, {}});
    edit->setPieces(pieces);
    edit->setPlaceholderText(line.prompt);
}

void WritingDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex&) const
{
    const auto* edit = qobject_cast<SentenceEdit*>(editor);
    emit written(edit->pieces(), edit->document()->isModified());
}

/// A figure says that it is one; the state of the sentence is told below the list.
bool WritingDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QTextDocument document;
    fill(document, index, option.font);
    document.setTextWidth(widthOf(option));
    const QPointF at = event->pos() - option.rect.topLeft() - QPoint(gutter + inset, inset);
    int place = document.documentLayout()->hitTest(at, Qt::ExactHit);
    bool figure = false;
    for (const Run& run : m_model.at(index.row()).runs) {
        figure = figure || (place >= 0 && place < run.text.size() && !run.source.isEmpty());
        place -= static_cast<int>(run.text.size());
    }
    QToolTip::showText(event->globalPos(),
        figure ? tr("A figure of the register. A click on it in the preview shows where it comes "
                    "from.")
               : QString(),
        view);
    return true;
}

/// Room for a line more than stands there, and inside the view.
void WritingDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int least = 4 * option.fontMetrics.height();
    QRect place = option.rect.adjusted(gutter, 0, 0, option.fontMetrics.height());
    place.setHeight(std::max(least, place.height()));
    if (const QWidget* around = editor->parentWidget(); place.bottom() > around->height())
        place.moveBottom(std::max(place.height(), around->height() - 1));
    editor->setGeometry(place);
}

/// Enter, Esc and Tab are the editor's; leaving it takes what was written.
bool WritingDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        return false;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace sosh
