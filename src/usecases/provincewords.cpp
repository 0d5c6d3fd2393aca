// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/provincewords.h"

#include "storage/lookuprepository.h"
#include "storage/unitofwork.h"

#include <array>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;
using interchange::ProvinceWords;

struct ColumnWords
{
    QStringView code;
    QStringView vi;
    QStringView en;
};

/// Heads are part of the file's form, not of the window's language. Source: contract, "Province file"; wording.md section 1.
constexpr std::array columnWords{
    ColumnWords{u"contract_version", u"Phiên bản", u"Contract version"},
    ColumnWords{u"registry_id", u"Mã sổ", u"Registry id"},
    ColumnWords{u"agency_code", u"Mã cơ quan", u"Agency code"},
    ColumnWords{u"campaign_code", u"Mã đợt sinh hoạt", u"Campaign code"},
    ColumnWords{u"round_no", u"Kỳ báo cáo", u"Round"},
    ColumnWords{u"unit_code", u"Mã đơn vị", u"Unit code"},
    ColumnWords{u"unit_name", u"Đơn vị", u"Unit"},
    ColumnWords{u"unit_kind", u"Loại hình", u"Unit kind"},
    ColumnWords{u"unit_sector", u"Khối", u"Sector"},
    ColumnWords{u"parent_code", u"Mã đơn vị cấp trên", u"Parent code"},
    ColumnWords{u"state", u"Tình trạng", u"State"},
    ColumnWords{u"revision", u"Lần báo cáo", u"Revision"},
    ColumnWords{u"first_day", u"Từ ngày", u"First day"},
    ColumnWords{u"last_day", u"Đến ngày", u"Last day"},
    ColumnWords{u"study_form", u"Hình thức", u"Study form"},
    ColumnWords{u"attendance_mode", u"Cách dự", u"Attendance mode"},
    ColumnWords{u"received_via", u"Nhận qua", u"Received via"},
    ColumnWords{u"received_on", u"Ngày nhận", u"Received on"},
    ColumnWords{u"unit_document", u"Số, ký hiệu báo cáo", u"Unit document"},
    ColumnWords{u"host_code", u"Học ghép với (mã)", u"Host code"},
    ColumnWords{u"reason", u"Lý do", u"Reason"},
    ColumnWords{u"approximate", u"Số ước", u"Approximate"},
    ColumnWords{u"note", u"Ghi chú", u"Note"},
};

constexpr std::array stateWords{
    ColumnWords{u"missing", u"Chưa báo cáo", u"Missing"},
    ColumnWords{u"reported", u"Đã báo cáo", u"Reported"},
    ColumnWords{u"joint", u"Học ghép", u"Joint"},
    ColumnWords{u"nil", u"Không tổ chức", u"Not held"},
    ColumnWords{u"exempt", u"Miễn báo cáo", u"Exempt"},
};

QMap<QString, QString> labelsOf(const std::vector<LookupEntry>& list, bool vietnamese)
{
    QMap<QString, QString> labels;
    for (const LookupEntry& entry : list)
        labels.insert(entry.code, vietnamese ? entry.label : entry.labelEn);
    return labels;
}

ProvinceWords wordsIn(bool vietnamese, const Lookups& lookups, std::span<const Measure> measures,
    const QMap<QString, QString>& englishMeasures)
{
    ProvinceWords words;
    words.language = vietnamese ? u"vi"_s : u"en"_s;
    words.ordinalHead = vietnamese ? u"STT"_s : u"No."_s;
    for (const ColumnWords& column : columnWords)
        words.heads.insert(column.code.toString(), (vietnamese ? column.vi : column.en).toString());
    for (const Measure& measure : measures)
        words.heads.insert(measure.code,
            vietnamese ? measure.label : englishMeasures.value(measure.code, measure.label));
    for (const ColumnWords& state : stateWords)
        words.labels[u"state"_s].insert(
            state.code.toString(), (vietnamese ? state.vi : state.en).toString());
    words.labels.insert(u"unit_kind"_s, labelsOf(lookups.unitKinds, vietnamese));
    words.labels.insert(u"unit_sector"_s, labelsOf(lookups.sectors, vietnamese));
    words.labels.insert(u"study_form"_s, labelsOf(lookups.studyForms, vietnamese));
    words.labels.insert(u"attendance_mode"_s, labelsOf(lookups.attendanceModes, vietnamese));
    words.labels.insert(u"received_via"_s, labelsOf(lookups.receivedVia, vietnamese));
    return words;
}

} // namespace

std::vector<ProvinceWords> provinceWords(
    const storage::UnitOfWork& work, std::span<const Measure> measures)
{
    const Lookups lookups = work.lookups().load();
    QMap<QString, QString> english;
    for (const storage::BuiltInMeasure& builtIn : work.lookups().builtInMeasures())
        english.insert(builtIn.measure.code, builtIn.labelEn);
    return {wordsIn(true, lookups, measures, english), wordsIn(false, lookups, measures, english)};
}

} // namespace sosh
