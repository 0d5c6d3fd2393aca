// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace sosh {

/// Who speaks on a paper: the committee (Ban Thường vụ) or a staff body (ban).
enum class Speaker
{
    Committee,
    StaffBody
};

/// An issuing office as it was on the paper's date. A 2022 report reprints with the 2022 head.
struct Office
{
    IssuerId issuer;
    QString code; ///< of the issuer in the register: "HU"
    Speaker speaker = Speaker::Committee;
    QString superiorLine; ///< {TEN_CAP_TREN} in capitals; may be empty
    QString nameLine; ///< {TEN_CO_QUAN} in capitals
    QString bodyCode; ///< after the slash of the number: "HU"
    QString committee; ///< {capUy}: "Huyện uỷ Mường Khương"
    QString speakerName; ///< {chuThe}: "Ban Thường vụ Huyện uỷ"
    QString organization; ///< {dangBo}: "Đảng bộ huyện Mường Khương"
    QString place; ///< {diaDanh}
    QString archive; ///< {luuTai}: "Văn phòng Huyện uỷ"
    QString formatProfile; ///< code, or empty: by the paper's date
    QDate validFrom;
    QDate validTo;
};

struct Signatory
{
    QString authority; ///< "T/M BAN THƯỜNG VỤ", "TRƯỞNG BAN"
    QString position; ///< "PHÓ BÍ THƯ"; empty when the authority is the position
    QString name;
};

/// A directing document as the paper cites it: rank, then date.
struct DirectingDocument
{
    DocumentId id;
    QString type; ///< "Kế hoạch"
    QString typeCode; ///< "KH"
    QString code; ///< "105-KH/TU"
    QDate date;
    QString issuer; ///< "Tỉnh uỷ Lào Cai"
    QString subject; ///< trích yếu; may be empty
};

} // namespace sosh
