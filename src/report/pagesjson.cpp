// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagesjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

// Names and places in the arrays are for ever: issued papers are kept in them.
constexpr int version = 1;
constexpr int boldBit = 1, italicBit = 2;

/// x, baseline, text, size, style, word spacing, width; source and key where there are any.
QJsonArray jsonOf(const TextItem& item)
{
    const int style = (item.face.bold ? boldBit : 0) | (item.face.italic ? italicBit : 0);
    QJsonArray array{
        item.x, item.baseline, item.text, item.face.size, style, item.wordSpacing, item.width};
    if (!item.source.isEmpty() || !item.key.isEmpty())
        array.append(item.source);
    if (!item.key.isEmpty())
        array.append(item.key);
    return array;
}

QJsonObject jsonOf(const Page& page)
{
    QJsonArray texts, lines;
    for (const TextItem& item : page.texts)
        texts.append(jsonOf(item));
    for (const LineItem& line : page.lines)
        lines.append(QJsonArray{line.x1, line.y1, line.x2, line.y2, line.thickness});
    return {{u"size"_s, QJsonArray{page.width, page.height}}, {u"number"_s, page.number},
        {u"texts"_s, texts}, {u"lines"_s, lines}};
}

/// Reads arrays of numbers and texts; the first thing that is not as it should be spoils the whole.
class Reader
{
public:
    bool good() const { return m_good; }

    int number(const QJsonValue& value)
    {
        const qint64 read = value.toInteger(spoilt);
        require(value.isDouble() && read > -limit && read < limit);
        return int(read);
    }
    QString text(const QJsonValue& value)
    {
        require(value.isString());
        return value.toString();
    }
    QJsonArray array(const QJsonValue& value, qsizetype least, qsizetype most)
    {
        const QJsonArray read = value.toArray();
        require(value.isArray() && read.size() >= least && read.size() <= most);
        return m_good ? read : QJsonArray();
    }
    QJsonArray list(const QJsonValue& value)
    {
        require(value.isArray());
        return value.toArray();
    }

    Page page(const QJsonObject& object)
    {
        const QJsonArray size = array(object.value(u"size"), 2, 2);
        Page page;
        page.width = number(size.at(0));
        page.height = number(size.at(1));
        page.number = number(object.value(u"number"));
        for (const QJsonValue value : list(object.value(u"texts")))
            page.texts.push_back(textItem(array(value, 7, 9)));
        for (const QJsonValue value : list(object.value(u"lines")))
            page.lines.push_back(lineItem(array(value, 5, 5)));
        return page;
    }

private:
    static constexpr qint64 spoilt = std::numeric_limits<qint64>::min();
    static constexpr qint64 limit = 10'000'000;

    void require(bool holds) { m_good = m_good && holds; }

    TextItem textItem(const QJsonArray& array)
    {
        TextItem item;
        item.x = number(array.at(0));
        item.baseline = number(array.at(1));
        item.text = text(array.at(2));
        const int style = number(array.at(4));
        require(style >= 0 && style <= (boldBit | italicBit));
        item.face = {number(array.at(3)), (style & boldBit) != 0, (style & italicBit) != 0};
        require(item.face.size > 0 && item.face.size < 1000);
        item.wordSpacing = number(array.at(5));
        item.width = number(array.at(6));
        if (array.size() > 7)
            item.source = text(array.at(7));
        if (array.size() > 8)
            item.key = text(array.at(8));
        return item;
    }
    LineItem lineItem(const QJsonArray& array)
    {
        return {number(array.at(0)), number(array.at(1)), number(array.at(2)), number(array.at(3)),
            number(array.at(4))};
    }

    bool m_good = true;
};

} // namespace

QByteArray pagesToJson(const Pages& pages)
{
    QJsonArray all;
    for (const Page& page : pages.pages)
        all.append(jsonOf(page));
    const QJsonObject object{{u"version"_s, version}, {u"title"_s, pages.title},
        {u"author"_s, pages.author}, {u"family"_s, pages.family}, {u"pages"_s, all}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Pages> pagesFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Reader reader;
    Pages pages;
    pages.title = reader.text(object.value(u"title"));
    pages.author = reader.text(object.value(u"author"));
    pages.family = reader.text(object.value(u"family"));
    for (const QJsonValue value : reader.list(object.value(u"pages")))
        pages.pages.push_back(reader.page(value.toObject()));
    if (!reader.good() || object.value(u"version").toInt() != version)
        return Error{ErrorCode::RegisterDamaged, {QString(), u"pages"_s}, u"laid-out pages"_s};
    return pages;
}

} // namespace sosh::report
