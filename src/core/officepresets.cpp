// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officepresets.h"

#include "core/enumnames.h"
#include "core/vietnamese.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr std::array kinds{
    EnumName<OfficeKind>{OfficeKind::CommuneCommittee, u"commune_committee"},
    EnumName<OfficeKind>{OfficeKind::SpecialZoneCommittee, u"special_zone_committee"},
    EnumName<OfficeKind>{OfficeKind::SpecialZoneCell, u"special_zone_cell"},
    EnumName<OfficeKind>{OfficeKind::BuildingBoard, u"building_board"},
    EnumName<OfficeKind>{OfficeKind::ProvincialBoard, u"provincial_board"},
    EnumName<OfficeKind>{OfficeKind::DirectCommittee, u"direct_committee"},
    EnumName<OfficeKind>{OfficeKind::PoliticalCentre, u"political_centre"},
    EnumName<OfficeKind>{OfficeKind::FormerDistrict, u"former_district"},
    EnumName<OfficeKind>{OfficeKind::FormerUrbanDistrict, u"former_urban_district"},
    EnumName<OfficeKind>{OfficeKind::FormerDistrictBoard, u"former_district_board"},
    EnumName<OfficeKind>{OfficeKind::FormerUrbanDistrictBoard, u"former_urban_district_board"},
};

// Source: NQ 202/2025/QH15 and the end of the district level.
const QDate newLevelsBegin(2025, 7, 1);
const QDate districtsEnd(2025, 6, 30);

const QString asks = u"đề nghị"_s; // a ban, and whoever is not above the addressee
const QString orders = u"yêu cầu"_s; // a committee towards its units

bool isUrban(OfficeKind kind)
{
    return kind == OfficeKind::FormerUrbanDistrict || kind == OfficeKind::FormerUrbanDistrictBoard;
}

QString areaNoun(const OfficeInputs& inputs)
{
    if (isFormer(inputs.kind))
        return isUrban(inputs.kind) ? u"quận"_s : u"huyện"_s;
    if (inputs.kind == OfficeKind::SpecialZoneCommittee
        || inputs.kind == OfficeKind::SpecialZoneCell || inputs.area == AreaKind::SpecialZone)
        return u"đặc khu"_s;
    return inputs.area == AreaKind::Ward ? u"phường"_s : u"xã"_s;
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text.replace(0, 1, text.left(1).toUpper());
    return text;
}

/// The rank is added where the name has one syllable or is the province's; names of persons the program cannot tell.
/// Source: HD 05-HD/VPTW, on the place.
QString placeOf(const QString& rank, const QString& name, const QString& province)
{
    const bool needsRank = !name.isEmpty()
        && (!name.contains(u' ') || (rank != u"tỉnh" && rank != u"thành phố" && name == province)
            || name == u"Hồ Chí Minh");
    return needsRank ? capitalized(rank) + u' ' + name : name;
}

/// What every head is made of.
struct Names
{
    QString area; ///< "xã Bản Lầu"
    QString provinceNoun; ///< "tỉnh"
    QString provinceCommittee; ///< "Tỉnh uỷ Lào Cai"
    QString provinceOrganization; ///< "Đảng bộ tỉnh Lào Cai"
    QString place;
    QString provincePlace;
};

Names namesOf(const OfficeInputs& inputs)
{
    Names names;
    const QString noun = areaNoun(inputs);
    names.area = noun + u' ' + inputs.name;
    names.provinceNoun = inputs.provinceIsCity ? u"thành phố"_s : u"tỉnh"_s;
    names.provinceCommittee =
        (inputs.provinceIsCity ? u"Thành uỷ "_s : u"Tỉnh uỷ "_s) + inputs.province;
    names.provinceOrganization = u"Đảng bộ %1 %2"_s.arg(names.provinceNoun, inputs.province);
    names.place = placeOf(noun, inputs.name, inputs.province);
    names.provincePlace = placeOf(names.provinceNoun, inputs.province, inputs.province);
    return names;
}

