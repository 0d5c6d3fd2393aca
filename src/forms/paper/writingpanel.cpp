// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/writingpanel.h"

#include "core/vietnamese.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/keymap.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/paper/sentenceedit.h"
#include "forms/paper/shownpaper.h"
#include "forms/paper/writingdelegate.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using Line = report::NarrativeLine;

bool isHeading(const Line& line)
{
    return line.kind == Line::Kind::Section || line.kind == Line::Kind::Subsection;
}

bool isNew(const Line& line)
{
    return line.kind == Line::Kind::Own && !line.edit.isValid();
}

/// A slot that waits for words is always seen, and so are words of the clerk's that a figure is missing for; other lines
/// that are not printed only when asked for.
bool isSeen(const Line& line, bool all)
{
    return all || line.state == Line::State::Standing
        || (line.state == Line::State::Absent && (!line.prompt.isEmpty() || line.edit.isValid()));
}

} // namespace

WritingPanel::WritingPanel(Workspace& workspace, ShownPaper& shown, InlineMessage& message)
    : m_workspace(workspace)
    , m_shown(shown)
    , m_message(message)
{
    makeParts();
    connectParts();
    judge();
}

void WritingPanel::makeParts()
{
    m_list = named(new QListView, u"writingListView"_s, tr("Sentences of the paper"));
    m_delegate = new WritingDelegate(m_workspace.theme(), m_model, m_list);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_all = named(new QCheckBox(tr("Also what is not printed")), u"absentCheckBox"_s,
        tr("Also what is not printed"));
    m_state = named(paragraph({}, u"muted"_s), u"sentenceStateLabel"_s, tr("The chosen sentence"));
    m_edit = button(u"editSentenceButton"_s, tr("Edit"));
    m_drop = button(u"dropSentenceButton"_s, tr("Leave out"));
    m_back = button(u"backToWordingButton"_s, tr("Back to the wording"));
    m_add = button(u"addParagraphButton"_s, tr("Add a paragraph"));
    m_up =
        named(button(u"paragraphUpButton"_s, u"▲"_s), u"paragraphUpButton"_s, tr("One place up"));
    m_down = named(
        button(u"paragraphDownButton"_s, u"▼"_s), u"paragraphDownButton"_s, tr("One place down"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_all);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addLayout(buttonRow({m_edit, m_drop, m_back}));
    layout->addLayout(buttonRow({m_add, m_up, m_down}));
    setMinimumWidth(340);
}

void WritingPanel::connectParts()
{
    connect(m_all, &QCheckBox::toggled, this, &WritingPanel::fill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &WritingPanel::onCurrent);
    connect(m_list, &QListView::doubleClicked, this, &WritingPanel::edit);
    connect(m_edit, &QPushButton::clicked, this, &WritingPanel::edit);
    connect(m_drop, &QPushButton::clicked, this, &WritingPanel::dropOrRestore);
    connect(m_back, &QPushButton::clicked, this, &WritingPanel::backToWording);
    connect(m_add, &QPushButton::clicked, this, &WritingPanel::addOwn);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(&m_shown, &ShownPaper::changed, this, &WritingPanel::fill);
    // The editor still stands while it tells: what it wrote makes the list anew.
    connect(m_delegate, &WritingDelegate::written, this,
        [this](const std::vector<report::Piece>& pieces, bool changed) {
            QMetaObject::invokeMethod(
                this, [=, this] { write(pieces, changed); }, Qt::QueuedConnection);
        });
    connect(&m_workspace, &Workspace::flushed, this, &WritingPanel::keepTyping);
    connect(
        m_delegate, &WritingDelegate::left, this, &WritingPanel::forgetNew, Qt::QueuedConnection);
}

void WritingPanel::fill()
{
    keepTyping();
    const Paper* paper = m_shown.paper();
    setLines(paper && m_shown.keptName().isEmpty() ? paper->narrative : report::Narrative());
}

/// What stands in an open editor when its list goes.
void WritingPanel::keepTyping()
{
    const auto* open = m_list->findChild<SentenceEdit*>();
    if (open && m_editing && open->document()->isModified())
        write(open->pieces(), true);
}

void WritingPanel::setLines(const report::Narrative& lines)
{
    const std::optional<Line> at = m_at;
    std::vector<Line> seen;
    for (const Line& line : lines)
        if (isSeen(line, m_all->isChecked()))
            seen.push_back(line);
    const int place = m_list->currentIndex().row();
    m_model.setRows(std::move(seen));
    int row = at ? rowOf(*at) : -1;
    if (row < 0)
        row = std::min(std::max(place, 0), m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
    onCurrent();
}

int WritingPanel::rowOf(const Line& line) const
{
    const auto& rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Line& each) {
        return each.kind == line.kind && each.key == line.key
            && (line.kind != Line::Kind::Own || each.edit == line.edit)
            && (!isHeading(line) || each.original == line.original);
    });
    return found == rows.end() ? -1 : static_cast<int>(std::distance(rows.begin(), found));
}

