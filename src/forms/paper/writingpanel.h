// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papertext.h"
#include "models/writingmodels.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;

namespace sosh {

class InlineMessage;
class ShownPaper;
class Workspace;
class WritingDelegate;

/// The paper's prose in order, to be written on: sentences are edited, left out and brought back, own paragraphs added and
/// moved. Each change is one act; the preview follows.
class WritingPanel final : public QWidget
{
    Q_OBJECT

public:
    WritingPanel(Workspace& workspace, ShownPaper& shown, InlineMessage& message);

    void select(const QString& key); ///< as clicked in the preview

signals:
    void sentenceCurrent(const QString& key); ///< empty: the line is not printed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Line = report::NarrativeLine;

    void makeParts();
    void connectParts();
    void fill();
    void setLines(const report::Narrative& lines);
    const Line* current() const;
    int rowOf(const Line& line) const;
    void onCurrent();
    void judge();
    QString whyNotWrite() const;
    void edit();
    void addOwn();
    void dropOrRestore();
    void backToWording();
    void move(int by);
    void begin(const QModelIndex& index);
    void keepTyping();
    void write(const std::vector<report::Piece>& pieces, bool changed);
    void put(const PaperRequest& paper, const PaperText& text);
    void remove(const PaperRequest& paper, PaperTextId text);
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void forgetNew();

    Workspace& m_workspace;
    ShownPaper& m_shown;
    InlineMessage& m_message;
    NarrativeModel m_model;
    WritingDelegate* m_delegate = nullptr;
    QListView* m_list = nullptr;
    QCheckBox* m_all = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_drop = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    struct Editing
    {
        PaperRequest paper;
        Line line;
    };
    std::optional<Editing> m_editing; ///< what the open editor writes on, whatever is shown by then
    std::optional<Line> m_at; ///< current line, to be found again among new ones
};

} // namespace sosh
