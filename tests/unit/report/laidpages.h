// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formatprofile.h"
#include "report/layout.h"

#include <QFontMetricsF>
#include <QTest>

#include <map>

/// Laying out with the bundled face, and reading places back in millimetres.
namespace sosh::test {

using namespace Qt::StringLiterals;
using namespace sosh::report;

inline const QString tableHead = u"(2)"_s; // stands once in each drawn head of a biểu

inline Pages lay(const Document& document, const PageSetup& setup = {},
    const std::function<bool(double)>& progress = {})
{
    const auto face = PaperFace::choose(PaperFace::Choice::Bundled);
    const FormatProfile* profile = formatProfile(document.formatProfile);
    return layOut(document, profile ? *profile : formatProfileOn({}), *face, setup, progress);
}

inline Pages lay(std::vector<Block> blocks, Orientation orientation = Orientation::Upright)
{
    Document document;
    document.sections.push_back({orientation, std::move(blocks)});
    return lay(document);
}

inline Paragraph paragraph(const QString& text)
{
    Paragraph made;
    made.runs = {{text, false, false}};
    return made;
}

inline const TextItem* find(const Page& page, const QString& text)
{
    for (const TextItem& item : page.texts) {
        if (item.text == text)
            return &item;
    }
    return nullptr;
}

inline double middle(const TextItem& item)
{
    return millimetres(2 * item.x + item.width) / 2;
}

/// Top of the line box, as a reader of the PDF measures it.
inline double top(const TextItem& item)
{
    const QFontMetricsF metrics(paperFont(u"Tinos"_s, item.face));
    return millimetres(item.baseline - qRound(metrics.ascent()));
}

inline bool near(double value, double wanted, double by = 1.0)
{
    if (qAbs(value - wanted) <= by)
        return true;
    qWarning("%f is not within %f mm of %f", value, by, wanted);
    return false;
}

/// Lines of text by their baseline.
inline std::map<int, std::vector<const TextItem*>> rowsOf(const Page& page)
{
    std::map<int, std::vector<const TextItem*>> rows;
    for (const TextItem& item : page.texts)
        rows[item.baseline].push_back(&item);
    return rows;
}

/// Everything stands inside the margins, the page number aside.
inline bool insideMargins(const Page& page)
{
    const int left = twips(30) - 5;
    const int right = page.width - twips(15) + 25;
    const int bottom = page.height - twips(20) + 5;
    for (const TextItem& item : page.texts) {
        if (item.text.trimmed().isEmpty())
            continue;
        const bool number = page.number > 1 && item.text == QString::number(page.number);
        if (item.x < left || item.x + item.width > right || item.baseline > bottom
            || (!number && item.baseline < twips(20))) {
            qWarning("outside: \"%s\"", qPrintable(item.text));
            return false;
        }
    }
    return std::all_of(page.lines.begin(), page.lines.end(), [&](const LineItem& line) {
        return line.x1 >= left && line.x2 <= right && line.y2 <= bottom + 20;
    });
}

inline QString textOf(const Page& page)
{
    QString text;
    for (const TextItem& item : page.texts)
        text += item.text + u'\n';
    return text;
}

inline SignatureBlock signature()
{
    return {u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s, u"Họ và tên"_s,
        {u"Thường trực Huyện uỷ"_s, u"Lưu Văn phòng Huyện uỷ"_s}};
}

inline QString words(int count)
{
    QString text = u"Một"_s;
    for (int i = 1; i < count; ++i)
        text += i % 7 == 0 ? u" đồng chí đảng viên"_s : u" chi bộ"_s;
    return text + u'.';
}

} // namespace sosh::test
