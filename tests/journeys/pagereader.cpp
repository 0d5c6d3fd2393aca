// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include "forms/window/page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTextDocumentFragment>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString plain(const QLabel& label)
{
    QString text = label.text();
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    return text.replace(QChar::Nbsp, u' ');
}

/// What stood before goes, and what was made since is shown.
void settle()
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

/// Looks at the page as it is, or at each of its tabs in turn, as a person leafs through them.
void leafThrough(const Page& page, const std::function<void()>& look)
{
    auto* tabs = page.findChild<QTabWidget*>();
    if (!tabs || !tabs->isVisible()) {
        settle();
        look();
        return;
    }
    const int shown = tabs->currentIndex();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab))
            continue;
        tabs->setCurrentIndex(tab);
        settle();
        look();
    }
    tabs->setCurrentIndex(shown);
}

template <typename Widget>
QList<const Widget*> seen(const Page& page)
{
    QList<const Widget*> widgets;
    leafThrough(page, [&] {
        for (const Widget* widget : page.findChildren<Widget*>())
            if (widget->isVisible() && !widgets.contains(widget))
                widgets.append(widget);
    });
    return widgets;
}

} // namespace

QStringList PageReader::labels() const
{
    QStringList texts;
    for (const QLabel* label : seen<QLabel>(*m_window.page(m_window.currentPageId())))
        texts += plain(*label);
    return texts;
}

void PageReader::read(const QAbstractItemView& view, std::vector<QStringList>& rows)
{
    const QAbstractItemModel* model = view.model();
    const std::function<void(const QModelIndex&)> under = [&](const QModelIndex& parent) {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(parent); ++column)
                cells += model->index(row, column, parent).data().toString();
            rows.push_back(cells);
            under(model->index(row, 0, parent));
        }
    };
    under(view.rootIndex());
}

std::vector<QStringList> PageReader::rows() const
{
    std::vector<QStringList> rows;
    for (const QAbstractItemView* view :
        seen<QAbstractItemView>(*m_window.page(m_window.currentPageId())))
        if (!qobject_cast<const QHeaderView*>(view))
            read(*view, rows);
    return rows;
}

bool PageReader::says(const QString& text) const
{
    const QStringList all = labels();
    return std::any_of(
        all.begin(), all.end(), [&](const QString& label) { return label.contains(text); });
}

int PageReader::rowsWith(const QStringList& cells) const
{
    const auto holds = [&](const QStringList& row) {
        return std::all_of(cells.begin(), cells.end(), [&](const QString& wanted) {
            return std::any_of(
                row.begin(), row.end(), [&](const QString& cell) { return cell.contains(wanted); });
        });
    };
    const std::vector<QStringList> all = rows();
    return static_cast<int>(std::count_if(all.begin(), all.end(), holds));
}

QString PageReader::everything() const
{
    QString text = labels().join(u'\n');
    for (const QStringList& row : rows())
        text += u'\n' + row.join(u" | "_s);
    return text;
}

} // namespace sosh
