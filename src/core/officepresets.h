// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What an office brings with it by its kind: head lines, codes, signature, Nơi nhận, the word it asks with. A proposal:
/// the clerk corrects what the office writes otherwise.
namespace sosh {

/// "Cơ quan của đồng chí".
enum class OfficeKind
{
    CommuneCommittee, ///< Đảng uỷ xã, phường
    SpecialZoneCommittee, ///< Đảng uỷ đặc khu
    SpecialZoneCell, ///< Chi bộ đặc khu
    BuildingBoard, ///< Ban Xây dựng Đảng of a xã, phường, đặc khu
    ProvincialBoard, ///< Ban Tuyên giáo và Dân vận tỉnh uỷ, thành uỷ
    DirectCommittee, ///< Đảng uỷ trực thuộc tỉnh uỷ, thành uỷ
    PoliticalCentre, ///< Trung tâm Chính trị
    FormerDistrict, ///< Huyện uỷ, to 30/6/2025
    FormerUrbanDistrict, ///< Quận uỷ, to 30/6/2025
    FormerDistrictBoard, ///< Ban Tuyên giáo Huyện uỷ, to 30/6/2025
    FormerUrbanDistrictBoard ///< Ban Tuyên giáo Quận uỷ, to 30/6/2025
};

QString officeKindName(OfficeKind kind); ///< "commune_committee"
std::optional<OfficeKind> officeKindFrom(QStringView name);
/// Prints again and is read, but issues nothing more.
bool isFormer(OfficeKind kind);

enum class AreaKind
{
    Commune, ///< xã
    Ward, ///< phường
    SpecialZone ///< đặc khu
};

/// The few things a clerk is asked.
struct OfficeInputs
{
    OfficeKind kind = OfficeKind::CommuneCommittee;
    AreaKind area = AreaKind::Commune; ///< of the commune level; else ignored
    QString
        name; ///< "Bản Lầu", "Mường Khương"; a direct committee: "các cơ quan Đảng tỉnh Lào Cai"
    QString province; ///< "Lào Cai"
    bool provinceIsCity = false; ///< thành phố trực thuộc Trung ương
    QDate from; ///< invalid: 01/7/2025, for former offices from the beginning
};

Office officePreset(const OfficeInputs& inputs);
/// The forms in which the office signs, the usual one first; names are empty. Source: HD 05-HD/VPTW, on who signs and how.
std::vector<Signatory> signaturePresets(OfficeKind kind);

} // namespace sosh
