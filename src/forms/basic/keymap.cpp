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

QKeyCombination keys::editSentence()
{
    return Qt::Key_F2;
}

QKeyCombination keys::dropSentence()
{
    return Qt::Key_Delete;
}

QKeyCombination keys::backToWording()
{
    return Qt::CTRL | Qt::Key_Backspace;
}

QKeyCombination keys::addParagraph()
{
    return Qt::CTRL | Qt::Key_Return;
}

/// After the Vietnamese word: gọi, Zalo, tin, nhắn riêng, công văn, sent, danh sách, ảnh, list.
QKeySequence followUpKey(FollowUpKey key)
{
    switch (key) {
    case FollowUpKey::Called:
        return Qt::Key_G;
    case FollowUpKey::Messaged:
        return Qt::Key_Z;
    case FollowUpKey::CopyGroupText:
        return Qt::Key_T;
    case FollowUpKey::CopyUnitText:
        return Qt::Key_N;
    case FollowUpKey::Letter:
        return Qt::Key_V;
    case FollowUpKey::LetterSent:
        return Qt::Key_S;
    case FollowUpKey::ForHead:
        return Qt::Key_D;
    case FollowUpKey::Picture:
        return Qt::Key_A;
    case FollowUpKey::CopyNames:
        return Qt::Key_L;
    }
    Q_UNREACHABLE();
}

std::vector<GridKey> followUpKeys()
{
    const auto line = [](FollowUpKey key, const QString& meaning) {
        return GridKey{followUpKey(key).toString(QKeySequence::NativeText), meaning};
    };
    return {
        line(FollowUpKey::Called, KeyMap::tr("Record a call to the selected units")),
        line(FollowUpKey::Messaged, KeyMap::tr("Record a message that was sent")),
        line(FollowUpKey::CopyGroupText, KeyMap::tr("Copy the message for the group")),
        line(FollowUpKey::CopyUnitText, KeyMap::tr("Copy the message to the selected unit")),
        line(FollowUpKey::Letter, KeyMap::tr("Prepare the letter")),
        line(FollowUpKey::LetterSent, KeyMap::tr("Record a letter that was sent")),
        line(FollowUpKey::ForHead, KeyMap::tr("List for the head of office")),
        line(FollowUpKey::Picture, KeyMap::tr("Copy the board as a picture")),
        line(FollowUpKey::CopyNames, KeyMap::tr("Copy the names of those missing")),
    };
}

std::vector<GridKey> writingKeys()
{
    return {
        {native(keys::editSentence()), KeyMap::tr("Edit the sentence; Enter takes it")},
        {native(keys::dropSentence()), KeyMap::tr("Leave the sentence out, or bring it back")},
        {native(keys::backToWording()), KeyMap::tr("The sentence as the program words it")},
        {native(keys::addParagraph()), KeyMap::tr("Add an own paragraph after it")},
        {native(Qt::ALT | Qt::Key_Up), KeyMap::tr("Own paragraph one place up")},
        {native(Qt::ALT | Qt::Key_Down), KeyMap::tr("Own paragraph one place down")},
    };
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
        {u"*"_s, KeyMap::tr("Exempt from reporting, in a row without figures")},
        {native(Qt::Key_Home), KeyMap::tr("First cell of the row")},
        {native(Qt::Key_F2), KeyMap::tr("Change the figure in the cell")},
        {native(Qt::Key_Escape), KeyMap::tr("Leave the cell as it was")},
        {native(Qt::Key_F4), KeyMap::tr("Open the form of the unit")},
        {native(Qt::Key_F8), KeyMap::tr("Give the reason of the warnings")},
        {native(Qt::Key_F9), KeyMap::tr("Accept the warning of the cell; 1 to 7 pick the reason")},
        {native(Qt::SHIFT | Qt::Key_F9), KeyMap::tr("Accept warnings of this kind in many rows")},
        {native(Qt::Key_F3), KeyMap::tr("Mark to look at again")},
        {native(Qt::CTRL | Qt::Key_F3), KeyMap::tr("Take the mark off")},
        {native(Qt::SHIFT | Qt::Key_F3), KeyMap::tr("List of marks")},
        {native(Qt::Key_F12), KeyMap::tr("Ask the unit to check again ↺")},
        {native(Qt::CTRL | Qt::Key_D), KeyMap::tr("Fill down")},
        {native(Qt::CTRL | Qt::Key_Apostrophe), KeyMap::tr("Copy the figure above")},
        {native(Qt::CTRL | Qt::Key_V), KeyMap::tr("Paste")},
        {native(Qt::CTRL | Qt::Key_M), KeyMap::tr("Paste a message")},
        {native(Qt::Key_F7), KeyMap::tr("Approximate (≈), or no longer")},
        {native(Qt::SHIFT | Qt::Key_F2), KeyMap::tr("Note on the figure")},
        {native(Qt::CTRL | Qt::Key_T), KeyMap::tr("Totals on the paper")},
        {native(Qt::CTRL | Qt::Key_R), KeyMap::tr("Type again to check")},
        {native(Qt::Key_Delete), KeyMap::tr("Clear the cells")},
    };
}

QString withKey(const QString& text, const QKeySequence& key)
{
    return u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace sosh
