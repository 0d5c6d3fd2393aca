// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docnumber.h"

#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto anyCase = unicode | QRegularExpression::CaseInsensitiveOption;

/// Capitals, Đ as D: how codes are compared.
QString folded(const QString& code)
{
    return code.toUpper().replace(u'Đ', u'D');
}

QHash<QString, QString> byFold(const QStringList& codes)
{
    QHash<QString, QString> table;
    for (const QString& code : codes)
        table.insert(folded(code), code);
    return table;
}

/// Source: HD 05-HD/VPTW, 3.1.2; QĐi stood for quy định in older tools. CTHĐ: Thành uỷ Hà Nội, 147-CTHĐ/TU.
const QHash<QString, QString>& types()
{
    static const QHash<QString, QString> table = [] {
        auto codes = byFold({u"NQ"_s, u"CT"_s, u"KL"_s, u"QĐ"_s, u"QC"_s, u"CTr"_s, u"CTHĐ"_s,
            u"KH"_s, u"HD"_s, u"TB"_s, u"TT"_s, u"BC"_s, u"TTr"_s, u"CV"_s, u"BB"_s, u"PA"_s,
            u"QH"_s, u"TC"_s}); // not ĐA: a DA may be a dự án
        for (const QString& code : {u"QDI"_s, u"QYD"_s})
            codes.insert(code, regulationType.toString());
        return codes;
    }();
    return table;
}

/// Source: HD 05-HD/VPTW, 3.1; ĐUK, BTGĐUK as the bodies wrote until 2025.
const QHash<QString, QString>& bodies()
{
    static const QHash<QString, QString> table = [] {
        auto codes = byFold({u"ĐU"_s, u"ĐH"_s, u"ĐUK"_s, u"ĐUQS"_s, u"ĐUCA"_s, u"ĐUBP"_s, u"BXDĐ"_s,
            u"BTGDV"_s, u"BTGDVTU"_s, u"BTGDVTW"_s, u"BTGĐUK"_s, u"VPĐU"_s, u"UBKTĐU"_s});
        codes.insert(u"BXDD"_s, u"BXDĐ"_s);
        return codes;
    }();
    return table;
}

QString typeFrom(const QString& written)
{
    return types().value(folded(written), written.toUpper());
}

/// "BTCTU - BNCTU" by its parts; what follows a second slash ("VPTW/nb") stays small.
QString bodyFrom(QString written)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    written.remove(blanks);
    const QString inner = written.section(u'/', 1);
    QStringList parts = written.section(u'/', 0, 0).split(u'-');
    for (QString& part : parts) {
        part = part.toUpper();
        if (part.endsWith(u"TƯ"_s)) // Trung ương, as in older papers
            part.replace(part.size() - 1, 1, u'W');
        part = bodies().value(folded(part), part);
    }
    const QString body = parts.join(u'-');
    return inner.isEmpty() ? body : body + u'/' + inner.toLower();
}

/// One hyphen, one slash, one Đ.
QString plain(QStringView text)
{
    static const QRegularExpression hyphens(
        u"[\\x{2010}-\\x{2015}\\x{2212}\\x{FE58}\\x{FE63}\\x{FF0D}_]"_s, unicode);
    static const QRegularExpression slashes(u"[\\x{2044}\\x{2215}\\x{FF0F}\\\\]"_s, unicode);
    return vietnamese::clean(text)
        .replace(hyphens, u"-"_s)
        .replace(slashes, u"/"_s)
        .replace(QChar(0x00d0), u'Đ')
        .replace(QChar(0x0189), u'Đ');
}

