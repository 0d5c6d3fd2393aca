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

/// Words that make something else of the figure beside them: those who did not come, a share, a day, a part.
constexpr QStringView changing = u"khong|chua|vang|thieu|ty le|ti le|phan tram|du bi|du kien|lan|"
                                 u"ngay|thang|nam|nu|gio|phut|truc tiep|truc tuyen";

/// What may stand beside a name without saying more: "số đảng viên phải dự".
constexpr QStringView filling = u"so|luong|dang|vien|dv";

/// A phrase in the words, from its first character to behind its last.
struct Fit
{
    QString code;
    qsizetype at = 0;
    qsizetype end = 0;

    bool covers(const Fit& other) const { return at <= other.at && other.end <= end; }
};
using Fits = std::vector<Fit>;

/// Whole words only: "bai" is not in "tin bait".
void addFits(Fits& fits, const QString& words, QStringView phrase, const QString& code)
{
    if (phrase.isEmpty())
        return;
    for (qsizetype at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || words[at - 1] == u' ') && (end == words.size() || words[end] == u' '))
            fits.push_back({code, at, end});
    }
}

/// Those that are not a part of a longer one. Measures that the round does not have are named as well.
Fits longestFits(const QString& words, const std::vector<Measure>& measures)
{
    Fits fits;
    for (const Measure& measure : measures)
        for (const QString& name : {measure.label, measure.head})
            addFits(fits, words, vietnamese::fold(name), measure.code);
    for (const Phrases& each : known)
        for (const QStringView phrase : each.phrases.split(u'|'))
            addFits(fits, words, phrase, each.code.toString());
    const Fits all = fits;
    std::erase_if(fits, [&](const Fit& fit) {
        return std::any_of(all.begin(), all.end(),
            [&](const Fit& other) { return other.covers(fit) && !fit.covers(other); });
    });
    return fits;
}

bool isChanged(const QString& words, const Fits& named)
{
    Fits found;
    for (const QStringView phrase : changing.split(u'|'))
        addFits(found, words, phrase, {});
    return std::any_of(found.begin(), found.end(), [&](const Fit& fit) {
        return std::none_of(
            named.begin(), named.end(), [&](const Fit& each) { return each.covers(fit); });
    });
}

bool isOf(const QString& code, std::initializer_list<QStringView> codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Members of the unit, all of them or a part.
bool countsMembers(const QString& code)
{
    return isOf(code,
        {measure::membersTotal, measure::membersNotSummoned, measure::membersExpected,
            measure::membersAttended});
}

bool countsOthers(const QString& code)
{
    return isOf(code,
        {measure::keyCadresAttended, measure::nonMemberStaffAttended, measure::associatesAttended,
            measure::publicAttendances});
}

bool onlyNoise(const QString& words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(),
        [](const QString& word) { return isNoise(word) || makesApproximate(word); });
}

} // namespace

QStringList measuresNamedBy(
    const QString& before, const QString& after, const std::vector<Measure>& measures)
{
    const QString words = QString(before + u' ' + after).trimmed();
    const qsizetype figure = before.isEmpty() ? 0 : before.size() + 1; ///< where it stood
    const Fits fits = longestFits(words, measures);
    if (isChanged(words, fits))
        return {};
    QStringList codes;
    for (const Fit& fit : fits)
        codes += fit.code;
    for (const Fit& fit : fits) {
        if (countsMembers(fit.code))
            continue;
        const bool follows = fit.at >= figure && onlyNoise(words.sliced(figure, fit.at - figure));
        const bool precedes =
            fit.end <= before.size() && onlyNoise(words.sliced(fit.end, before.size() - fit.end));
        if (countsOthers(fit.code) || follows)
            codes.removeAll(measure::membersAttended);
        if (countsOthers(fit.code) || follows || precedes)
            codes.removeAll(measure::membersTotal);
    }
    QStringList ofRound;
    for (const Measure& measure : measures)
        if (codes.removeAll(measure.code) > 0)
            ofRound += measure.code;
    return codes.isEmpty() ? ofRound : QStringList();
}

bool isMeasureName(const QString& words, const std::vector<Measure>& measures)
{
    const Fits fits = longestFits(words, measures);
    const bool named = std::any_of(fits.begin(), fits.end(), [&](const Fit& fit) {
        return std::any_of(measures.begin(), measures.end(),
            [&](const Measure& measure) { return measure.code == fit.code; });
    });
    QString rest = words;
    for (const Fit& fit : fits)
        std::fill(rest.begin() + fit.at, rest.begin() + fit.end, u' ');
    const QStringList left = rest.split(u' ', Qt::SkipEmptyParts);
    const auto fills = filling.split(u'|');
    return named && std::all_of(left.begin(), left.end(), [&](const QString& word) {
        return isNoise(word) || fills.contains(word) || word.front().isDigit();
    });
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
