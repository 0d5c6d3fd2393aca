// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chatwords.h"

#include "core/vietnamese.h"

#include <algorithm>
#include <array>

namespace sosh::chatwords {
using namespace Qt::StringLiterals;
namespace {

struct Phrases
{
    QStringView code;
    QStringView phrases; ///< folded, apart by "|"
};

constexpr std::array known{
    Phrases{measure::conferences, u"buoi|hoi nghi|cuoc|cuoc hop|buoi sinh hoat|buoi hoc|lop"},
    Phrases{measure::membersTotal,
        u"tong|tong so|tong dv|tong so dv|tong dang vien|tong so dang vien|tong cong"},
    Phrases{measure::membersNotSummoned,
        u"mien|mien sinh hoat|khong trieu tap|khong thuoc dien|khong thuoc dien trieu tap"},
    Phrases{measure::membersExpected,
        u"phai du|phai tham gia|phai hoc|trieu tap|duoc trieu tap|thuoc dien"},
    Phrases{measure::membersAttended,
        u"tham gia|da tham gia|du|da du|tham du|co mat|du hop|hoc|da hoc|dv tham gia|dang vien "
        u"tham "
        u"gia|dv du"},
    Phrases{measure::keyCadresAttended, u"chu chot|can bo chu chot"},
    Phrases{measure::nonMemberStaffAttended,
        u"ngoai dang|can bo ngoai dang|cb ngoai dang|quan chung|nguoi ngoai dang"},
    Phrases{
        measure::associatesAttended, u"doan vien|hoi vien|doan hoi vien|doan vien hoi vien|dvtn"},
    Phrases{measure::publicAttendances,
        u"nhan dan|luot nhan dan|luot nguoi|luot dan|nguoi dan|luot quan chung"},
    Phrases{measure::reflectionPapers, u"thu hoach|bai thu hoach|bai"},
    Phrases{measure::reflectionRequired, u"phai viet thu hoach|phai viet"},
    Phrases{measure::videoSites, u"diem cau"},
    Phrases{measure::rapporteurVisits, u"bao cao vien|luot bao cao vien|bcv"},
    Phrases{measure::cellsTotal, u"chi bo|chi bo truc thuoc|tong so chi bo"},
    Phrases{
        measure::cellsHeld, u"chi bo da to chuc|chi bo da hoc|chi bo to chuc|chi bo da sinh hoat"},
    Phrases{measure::documentsIssued, u"van ban|van ban trien khai"},
    Phrases{measure::newsItems, u"tin|tin bai"},
    Phrases{measure::opinions, u"y kien|luot y kien"},
};

/// Whole words only: "bai" is not in "tin bait".
bool holds(const QString& words, QStringView phrase)
{
    for (qsizetype at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || words[at - 1] == u' ') && (end == words.size() || words[end] == u' '))
            return true;
    }
    return false;
}

qsizetype longestIn(const QString& words, const Measure& measure)
{
    qsizetype longest = 0;
    const auto take = [&](QStringView phrase) {
        if (!phrase.isEmpty() && phrase.size() > longest && holds(words, phrase))
            longest = phrase.size();
    };
    take(vietnamese::fold(measure.label));
    take(vietnamese::fold(measure.head));
    for (const Phrases& each : known)
        if (each.code == measure.code)
            for (const QStringView phrase : each.phrases.split(u'|'))
                take(phrase);
    return longest;
}

} // namespace

QStringList measuresNamedBy(const QString& words, const std::vector<Measure>& measures)
{
    QStringList best;
    qsizetype longest = 0;
    for (const Measure& measure : measures) {
        const qsizetype fit = longestIn(words, measure);
        if (fit == 0 || fit < longest)
            continue;
        if (fit > longest)
            best.clear();
        longest = fit;
        best += measure.code;
    }
    return best;
}

bool makesApproximate(QStringView foldedWord)
{
    constexpr std::array<QStringView, 4> words{u"tren", u"khoang", u"hon", u"gan"};
    return std::find(words.begin(), words.end(), foldedWord) != words.end();
}

bool isNoise(QStringView foldedWord)
{
    constexpr std::array<QStringView, 12> words{
        u"dong", u"chi", u"d", u"c", u"dc", u"nguoi", u"la", u"co", u"duoc", u"a", u"nhe", u"va"};
    return std::find(words.begin(), words.end(), foldedWord) != words.end();
}

} // namespace sosh::chatwords
