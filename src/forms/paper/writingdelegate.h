// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/narrative.h"

#include <QStyledItemDelegate>

class QTextDocument;

namespace sosh {

class NarrativeModel;
class Theme;

/// Paints the lines of a narrative: figures set off softly, headings bold, a sign for what the clerk did. Edits in place.
class WritingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    WritingDelegate(const Theme& theme, const NarrativeModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

signals:
    /// The sentence was written; `changed` is false when nothing was typed.
    void written(const std::vector<sosh::report::Piece>& pieces, bool changed) const;
    void left() const; ///< editing was given up

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(QTextDocument& document, const QModelIndex& index, const QFont& font) const;
    QColor figureColor() const;

    const Theme& m_theme;
    const NarrativeModel& m_model;
};

} // namespace sosh
