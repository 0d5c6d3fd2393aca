// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure.h"
#include "report/narrative.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

QString ratio(QStringView part, QStringView whole)
{
    return part.toString() + u'/' + whole.toString();
}

/// One figure has several placeholders where it stands in several forms of a sentence.
QHash<QString, QString> sources()
{
    const QString rate = ratio(measure::membersAttended, measure::membersExpected);
    const QString rateOfTotal = ratio(measure::membersAttended, measure::membersTotal);
    QHash<QString, QString> all;
    const auto add = [&all](const QString& source, std::initializer_list<QStringView> names) {
        for (const QStringView name : names)
            all.insert(name.toString(), source);
    };
    add(u"state:expected"_s, {u"tongDonVi"});
    add(u"state:answered"_s, {u"daBaoCao"});
    add(u"state:held"_s, {u"toChuc", u"toChucDu", u"toChucThieu"});
    add(u"state:missing"_s, {u"chuaBaoCao", u"chiChuaBaoCao"});
    add(u"state:nil"_s, {u"khongToChuc"});
    add(u"state:joint"_s, {u"hocGhep"});
    add(u"state:late"_s, {u"nCham"});
    add(u"state:on_time"_s, {u"dungHan", u"dungHanCao"});
    add(u"people"_s, {u"nguoi", u"nguoiTron"});
    add(rate, {u"tyLe", u"tyLeDat"});
    add(rateOfTotal, {u"tyLeTong", u"tyLeTongDat"});
    add(ratio(measure::reflectionPapers, measure::reflectionRequired), {u"tyLeTH"});
    add(ratio(measure::cellsHeld, measure::cellsTotal), {u"tyLeChiBo"});
    const auto count = [&add](QStringView code, std::initializer_list<QStringView> names) {
        add(code.toString(), names);
    };
    count(measure::conferences, {u"hoiNghi"});
    count(measure::videoSites, {u"diemCau"});
    count(measure::rapporteurVisits, {u"luotBCV"});
    count(measure::documentsIssued, {u"vanBan"});
    count(measure::newsItems, {u"tinBai"});
    count(measure::opinions, {u"yKien"});
    count(measure::membersTotal, {u"dvTong"});
    count(measure::membersExpected, {u"dvPhai"});
    count(measure::membersNotSummoned, {u"dvKhong"});
    count(measure::membersAttended, {u"dvDu"});
    count(measure::keyCadresAttended, {u"chuChot"});
    count(measure::nonMemberStaffAttended, {u"ngoaiDang"});
    count(measure::associatesAttended, {u"doanHoi", u"chiDoanHoi"});
    count(measure::publicAttendances, {u"luotND", u"chiLuotND"});
    count(measure::reflectionPapers, {u"thuHoach"});
    count(measure::cellsTotal, {u"chiBo"});
    count(measure::cellsHeld, {u"chiBoDaHop"});
    count(measure::absentExcused, {u"vangCo"});
    count(measure::absentUnexcused, {u"vangKhong"});
    count(measure::madeUpLater, {u"hocBu"});
    count(measure::committeeVisits, {u"soDu"});
    count(measure::registeredCollectives, {u"dangKyTT"});
    count(measure::registeredIndividuals, {u"dangKyCN", u"chiDangKyCN"});
    return all;
}

} // namespace

QString sourceOf(const QString& placeholder)
{
    static const QHash<QString, QString> all = sources();
    return all.value(placeholder);
}

} // namespace sosh::report
