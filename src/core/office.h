// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/issue.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <span>

namespace sosh {

using OfficeRecordId = Id<struct OfficeRecordTag>;
using SignatoryId = Id<struct SignatoryTag>;
using TermId = Id<struct TermTag>;

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
    QDate validFrom; ///< invalid: from the beginning
    QDate validTo; ///< invalid: to this day; an office issues no paper after it
    OfficeRecordId record = {};
    QString officeKind = {}; ///< code of `core/officepresets`; empty: unknown
    QString askingVerb = {}; ///< "đề nghị", "yêu cầu"; empty: by the speaker
    QStringList recipients = {}; ///< Nơi nhận, without hyphen, semicolon and the archive line
    QString contactLine = {}; ///< "Địa chỉ: …; điện thoại: …" under the last page; may be empty
    friend bool operator==(const Office&, const Office&) = default;
};

struct Signatory
{
    QString authority; ///< "T/M BAN THƯỜNG VỤ", "TRƯỞNG BAN"
    QString position; ///< "PHÓ BÍ THƯ"; empty when the authority is the position
    QString name;
    friend bool operator==(const Signatory&, const Signatory&) = default;
};

/// A signatory with the days of signing.
struct SignatoryRecord
{
    SignatoryId id;
    IssuerId issuer;
    Signatory signatory;
    QDate from; ///< invalid: from the beginning
    QDate to; ///< invalid: to this day
    friend bool operator==(const SignatoryRecord&, const SignatoryRecord&) = default;
};

/// Nhiệm kỳ: numbers of papers begin at 01 with each. Source: HD 05-HD/VPTW, 3.1: from the closing of one congress
/// to that of the next, or from the day the decision on an appointed committee takes effect.
struct Term
{
    TermId id;
    IssuerId issuer;
    QString name; ///< "2025-2030"
    QDate first;
    QDate last; ///< invalid: still running
    QString basis; ///< the congress, or the decision that appointed the committee
    bool contains(QDate day) const
    {
        return day.isValid() && day >= first && (!last.isValid() || day <= last);
    }
    friend bool operator==(const Term&, const Term&) = default;
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

/// Its texts as they are kept: without stray spaces, without empty recipients.
Office tidied(Office office);

/// What is missing or overlaps the others of the same issuer; itself may be among them.
Issues checkOffice(const Office& office, std::span<const Office> others);
Issues checkTerm(const Term& term, std::span<const Term> others);
Issues checkSignatory(const SignatoryRecord& record);

} // namespace sosh
