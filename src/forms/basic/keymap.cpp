// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/keymap.h"

#include <QCoreApplication>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

struct KeyMap
{
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

QString native(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

QKeySequence keys::copy()
{
    return Qt::CTRL | Qt::Key_C;
}

QKeySequence keys::copyWithHeads()
{
    return Qt::CTRL | Qt::ALT | Qt::Key_C;
}

QKeySequence keys::print()
{
    return Qt::CTRL | Qt::Key_P;
}

QKeySequence keys::exportData()
{
    return Qt::CTRL | Qt::Key_E;
}

std::vector<GridKey> gridKeys()
{
    return {
        {native(Qt::Key_Return),
            KeyMap::tr("Take the figure and go on; at the end confirm the row")},
        {native(Qt::CTRL | Qt::Key_Return), KeyMap::tr("Confirm the row")},
        {native(Qt::Key_Tab), KeyMap::tr("Next cell")},
        {native(Qt::SHIFT | Qt::Key_Tab), KeyMap::tr("Cell before")},
        {u"+"_s, KeyMap::tr("Next unit")},
        {u"-"_s, KeyMap::tr("Not held, in a row without figures")},
        {native(Qt::Key_Home), KeyMap::tr("First cell of the row")},
        {native(Qt::Key_F2), KeyMap::tr("Change the figure in the cell")},
        {native(Qt::Key_Escape), KeyMap::tr("Leave the cell as it was")},
        {native(Qt::Key_F4), KeyMap::tr("Open the form of the unit")},
        {native(Qt::Key_F8), KeyMap::tr("Give the reason of the warnings")},
        {native(Qt::CTRL | Qt::Key_D), KeyMap::tr("Fill down")},
        {native(Qt::CTRL | Qt::Key_Apostrophe), KeyMap::tr("Copy the figure above")},
        {native(Qt::CTRL | Qt::Key_V), KeyMap::tr("Paste")},
        {native(Qt::Key_Delete), KeyMap::tr("Clear the cells")},
    };
}

QString withKey(const QString& text, const QKeySequence& key)
{
    return u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace sosh
