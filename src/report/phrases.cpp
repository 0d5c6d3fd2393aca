// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrases.h"

#include "core/unit.h"
#include "core/vinumber.h"
#include "report/wording.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

QString citation(const DirectingDocument& document)
{
    return wording::phrase(u"{loai}[ số {ma}][, ngày {ngay}]",
        {{u"loai"_s, document.type}, {u"ma"_s, document.code},
            {u"ngay"_s, vinumber::date(document.date)}});
}

} // namespace

KindCounts kindsOf(const RoundSheet& sheet)
{
    KindCounts counts;
    for (const RoundSheet::Row& row : sheet.rows) {
        if (row.current.state == ReturnState::Exempt)
            continue;
        if (isNonParty(row.entry.kind))
            ++counts.nonParty;
        else if (isCell(row.entry.kind))
            ++counts.cells;
        else
            ++counts.organizations;
    }
    return counts;
}

QString unitsNoun(const KindCounts& kinds)
{
    if (kinds.nonParty > 0)
        return u"đơn vị"_s;
    if (kinds.organizations == 0)
        return u"chi bộ"_s;
    return kinds.cells == 0 ? u"đảng bộ"_s : u"chi bộ, đảng bộ"_s;
}

QString peopleLabel(const Summary& summary)
{
    const QString members = summary.staffCounted ? u"cán bộ, đảng viên"_s : u"đảng viên"_s;
    return summary.associatesCounted ? members + u", đoàn viên, hội viên"_s : members;
}

QString roundPhrase(const Round& round, bool singleRound)
{
    if (singleRound || round.name.isEmpty())
        return u"đợt"_s;
    // "Đợt 1" is a word, "BC nhanh 15/7" and "II/2026" are abbreviations and numbers.
    const bool isWord = round.name.size() > 1 && round.name[1].isLower();
    return isWord ? round.name.left(1).toLower() + round.name.sliced(1) : round.name;
}

QString hourPhrase(QTime time)
{
    if (!time.isValid())
        return {};
    const QString hours = time.toString(u"HH"_s) + u" giờ"_s;
    return time.minute() == 0 ? hours : hours + time.toString(u" mm"_s);
}

QString unbroken(const QString& text)
{
    QString whole = text;
    for (qsizetype i = 1; i + 1 < whole.size(); ++i)
        if (whole[i] == u' ' && whole[i - 1].isDigit() && whole[i + 1].isDigit())
            whole[i] = QChar::Nbsp;
    return whole;
}

QString enumerated(const QStringList& items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", ") + u" và "_s + items.last();
}

QString anniversaryPhrase(const std::vector<RoundAnniversary>& anniversaries)
{
    QStringList counted;
    QStringList named;
    for (const RoundAnniversary& each : anniversaries) {
        if (each.years <= 0) {
            named << each.event;
            continue;
        }
        counted << wording::phrase(wording::anniversary,
            {{u"nam"_s, QString::number(each.years)}, {u"suKien"_s, each.event},
                {u"ngaySinh"_s, vinumber::date(each.founded)},
                {u"ngayNay"_s, vinumber::date(each.day)}});
    }
    if (!counted.isEmpty())
        counted.first().prepend(u"kỷ niệm "_s);
    return enumerated(named + counted);
}

QString daysPhrase(const DateRange& span)
{
    const QString first = vinumber::date(span.first);
    return span.first == span.last ? first : first + u" – "_s + vinumber::date(span.last);
}

QString withoutAbout(const QString& subject)
{
    const QString about = u"về "_s;
    return subject.startsWith(about, Qt::CaseInsensitive) ? subject.sliced(about.size()) : subject;
}

QString firstCitation(const std::vector<DirectingDocument>& documents)
{
    QStringList groups;
    QString open;
    for (size_t i = 0; i < documents.size(); ++i) {
        const DirectingDocument& document = documents[i];
        open += (open.isEmpty() ? QString() : u", "_s) + citation(document);
        const bool goesOn = i + 1 < documents.size() && documents[i + 1].issuer == document.issuer
            && documents[i + 1].subject == document.subject;
        if (goesOn)
            continue;
        groups << open
                + wording::phrase(u"[ của {cua}][ về {ve}]",
                    {{u"cua"_s, document.issuer}, {u"ve"_s, withoutAbout(document.subject)}});
        open.clear();
    }
    return groups.join(u", ");
}

QString laterCitation(const std::vector<DirectingDocument>& documents)
{
    QStringList cited;
    for (const DirectingDocument& document : documents)
        cited << (document.type + u' ' + document.code).trimmed();
    return cited.join(u", ");
}

namespace {

QString referenceTo(const QString& annex)
{
    return wording::phrase(wording::inAnnex, {{u"phuLuc"_s, annex}});
}

} // namespace

QString NameList::afterColon(const QString& annex) const
{
    if (names.isEmpty())
        return {};
    return count() > namesInSentence ? referenceTo(annex) : u": "_s + names.join(u", ");
}

QString NameList::inBrackets(const QString& annex) const
{
    if (names.isEmpty())
        return {};
    return count() > namesInSentence ? referenceTo(annex) : u" ("_s + names.join(u", ") + u')';
}

NameList namesOf(const RoundSheet& sheet, const std::function<bool(const RoundSheet::Row&)>& wanted)
{
    NameList list;
    for (const RoundSheet::Row& row : sheet.rows) {
        if (wanted(row))
            list.names << row.entry.shownName();
    }
    return list;
}

} // namespace sosh::report