/// Committee and its organisation; head: the organisation above, then the committee. Source: HD 05-HD/VPTW, 2.1.
void fillCommittee(Office& office, const QString& above, const QString& committee,
    const QString& organization, const QString& shortName)
{
    office.speaker = Speaker::Committee;
    office.superiorLine = above.toUpper();
    office.nameLine = committee.toUpper();
    office.committee = committee;
    office.organization = organization;
    office.speakerName = u"Ban Thường vụ "_s + shortName;
    office.archive = u"Văn phòng "_s + shortName.section(u' ', 0, 1);
    office.askingVerb = orders;
    office.recipients = {u"Các cơ quan tham mưu, giúp việc %1"_s.arg(shortName.section(u' ', 0, 1)),
        u"Các chi bộ, đảng bộ trực thuộc"_s};
}

/// A staff body under its committee. Source: HD 05-HD/VPTW, 2.1.
void fillBoard(Office& office, const QString& committee, const QString& organization,
    const QString& board, const QString& speaker)
{
    office.speaker = Speaker::StaffBody;
    office.superiorLine = committee.toUpper();
    office.nameLine = board.toUpper();
    office.committee = committee;
    office.organization = organization;
    office.speakerName = speaker;
    office.archive = speaker;
    office.askingVerb = asks;
    const QString above = committee.section(u' ', 0, 1);
    office.recipients = {u"Thường trực %1 (để báo cáo)"_s.arg(above),
        u"Các cơ quan tham mưu, giúp việc %1"_s.arg(above), u"Các chi bộ, đảng bộ trực thuộc"_s};
}

/// Source: HD 05-HD/VPTW, 3.1.
QString directBodyCode(const QString& name)
{
    const QString folded = vietnamese::fold(name);
    if (folded.startsWith(u"quan su"))
        return u"ĐUQS"_s;
    if (folded.startsWith(u"cong an"))
        return u"ĐUCA"_s;
    if (folded.contains(u"bien phong"))
        return u"ĐUBP"_s;
    return u"ĐU"_s;
}

void fillCommuneLevel(Office& office, const OfficeInputs& inputs, const Names& names)
{
    const QString committee = u"Đảng uỷ "_s + names.area;
    const QString organization = u"Đảng bộ "_s + names.area;
    switch (inputs.kind) {
    case OfficeKind::BuildingBoard:
        fillBoard(office, committee, organization, u"Ban Xây dựng Đảng"_s, u"Ban Xây dựng Đảng"_s);
        office.bodyCode = u"BXDĐ"_s;
        break;
    case OfficeKind::PoliticalCentre:
        fillBoard(
            office, committee, organization, u"Trung tâm Chính trị"_s, u"Trung tâm Chính trị"_s);
        office.bodyCode = u"TTCT"_s;
        break;
    case OfficeKind::SpecialZoneCell:
        fillCommittee(office, names.provinceOrganization, u"Chi bộ "_s + names.area,
            u"Chi bộ "_s + names.area, u"Chi bộ đặc khu"_s);
        office.speakerName = u"Chi bộ đặc khu"_s;
        office.archive = u"Chi bộ"_s;
        office.recipients = {u"Các tổ đảng"_s};
        office.bodyCode = u"CB"_s;
        break;
    default:
        fillCommittee(office, names.provinceOrganization, committee, organization,
            u"Đảng uỷ "_s + areaNoun(inputs));
        office.bodyCode = u"ĐU"_s;
    }
}

/// Codes HU and QU, BTG for the ban: 30-KH/HU Thuận Bắc, 186-KH/QU Thanh Xuân, 35-HD/BTG Cầu Giấy.
void fillFormer(Office& office, const OfficeInputs& inputs, const Names& names)
{
    const QString shortName = isUrban(inputs.kind) ? u"Quận uỷ"_s : u"Huyện uỷ"_s;
    const QString committee = shortName + u' ' + inputs.name;
    const QString organization = u"Đảng bộ "_s + names.area;
    if (inputs.kind == OfficeKind::FormerDistrict
        || inputs.kind == OfficeKind::FormerUrbanDistrict) {
        fillCommittee(office, names.provinceOrganization, committee, organization, shortName);
        office.bodyCode = isUrban(inputs.kind) ? u"QU"_s : u"HU"_s;
    } else {
        fillBoard(
            office, committee, organization, u"Ban Tuyên giáo"_s, u"Ban Tuyên giáo "_s + shortName);
        office.bodyCode = u"BTG"_s;
    }
    office.validTo = districtsEnd;
}

