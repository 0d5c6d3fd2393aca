// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int rowsLookedAt = 60;

class Collector
{
public:
    explicit Collector(const QWidget& shown)
    {
        add(shown);
        for (const QWidget* widget : shown.findChildren<QWidget*>())
            add(*widget);
        for (const QAction* action : shown.findChildren<QAction*>()) {
            m_place = u"QAction "_s + action->objectName();
            keep(u"text"_s, action->text());
            keep(u"tooltip"_s, action->toolTip());
        }
    }

    QList<ShownWord> words;

private:
    void keep(const QString& what, const QString& text)
    {
        if (!text.isEmpty())
            words += {m_place + u", "_s + what, text};
    }

    void add(const QWidget& widget)
    {
        m_place =
            QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        keep(u"title"_s, widget.windowTitle());
        keep(u"tooltip"_s, widget.toolTip());
        keep(u"name"_s, widget.accessibleName());
        keep(u"description"_s, widget.accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            keep(u"text"_s, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            keep(u"text"_s, button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
            keep(u"text"_s, edit->text());
            keep(u"hint"_s, edit->placeholderText());
        }
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
            keep(u"hint"_s, edit->placeholderText());
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            for (int i = 0; i < box->count(); ++i)
                keep(u"item"_s, box->itemText(i));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
            view && view->model())
            addCells(*view->model(), {});
    }

    void addCells(const QAbstractItemModel& model, const QModelIndex& parent)
    {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            keep(u"heading"_s, model.headerData(column, Qt::Horizontal).toString());
            keep(u"heading's tooltip"_s,
                model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            for (int row = 0; row < std::min(model.rowCount(parent), rowsLookedAt); ++row)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    keep(u"cell"_s, model.index(row, column, parent).data(role).toString());
        }
        for (int row = 0; row < std::min(model.rowCount(parent), rowsLookedAt); ++row)
            if (const QModelIndex child = model.index(row, 0, parent); model.hasChildren(child))
                addCells(model, child);
    }

    QString m_place;
};

QStringList wordsOf(QString text)
{
    static const QRegularExpression word(
        u"(?<![\\p{L}\\p{N}_.-])[A-Za-z]{3,}(?![\\p{L}\\p{N}_-])"_s);
    QStringList found;
    static const QRegularExpression tag(u"<[^>]*>|&nbsp;"_s);
    text.remove(tag).remove(u'&');
    for (auto match = word.globalMatch(text); match.hasNext();)
        if (const QString each = match.next().captured(); each != each.toUpper())
            found += each.toLower(); // in capitals: names of files, placeholders
    return found;
}

void readWords(const QString& file, QSet<QString>& english, QSet<QString>& vietnamese)
{
    QFile read(file);
    if (!read.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&read);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const bool source = xml.name() == u"source"_s;
        if (!source && xml.name() != u"translation"_s)
            continue;
        const QStringList words =
            wordsOf(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        (source ? english : vietnamese).unite(QSet<QString>(words.begin(), words.end()));
    }
}

} // namespace

QList<ShownWord> shownWords(const QWidget& shown)
{
    return Collector(shown).words;
}

EnglishWords::EnglishWords()
{
    QSet<QString> vietnamese{
        u"english"_s, u"long"_s}; // a language's own name; the commune Pha Long
    for (const QString& name : {u"sosinhhoat_vi"_s, u"qtbase_vi"_s})
        readWords(QStringLiteral(SOSH_SOURCE_DIR) + u"/translations/%1.ts"_s.arg(name), m_words,
            vietnamese);
    m_words.subtract(vietnamese);
}

QString EnglishWords::firstIn(const QString& text) const
{
    for (const QString& word : wordsOf(text))
        if (m_words.contains(word))
            return word;
    return {};
}

} // namespace sosh
