// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

/// Báo cáo kết quả đợt sinh hoạt chính trị: its sentences in order. A sentence stands when all it needs is known, so
/// alternatives (all units or some, own documents or none) differ in their placeholders.
namespace sosh::report::wording {

namespace {

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
                     u"hoá và tổ chức thực hiện tại đơn vị."}}},
            {u"Công tác hướng dẫn, kiểm tra, đôn đốc",
                {{u"KT1", u"Cử {luotBCV} lượt báo cáo viên giúp cơ sở."},
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
            {u"HT1", u"Hình thức: {hinhThuc}."},
            {u"HT2",
                u"Trong đó {nTT} đơn vị tổ chức trực tuyến hoặc trực tiếp kết hợp trực tuyến"
                u"[, với {diemCau} điểm cầu].",
                true}}};
}

Subsection organization()
{
    return {u"Tình hình tổ chức",
        {{u"TC1",
             u"{donViDu} đã tổ chức sinh hoạt, đạt 100%[, với {hoiNghi} hội nghị, buổi sinh "
             u"hoạt]."},
            {u"TC2",
                u"{donViThieu} đã tổ chức sinh hoạt, đạt {tyLeDonVi}[, với {hoiNghi} hội "
                u"nghị, buổi sinh hoạt][; {khongToChuc} đơn vị chưa tổ "
                u"chức{danhSachLyDo}]."},
            {u"TC3",
                u"Còn {chuaBaoCao} đơn vị chưa gửi báo cáo{dsChuaBaoCao}; số liệu dưới đây "
                u"chưa bao gồm các đơn vị này."},
            {u"TC4",
                u"Ở các đảng bộ cơ sở, {chiBoDaHop}/{chiBo} chi bộ trực thuộc đã tổ chức sinh "
                u"hoạt, đạt {tyLeChiBo}."},
            {u"TC5", u"{hocGhep} chi bộ có ít đảng viên tổ chức học ghép với đơn vị khác."}}};
}

Subsection attendance()
{
    return {u"Kết quả tham gia",
        {{u"TG2",
             u"[Tổng số đảng viên: {dvTong} đồng chí.][ Số đảng viên phải tham gia: {dvPhai} "
             u"đồng chí[ (không tính {dvKhong} đồng chí được miễn công tác và sinh hoạt đảng, "
             u"tạm thời chuyển sinh hoạt đến nơi khác hoặc không thuộc diện triệu tập)].]"},
            {u"TG3",
                u"Số đảng viên tham gia: {dvDu} đồng chí[, đạt {tyLe} so với số phải tham "
                u"gia][, bằng {tyLeTong} so với tổng số đảng viên][; trong đó có {chuChot} "
                u"đồng chí là cán bộ chủ chốt]."},
            {u"TG4", u"So với chỉ tiêu đề ra ({chiTieu}), kết quả toàn {dangBo} {soChiTieu}."},
            {u"TG5", u"{mucDat}."},
            {u"TG6",
                u"Số đảng viên vắng: {vang} đồng chí[ ({vangCo} có lý do, {vangKhong} không "
                u"có lý do)][; đã tổ chức học bù cho {hocBu} đồng chí]."},
            {u"TG7", u"{ngoaiDangThamGia}."},
            {u"TG8", u"Tổng số {nhanNguoi} tham gia: {nguoi} người."}, {u"R12", u"{khongSoSanh}"},
            {u"TG11", u"Số liệu chi tiết tại Phụ lục kèm theo Báo cáo này."}}};
}

Part results()
{
    return {u"KẾT QUẢ THỰC HIỆN",
        {whatAndHow(), organization(), attendance(),
            {u"Thảo luận, viết thu hoạch, đăng ký việc làm cụ thể",
                {{u"TH1", u"Có {yKien} lượt ý kiến phát biểu, thảo luận tại các buổi sinh hoạt."},
                    {u"TH2",
                        u"{thuHoach} đảng viên viết bài thu hoạch[, đạt {tyLeTH} so với số "
                        u"phải viết] (ở {nDonViTH} đơn vị có yêu cầu viết thu hoạch)."}}},
            {u"Công tác tuyên truyền và các hoạt động hưởng ứng",
                {{u"TT1", u"Đăng, phát {tinBai} tin, bài."}}}}};
}

Part judgement()
{
    return {u"ĐÁNH GIÁ CHUNG",
        {{u"Ưu điểm",
             {{u"UD1",
                  u"Các cấp uỷ chấp hành nghiêm kế hoạch và chế độ báo cáo; "
                  u"{dungHanCao}/{tongDonVi} đơn vị gửi báo cáo đúng hạn."},
                 {u"UD2", u"Tỷ lệ đảng viên tham gia đạt {tyLeDat}, bảo đảm chỉ tiêu đề ra."}}},
            {u"Hạn chế, khó khăn",
                {{u"HC1", u"Tỷ lệ đảng viên tham gia ở {nThap} đơn vị còn thấp{dsThapTrongNgoac}."},
                    {u"HC2", u"{chamVaThieu}; việc tổng hợp chung bị ảnh hưởng."},
                    {u"HC3",
                        u"{khongToChuc} đơn vị chưa tổ chức sinh hoạt theo thời gian quy "
                        u"định."}}}}};
}

Part tasks()
{
    return {u"NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI",
        {{QStringView(),
            {{u"NV1",
                 u"Tiếp tục tổ chức {kySau} {noiDungNgan}[ vào dịp {kyNiemSau}][; các đơn vị "
                 u"gửi báo cáo chậm nhất ngày {hanSau}]."},
                {u"NV2", u"{hoanThanh}."}}}}};
}

} // namespace

const std::vector<Sentence>& resultOpening()
{
    static const std::vector<Sentence> sentences{
        {u"MD1",
            u"[Thực hiện {canCu}, ]{banThuongVu} đã lãnh đạo, chỉ đạo các chi bộ, đảng bộ trực "
            u"thuộc tổ chức {kyDot} {noiDung}. Kết quả như sau:"},
        {u"MD2",
            u"[Thực hiện {canCu}, ]{ban} báo cáo[ {noiNhanBaoCao}] kết quả {kyDot} {noiDung} "
            u"trong {dangBo} như sau:"},
        {u"MD3",
            u"Số liệu trong Báo cáo này tính đến ngày {ngayChotTam}, tổng hợp từ "
            u"{daBaoCao}/{tongDonVi} đơn vị đã gửi báo cáo."}};
    return sentences;
}

const std::vector<Part>& resultParts()
{
    static const std::vector<Part> parts{leadership(), results(), judgement(), tasks()};
    return parts;
}

const std::vector<Sentence>& resultClosing()
{
    static const std::vector<Sentence> sentences{
        {u"K1",
            u"Trên đây là kết quả {kyDot} {noiDungNgan} của {dangBo}, {banThuongVu} trân trọng "
            u"báo cáo[ {noiNhanBaoCao}]."},
        {u"K2", u"{ban} trân trọng báo cáo."}};
    return sentences;
}

} // namespace sosh::report::wording
