// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/narrative.h"

#include "core/vinumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using Kind = NarrativeLine::Kind;
using State = NarrativeLine::State;

Runs runsOf(const std::vector<Piece>& pieces)
{
    Runs runs;
    for (const Piece& piece : pieces) {
        const QString source = sourceOf(piece.placeholder);
        if (source.isEmpty() && !runs.empty() && runs.back().source.isEmpty())
            runs.back().text += piece.text;
        else
            runs.push_back({piece.text, false, false, source});
    }
    return runs;
}

bool isStanding(const NarrativeLine& line)
{
    return line.state == State::Standing;
}

bool anyStanding(const Narrative& lines)
{
    return std::any_of(lines.begin(), lines.end(), isStanding);
}

/// Of the heading above the sentence: "I:LD1", "1:LD1".
QString headingKey(Kind kind, const wording::Subsection& first)
{
    const QStringView sentence =
        first.sentences.empty() ? QStringView() : first.sentences.front().key;
    return (kind == Kind::Section ? u"I:"_s : u"1:"_s) + sentence.toString();
}

/// Text of a report ends with a full stop, whoever wrote it. Source: HD 05-HD/VPTW, the sample papers.
void endSentence(std::vector<Piece>& pieces)
{
    while (!pieces.empty() && !pieces.back().text.isEmpty() && pieces.back().text.back().isSpace())
        pieces.back().text.chop(1);
    QString text = textOf(pieces);
    while (text.endsWith(u'”') || text.endsWith(u'"'))
        text.chop(1);
    if (!text.isEmpty() && !u".;:!?…"_s.contains(text.back()))
        pieces.push_back({u"."_s});
}

/// What the clerk's words gave: a capital letter only where a placeholder or an option begins them.
std::vector<Piece> clerkPieces(const QString& pattern, const wording::Values& values)
{
    if (pattern.trimmed().isEmpty())
        return {};
    const bool fromWording = pattern.startsWith(u'{') || pattern.startsWith(u'[');
    auto written = fromWording ? pieces(pattern, values) : partPieces(pattern, values);
    endSentence(written);
    return written;
}

class Narrator
{
public:
    Narrator(const wording::Values& values, const PaperTexts& texts, bool everything)
        : m_values(values)
        , m_texts(texts)
        , m_everything(everything)
    {
    }