/// Takes the words behind the number off and reads a day in them.
QDate takeDay(QString& text)
{
    static const QRegularExpression tail(
        u"(?:[\\s,;-]+(?:ngày|của|về|do|ban hành)\\b|[,;(]).*$"_s, anyCase);
    static const QRegularExpression day(
        u"(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})\\s*(?:[/.-]|năm)"
        u"\\s*(\\d{4})"_s,
        anyCase);
    const auto behind = tail.match(text, 1);
    if (!behind.hasMatch())
        return {};
    const auto found = day.match(behind.captured());
    text.truncate(behind.capturedStart());
    return QDate(found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
}

/// "Kế hoạch số: 105…" and "Kế hoạch 105…" become "105…".
void dropWordsBefore(QString& text)
{
    static const QRegularExpression brackets(u"^[\\s(\\[“\"']+|[\\s)\\]”\"'.,;:]+$"_s, unicode);
    static const QRegularExpression saysNumber(
        u"^[\\p{L}\\s]*?\\b(?:số|so|sô|no)(?![\\p{L}])[\\s.:]*"_s, anyCase);
    static const QRegularExpression wordsOnly(u"^[\\p{L}\\s]+?(?=\\d)"_s, unicode);
    static const QRegularExpression blank(u"^[\\s.…-]*(?=-)|^[\\s.…]+"_s, unicode);
    for (const QRegularExpression& noise : {brackets, saysNumber, wordsOnly, blank})
        text.remove(noise);
}

std::optional<int> numberFrom(QString digits)
{
    const int number = digits.remove(u'.').toInt();
    return number >= 1 && number <= 99999 ? std::optional(number) : std::nullopt;
}

std::optional<DocNumber> partyForm(const QString& text)
{
    static const QRegularExpression form(
        u"^(\\d{1,6}|\\d{1,2}\\.\\d{3})?\\s*-?\\s*(?:(\\p{L}{1,5})\\s*/\\s*)"
        u"(\\p{L}[\\p{L}\\d]*(?:\\s*[-/]\\s*\\p{L}[\\p{L}\\d]*)*)$"_s,
        unicode);
    static const QRegularExpression fileName(
        u"^(\\d{1,6})-(\\p{L}{1,5})-(\\p{L}[\\p{L}\\d]*(?:-\\p{L}[\\p{L}\\d]*)*)$"_s, unicode);
    auto parts = form.match(text);
    if (!parts.hasMatch()) {
        parts = fileName.match(text);
        if (!parts.hasMatch() || !types().contains(folded(parts.captured(2))))
            return std::nullopt;
    }
    DocNumber made;
    made.number = numberFrom(parts.captured(1));
    if (!parts.captured(1).isEmpty() && !made.number)
        return std::nullopt;
    made.type = typeFrom(parts.captured(2));
    made.body = bodyFrom(parts.captured(3));
    if (!made.number && !isKnownType(made.type))
        return std::nullopt;
    return made;
}

/// 1989/QĐ-BGDĐT, 19/2025/QĐ-TTg; 29/BXDĐ without a type; 105 alone.
std::optional<DocNumber> otherForm(const QString& text)
{
    static const QRegularExpression state(
        u"^(\\d{1,6})\\s*/\\s*(?:(\\d{4})\\s*/\\s*)?(\\p{L}{1,5})\\s*-\\s*(\\p{L}[\\p{L}\\d-]*)$"_s,
        unicode);
    static const QRegularExpression untyped(
        u"^(\\d{1,6})(?:\\s*/\\s*(\\p{L}[\\p{L}\\d]*))?$"_s, unicode);
    DocNumber made;
    if (const auto parts = state.match(text); parts.hasMatch()) {
        made.number = numberFrom(parts.captured(1));
        if (!parts.captured(2).isEmpty())
            made.year = parts.captured(2).toInt();
        made.type = typeFrom(parts.captured(3));
        made.body = parts.captured(4);
        made.stateForm = true;
    } else if (const auto bare = untyped.match(text); bare.hasMatch()) {
        made.number = numberFrom(bare.captured(1));
        made.body = bodyFrom(bare.captured(2));
    }
    return made.number ? std::optional(made) : std::nullopt;
}

} // namespace

std::optional<DocCitation> parseDocCitation(QStringView written)
{
    QString text = plain(written);
    DocCitation citation;
    citation.date = takeDay(text);
    dropWordsBefore(text);
    text = text.trimmed();
    if (text.isEmpty())
        return vietnamese::clean(written).isEmpty() ? std::optional(citation) : std::nullopt;
    auto number = partyForm(text);
    if (!number)
        number = otherForm(text);
    if (!number)
        return std::nullopt;
    citation.number = *std::move(number);
    return citation;
}

std::optional<DocNumber> parseDocNumber(QStringView text)
{
    auto citation = parseDocCitation(text);
    return citation ? std::optional(std::move(citation->number)) : std::nullopt;
}

QString printedType(const QString& typeCode)
{
    return typeCode == regulationType ? u"QĐ"_s : typeCode;
}

bool isKnownType(const QString& typeCode)
{
    const auto known = types().constFind(folded(typeCode));
    return (known != types().constEnd() && *known == typeCode) || typeCode == u"ĐA"
        || typeCode == u"DA";
}

QString docNumberText(const DocNumber& number)
{
    const QString digits = number.number ? vinumber::documentNumber(*number.number) : QString();
    const QString type = printedType(number.type);
    if (number.stateForm) {
        const QString year = number.year ? u"/%1"_s.arg(*number.year) : QString();
        return u"%1%2/%3-%4"_s.arg(digits, year, type, number.body);
    }
    QString text = digits;
    if (!type.isEmpty())
        text += u'-' + type;
    if (!number.body.isEmpty())
        text += u'/' + number.body;
    return text;
}

QString docNumberKey(const DocNumber& number)
{
    const QString year = number.year ? u"|%1"_s.arg(*number.year) : QString();
    return folded(u"%1|%2|%3"_s.arg(number.number ? QString::number(*number.number) : QString(),
               printedType(number.type), number.body))
        + year;
}

int nextNumber(std::span<const int> taken)
{
    return taken.empty() ? 1 : *std::max_element(taken.begin(), taken.end()) + 1;
}

std::vector<int> missingNumbers(std::span<const int> taken)
{
    const std::set<int> known(taken.begin(), taken.end());
    std::vector<int> missing;
    for (int number = 1; number < nextNumber(taken); ++number)
        if (!known.contains(number))
            missing.push_back(number);
    return missing;
}

std::vector<int> repeatedNumbers(std::span<const int> taken)
{
    std::set<int> once;
    std::set<int> repeated;
    for (const int number : taken)
        if (!once.insert(number).second)
            repeated.insert(number);
    return {repeated.begin(), repeated.end()};
}

} // namespace sosh
