// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace sosh {

/// Keys that stand in more than one place: a menu, a tooltip, the keyboard help.
namespace keys {
QKeySequence copy();
QKeySequence copyWithHeads();
QKeySequence print();
QKeySequence exportData();
// of the list of sentences
QKeyCombination editSentence();
QKeyCombination dropSentence();
QKeyCombination backToWording();
QKeyCombination addParagraph();
} // namespace keys

/// A key of a list and what it does, as the keyboard help shows it.
struct GridKey
{
    QString key; ///< "Enter", "Ctrl+D", "-"
    QString meaning;
};

/// The keys of the entry grid, in the order in which they are learnt.
std::vector<GridKey> gridKeys();

/// Keys of the board of the follow-up: one letter each, while the board has the focus.
enum class FollowUpKey
{
    Called,
    Messaged,
    CopyGroupText,
    CopyUnitText,
    Letter,
    LetterSent,
    ForHead,
    Picture,
    CopyNames
};
QKeySequence followUpKey(FollowUpKey key);
std::vector<GridKey> followUpKeys();

/// The keys of the list of sentences of a paper.
std::vector<GridKey> writingKeys();

/// A tooltip that ends in its key: "Print the paper (Ctrl+P)".
QString withKey(const QString& text, const QKeySequence& key);

} // namespace sosh
