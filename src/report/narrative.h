// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/papertext.h"
#include "report/wording.h"

#include <vector>

namespace sosh::report {

/// A paper's prose in order: sentences before the parts, numbered parts, sentences after them.
struct Script
{
    std::vector<wording::Sentence> opening;
    std::vector<wording::Part> parts;
    std::vector<wording::Sentence> closing;
};

/// A stretch of a filled pattern.
struct Piece
{
    QString text;
    QString placeholder = {}; ///< that gave it; empty for words
    std::vector<int> options =
        {}; ///< [options] of the pattern that it stands in, outermost first, each by a number
    friend bool operator==(const Piece&, const Piece&) = default;
};

/// One place of the narrative as it came out.
struct NarrativeLine
{
    enum class Kind
    {
        Section, ///< "I- …"
        Subsection, ///< "1. …"
        Sentence, ///< of the wording, as it is or edited
        Own ///< the clerk's own paragraph
    };
    enum class State
    {
        Standing,
        Absent, ///< a figure it needs is not there, or a slot has no words yet
        Dropped ///< by the clerk
    };
    Kind kind = Kind::Sentence;
    State state = State::Standing;
    QString key; ///< of the sentence or heading; of an own paragraph the one it follows
    PaperTextId edit; ///< the text that changed or made it; invalid: as the wording has it
    QString pattern; ///< that was filled: the clerk's or the wording's
    QString original; ///< the wording's; empty for an own paragraph and an open slot
    QString prompt; ///< of an open slot: what may be written there
    Runs runs; ///< words and figures with their sources; empty unless standing
    bool joins = false; ///< goes on in the paragraph before
    std::vector<Piece> pieces =
        {}; ///< the runs again, with what gave them: what is edited; empty unless standing
};
using Narrative = std::vector<NarrativeLine>;

/// Fills the script. Sections and subsections without a standing line are left out and the numbers of the others close up;
/// `everything` keeps them, unnumbered, for the writing page. An own paragraph whose sentence the script does not have
/// stands before the closing. Quotes are values: see `addQuotes`.
Narrative narrate(const Script& script, const wording::Values& values, const PaperTexts& texts,
    bool everything = false);

/// The standing lines as headings and paragraphs; joined sentences share one, a line break begins another. The key of an own
/// paragraph is its sentence's with "+" and the id of the text.
std::vector<Block> blocksOf(const Narrative& narrative);

/// The filled sentence in stretches, with a capital first letter; empty when a figure it needs is absent.
std::vector<Piece> pieces(QStringView pattern, const wording::Values& values);
/// The same for a part of a sentence, or words of the clerk's: their first letter stays.
std::vector<Piece> partPieces(QStringView pattern, const wording::Values& values);
/// The same with "…" for every figure: to be read and written on where a figure is absent.
std::vector<Piece> dottedPieces(QStringView pattern);
QString textOf(const std::vector<Piece>& pieces);

/// Pattern of an edited sentence: stretches that still are a placeholder's become {placeholder}, those of an option stand
/// in [its brackets], all else is words with their braces and brackets made harmless.
QString patternOf(const std::vector<Piece>& pieces);
/// The options that both stand in.
std::vector<int> sharedOptions(const std::vector<int>& one, const std::vector<int>& other);

/// Source of the figure that a placeholder stands for, as text of a `FigureSource`; empty for words.
QString sourceOf(const QString& placeholder);

} // namespace sosh::report
