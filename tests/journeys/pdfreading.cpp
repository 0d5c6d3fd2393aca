// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"

#include "support/commandrun.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::test {

namespace {

constexpr int zoom = 3; // the most that pdftohtml gives

double millimetres(double points)
{
    return points * 25.4 / 72;
}

} // namespace

std::vector<PageWords> wordsOf(const QString& pdf)
{
    std::vector<PageWords> pages;
    QXmlStreamReader xml(program(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}).out);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page"_s)
            pages.emplace_back();
        if (xml.name() != u"word"_s)
            continue;
        const auto at = [attributes = xml.attributes()](const QString& name) {
            return millimetres(attributes.value(name).toDouble());
        };
        Box box{{}, at(u"xMin"_s), at(u"yMin"_s), at(u"xMax"_s), at(u"yMax"_s)};
        box.text = xml.readElementText();
        pages.back().push_back(box);
    }
    return pages;
}

std::vector<std::vector<Faced>> facesOf(const QString& pdf)
{
    const QStringList arguments{
        u"-xml"_s, u"-i"_s, u"-stdout"_s, u"-zoom"_s, QString::number(zoom), pdf};
    QXmlStreamReader xml(program(u"pdftohtml"_s, arguments).out);
    std::vector<std::vector<Faced>> pages;
    QHash<QString, int> sizes;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"page"_s) {
            pages.emplace_back();
        } else if (xml.isStartElement() && xml.name() == u"fontspec"_s) {
            sizes[xml.attributes().value("id"_L1).toString()] =
                qRound(xml.attributes().value("size"_L1).toDouble() / zoom);
        } else if (xml.isStartElement() && xml.name() == u"text"_s) {
            pages.back().push_back({{}, sizes.value(xml.attributes().value("font"_L1).toString())});
        } else if (xml.isStartElement() && !pages.empty() && !pages.back().empty()) {
            pages.back().back().bold |= xml.name() == u"b"_s;
            pages.back().back().italic |= xml.name() == u"i"_s;
        } else if (xml.isCharacters() && !pages.empty() && !pages.back().empty()) {
            pages.back().back().text += xml.text();
        }
    }
    return pages;
}

std::vector<Box> rulesOf(const QString& pdf, int page)
{
    const QString number = QString::number(page);
    const QString svg =
        program(u"pdftocairo"_s, {u"-svg"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s}).out;
    static const QRegularExpression line(
        u"d=\"M ([-\\d.]+) ([-\\d.]+) L ([-\\d.]+) ([-\\d.]+) \" transform=\"matrix\\(([-\\d.]+),0,0,([-\\d.]+),([-\\d.]+),([-\\d.]+)\\)\""_s);
    std::vector<Box> rules;
    for (auto found = line.globalMatch(svg); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto x = [&](int i) {
            return millimetres(match.captured(i).toDouble() * match.captured(5).toDouble()
                + match.captured(7).toDouble());
        };
        const auto y = [&](int i) {
            return millimetres(match.captured(i).toDouble() * match.captured(6).toDouble()
                + match.captured(8).toDouble());
        };
        rules.push_back({{}, x(1), y(2), x(3), y(4)});
    }
    return rules;
}

std::optional<Box> phraseIn(const PageWords& words, const QString& text)
{
    const QStringList wanted = text.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t start = 0; start + static_cast<std::size_t>(wanted.size()) <= words.size();
         ++start) {
        Box box = words[start];
        box.text = text;
        bool same = true;
        for (qsizetype i = 0; same && i < wanted.size(); ++i) {
            const Box& word = words[start + static_cast<std::size_t>(i)];
            same = word.text == wanted.at(i);
            box = {text, std::min(box.left, word.left), std::min(box.top, word.top),
                std::max(box.right, word.right), std::max(box.bottom, word.bottom)};
        }
        if (same)
            return box;
    }
    return {};
}

Box phrase(const PageWords& words, const QString& text)
{
    if (const auto found = phraseIn(words, text))
        return *found;
    qWarning("not on the page: %s", qPrintable(text));
    return {text, -100, -100, -100, -100};
}

} // namespace sosh::test
