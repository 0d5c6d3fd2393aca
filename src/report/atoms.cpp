// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atoms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// A line may end after a single blank; several in a row are a place left open for the pen.
bool isBreak(const QString& atom)
{
    return atom.endsWith(u' ') && !atom.endsWith(u"  "_s);
}

bool isNumber(const QString& word)
{
    bool digits = false;
    for (const QChar c : word) {
        digits = digits || c.isDigit();
        if (!c.isDigit() && c != u' ' && c != u'(' && c != u'.' && c != u',' && c != u'/')
            return false;
    }
    return digits;
}

/// "số 05-HD/TU", "đợt 1", "ngày 05/8/2022": the number names the word before it.
bool takesNumber(const QString& word)
{
    static const QStringList words{
        u"số"_s, u"đợt"_s, u"kỳ"_s, u"lần"_s, u"ngày"_s, u"tháng"_s, u"năm"_s, u"cột"_s};
    return words.contains(word.toLower());
}

/// Atoms up to the next blank: a word may change its face, or hold a figure.
struct Word
{
    QString text; ///< without blanks at its ends
    size_t last = 0; ///< its last atom
};

std::vector<Word> wordsOf(const std::vector<Atom>& atoms)
{
    std::vector<Word> words;
    QString text;
    for (size_t i = 0; i < atoms.size(); ++i) {
        text += atoms[i].text;
        if (i + 1 == atoms.size() || text.endsWith(u' ') || atoms[i].endsLine) {
            words.push_back({text.trimmed(), i});
            text.clear();
        }
    }
    return words;
}

/// A number stays with the word that it counts, "16 đơn vị", or that it names.
void keepNumbers(std::vector<Atom>& atoms, const std::vector<Word>& words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        const QString& text = words[i].text;
        const bool closed = text.endsWith(u'.') || text.endsWith(u',');
        if (i > 0 && takesNumber(words[i - 1].text) && !text.isEmpty() && text.front().isDigit())
            atoms[words[i - 1].last].joined = true;
        else if (i + 1 < words.size() && !closed && isNumber(text) && !isNumber(words[i + 1].text))
            atoms[words[i].last].joined = true;
    }
}

/// A short bracket stays whole: "(16 đơn vị)".
void keepBrackets(std::vector<Atom>& atoms, const std::vector<Word>& words)
{
    constexpr size_t most = 3;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!words[i].text.startsWith(u'('))
            continue;
        for (size_t end = i; end < std::min(i + most, words.size()); ++end) {
            if (!words[end].text.contains(u')'))
                continue;
            for (size_t inside = i; inside < end; ++inside)
                atoms[words[inside].last].joined = true;
            break;
        }
    }
}

void addWords(
    std::vector<Atom>& atoms, const QString& text, const Face& face, const QString& source)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u' ' && text[end] != u'\n')
            ++end;
        while (end < text.size() && text[end] == u' ')
            ++end;
        Atom atom{text.mid(start, end - start), face, source};
        atom.endsLine = end < text.size() && text[end] == u'\n';
        atom.joined = !atom.endsLine && !isBreak(atom.text);
        atoms.push_back(std::move(atom));
        start = atoms.back().endsLine ? end + 1 : end;
    }
}

} // namespace

QString drawn(const QString& text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
    QString made = text.normalized(QString::NormalizationForm_C);
    if (plain)
        return made;
    made.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& c : made) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c < u' ' && c != u'\n')
            c = u' ';
    }
    return made;
}

std::vector<Atom> atomsOf(Ruler& ruler, const Runs& runs, int size, int width)
{
    std::vector<Atom> atoms;
    for (const Run& run : runs) {
        const Face face{size, run.bold, run.italic};
        const QString text = drawn(run.text);
        const bool whole =
            !run.source.isEmpty() && !text.contains(u'\n') && ruler.width(text, face) <= width;
        if (whole)
            atoms.push_back({text, face, run.source, !isBreak(text)});
        else
            addWords(atoms, text, face, run.source);
    }
    const std::vector<Word> words = wordsOf(atoms);
    keepNumbers(atoms, words);
    keepBrackets(atoms, words);
    for (Atom& atom : atoms)
        atom.joined = atom.joined && !atom.endsLine;
    return atoms;
}

} // namespace sosh::report