const WritingPanel::Line* WritingPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void WritingPanel::select(const QString& key)
{
    const auto& rows = m_model.rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].key == key && rows[i].state == Line::State::Standing && !isHeading(rows[i])) {
            m_list->setCurrentIndex(m_model.index(static_cast<int>(i), 0));
            m_list->scrollTo(m_list->currentIndex());
            return;
        }
}

void WritingPanel::onCurrent()
{
    const Line* line = current();
    if (line)
        m_at = *line;
    judge();
    const bool printed = line && !isHeading(*line) && line->state == Line::State::Standing;
    emit sentenceCurrent(printed ? line->key : QString());
}

QString WritingPanel::whyNotWrite() const
{
    if (const QString why = m_workspace.whyNotWritable(); !why.isEmpty())
        return why;
    const Paper* paper = m_shown.paper();
    if (!paper || paper->narrative.empty())
        return tr("This paper has no sentences to write on.");
    return paper->sealedPages ? tr("The report is issued; its words stay as they are.") : QString();
}

/// Each button says why it cannot.
void WritingPanel::judge()
{
    const QString closed = whyNotWrite();
    const Line* line = current();
    const bool sentence = line && !isHeading(*line);
    const bool own = line && line->kind == Line::Kind::Own;
    const bool dropped = line && line->state == Line::State::Dropped;
    const auto set = [&](QPushButton* one, bool can, const QString& how, QKeyCombination key) {
        one->setEnabled(closed.isEmpty() && can);
        one->setToolTip(!closed.isEmpty() ? closed : withKey(how, QKeySequence(key)));
    };
    m_drop->setText(own ? tr("Remove") : dropped ? tr("Bring back") : tr("Leave out"));
    m_drop->setAccessibleName(m_drop->text());
    set(m_edit, sentence && !dropped, tr("Edit the sentence; figures left as they are stay live"),
        keys::editSentence());
    set(m_drop, sentence && (own || dropped || line->state == Line::State::Standing),
        tr("The paper goes without the sentence; the same key brings it back"),
        keys::dropSentence());
    set(m_back, sentence && !own && line->edit.isValid(),
        tr("The sentence as the program words it"), keys::backToWording());
    set(m_add, line != nullptr, tr("An own paragraph after this one"), keys::addParagraph());
    set(m_up, own, tr("One place up"), Qt::ALT | Qt::Key_Up);
    set(m_down, own, tr("One place down"), Qt::ALT | Qt::Key_Down);
    QString state = line ? NarrativeModel::stateOf(*line) : QString();
    if (line && !line->prompt.isEmpty() && line->state == Line::State::Absent
        && !line->edit.isValid())
        state += u": "_s + line->prompt;
    m_state->setText(state.isEmpty() && line ? tr("As the program words it") : state);
    m_state->setAccessibleName(m_state->text());
}

void WritingPanel::edit()
{
    if (m_edit->isEnabled())
        begin(m_list->currentIndex());
}

void WritingPanel::begin(const QModelIndex& index)
{
    m_editing = Editing{m_shown.request(), m_model.at(index.row())};
    m_list->scrollTo(index);
    m_list->edit(index);
}