    Narrative tell(const Script& script)
    {
        Narrative all;
        addOwn(all, {});
        addSentences(all, script.opening);
        Narrative body;
        for (const wording::Part& part : script.parts)
            addPart(body, part);
        Narrative closing;
        addSentences(closing, script.closing);
        append(all, std::move(body));
        addStrays(all);
        append(all, std::move(closing));
        return all;
    }

private:
    static void append(Narrative& to, Narrative&& lines)
    {
        to.insert(
            to.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    }

    /// The last one counts: an edit or a dropping replaces what stood there.
    const PaperText* changeOf(const QString& key) const
    {
        const auto found = std::find_if(m_texts.rbegin(), m_texts.rend(), [&](const PaperText& t) {
            return t.block == key
                && (t.kind == PaperText::Kind::Edited || t.kind == PaperText::Kind::Dropped);
        });
        return found == m_texts.rend() ? nullptr : &*found;
    }

    void add(Narrative& lines, NarrativeLine&& line) const
    {
        if (isStanding(line))
            line.runs = runsOf(line.pieces);
        if (isStanding(line) || m_everything)
            lines.push_back(std::move(line));
    }

    void addSentences(Narrative& lines, const std::vector<wording::Sentence>& sentences)
    {
        bool stood = false; // the sentence before this one
        for (const wording::Sentence& sentence : sentences) {
            m_told << sentence.key.toString();
            const auto before = std::find_if(lines.rbegin(), lines.rend(), isStanding);
            const bool follows = before != lines.rend() && before->kind == Kind::Sentence;
            const bool alone = !sentence.alone.isEmpty() && !(follows && stood);
            NarrativeLine line = lineOf(sentence, alone ? sentence.alone : sentence.pattern);
            line.joins = sentence.joins && follows && !alone;
            stood = isStanding(line);
            add(lines, std::move(line));
            addOwn(lines, sentence.key.toString());
        }
    }

    NarrativeLine lineOf(const wording::Sentence& sentence, QStringView pattern) const
    {
        NarrativeLine line;
        line.key = sentence.key.toString();
        line.original = pattern.toString();
        line.pattern = line.original;
        line.prompt = sentence.prompt.toString();
        const PaperText* change = changeOf(line.key);
        if (change)
            line.edit = change->id;
        if (change && change->kind == PaperText::Kind::Dropped) {
            line.state = State::Dropped;
            return line;
        }
        if (change) {
            line.pattern = change->text;
            if (!line.pattern.isEmpty() && !line.pattern.startsWith(sentence.lead))
                line.pattern.prepend(sentence.lead);
        }
        line.pieces = change ? clerkPieces(line.pattern, m_values) : pieces(line.pattern, m_values);
        line.state = line.pieces.empty() ? State::Absent : State::Standing;
        return line;
    }

    void addOwn(Narrative& lines, const QString& key) const
    {
        for (const PaperText& text : m_texts) {
            if (text.kind == PaperText::Kind::Own && text.block == key)
                add(lines, ownLine(text));
        }
    }

    NarrativeLine ownLine(const PaperText& text) const
    {
        NarrativeLine line;
        line.kind = Kind::Own;
        line.key = text.block;
        line.edit = text.id;
        line.pattern = text.text;
        line.pieces = clerkPieces(text.text, m_values);
        line.state = line.pieces.empty() ? State::Absent : State::Standing;
        return line;
    }

    void addStrays(Narrative& lines) const
    {
        for (const PaperText& text : m_texts) {
            if (text.kind == PaperText::Kind::Own && !text.block.isEmpty()
                && !m_told.contains(text.block))
                add(lines, ownLine(text));
        }
    }

    /// A heading counts on only while something stands under it.
    static NarrativeLine heading(
        Kind kind, const QString& key, QStringView title, bool stands, int& number)
    {
        NarrativeLine line;
        line.kind = kind;
        line.key = key;
        line.state = stands ? State::Standing : State::Absent;
        line.pattern = title.toString();
        line.original = line.pattern;
        if (stands) {
            const QString counted = kind == Kind::Section ? vinumber::roman(++number) + u"- "_s
                                                          : QString::number(++number) + u". "_s;
            line.pieces = {{counted + line.pattern, {}}};
        }
        return line;
    }

    /// What the clerk puts right under a heading, before all else.
    void addUnder(Narrative& lines, const QString& heading)
    {
        m_told << heading;
        addOwn(lines, heading);
    }

    void addPart(Narrative& lines, const wording::Part& part)
    {
        if (part.subsections.empty())
            return;
        Narrative told;
        int number = 0;
        const QString key = headingKey(Kind::Section, part.subsections.front());
        addUnder(told, key);
        for (const wording::Subsection& subsection : part.subsections) {
            Narrative inner;
            const QString innerKey = headingKey(Kind::Subsection, subsection);
            if (!subsection.title.isEmpty())
                addUnder(inner, innerKey);
            addSentences(inner, subsection.sentences);
            if (inner.empty())
                continue;
            if (!subsection.title.isEmpty())
                add(told,
                    heading(
                        Kind::Subsection, innerKey, subsection.title, anyStanding(inner), number));
            append(told, std::move(inner));
        }
        if (told.empty())
            return;
        add(lines, heading(Kind::Section, key, part.title, anyStanding(told), m_sections));
        append(lines, std::move(told));
    }

    const wording::Values& m_values;
    const PaperTexts& m_texts;
    const bool m_everything;
    int m_sections = 0;
    QStringList m_told; ///< keys of the script
};

/// One paragraph, or several where its runs hold line breaks.
void addParagraphs(std::vector<Block>& blocks, const Runs& runs, const QString& key)
{
    Paragraph paragraph;
    paragraph.key = key;
    for (const Run& run : runs) {
        QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0 && !paragraph.runs.empty()) {
                blocks.push_back(paragraph);
                paragraph.runs.clear();
            }
            if (!lines[i].isEmpty())
                paragraph.runs.push_back({lines[i], run.bold, run.italic, run.source});
        }
    }
    if (!paragraph.runs.empty())
        blocks.push_back(paragraph);
}

QString keyOf(const NarrativeLine& line)
{
    return line.kind == Kind::Own ? line.key + u'+' + QString::number(line.edit.value()) : line.key;
}

} // namespace

Narrative narrate(
    const Script& script, const wording::Values& values, const PaperTexts& texts, bool everything)
{
    return Narrator(values, texts, everything).tell(script);
}

std::vector<Block> blocksOf(const Narrative& narrative)
{
    std::vector<Block> blocks;
    for (const NarrativeLine& line : narrative) {
        if (!isStanding(line))
            continue;
        if (line.kind == Kind::Section || line.kind == Kind::Subsection) {
            const bool section = line.kind == Kind::Section;
            blocks.push_back(Heading{
                section ? HeadingLevel::Section : HeadingLevel::Subsection, textOf(line.pieces)});
            continue;
        }
        auto* before = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.back());
        if (line.joins && before) {
            Runs runs = std::move(before->runs);
            runs.push_back({u" "_s, false, false, {}});
            runs.insert(runs.end(), line.runs.begin(), line.runs.end());
            const QString key = before->key;
            blocks.pop_back();
            addParagraphs(blocks, runs, key);
        } else {
            addParagraphs(blocks, line.runs, keyOf(line));
        }
    }
    return blocks;
}

} // namespace sosh::report
