// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/campaignrounds.h"
#include "report/resultvalues.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

/// Báo cáo kết quả đợt sinh hoạt chính trị: its sentences in order. A sentence stands when all it needs is known, so
/// alternatives (all units or some, own documents or none) differ in their placeholders. {kyNay} names the round only
/// where a paper tells several: what is said of one of them is never read as said of all.
namespace sosh::report {

namespace {

using namespace Qt::StringLiterals;
using namespace wording;

Part leadership()
{
    return {u"CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC TRIỂN KHAI",
        {{u"Công tác lãnh đạo, chỉ đạo",
             {{u"LD1",
                  u"Ngay sau khi có chỉ đạo của cấp trên, {chuThe} đã ban hành {soVB} văn bản "
                  u"triển khai, gồm: {danhSachVB}."},
                 {u"LD1b",
                     u"{capUy} tổ chức thực hiện theo {vbCapTren}, không ban hành kế hoạch "
                     u"riêng."},
                 {u"LD2",
                     u"Các chi bộ, đảng bộ trực thuộc đã ban hành {vanBan} văn bản để cụ thể "
                     u"hoá và tổ chức thực hiện tại đơn vị."},
                 {u"LD3",
                     u"Chọn {donViDiem} làm điểm[ (ngày {ngayDiem})]; sau rút kinh nghiệm, triển "
                     u"khai diện rộng từ ngày {tuNgay}."},
                 {u"LD4",
                     u"[Phân công {coQuanThuongTruc} là cơ quan thường trực, theo dõi, đôn đốc, "
                     u"tổng hợp[; {cacCoQuan} phối hợp thực hiện theo chức năng, nhiệm vụ].]"
                     u"[Phân công {chiCacCoQuan} phối hợp thực hiện theo chức năng, nhiệm vụ.]"}}},
            {u"Công tác hướng dẫn, kiểm tra, đôn đốc",
                {{u"KT1",
                     u"Cung cấp tài liệu, đề cương cho {tongDonVi} đơn vị; cử {luotBCV} lượt báo "
                     u"cáo viên giúp cơ sở."},
                    {u"KT2",
                        u"Các đồng chí cấp uỷ viên được phân công phụ trách đã dự, kiểm tra việc "
                        u"tổ chức sinh hoạt tại {soDu} chi bộ, đảng bộ[ trong {kyNay}]."},
                    {u"KT3",
                        u"[Ban hành {soDonDoc} công văn đôn đốc; ]đến thời điểm báo cáo, "
                        u"{daBaoCao}/{tongDonVi} đơn vị đã gửi báo cáo[, trong đó {dungHan} "
                        u"đơn vị đúng hạn]."}}}}};
}

Subsection whatAndHow()
{
    return {u"Thời gian, nội dung, hình thức",
        {{u"TG1", u"Thời gian: từ ngày {tuNgay} đến ngày {denNgay}[, nhân dịp {kyNiem}]."},
            {u"ND1", u"Nội dung sinh hoạt tập trung vào: {danhSachChuyenDe}."},
            {u"HT1", u"Hình thức[ ({kyNay})]: {hinhThuc}."},
            {u"HT2",
                u"Trong đó {nTT} đơn vị tổ chức trực tuyến hoặc trực tiếp kết hợp trực tuyến"
                u"[, với {diemCau} điểm cầu].",
                true, {}, {},
                u"{nTT} đơn vị tổ chức trực tuyến hoặc trực tiếp kết hợp trực tuyến[ trong "
                u"{kyNay}][, với {diemCau} điểm cầu]."}}};
}

Sentence ownConference()
{
    return {u"TC6",
        u"Cấp uỷ tổ chức {hoiNghiCapUy} hội nghị cho {nguoiHN} cán bộ chủ chốt, báo cáo viên (số "
        u"này đã được tính tại chi bộ nơi sinh hoạt, không cộng thêm vào tổng số)."};
}

} // namespace

std::vector<Sentence> unitSentences()
{
    return {{u"TC1",
                u"[{kyNay}: ]{toChucDu}/{tongDonVi} {cacDonVi}[ ({cacLoai})] đã tổ chức sinh hoạt, "
                u"đạt 100%"
                u"[, với {hoiNghi} hội nghị, buổi sinh hoạt]."},
        {u"TC2",
            u"[{kyNay}: ]{toChucThieu}/{tongDonVi} {cacDonVi}[ ({cacLoai})] đã tổ chức sinh hoạt, "
            u"đạt {tyLeDonVi}[, với {hoiNghi} hội nghị, buổi sinh hoạt][; {khongToChuc} đơn vị "
            u"chưa tổ chức{danhSachLyDo}]."},
        {u"TC3",
            u"Còn {chuaBaoCao} đơn vị chưa gửi báo cáo[ {kyNay}]{dsChuaBaoCao}; số liệu[ {kyNay}] "
            u"dưới đây chưa bao gồm các đơn vị này."},
        {u"TC4",
            u"Ở các đảng bộ cơ sở, {chiBoDaHop}/{chiBo} chi bộ trực thuộc đã tổ chức sinh hoạt"
            u"[ {kyNay}], đạt {tyLeChiBo}."},
        {u"TC5",
            u"{hocGhep} chi bộ có ít đảng viên tổ chức học ghép với đơn vị khác[ trong {kyNay}]."}};
}

std::vector<Sentence> attendanceSentences()
{
    return {{u"TG2",
                u"[Tổng số đảng viên[ {kyNay}]: {dvTong} đồng chí.][ Số đảng viên phải tham gia"
                u"[ {kyNay}]: {dvPhai} đồng chí[ (không tính {dvKhong} đồng chí được miễn công tác "
                u"và sinh hoạt đảng, tạm thời chuyển sinh hoạt đến nơi khác hoặc không thuộc diện "
                u"triệu tập)].]"},
        {u"TG3",
            u"Số đảng viên tham gia[ {kyNay}]: {dvDu} đồng chí[, đạt {tyLe} so với số phải tham "
            u"gia][, bằng {tyLeTong} so với tổng số đảng viên][; trong đó có {chuChot} đồng chí là "
            u"cán bộ chủ chốt]."},
        {u"TG4",
            u"So với chỉ tiêu đề ra ({chiTieu}), kết quả[ {kyNay}] toàn {dangBo} {soChiTieu}."},
        {u"TG5",
            u"[{n100} đơn vị có 100% đảng viên phải dự tham gia[ {kyNay}][; {nThap} đơn vị đạt "
            u"dưới {nguong}{dsThap}].][{chiNThap} đơn vị đạt dưới {nguong}[ trong {kyNay}]"
            u"{dsThap}.]"},
        {u"TG6",
            u"Số đảng viên vắng[ {kyNay}]: {vang} đồng chí[ ({vangCo} có lý do, {vangKhong} không "
            u"có lý do)][; đã tổ chức học bù cho {hocBu} đồng chí]."},
        {u"TG7",
            u"[Ngoài ra, có {ngoaiDang} cán bộ, công chức, viên chức, người lao động ngoài Đảng"
            u"[ và {doanHoi} đoàn viên, hội viên] tham gia[ {kyNay}][; {luotND} lượt Nhân dân được "
            u"tuyên truyền, phổ biến].][Ngoài ra, có {chiDoanHoi} đoàn viên, hội viên tham gia"
            u"[ {kyNay}][; {luotND} lượt Nhân dân được tuyên truyền, phổ biến].][Có {chiLuotND} "
            u"lượt Nhân dân được tuyên truyền, phổ biến[ trong {kyNay}].]"},
        {u"TG8", u"Tổng số {nhanNguoi} tham gia[ {kyNay}]: {nguoi} người."}};
}

namespace {

Subsection organization()
{
    Subsection organization{u"Tình hình tổ chức", unitSentences()};
    organization.sentences.push_back(ownConference());
    return organization;
}

/// After the figures of one round, or of each.
std::vector<Sentence> comparisonAndSums()
{
    return {{u"TG9",
                u"So với {kyTruoc}, tỷ lệ đảng viên tham gia {tangGiam} {chenhLech} điểm phần "
                u"trăm[, so sánh trên {soSoSanh} đơn vị có mặt ở cả hai kỳ]."},
        {u"R12", u"{khongSoSanh}"},
        {u"TG10",
            u"Qua {soKy} kỳ, tổng số lượt đảng viên tham gia là {tongLuot} lượt; kỳ cao nhất "
            u"{kyCao}: {dvCao} đồng chí."},
        {u"TG11",
            u"Số liệu chi tiết {taiPhuLuc}[; danh sách đơn vị chưa tổ chức, chưa báo cáo tại "
            u"{phuLucDonVi}][; cách làm hay, khó khăn, kiến nghị của các đơn vị tại {phuLucYKien}] "
            u"kèm theo Báo cáo này."}};
}

Subsection attendance()
{
    Subsection attendance{u"Kết quả tham gia", attendanceSentences()};
    for (const Sentence& sentence : comparisonAndSums())
        attendance.sentences.push_back(sentence);
    return attendance;
}

Subsection discussion()
{
    return {u"Thảo luận, viết thu hoạch, đăng ký việc làm cụ thể",
        {{u"TH1", u"Có {yKien} lượt ý kiến phát biểu, thảo luận tại các buổi sinh hoạt."},
            {u"TH2",
                u"{thuHoach} đảng viên viết bài thu hoạch[, đạt {tyLeTH} so với số phải viết] (ở "
                u"{nDonViTH} đơn vị có yêu cầu viết thu hoạch)."},
            {u"TH3",
                u"[{dangKyTT} tập thể[, {dangKyCN} cá nhân] đăng ký việc làm cụ thể, khắc phục "
                u"hạn chế sau sinh hoạt[ {kyNay}].][{chiDangKyCN} cá nhân đăng ký việc làm cụ thể, "
                u"khắc phục hạn chế sau sinh hoạt[ {kyNay}].]"}}};
}

Subsection praise()
{
    return {u"Biểu dương, khen thưởng",
        {{u"KTh1",
            u"[Cấp uỷ các cấp biểu dương, khen thưởng {khenTT} tập thể[, {khenCN} cá nhân] tiêu "
            u"biểu[ (theo Quyết định số {soQD}, ngày {ngayQD})].]"
            u"[Cấp uỷ các cấp biểu dương, khen thưởng {chiKhenCN} cá nhân tiêu biểu[ (theo Quyết "
            u"định số {soQD}, ngày {ngayQD})].]"
            u"[Cấp uỷ các cấp biểu dương, khen thưởng {khenChung} tập thể, cá nhân tiêu biểu[ "
            u"(theo Quyết định số {soQD}, ngày {ngayQD})].]"}}};
}

Part results()
{
    return {u"KẾT QUẢ THỰC HIỆN",
        {whatAndHow(), organization(), attendance(), discussion(),
            {u"Công tác tuyên truyền và các hoạt động hưởng ứng",
                {{u"TT1",
                     u"Đăng, phát {tinBai} tin, bài[ trên {kenh}][; cấp phát {taiLieu} tài liệu, "
                     u"bản tin]."},
                    {u"TT2", u"{cacHoatDong}"}}},
            praise()}};
}

Subsection causes()
{
    return {u"Nguyên nhân",
        {{u"NN1", {}, false,
             u"thời tiết; mùa vụ; đảng viên đi làm ăn xa; địa bàn rộng; đường truyền; sắp xếp tổ "
             u"chức bộ máy",
             u"Nguyên nhân khách quan: "},
            {u"NN2", {}, false,
                u"cấp uỷ chưa sâu sát; chuẩn bị nội dung chưa kỹ; phân công chưa rõ; chậm báo cáo",
                u"Nguyên nhân chủ quan: "}}};
}

Part judgement()
{
    return {u"ĐÁNH GIÁ CHUNG",
        {{u"Ưu điểm",
             {{u"UD1",
                  u"Các cấp uỷ chấp hành nghiêm kế hoạch và chế độ báo cáo; "
                  u"{dungHanCao}/{tongDonVi} đơn vị gửi báo cáo[ {kyNay}] đúng hạn."},
                 {u"UD2",
                     u"[Tỷ lệ đảng viên tham gia[ {kyNay}] đạt {tyLeDat}, bảo đảm chỉ tiêu đề ra.]"
                     u"[Tỷ lệ đảng viên tham gia[ {kyNay}] đạt {tyLeTongDat}, bảo đảm chỉ tiêu đề "
                     u"ra.]"},
                 {u"UD3", u"Một số cách làm hay: {trichHay}."},
                 {u"UD4", {}, false, u"nhận xét về ưu điểm"}}},
            {u"Hạn chế, khó khăn",
                {{u"HC1",
                     u"Tỷ lệ đảng viên tham gia[ {kyNay}] ở {nThap} đơn vị còn thấp"
                     u"{dsThapTrongNgoac}."},
                    {u"HC2",
                        u"[{nCham} đơn vị gửi báo cáo[ {kyNay}] chậm[, {chuaBaoCao} đơn vị chưa "
                        u"gửi báo cáo]; việc tổng hợp chung bị ảnh hưởng.][{chiChuaBaoCao} đơn vị "
                        u"chưa gửi báo cáo[ {kyNay}]; việc tổng hợp chung bị ảnh hưởng.]"},
                    {u"HC3",
                        u"{khongToChuc} đơn vị chưa tổ chức sinh hoạt[ {kyNay}] theo thời gian quy "
                        u"định."},
                    {u"HC4", u"{trichKho}."}, {u"HC5", {}, false, u"hạn chế, khó khăn khác"}}},
            causes(), {u"Kinh nghiệm", {{u"KNG", {}, false, u"kinh nghiệm rút ra"}}}}};
}

Part tasksAhead()
{
    return {u"NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI",
        {{QStringView(),
            {{u"NV1",
                 u"Tiếp tục tổ chức {kySau} {noiDungNgan}[ vào dịp {kyNiemSau}][; các đơn vị "
                 u"gửi báo cáo chậm nhất ngày {hanSau}]."},
                {u"NV2",
                    u"[Chỉ đạo {chuaXong} đơn vị chưa tổ chức hoặc chưa báo cáo[ {kyNay}] hoàn "
                    u"thành[ chậm nhất ngày {hanMoi}][; đơn vị có tỷ lệ dưới {nguongThap} tổ chức "
                    u"học bù cho đảng viên vắng mặt].][Đơn vị có tỷ lệ[ {kyNay}] dưới "
                    u"{chiNguongThap} tổ chức học bù cho đảng viên vắng mặt.]"},
                {u"NV3",
                    u"Nhân rộng cách làm hay của {donViHay}; đưa kết quả thực hiện vào nội dung "
                    u"đánh giá, xếp loại tổ chức đảng cuối năm."},
                {u"NV4", {}, false, u"nhiệm vụ, giải pháp khác"}}}}};
}

Part proposals()
{
    return {u"KIẾN NGHỊ, ĐỀ XUẤT",
        {{QStringView(),
            {{u"KN1", u"[Với {noiNhanBaoCao}: {trichKienNghi}.][{chiTrichKienNghi}.]", false,
                u"kiến nghị, đề xuất với cấp trên"}}}}};
}

std::vector<Sentence> opening()
{
    return {{u"MD1",
                u"[Thực hiện {canCu}, ]{banThuongVu} đã lãnh đạo, chỉ đạo các chi bộ, đảng bộ "
                u"trực thuộc tổ chức {kyDot} {noiDung}. Kết quả như sau:"},
        {u"MD2",
            u"[Thực hiện {canCu}, ]{ban} báo cáo[ {noiNhanBaoCao}] kết quả {kyDot} {noiDung} "
            u"trong {dangBo} như sau:"},
        {u"MD3",
            u"Số liệu[ {kyNay}] trong Báo cáo này tính đến[ {gio}] ngày {ngayChotTam}, tổng hợp từ "
            u"{daBaoCao}/{tongDonVi} đơn vị đã gửi báo cáo."}};
}

std::vector<Sentence> closing()
{
    return {{u"K1",
                u"Trên đây là kết quả {kyDot} {noiDungNgan} của {dangBo}, {banThuongVu} trân trọng "
                u"báo cáo[ {noiNhanBaoCao}]."},
        {u"K2", u"{ban} trân trọng báo cáo."}};
}

Script ofOneRound()
{
    return {
        opening(), {leadership(), results(), judgement(), tasksAhead(), proposals()}, closing()};
}

/// Units and persons of each round under its name; what adds over rounds, in sentences of its own.
std::vector<Subsection> roundByRound()
{
    Subsection units{u"Tình hình tổ chức",
        {{u"TCK", u"{toChucTungKy}"},
            {u"TCC",
                u"Tính chung các kỳ: {hoiNghiCacKy} hội nghị, buổi sinh hoạt[, {diemCauCacKy} điểm "
                u"cầu]."},
            ownConference()}};
    Subsection persons{u"Kết quả tham gia",
        {{u"TGK", u"{thamGiaTungKy}"},
            {u"TGC",
                u"Tính chung các kỳ, có {luotNDCacKy} lượt Nhân dân được tuyên truyền, phổ "
                u"biến."}}};
    for (const Sentence& sentence : comparisonAndSums())
        persons.sentences.push_back(sentence);
    return {std::move(units), std::move(persons)};
}

using Pattern = std::pair<QStringView, QStringView>;

void reword(std::vector<Sentence>& sentences, std::initializer_list<Pattern> patterns)
{
    for (Sentence& sentence : sentences) {
        for (const auto& [key, pattern] : patterns) {
            if (sentence.key == key)
                sentence.pattern = pattern;
        }
    }
}

Script ofSeveralRounds()
{
    Script script = ofOneRound();
    std::vector<Subsection>& results = script.parts[1].subsections;
    std::ranges::move(roundByRound(), results.begin() + 1);
    for (Part& part : script.parts) {
        for (Subsection& subsection : part.subsections)
            reword(subsection.sentences,
                {{u"LD2",
                     u"Các chi bộ, đảng bộ trực thuộc đã ban hành {vanBanCacKy} văn bản để cụ thể "
                     u"hoá và tổ chức thực hiện tại đơn vị."},
                    {u"KT1", u"Tính chung các kỳ, cử {luotBCVCacKy} lượt báo cáo viên giúp cơ sở."},
                    {u"KT3",
                        u"[Tính chung các kỳ, ban hành {soDonDoc} công văn đôn đốc. ]Đến thời điểm "
                        u"báo cáo, {daBaoCao}/{tongDonVi} đơn vị đã gửi báo cáo {kyNay}[, trong đó "
                        u"{dungHan} đơn vị đúng hạn]."},
                    {u"TH1",
                        u"Tính chung các kỳ, có {yKienCacKy} lượt ý kiến phát biểu, thảo luận tại "
                        u"các buổi sinh hoạt."},
                    {u"TH2", u"Tính chung các kỳ, có {thuHoachCacKy} lượt bài thu hoạch."},
                    {u"TT1", u"Tính chung các kỳ, đăng, phát {tinBaiCacKy} tin, bài."}});
    }
    return script;
}

} // namespace

Script resultScript(const PaperContext& context, ResultVariant variant)
{
    static const Script one = ofOneRound();
    static const Script several = ofSeveralRounds();
    return roundsTold(context, variant).size() > 1 ? several : one;
}

} // namespace sosh::report
