// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

class QWidget;

namespace sosh {

/// A text of the screen and where it stands: "QPushButton saveFormButton, tooltip".
struct ShownWord
{
    QString place;
    QString text;
};

/// All that the widget and those in it show or tell a screen reader, seen or in a menu or a tooltip.
QList<ShownWord> shownWords(const QWidget& shown);

/// Words of the English sources of the program and of Qt that no Vietnamese text uses.
class EnglishWords
{
public:
    EnglishWords(); ///< read from translations/*.ts
    QString firstIn(const QString& text) const; ///< empty when there is none

private:
    QSet<QString> m_words;
};

} // namespace sosh
