// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/shortwording.h"

#include "report/papers.h"

/// Báo cáo nhanh, tin, báo cáo điều chỉnh: their sentences in order.
namespace sosh::report {

Script quickScript()
{
    return {{{u"BN1",
                 u"Tính đến[ {gio}] ngày {ngay}, {toChuc}/{tongDonVi} đơn vị đã tổ chức {kyDot} "
                 u"{noiDungNgan}[; {daBaoCao} đơn vị đã gửi báo cáo[ với {dvDu}/{dvPhai} đảng "
                 u"viên tham gia[, đạt {tyLe}]]]."},
                {u"BN1a", u"Tính đến[ {gio}] ngày {ngay}, {chuaCo} tổ chức {kyDot} {noiDungNgan}."},
                {u"BN2", u"Chưa báo cáo: {danhSachNgan}.", true},
                {u"BN3", u"Dự kiến hoàn thành tổng hợp ngày {ngayDuKien}.", true}},
        {}, {}};
}

Script newsScript()
{
    return {{{u"TB1",
                 u"[Thực hiện {keHoach}, ][{thoiGian}, ]các chi bộ, đảng bộ trực thuộc {capUy} "
                 u"{daToChuc} {kyDot} {noiDung}."},
                {u"TB1a",
                    u"[Thực hiện {keHoach}, ][{thoiGian}, ]{capUy} chỉ đạo các chi bộ, đảng bộ "
                    u"trực thuộc tổ chức {kyDot} {noiDung}; đến nay, {chuaCo} tổ chức."},
                {u"TB2",
                    u"Đến nay, {toChuc} {loaiDonVi} tổ chức hội nghị[ với {nguoiTron} {nhanNguoi} "
                    u"tham gia]."},
                {u"TB3", u"Nội dung sinh hoạt tập trung vào {danhSachChuyenDe}."},
                {u"TB4", u"Hình thức tổ chức đa dạng: {hinhThuc}.", true},
                {u"TB5",
                    u"Thời gian tới, {chuThe} tiếp tục chỉ đạo tổ chức {kySau}[ vào dịp "
                    u"{kyNiemSau}]."},
                {u"TB6", QStringView(), false, wording::photoPrompt}},
        {}, {}};
}

Script correctionScript()
{
    return {{{u"DH1",
                u"Qua rà soát, {chuThe} điều chỉnh một số số liệu tại Báo cáo[ {soBC}] như sau:"}},
        {},
        {{u"DH2",
             u"Sau điều chỉnh, số đảng viên tham gia là {dvDu}/{dvPhai} đồng chí[, đạt {tyLe}]."},
            {u"DH2a", u"Số liệu chi tiết tại Phụ lục kèm theo Báo cáo này.", true},
            {u"DH3", u"Các nội dung khác của Báo cáo[ {soBC}] không thay đổi.", true}}};
}

} // namespace sosh::report
