// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/returnhead.h"

#include "core/vietnamese.h"
#include "interchange/csvwriter.h"
#include "interchange/provincecolumns.h"

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Synonym
{
    QStringView code;
    QStringView words; ///< separated by |
};

/// Heads seen in the offices' own sheets, beside those of the program. Source: wording.md, section 1, rows 29 to 97.
constexpr Synonym synonyms[] = {
    {u"ordinal", u"STT|TT|Số thứ tự|No"},
    {u"unit_code", u"Mã đơn vị|Mã|Mã ĐV|Mã số đơn vị|Unit code|Code"},
    {u"unit_name", u"Đơn vị|Tên đơn vị|Chi bộ, đảng bộ|Tổ chức đảng|Unit|Unit name"},
    {u"unit_kind", u"Loại hình"},
    {u"unit_sector", u"Khối|Sector"},
    {u"parent_code", u"Trực thuộc|Mã đơn vị cấp trên|Parent"},
    {u"state", u"Tình trạng|Trạng thái|State|Status"},
    {u"host_code", u"Học ghép với|Học ghép|Mã đơn vị học ghép|Held with"},
    {u"reason", u"Lý do|Lí do|Reason"},
    {u"first_day", u"Từ ngày|Ngày bắt đầu|Ngày đầu|Ngày tổ chức|First day|From"},
    {u"last_day", u"Đến ngày|Ngày kết thúc|Ngày cuối|Last day|To"},
    {u"study_form", u"Hình thức|Hình thức tổ chức|Study form"},
    {u"attendance_mode", u"Cách dự|Cách tham gia|Attendance mode"},
    {u"received_via", u"Nhận qua|Received via"},
    {u"received_on", u"Ngày nhận|Ngày gửi|Ngày nhận báo cáo|Received on"},
    {u"unit_document",
        u"Số, ký hiệu báo cáo|Số, ký hiệu|Số báo cáo|Văn bản của đơn vị|Unit document"},
    {u"approximate", u"Số ước|Approximate"},
    {u"note", u"Ghi chú|Note|Notes|Remarks"},
    {u"conferences", u"Hội nghị|Số hội nghị|Hội nghị, buổi sinh hoạt|Số buổi"},
    {u"video_sites", u"Điểm cầu|Số điểm cầu"},
    {u"rapporteur_visits", u"Lượt báo cáo viên|Báo cáo viên"},
    {u"members_total", u"Tổng số đảng viên|Tổng ĐV|Tổng số ĐV|Đảng viên"},
    {u"members_not_summoned",
        u"Không triệu tập|Đảng viên không thuộc diện triệu tập|Không thuộc diện triệu tập"},
    {u"members_expected", u"Phải dự|Đảng viên phải tham gia|Phải tham gia|Được triệu tập"},
    {u"members_attended", u"Tham gia|Đảng viên tham gia|Số đảng viên tham gia|Có mặt|Đã dự"},
    {u"absent_excused", u"Vắng có lý do"},
    {u"absent_unexcused", u"Vắng không lý do"},
    {u"made_up_later", u"Học bù|Đảng viên học bù"},
    {u"key_cadres_attended", u"Chủ chốt|Cán bộ chủ chốt|Trong đó: cán bộ chủ chốt"},
    {u"non_member_staff_attended", u"Ngoài Đảng|CB, CC, VC, NLĐ|Quần chúng"},
    {u"associates_attended", u"Đoàn viên, hội viên|Đoàn, hội viên"},
    {u"public_attendances", u"Lượt Nhân dân|Lượt Nhân dân được tuyên truyền|Nhân dân"},
    {u"member_attendances", u"Lượt đảng viên"},
    {u"opinions", u"Lượt ý kiến|Ý kiến"},
    {u"reflection_papers", u"Bài thu hoạch|Thu hoạch|Số bài thu hoạch"},
    {u"reflection_required", u"Phải viết thu hoạch|Phải nộp thu hoạch"},
    {u"cells_total", u"Chi bộ trực thuộc|Tổng số chi bộ"},
    {u"cells_held", u"Đã tổ chức|Chi bộ đã tổ chức|Chi bộ đã tổ chức sinh hoạt"},
    {u"documents_issued", u"Văn bản triển khai|Văn bản triển khai đã ban hành|Văn bản"},
    {u"news_items", u"Tin, bài|Tin, bài đã đăng, phát"},
};