/// Its place is taken at once, its words are kept when they are written.
void WritingPanel::addOwn()
{
    const QModelIndex here = m_list->currentIndex();
    if (!m_add->isEnabled() || !here.isValid())
        return;
    std::vector<Line> lines = m_model.rows();
    Line own;
    own.kind = Line::Kind::Own;
    for (int row = here.row(); row >= 0 && own.key.isEmpty(); --row)
        own.key = m_model.at(row).key;
    lines.insert(lines.begin() + here.row() + 1, own);
    m_model.setRows(std::move(lines));
    m_list->setCurrentIndex(m_model.index(here.row() + 1, 0));
    begin(m_list->currentIndex());
}

void WritingPanel::forgetNew()
{
    m_editing.reset();
    const auto& rows = m_model.rows();
    if (std::any_of(rows.begin(), rows.end(), isNew))
        fill();
    m_list->setFocus();
}

void WritingPanel::write(const std::vector<report::Piece>& pieces, bool changed)
{
    const std::optional<Editing> editing = std::exchange(m_editing, std::nullopt);
    if (!editing || !m_workspace.isOpen())
        return;
    m_list->setFocus();
    const Line& line = editing->line;
    const QString pattern = vietnamese::clean(report::patternOf(pieces), true);
    const bool own = line.kind == Line::Kind::Own;
    if (!changed || (pattern.isEmpty() && isNew(line)))
        forgetNew();
    else if (!pattern.isEmpty())
        put(editing->paper,
            {line.edit, own ? PaperText::Kind::Own : PaperText::Kind::Edited, line.key, {},
                pattern});
    else if (line.edit.isValid() && (own || line.original.isEmpty()))
        remove(editing->paper, line.edit);
    else
        put(editing->paper, {line.edit, PaperText::Kind::Dropped, line.key, {}, {}});
}

void WritingPanel::put(const PaperRequest& paper, const PaperText& text)
{
    const auto written = PaperWriting(m_workspace.session()).put(paper, text);
    if (!written) {
        m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(written.error()));
        fill();
        return;
    }
    if (text.kind == PaperText::Kind::Own) {
        Line own;
        own.kind = Line::Kind::Own;
        own.key = text.block;
        own.edit = *written;
        if (const int row = rowOf(own); row >= 0)
            m_list->setCurrentIndex(m_model.index(row, 0));
    }
}

void WritingPanel::remove(const PaperRequest& paper, PaperTextId text)
{
    const Status removed = PaperWriting(m_workspace.session()).remove(paper, text);
    if (!removed)
        m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(removed.error()));
}

void WritingPanel::dropOrRestore()
{
    if (!m_drop->isEnabled())
        return;
    const Line line = *current();
    const PaperRequest paper = m_shown.request();
    if (line.kind == Line::Kind::Own || line.state == Line::State::Dropped) {
        remove(paper, line.edit);
        return;
    }
    put(paper, {line.edit, PaperText::Kind::Dropped, line.key, {}, {}});
    if (!m_all->isChecked())
        m_message.show(InlineMessage::Kind::Info,
            tr("The sentence is left out. Ctrl+Z takes it back; “%1” shows it.")
                .arg(m_all->text()));
}

void WritingPanel::backToWording()
{
    if (m_back->isEnabled())
        remove(PaperRequest(m_shown.request()), PaperTextId(current()->edit));
}

void WritingPanel::move(int by)
{
    const QPushButton* wanted = by < 0 ? m_up : m_down;
    if (!wanted->isEnabled())
        return;
    const Status moved =
        PaperWriting(m_workspace.session())
            .move(PaperRequest(m_shown.request()), PaperTextId(current()->edit), by);
    if (!moved)
        m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(moved.error()));
}

bool WritingPanel::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    const QKeySequence keys(QKeyCombination(modifiers & ~Qt::KeypadModifier, Qt::Key(key)));
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && modifiers.testFlag(Qt::ControlModifier))
        addOwn();
    else if (enter || keys == QKeySequence(keys::editSentence()))
        edit();
    else if (key == Qt::Key_Space || keys == QKeySequence(keys::dropSentence()))
        dropOrRestore();
    else if (keys == QKeySequence(keys::backToWording()))
        backToWording();
    else if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

bool WritingPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Heights of lines follow the width; the view by itself would wait.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(m_list, &QListView::doItemsLayout, Qt::QueuedConnection);
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (pressed(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sosh
