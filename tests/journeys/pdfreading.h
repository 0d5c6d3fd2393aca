// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

/// What stands where in a PDF, as poppler's tools read it. Units: millimetres from the page's top left corner.
namespace sosh::test {

struct Box
{
    QString text;
    double left = 0, top = 0, right = 0, bottom = 0;
    double middle() const { return (left + right) / 2; }
};
using PageWords = std::vector<Box>;

/// A stretch of text in one face.
struct Faced
{
    QString text;
    int size = 0; ///< points
    bool bold = false;
    bool italic = false;
};

std::vector<PageWords> wordsOf(const QString& pdf);
/// By page. A stretch is a line or a part of one.
std::vector<std::vector<Faced>> facesOf(const QString& pdf);
/// The lines drawn on a page, counted from 1.
std::vector<Box> rulesOf(const QString& pdf, int page);

/// The box around words that follow each other; none when they do not.
std::optional<Box> phraseIn(const PageWords& words, const QString& text);
/// The same; a box far outside the paper, and a warning, when they do not.
Box phrase(const PageWords& words, const QString& text);

} // namespace sosh::test