/// All ways to name a column, the surest first.
class HeadReader
{
public:
    HeadReader(std::span<const Measure> measures, std::span<const ProvinceWords> words)
    {
        QMap<QString, QString> shortHeads;
        QMap<QString, QString> labels;
        for (const Measure& measure : measures) {
            m_measures.append(measure.code);
            shortHeads.insert(measure.code, measure.head);
            labels.insert(measure.code, measure.label);
        }
        for (const ProvinceWords& language : words) {
            QMap<QString, QString> heads = language.heads;
            heads.insert(ordinalCode.toString(), language.ordinalHead);
            m_tiers.emplace_back(heads);
        }
        m_tiers.emplace_back(shortHeads);
        m_tiers.emplace_back(labels);
    }

    bool isMeasure(const QString& code) const { return m_measures.contains(code); }

    /// Empty when the round has no such column.
    QString codeOf(const QString& written) const
    {
        const QString head = unguarded(written);
        if (knows(head))
            return head;
        for (const CodeTexts& tier : m_tiers) {
            const std::optional<QString> code = tier.codeOf(head);
            if (code && knows(*code))
                return *code;
        }
        const QString folded = vietnamese::fold(head);
        const QString code = folded.isEmpty() ? QString() : headSynonyms().value(folded);
        return knows(code) ? code : QString();
    }

private:
    bool knows(const QString& code) const
    {
        return isContractColumn(code) || code == ordinalCode || isMeasure(code);
    }

    QStringList m_measures;
    std::vector<CodeTexts> m_tiers;
};

/// Columns of the province file that tell of the unit or the file, not of the return.
bool isAside(const QString& code)
{
    static const QStringList aside{ordinalCode.toString(), u"contract_version"_s, u"registry_id"_s,
        u"agency_code"_s, u"campaign_code"_s, u"round_no"_s, u"unit_name"_s, u"unit_kind"_s,
        u"unit_sector"_s, u"parent_code"_s, u"revision"_s};
    return aside.contains(code);
}

bool hasCells(const Sheet& sheet, qsizetype column)
{
    return std::ranges::any_of(
        sheet.rows, [column](const SheetRow& row) { return !row.cells.value(column).isEmpty(); });
}

} // namespace

const QHash<QString, QString>& headSynonyms()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made;
        for (const Synonym& synonym : synonyms) {
            made.insert(vietnamese::fold(synonym.code), synonym.code.toString());
            for (const QStringView word : synonym.words.split(u'|'))
                made.insert(vietnamese::fold(word), synonym.code.toString());
        }
        return made;
    }();
    return table;
}

ReturnHead readReturnHead(const Sheet& sheet, std::span<const Measure> measures,
    std::span<const ProvinceWords> words, const HeadMap& mapped)
{
    const HeadReader reader(measures, words);
    ReturnHead head;
    const auto tell = [&](Severity severity, IssueCode code, const QString& text) {
        head.issues.push_back({severity, code, {sheet.name, sheet.headLine, text, {}}, {text}});
    };
    for (qsizetype i = 0; i < sheet.head.size(); ++i) {
        const QString& text = sheet.head[i];
        const bool byHand = mapped.contains(text);
        QString code = byHand ? mapped.value(text)
            : text.isEmpty()  ? QString()
                              : reader.codeOf(text);
        if (!byHand && code.isEmpty() && (!text.isEmpty() || hasCells(sheet, i)))
            tell(Severity::Warning, IssueCode::ColumnUnknown,
                text.isEmpty() ? u"(%1)"_s.arg(i + 1) : text);
        if (!code.isEmpty() && !isAside(code) && head.codes.contains(code)) {
            tell(Severity::Error, IssueCode::ColumnTwice, text);
            code.clear();
        }
        head.codes.append(code);
    }
    const int unit = head.columnOf(u"unit_code"_s);
    if (unit < 0)
        tell(Severity::Error, IssueCode::ColumnMissing, u"unit_code"_s);
    else
        head.excelCells = sheet.head[unit] != u"unit_code";
    return head;
}

} // namespace sosh::interchange