void fillProvincial(Office& office, const OfficeInputs& inputs, const Names& names)
{
    const QString above = inputs.provinceIsCity ? u"Thành uỷ"_s : u"Tỉnh uỷ"_s;
    if (inputs.kind == OfficeKind::ProvincialBoard) {
        fillBoard(office, names.provinceCommittee, names.provinceOrganization,
            u"Ban Tuyên giáo và Dân vận"_s, u"Ban Tuyên giáo và Dân vận "_s + above);
        office.recipients.last() =
            u"Đảng uỷ các xã, phường, đặc khu và đảng uỷ trực thuộc %1"_s.arg(above);
        office.bodyCode = u"BTGDVTU"_s; // 138-CV/BTGDVTU in HD 05-HD/VPTW, 3.1
        return;
    }
    fillCommittee(office, names.provinceOrganization, u"Đảng uỷ "_s + inputs.name,
        u"Đảng bộ "_s + inputs.name, u"Đảng uỷ"_s);
    office.bodyCode = directBodyCode(inputs.name);
}

} // namespace

QString officeKindName(OfficeKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<OfficeKind> officeKindFrom(QStringView name)
{
    return valueIn(kinds, name);
}

bool isFormer(OfficeKind kind)
{
    return kind >= OfficeKind::FormerDistrict;
}

Office officePreset(const OfficeInputs& given)
{
    OfficeInputs inputs = given;
    inputs.name = vietnamese::clean(inputs.name);
    inputs.province = vietnamese::clean(inputs.province);
    const Names names = namesOf(inputs);
    const bool provincial =
        inputs.kind == OfficeKind::ProvincialBoard || inputs.kind == OfficeKind::DirectCommittee;
    Office office;
    office.officeKind = officeKindName(inputs.kind);
    office.place = provincial ? names.provincePlace : names.place;
    office.validFrom =
        inputs.from.isValid() || isFormer(inputs.kind) ? inputs.from : newLevelsBegin;
    if (isFormer(inputs.kind))
        fillFormer(office, inputs, names);
    else if (provincial)
        fillProvincial(office, inputs, names);
    else
        fillCommuneLevel(office, inputs, names);
    office.code = office.bodyCode;
    return office;
}

std::vector<Signatory> signaturePresets(OfficeKind kind)
{
    switch (kind) {
    case OfficeKind::BuildingBoard:
    case OfficeKind::ProvincialBoard:
    case OfficeKind::FormerDistrictBoard:
    case OfficeKind::FormerUrbanDistrictBoard:
        return {{u"TRƯỞNG BAN"_s, {}, {}}, {u"K/T TRƯỞNG BAN"_s, u"PHÓ TRƯỞNG BAN"_s, {}},
            {u"PHÓ TRƯỞNG BAN"_s, {}, {}}, {u"Q. TRƯỞNG BAN"_s, {}, {}}};
    case OfficeKind::PoliticalCentre:
        return {{u"GIÁM ĐỐC"_s, {}, {}}, {u"K/T GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s, {}}};
    case OfficeKind::SpecialZoneCell:
        return {{u"T/M CHI BỘ"_s, u"BÍ THƯ"_s, {}}, {u"T/M CHI BỘ"_s, u"PHÓ BÍ THƯ"_s, {}}};
    case OfficeKind::FormerDistrict:
    case OfficeKind::FormerUrbanDistrict: {
        const QString committee =
            kind == OfficeKind::FormerDistrict ? u"T/M HUYỆN UỶ"_s : u"T/M QUẬN UỶ"_s;
        return {{u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s, {}},
            {u"T/M BAN THƯỜNG VỤ"_s, u"BÍ THƯ"_s, {}}, {committee, u"BÍ THƯ"_s, {}},
            {u"T/L BAN THƯỜNG VỤ"_s, u"CHÁNH VĂN PHÒNG"_s, {}}};
    }
    default:
        return {{u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s, {}},
            {u"T/M BAN THƯỜNG VỤ"_s, u"BÍ THƯ"_s, {}}, {u"T/M ĐẢNG UỶ"_s, u"BÍ THƯ"_s, {}},
            {u"T/L BAN THƯỜNG VỤ"_s, u"CHÁNH VĂN PHÒNG"_s, {}}};
    }
}

} // namespace sosh
