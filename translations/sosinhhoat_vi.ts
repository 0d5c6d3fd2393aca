<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ActChanges</name>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Mục trong danh mục</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Head-count</source>
        <translation>Số đảng viên</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Ngày kỷ niệm</translation>
    </message>
    <message>
        <source>Measure of the round</source>
        <translation>Mục số liệu của kỳ báo cáo</translation>
    </message>
    <message>
        <source>Unit that owes a report</source>
        <translation>Đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Tệp đã nhập</translation>
    </message>
    <message>
        <source>Report taken back</source>
        <translation>Báo cáo đã rút lại</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Tệp đã xuất</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Đầu mối báo cáo</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>Biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>label</source>
        <translation>tên hiển thị</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên gọi</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tình trạng</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>hạn gửi</translation>
    </message>
    <message>
        <source>in charge</source>
        <translation>cơ quan chủ trì</translation>
    </message>
    <message>
        <source>task</source>
        <translation>nhiệm vụ</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>people</source>
        <translation>số người</translation>
    </message>
    <message>
        <source>word before a rounded figure</source>
        <translation>từ đặt trước số ước</translation>
    </message>
    <message>
        <source>opinions given</source>
        <translation>số ý kiến phát biểu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>dịp</translation>
    </message>
    <message>
        <source>form</source>
        <translation>hình thức</translation>
    </message>
    <message>
        <source>collectives</source>
        <translation>tập thể</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>cá nhân</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng số</translation>
    </message>
    <message>
        <source>reporting contact</source>
        <translation>đầu mối báo cáo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>committee member in charge</source>
        <translation>cấp uỷ viên phụ trách</translation>
    </message>
    <message>
        <source>signs as</source>
        <translation>thẩm quyền ký</translation>
    </message>
    <message>
        <source>position</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>có hiệu lực đến ngày</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>số dòng mới</translation>
    </message>
    <message>
        <source>changed rows</source>
        <translation>số dòng có thay đổi</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>số dòng không nhận</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>số dòng</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>các kỳ báo cáo</translation>
    </message>
    <message>
        <source>event</source>
        <translation>sự kiện</translation>
    </message>
    <message>
        <source>years</source>
        <translation>số năm</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Báo cáo của %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>chưa thực hiện</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>đang thực hiện</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã hoàn thành</translation>
    </message>
</context>
<context>
    <name>ActText</name>
    <message>
        <source>Create the register</source>
        <translation>Lập sổ</translation>
    </message>
    <message>
        <source>Bring the register up to date</source>
        <translation>Cập nhật sổ theo phiên bản mới</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Mở kỳ báo cáo</translation>
    </message>
    <message>
        <source>Close the figures</source>
        <translation>Chốt số liệu</translation>
    </message>
    <message>
        <source>Reopen for additions</source>
        <translation>Mở lại để bổ sung</translation>
    </message>
    <message>
        <source>Confirm figures</source>
        <translation>Xác nhận số liệu</translation>
    </message>
    <message>
        <source>Import returns</source>
        <translation>Nhập báo cáo từ tệp</translation>
    </message>
    <message>
        <source>Import as drafts</source>
        <translation>Nhập từ tệp, chưa xác nhận</translation>
    </message>
    <message>
        <source>Export for the superior</source>
        <translation>Xuất dữ liệu gửi cấp trên</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Add a task, an activity or a commendation</source>
        <translation>Thêm phân công nhiệm vụ, hoạt động hoặc khen thưởng</translation>
    </message>
    <message>
        <source>Change a task, an activity or a commendation</source>
        <translation>Sửa phân công nhiệm vụ, hoạt động hoặc khen thưởng</translation>
    </message>
    <message>
        <source>Remove a task, an activity or a commendation</source>
        <translation>Xoá phân công nhiệm vụ, hoạt động hoặc khen thưởng</translation>
    </message>
    <message>
        <source>Change a unit&apos;s contact</source>
        <translation>Sửa đầu mối báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Remove an attached file</source>
        <translation>Xoá tệp đính kèm</translation>
    </message>
    <message>
        <source>Set the round&apos;s days</source>
        <translation>Ghi thời gian, hạn gửi của kỳ báo cáo</translation>
    </message>
    <message>
        <source>Take a report back</source>
        <translation>Rút lại báo cáo</translation>
    </message>
    <message>
        <source>Keep a row being entered</source>
        <translation>Lưu dòng đang nhập</translation>
    </message>
    <message>
        <source>Change a setting of the register</source>
        <translation>Thay đổi cài đặt của sổ</translation>
    </message>
    <message>
        <source>Add a signer</source>
        <translation>Thêm người ký</translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message>
        <source>A task belongs to a campaign.</source>
        <translation>Phân công nhiệm vụ phải thuộc một đợt sinh hoạt.</translation>
    </message>
    <message>
        <source>Say which body is in charge of the task.</source>
        <translation>Chưa ghi cơ quan chủ trì nhiệm vụ.</translation>
    </message>
    <message>
        <source>Say what the task is.</source>
        <translation>Chưa ghi nội dung nhiệm vụ.</translation>
    </message>
    <message>
        <source>An activity belongs to a campaign or to a year.</source>
        <translation>Hoạt động phải thuộc một đợt sinh hoạt hoặc một năm.</translation>
    </message>
    <message>
        <source>Say what kind of activity it was.</source>
        <translation>Chưa ghi loại hoạt động.</translation>
    </message>
    <message>
        <source>A count is a whole number from 0 to 999,999,999.</source>
        <translation>Số đếm phải là số nguyên từ 0 đến 999.999.999.</translation>
    </message>
    <message>
        <source>A commendation belongs to a campaign or to a year.</source>
        <translation>Biểu dương, khen thưởng phải thuộc một đợt sinh hoạt hoặc một năm.</translation>
    </message>
    <message>
        <source>Give collectives and individuals, or only their total, not both.</source>
        <translation>Chỉ ghi số tập thể và số cá nhân, hoặc chỉ ghi tổng số, không ghi cả hai.</translation>
    </message>
    <message>
        <source>Say how many were commended.</source>
        <translation>Chưa ghi số được biểu dương, khen thưởng.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1: %2 new, %3 unchanged, %4 changed, %5 rejected</source>
        <translation>%1: %2 mới, %3 đã có và không đổi, %4 có thay đổi, %5 không nhận</translation>
    </message>
    <message>
        <source>Option --on-conflict takes keep or replace.</source>
        <translation>Tuỳ chọn --on-conflict chỉ nhận keep hoặc replace.</translation>
    </message>
    <message>
        <source>Option --profile takes excel or machine.</source>
        <translation>Tuỳ chọn --profile chỉ nhận excel hoặc machine.</translation>
    </message>
    <message>
        <source>Option --separator takes semicolon, comma or tab.</source>
        <translation>Tuỳ chọn --separator chỉ nhận semicolon, comma hoặc tab.</translation>
    </message>
    <message>
        <source>Row %1, %2, column %3: “%4” stands where “%5” was exported.</source>
        <translation>Dòng %1, %2, cột %3: khi xuất là “%5”, trong tệp là “%4”.</translation>
    </message>
    <message>
        <source>Row %1, %2, column %3: “%4” is not what was exported.</source>
        <translation>Dòng %1, %2, cột %3: “%4” không đúng với nội dung khi xuất.</translation>
    </message>
    <message>
        <source>%1: exported %2, found %3 (%4)</source>
        <translation>%1: khi xuất là %2, trong tệp là %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the rows, or take the good ones with --skip-bad.</source>
        <translation>Chưa ghi gì vào sổ. Sửa các dòng có lỗi, hoặc thêm --skip-bad để chỉ lấy các dòng hợp lệ.</translation>
    </message>
    <message>
        <source>Looked only; nothing was changed.</source>
        <translation>Xem trước, chưa ghi vào sổ.</translation>
    </message>
    <message>
        <source>Rows written: %1</source>
        <translation>Số dòng đã ghi vào sổ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have not reported; the manifest says that the file is not complete.</source>
        <translation>
            <numerusform>Còn %n đơn vị chưa báo cáo; bản kê kèm theo ghi là tệp chưa đủ số liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is still open; the manifest says that the file is not complete.</source>
        <translation>Còn kỳ báo cáo chưa chốt số liệu; bản kê kèm theo ghi là tệp chưa đủ số liệu.</translation>
    </message>
    <message>
        <source>%1: %2 rows, control code %3</source>
        <translation>%1: %2 dòng, mã đối chiếu %3</translation>
    </message>
    <message>
        <source>The file is as it was exported. Control code %1</source>
        <translation>Tệp đúng như khi xuất. Mã đối chiếu: %1</translation>
    </message>
    <message>
        <source>Option --%1 takes a whole number above zero.</source>
        <translation>Tuỳ chọn --%1 chỉ nhận số nguyên lớn hơn 0.</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>In kết quả thành một đối tượng JSON</translation>
    </message>
    <message>
        <source>Language: vi or en</source>
        <translation>Ngôn ngữ: vi hoặc en</translation>
    </message>
    <message>
        <source>Who does it, for the journal</source>
        <translation>Người nhập, để ghi vào nhật ký</translation>
    </message>
    <message>
        <source>Why, where a reason is needed</source>
        <translation>Lý do, với việc phải ghi lý do</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Hướng dẫn này</translation>
    </message>
    <message>
        <source>The program&apos;s version</source>
        <translation>Phiên bản chương trình</translation>
    </message>
    <message>
        <source>sosinhhoat-cli VERB REGISTER [options]</source>
        <translation>sosinhhoat-cli LỆNH REGISTER [tuỳ chọn] (REGISTER: tệp sổ .sosh)</translation>
    </message>
    <message>
        <source>sosinhhoat-cli VERB --help tells the options of a verb.</source>
        <translation>sosinhhoat-cli LỆNH --help cho biết các tuỳ chọn của lệnh.</translation>
    </message>
    <message>
        <source>Option --%1 is not known here. See --help.</source>
        <translation>Lệnh này không có tuỳ chọn --%1. Xem --help.</translation>
    </message>
    <message>
        <source>The call is: sosinhhoat-cli %1 %2</source>
        <translation>Cách viết lệnh: sosinhhoat-cli %1 %2</translation>
    </message>
    <message>
        <source>Option --%1 is needed. See --help.</source>
        <translation>Thiếu tuỳ chọn --%1. Xem --help.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. See --help.</source>
        <translation>Không có lệnh “%1”. Xem --help.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s), control code %2</source>
        <translation>
            <numerusform>%1: %n trang, mã đối chiếu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Tệp bị hỏng: %1</translation>
    </message>
    <message>
        <source>Row %2 of %1 points to a row that is not there.</source>
        <translation>Dòng %2 của bảng %1 dẫn đến một dòng không có.</translation>
    </message>
    <message>
        <source>Row %2 of %1 was changed outside the program.</source>
        <translation>Dòng %2 của bảng %1 đã bị sửa ngoài chương trình.</translation>
    </message>
    <message>
        <source>Row %2 of %1 was added outside the program.</source>
        <translation>Dòng %2 của bảng %1 được thêm vào ngoài chương trình.</translation>
    </message>
    <message>
        <source>Row %2 of %1 was removed outside the program.</source>
        <translation>Dòng %2 của bảng %1 đã bị xoá ngoài chương trình.</translation>
    </message>
    <message>
        <source>Figures confirmed by act %1 were changed outside the program.</source>
        <translation>Số liệu đã xác nhận ở thao tác số %1 bị sửa ngoài chương trình.</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at act %1.</source>
        <translation>Nhật ký không còn liền mạch từ thao tác số %1.</translation>
    </message>
    <message>
        <source>Made the register %1.</source>
        <translation>Đã lập sổ %1.</translation>
    </message>
    <message>
        <source>%1 (sample register)</source>
        <translation>%1 (sổ mẫu)</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Số đơn vị: %1</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (đã hoàn tác)</translation>
    </message>
    <message>
        <source>Act %1 is undone.</source>
        <translation>Đã hoàn tác thao tác số %1.</translation>
    </message>
    <message>
        <source>Kept, because a later report stands on them: %1</source>
        <translation>Giữ nguyên số liệu của: %1 (đã có lần báo cáo sau)</translation>
    </message>
    <message>
        <source>The register is whole.</source>
        <translation>Đã kiểm tra, sổ nguyên vẹn.</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 units reported, %4 held it</source>
        <translation>%1: %2/%3 đơn vị đã báo cáo, %4 đơn vị đã tổ chức</translation>
    </message>
    <message>
        <source> (given by %1 units)</source>
        <translation> (%1 đơn vị có số)</translation>
    </message>
    <message>
        <source>  Rate: %1</source>
        <translation>  Tỷ lệ tham gia: %1</translation>
    </message>
    <message>
        <source>  Control code: %1</source>
        <translation>  Mã đối chiếu: %1</translation>
    </message>
    <message>
        <source>Reported: %1 of %2 (reported %3, joint %4, not held %5)</source>
        <translation>Đã báo cáo: %1/%2 đơn vị (có số liệu %3, học ghép %4, không tổ chức %5)</translation>
    </message>
    <message>
        <source>Missing: %1, of these being entered: %2; came late: %3; exempt: %4</source>
        <translation>Chưa báo cáo: %1, trong đó đang nhập: %2; báo cáo chậm: %3; miễn báo cáo: %4</translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2, %n day(s) overdue</source>
        <translation>
            <numerusform>  %1  %2, quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is opened, closed or reopened: open, close, reopen.</source>
        <translation>Với kỳ báo cáo chỉ có ba việc: open (mở), close (chốt số liệu), reopen (mở lại để bổ sung).</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Round; without it all rounds</source>
        <translation>Kỳ báo cáo; không ghi thì lấy mọi kỳ</translation>
    </message>
    <message>
        <source>As of this day; today without it</source>
        <translation>Tính tại ngày này; không ghi thì lấy ngày hôm nay</translation>
    </message>
    <message>
        <source>Newest confirmed figures, also of a sealed round</source>
        <translation>Số liệu xác nhận mới nhất, kể cả của kỳ đã ban hành báo cáo</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Tệp kết quả</translation>
    </message>
    <message>
        <source>Code of the office, for an empty register</source>
        <translation>Mã cơ quan, khi lập sổ trống</translation>
    </message>
    <message>
        <source>Name of the office, for an empty register</source>
        <translation>Tên cơ quan, khi lập sổ trống</translation>
    </message>
    <message>
        <source>Only units whose code or name holds this, with or without accents</source>
        <translation>Chỉ các đơn vị có mã hoặc tên chứa cụm từ này, có dấu hay không dấu đều được</translation>
    </message>
    <message>
        <source>This act; the last one without it</source>
        <translation>Thao tác cần hoàn tác; không ghi thì lấy thao tác gần nhất</translation>
    </message>
    <message>
        <source>Also every row and every return against the journal</source>
        <translation>Đối chiếu cả từng dòng, từng báo cáo với nhật ký</translation>
    </message>
    <message>
        <source>Measure whose rows are wanted</source>
        <translation>Mục số liệu cần xem từng dòng</translation>
    </message>
    <message>
        <source>Look only, write nothing</source>
        <translation>Xem trước, chưa ghi vào sổ</translation>
    </message>
    <message>
        <source>Keep the figures there are, or take the file&apos;s</source>
        <translation>Giữ số đang có (keep), hoặc lấy số trong tệp (replace)</translation>
    </message>
    <message>
        <source>Take the good rows, leave the bad ones</source>
        <translation>Lấy các dòng hợp lệ, bỏ các dòng có lỗi</translation>
    </message>
    <message>
        <source>Leave the rows as drafts, not confirmed</source>
        <translation>Để các dòng ở tình trạng đang nhập, chưa xác nhận</translation>
    </message>
    <message>
        <source>For people (Excel) or for programs</source>
        <translation>Cho người xem (excel) hoặc cho chương trình khác (machine)</translation>
    </message>
    <message>
        <source>Separator of the excel profile</source>
        <translation>Dấu ngăn cột của dạng excel</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Ngày của văn bản</translation>
    </message>
    <message>
        <source>Issuing office; the campaign&apos;s without it</source>
        <translation>Cơ quan ban hành; không ghi thì lấy cơ quan của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Summary table on a landscape sheet</source>
        <translation>Biểu tổng hợp in ngang khổ giấy</translation>
    </message>
    <message>
        <source>make a register</source>
        <translation>lập sổ</translation>
    </message>
    <message>
        <source>everything at a glance</source>
        <translation>xem tổng quan</translation>
    </message>
    <message>
        <source>units of a day</source>
        <translation>danh sách đơn vị tại một ngày</translation>
    </message>
    <message>
        <source>open, close or reopen a round</source>
        <translation>mở kỳ báo cáo, chốt số liệu, mở lại để bổ sung</translation>
    </message>
    <message>
        <source>who has reported</source>
        <translation>đơn vị đã báo cáo, chưa báo cáo</translation>
    </message>
    <message>
        <source>figures of a round or of the campaign</source>
        <translation>số liệu của một kỳ báo cáo hoặc của cả đợt sinh hoạt</translation>
    </message>
    <message>
        <source>the rows behind a figure</source>
        <translation>nguồn số liệu: từng dòng đã cộng thành một con số</translation>
    </message>
    <message>
        <source>returns from CSV files</source>
        <translation>nhập báo cáo của các đơn vị từ tệp CSV</translation>
    </message>
    <message>
        <source>file for the superior, with its manifest</source>
        <translation>xuất dữ liệu gửi cấp trên, có bản kê kèm theo</translation>
    </message>
    <message>
        <source>prove an exported file by its manifest</source>
        <translation>kiểm tra tệp đã xuất theo bản kê kèm theo</translation>
    </message>
    <message>
        <source>print a paper to a file</source>
        <translation>in văn bản ra tệp</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>xem nhật ký</translation>
    </message>
    <message>
        <source>reverse an act</source>
        <translation>hoàn tác một thao tác</translation>
    </message>
    <message>
        <source>check the register&apos;s integrity</source>
        <translation>kiểm tra sổ còn nguyên vẹn hay không</translation>
    </message>
    <message>
        <source>make a proved copy</source>
        <translation>sao lưu và kiểm tra bản sao lưu</translation>
    </message>
    <message>
        <source>Sample: muong-khuong-2022, xa-2026, thanh-xuan-2024, or empty</source>
        <translation>Sổ mẫu: muong-khuong-2022, xa-2026, thanh-xuan-2024, hoặc empty (sổ trống)</translation>
    </message>
</context>
<context>
    <name>EntryDesk</name>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở ở chế độ chỉ xem.</translation>
    </message>
    <message>
        <source>The round is not receiving returns.</source>
        <translation>Kỳ báo cáo này không ở tình trạng đang nhận báo cáo.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Being prepared</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Receiving returns</source>
        <translation>Đang nhận báo cáo</translation>
    </message>
    <message>
        <source>Figures closed</source>
        <translation>Đã chốt số liệu</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Đã ban hành báo cáo</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Đã báo cáo</translation>
    </message>
    <message>
        <source>Held jointly</source>
        <translation>Học ghép</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Không tổ chức</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Miễn báo cáo</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>Đã dừng theo yêu cầu. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Something inside the program went wrong. Nothing was changed. Note what you did and tell the support.</source>
        <translation>Chương trình gặp lỗi bên trong. Chưa ghi gì vào sổ. Ghi lại việc vừa làm và báo bộ phận hỗ trợ kỹ thuật.</translation>
    </message>
    <message>
        <source>There is no campaign “%1” in this register. Campaigns it has: %2.</source>
        <translation>Sổ này không có đợt sinh hoạt “%1”. Các đợt sinh hoạt đang có: %2.</translation>
    </message>
    <message>
        <source>Campaign %1 has no round %2. Rounds it has: %3.</source>
        <translation>Đợt sinh hoạt %1 không có kỳ báo cáo số %2. Các kỳ đang có: %3.</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1” in this register. Look the code up on the Units page.</source>
        <translation>Sổ này không có đơn vị mang mã “%1”. Xem mã tại trang Đơn vị.</translation>
    </message>
    <message>
        <source>The round has no measure “%1”. Measures it has: %2.</source>
        <translation>Kỳ báo cáo không có mục số liệu “%1”. Các mục đang có: %2.</translation>
    </message>
    <message>
        <source>%1 is “%2” already. Only a round being prepared can be opened.</source>
        <translation>Kỳ báo cáo “%1” ở tình trạng “%2”. Chỉ mở được kỳ đang chuẩn bị.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 rows are still being entered (%3). Confirm or discard them first.</source>
        <translation>Kỳ báo cáo “%1” chưa chốt được số liệu vì còn %2 dòng đang nhập (%3). Xác nhận hoặc bỏ các dòng này trước.</translation>
    </message>
    <message>
        <source>%1 has no dates yet. Give its first day, last day and due day, then open it.</source>
        <translation>Kỳ báo cáo “%1” chưa có ngày. Ghi ngày đầu, ngày cuối và hạn gửi báo cáo, rồi mở kỳ.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: no unit is valid on its first day. Add the units first.</source>
        <translation>Kỳ báo cáo “%1” chưa mở được vì không có đơn vị nào còn hiệu lực tại ngày đầu của kỳ. Nhập các đơn vị trước.</translation>
    </message>
    <message>
        <source>%1 is receiving returns already.</source>
        <translation>Kỳ báo cáo “%1” đang nhận báo cáo, không cần mở lại.</translation>
    </message>
    <message>
        <source>%1 is still being prepared and has no figures. Open the round first.</source>
        <translation>Kỳ báo cáo “%1” đang chuẩn bị, chưa có số liệu. Mở kỳ báo cáo trước.</translation>
    </message>
    <message>
        <source>The journal has no act %1. Look the number up in the journal.</source>
        <translation>Nhật ký không có thao tác số %1. Xem lại số trong Nhật ký.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có thao tác nào để hoàn tác.</translation>
    </message>
    <message>
        <source>Act %1 (%2) cannot be undone; it only leaves a trace in the journal.</source>
        <translation>Thao tác số %1 (%2) không hoàn tác được, chỉ được ghi lại trong Nhật ký.</translation>
    </message>
    <message>
        <source>Act %1 was undone already, by act %2.</source>
        <translation>Thao tác số %1 đã được hoàn tác ở thao tác số %2.</translation>
    </message>
    <message>
        <source>Act %1 cannot be undone: later changes stand on it (%2). Undo those first.</source>
        <translation>Thao tác số %1 chưa hoàn tác được vì đã có thay đổi sau đó (%2). Hoàn tác các thay đổi đó trước.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be taken. Nothing was changed. Correct them, or take the good rows alone.</source>
        <translation>Có %1/%2 dòng không nhận vào sổ được. Chưa ghi gì vào sổ. Sửa các dòng này, hoặc chỉ lấy các dòng hợp lệ.</translation>
    </message>
    <message>
        <source>There is no issuing office “%1”. Offices this register has: %2.</source>
        <translation>Không có cơ quan ban hành “%1”. Các cơ quan trong sổ: %2.</translation>
    </message>
    <message>
        <source>The office “%1” does not exist on %2. Choose another date or another office.</source>
        <translation>Cơ quan “%1” không hoạt động tại ngày %2. Chọn ngày khác hoặc cơ quan khác.</translation>
    </message>
    <message>
        <source>%1 has nobody to sign on %2. Add one under Settings, Signers.</source>
        <translation>%1 không có người ký còn hiệu lực tại ngày %2. Bổ sung tại Cài đặt › Người ký.</translation>
    </message>
    <message>
        <source>“%1” needs a reason. Give it with the option --reason.</source>
        <translation>“%1” phải có lý do. Ghi lý do bằng tuỳ chọn --reason.</translation>
    </message>
    <message>
        <source>The figures of %1 were changed meanwhile. Reload the row and look at them again.</source>
        <translation>Số liệu của %1 vừa được sửa ở nơi khác. Tải lại dòng này và xem lại số liệu.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. Samples: %2.</source>
        <translation>Không có sổ mẫu “%1”. Các sổ mẫu: %2.</translation>
    </message>
    <message>
        <source>%1 is not valid on that day. Choose another day.</source>
        <translation>%1 không có hiệu lực tại ngày đó. Chọn ngày khác.</translation>
    </message>
    <message>
        <source>Option %2: “%1” is not a date. Write it as 25/5/2026 or 2026-05-25.</source>
        <translation>Tuỳ chọn %2: “%1” không phải là ngày. Viết theo mẫu 25/5/2026 hoặc 2026-05-25.</translation>
    </message>
    <message>
        <source>Files that end in “%1” cannot be written. Endings it can write: %2.</source>
        <translation>Không ghi được tệp có đuôi “%1”. Các đuôi tệp ghi được: %2.</translation>
    </message>
    <message>
        <source>There is no paper “%1”. Papers: %2.</source>
        <translation>Không có loại văn bản “%1”. Các loại văn bản: %2.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Không có tệp %1. Kiểm tra lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>Tệp %1 đã có, không ghi đè. Chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the file and try again.</source>
        <translation>Không đọc được tệp %1 (%2). Kiểm tra tệp rồi làm lại.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). It may be open in another program, or the folder may be read-only.</source>
        <translation>Không ghi được tệp %1 (%2). Có thể tệp đang mở ở chương trình khác, hoặc thư mục chỉ cho đọc. Đóng tệp, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Tệp %1 không có nội dung. Kiểm tra lại tệp.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, the most that is read.</source>
        <translation>Tệp %1 lớn hơn %2 MB, quá mức đọc được. Chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Không có thư mục %1. Tạo thư mục trước, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The register %1 is open on the machine %2 (%3) since %4. It can be written when it is closed there.</source>
        <translation>Sổ %1 đang mở trên máy %2 (%3) từ %4. Sẽ ghi được khi sổ đóng ở máy đó.</translation>
    </message>
    <message>
        <source>The register %1 can only be read. Copy it to a folder that can be written, then open the copy.</source>
        <translation>Sổ %1 chỉ cho đọc. Chép sổ sang thư mục ghi được rồi mở ở đó.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some room and try again.</source>
        <translation>Ổ đĩa đầy, chưa ghi được %1. Xoá bớt tệp không dùng rồi làm lại.</translation>
    </message>
    <message>
        <source>The register %1 is being written by another program. Try again in a moment.</source>
        <translation>Sổ %1 đang được chương trình khác ghi. Chờ một lát rồi làm lại.</translation>
    </message>
    <message>
        <source>The paper face lacks letters: %1. Install the face Tinos.</source>
        <translation>Phông chữ in văn bản thiếu chữ: %1. Cài phông chữ Tinos.</translation>
    </message>
    <message>
        <source>No printer is installed. Save the paper as PDF instead.</source>
        <translation>Máy này chưa cài máy in. Lưu văn bản thành tệp PDF.</translation>
    </message>
    <message>
        <source>%1 is not a register of this program. Choose a .sosh file.</source>
        <translation>Tệp %1 không phải là sổ của chương trình này. Chọn tệp .sosh.</translation>
    </message>
    <message>
        <source>%1 was made by another program (%2) and is not opened.</source>
        <translation>Tệp %1 do chương trình khác lập (%2), không mở được.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (schema %2; this one knows %3). It was not touched. Install the newer program.</source>
        <translation>Sổ %1 do bản chương trình mới hơn ghi (phiên bản sổ %2; chương trình này đọc được đến %3). Sổ vẫn giữ nguyên. Cài bản chương trình mới hơn.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was not touched. Open the last backup copy.</source>
        <translation>Sổ %1 bị hỏng (%2). Sổ vẫn giữ nguyên. Mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>%1 is not a province file of this program. Choose the CSV that was exported.</source>
        <translation>Tệp %1 không phải là tệp gửi cấp trên của chương trình này. Chọn tệp CSV đã xuất.</translation>
    </message>
    <message>
        <source>The manifest %1 is missing. It must lie beside the CSV file under the same name.</source>
        <translation>Thiếu bản kê kèm theo %1. Bản kê phải để cùng thư mục và cùng tên với tệp CSV.</translation>
    </message>
    <message>
        <source>The manifest of %1 cannot be read. Ask the sender for it again.</source>
        <translation>Không đọc được bản kê kèm theo của tệp %1. Đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>The letters of %1 cannot be read. Save the file again as “CSV UTF-8”.</source>
        <translation>Không đọc được chữ trong tệp %1. Lưu lại tệp theo dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is opened and never closed. Close it or take it out.</source>
        <translation>%1, dòng %2: có dấu ngoặc kép mở mà không đóng. Thêm dấu đóng hoặc bỏ dấu mở.</translation>
    </message>
    <message>
        <source>%1, row %2: more than %4 columns. Check the separators.</source>
        <translation>%1, dòng %2: có hơn %4 cột. Kiểm tra lại dấu ngăn cột.</translation>
    </message>
    <message>
        <source>%1, row %2: a cell holds more than %4 MB. Shorten it.</source>
        <translation>%1, dòng %2: có ô dài hơn %4 MB. Rút ngắn nội dung ô.</translation>
    </message>
    <message>
        <source>%1 has more than %4 rows, the most that is read. Divide the file.</source>
        <translation>%1 có hơn %4 dòng, quá số dòng đọc được. Chia tệp thành nhiều tệp nhỏ.</translation>
    </message>
    <message>
        <source>%1 is “%2”. This can be done only while the round is receiving returns.</source>
        <translation>Kỳ báo cáo “%1” ở tình trạng “%2”. Việc này chỉ làm được khi kỳ đang nhận báo cáo.</translation>
    </message>
</context>
<context>
    <name>FactDialogs</name>
    <message>
        <source>New task</source>
        <translation>Thêm phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>A body, for example Ban Tuyên giáo Thành uỷ</source>
        <translation>Tên cơ quan, ví dụ Ban Tuyên giáo Thành uỷ</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>For example hội nghị, hội thi, toạ đàm</source>
        <translation>Ví dụ hội nghị, hội thi, toạ đàm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên hoạt động</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Word before a rounded figure</source>
        <translation>Từ đặt trước số ước</translation>
    </message>
    <message>
        <source>hơn, trên, gần; empty when the figure is exact</source>
        <translation>hơn, trên, gần; để trống nếu là số chính xác</translation>
    </message>
    <message>
        <source>Opinions given</source>
        <translation>Số ý kiến phát biểu</translation>
    </message>
    <message>
        <source>These people are counted in the units&apos; reports already</source>
        <translation>Số người này đã tính trong báo cáo của các đơn vị</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>New commendation</source>
        <translation>Thêm biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>Biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Dịp biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>For example Giấy khen</source>
        <translation>Ví dụ Giấy khen</translation>
    </message>
    <message>
        <source>Collectives</source>
        <translation>Tập thể</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Total, only where the source does not split it</source>
        <translation>Tổng số, chỉ ghi khi nguồn số liệu không tách</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>“%1” is not a count. Enter digits only, as 3550 or 3.550.</source>
        <translation>“%1” không phải là số nguyên. Chỉ nhập chữ số, ví dụ 3550 hoặc 3.550.</translation>
    </message>
    <message>
        <source>“%1” is below zero. Enter the count itself.</source>
        <translation>“%1” nhỏ hơn 0. Nhập lại số đúng.</translation>
    </message>
    <message>
        <source>“%1” is too large for a count. Check the digits.</source>
        <translation>“%1” quá lớn. Kiểm tra lại các chữ số.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar. Enter it as 04/5/2026.</source>
        <translation>“%1” không phải là ngày có trong lịch. Nhập lại theo mẫu 04/5/2026.</translation>
    </message>
    <message>
        <source>“%1” is not a state. States: %2.</source>
        <translation>“%1” không phải là tình trạng báo cáo. Các tình trạng: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Use a code or a name of the list.</source>
        <translation>“%1” không có trong danh mục. Nhập mã hoặc tên có trong danh mục.</translation>
    </message>
    <message>
        <source>The text cannot be read (%1). Type it again.</source>
        <translation>Không nhận được nội dung này (%1). Nhập lại.</translation>
    </message>
    <message>
        <source>The last day %2 lies before the first day %1. Correct one of them.</source>
        <translation>Ngày cuối %2 trước ngày đầu %1. Sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>The unit code is missing. Enter it.</source>
        <translation>Thiếu mã đơn vị. Nhập mã đơn vị.</translation>
    </message>
    <message>
        <source>Unit “%1” is not among the units that must report in this round. Check the code.</source>
        <translation>Đơn vị “%1” không có trong danh sách đơn vị phải báo cáo của kỳ này. Kiểm tra lại mã.</translation>
    </message>
    <message>
        <source>Unit %1 stands twice, first at %2. Keep one row.</source>
        <translation>Đơn vị %1 có hai dòng, dòng trước ở %2. Giữ lại một dòng.</translation>
    </message>
    <message>
        <source>The unit that hosted the joint meeting is missing. Enter its code.</source>
        <translation>Chưa ghi học ghép với đơn vị nào. Nhập mã đơn vị đó.</translation>
    </message>
    <message>
        <source>The hosting unit “%1” is not another unit of this round. Check the code.</source>
        <translation>Không học ghép được với “%1”: phải là một đơn vị khác trong kỳ này. Kiểm tra lại mã.</translation>
    </message>
    <message>
        <source>“%1” needs a reason. Enter why.</source>
        <translation>“%1” phải có lý do. Ghi lý do.</translation>
    </message>
    <message>
        <source>“%1” has no figures of its own. Clear them, or change the state.</source>
        <translation>Tình trạng “%1” không có số liệu riêng. Xoá số liệu, hoặc sửa tình trạng.</translation>
    </message>
    <message>
        <source>The figures of %1 are closed. Reopen the round to change them.</source>
        <translation>Số liệu của kỳ báo cáo “%1” đã chốt. Muốn sửa, mở lại để bổ sung.</translation>
    </message>
    <message>
        <source>The row belongs to %1. Choose that round.</source>
        <translation>Dòng này thuộc kỳ báo cáo %1. Chọn đúng kỳ đó.</translation>
    </message>
    <message>
        <source>The column is not known and is left out.</source>
        <translation>Chưa nhận ra cột này, không lấy số liệu của cột.</translation>
    </message>
    <message>
        <source>The column stands twice. Keep one.</source>
        <translation>Có hai cột trùng nhau. Giữ lại một cột.</translation>
    </message>
    <message>
        <source>The column is missing. Add it.</source>
        <translation>Thiếu cột này. Bổ sung cột.</translation>
    </message>
    <message>
        <source>The row has %1 cells for %2 columns. Check the separators.</source>
        <translation>Dòng có %1 ô, trong khi tệp có %2 cột. Kiểm tra lại dấu ngăn cột.</translation>
    </message>
    <message>
        <source>Whether unit %1 is exempt is decided in the list of units that must report. Change it there.</source>
        <translation>Việc miễn báo cáo của đơn vị %1 ghi ở danh sách đơn vị phải báo cáo. Sửa tại danh sách đó.</translation>
    </message>
    <message>
        <source>%1 is more than the number expected (%2). Correct it, or give the reason.</source>
        <translation>%1 lớn hơn số phải dự (%2). Sửa số, hoặc ghi lý do nếu có đảng viên được miễn vẫn dự.</translation>
    </message>
    <message>
        <source>%1 expected is more than the members in all (%2). Check both.</source>
        <translation>Số phải dự %1 lớn hơn tổng số đảng viên (%2). Kiểm tra lại hai số.</translation>
    </message>
    <message>
        <source>%1 not summoned is more than the members in all (%2). Check both.</source>
        <translation>Số không triệu tập %1 lớn hơn tổng số đảng viên (%2). Kiểm tra lại hai số.</translation>
    </message>
    <message>
        <source>%1 key cadres is more than the members attended (%2). Check both.</source>
        <translation>Số cán bộ chủ chốt %1 lớn hơn số đảng viên tham gia (%2). Kiểm tra lại hai số.</translation>
    </message>
    <message>
        <source>%1 cells held it, more than there are (%2). Check both.</source>
        <translation>Số chi bộ đã tổ chức %1 lớn hơn số chi bộ trực thuộc (%2). Kiểm tra lại hai số.</translation>
    </message>
    <message>
        <source>The day lies outside the round (%1 to %2). Check it.</source>
        <translation>Ngày nằm ngoài thời gian của kỳ báo cáo (từ %1 đến %2). Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>%1 expected is not the members in all less those not summoned (%2). Check the three.</source>
        <translation>Số phải dự %1 không bằng tổng số đảng viên trừ số không triệu tập (%2). Kiểm tra lại ba số.</translation>
    </message>
    <message>
        <source>“%1” is required and not given. Ask the unit for it.</source>
        <translation>Chưa có số ở mục “%1”, là mục phải báo cáo. Đề nghị đơn vị bổ sung.</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Held jointly with</source>
        <translation>Học ghép với</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3. Enter %4 or %2, without a comma.</source>
        <translation>“%1” chưa rõ là %2 hay %3. Nhập lại %4 hoặc %2, không dùng dấu phẩy.</translation>
    </message>
</context>
<context>
    <name>OfficeSettings</name>
    <message>
        <source>Say for whom or as what the signer signs, for example T/M BAN THƯỜNG VỤ.</source>
        <translation>Chưa ghi thẩm quyền ký, ví dụ T/M BAN THƯỜNG VỤ.</translation>
    </message>
    <message>
        <source>Say the full name of the signer.</source>
        <translation>Chưa ghi họ và tên người ký.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ngày kết thúc hiệu lực sớm hơn ngày bắt đầu.</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi, đôn đốc</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo, biểu mẫu</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Thống kê, so sánh</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>ReturnCommands</name>
    <message>
        <source>typing in %1</source>
        <translation>nhập ở %1</translation>
    </message>
    <message numerus="yes">
        <source>clearing %n cell(s)</source>
        <translation>
            <numerusform>xoá %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasting %n cell(s)</source>
        <translation>
            <numerusform>dán %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>điền xuống</translation>
    </message>
    <message>
        <source>“not held” of %1</source>
        <translation>“không tổ chức” ở %1</translation>
    </message>
    <message>
        <source>“held jointly” of %1</source>
        <translation>“học ghép” ở %1</translation>
    </message>
    <message>
        <source>“reported” of %1</source>
        <translation>“đã báo cáo” ở %1</translation>
    </message>
    <message>
        <source>clearing the row of %1</source>
        <translation>bỏ nội dung đang nhập ở %1</translation>
    </message>
    <message>
        <source>reason of %1</source>
        <translation>ghi lý do của %1</translation>
    </message>
    <message>
        <source>form of %1</source>
        <translation>sửa phiếu của %1</translation>
    </message>
    <message>
        <source>reason of the change</source>
        <translation>ghi lý do thay đổi</translation>
    </message>
</context>
<context>
    <name>RowStateText</name>
    <message>
        <source>Being entered</source>
        <translation>Đang nhập</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo “%1”? The journal keeps both.</source>
        <translation>Hoàn tác “%1”? Nhật ký vẫn ghi cả hai việc.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>“%1” was undone.</source>
        <translation>Đã hoàn tác “%1”.</translation>
    </message>
    <message>
        <source> Later figures stand for %1 and were kept.</source>
        <translation> Giữ nguyên số liệu của %1 vì đã có lần báo cáo sau.</translation>
    </message>
</context>
<context>
    <name>sosh::AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Follow and sum up campaigns of political study.</source>
        <translation>Theo dõi, tổng hợp các đợt sinh hoạt chính trị.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty. It opens no network connection and keeps no names of those who took part.</source>
        <translation>Phần mềm tự do theo Giấy phép công cộng GNU (GNU General Public License), phiên bản 3 hoặc mới hơn; không kèm bảo hành. Chương trình không kết nối mạng, không lưu tên người tham gia sinh hoạt.</translation>
    </message>
</context>
<context>
    <name>sosh::ActivityModel</name>
    <message>
        <source>Kind</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1 opinions</source>
        <translation>%1 ý kiến phát biểu</translation>
    </message>
    <message>
        <source>counted in the units</source>
        <translation>đã tính trong báo cáo của các đơn vị</translation>
    </message>
</context>
<context>
    <name>sosh::AnalysisPage</name>
    <message>
        <source>How the campaign is counted</source>
        <translation>Cách tính của cả đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Figures of the rounds</source>
        <translation>Số liệu các kỳ báo cáo</translation>
    </message>
    <message>
        <source>No round of this campaign has figures yet. The rounds will stand here side by side.</source>
        <translation>Đợt sinh hoạt này chưa có kỳ nào có số liệu. Số liệu các kỳ báo cáo sẽ đặt cạnh nhau ở đây để so sánh.</translation>
    </message>
    <message>
        <source>There is no closed round yet, so persons and cells have no figure for the whole campaign.</source>
        <translation>Chưa có kỳ nào chốt số liệu, nên chưa có số người, số chi bộ của cả đợt.</translation>
    </message>
    <message>
        <source>For the whole campaign they are those of the last closed round, %1.</source>
        <translation>Số của cả đợt lấy theo kỳ chốt số liệu gần nhất, %1.</translation>
    </message>
    <message>
        <source>Attendances, conferences and papers are added over the rounds. Persons and cells are never added: the same people take part in every round. %1 The rate of a total is counted from the totals, never as an average of rates. Control code of the file of all rounds: %2.</source>
        <translation>Số lượt, hội nghị, văn bản được cộng qua các kỳ. Số người, số chi bộ không cộng, vì các kỳ vẫn là những người ấy, chi bộ ấy tham gia. %1 Tỷ lệ của tổng cộng tính trên tổng số, không lấy trung bình các tỷ lệ. Mã đối chiếu của tệp gồm mọi kỳ: %2.</translation>
    </message>
</context>
<context>
    <name>sosh::BoardModel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Still in time</source>
        <translation>Còn hạn</translation>
    </message>
    <message>
        <source>State sign</source>
        <translation>Dấu tình trạng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Đầu mối</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Phụ trách</translation>
    </message>
</context>
<context>
    <name>sosh::CampaignPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Directing documents</source>
        <translation>Văn bản chỉ đạo</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Chi tiết đợt sinh hoạt</translation>
    </message>
    <message>
        <source>This register has no campaign yet. Campaigns with their rounds will stand here.</source>
        <translation>Sổ chưa có đợt sinh hoạt nào. Các đợt sinh hoạt và kỳ báo cáo sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Code of the superior</source>
        <translation>Mã của cấp trên</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Content studied</source>
        <translation>Nội dung học tập</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Hình thức tổ chức</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Chỉ tiêu tham gia</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>ongoing, since %1</source>
        <translation>thường xuyên, từ ngày %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>Biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>Year %1, outside any campaign</source>
        <translation>Năm %1, ngoài các đợt sinh hoạt</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở ở chế độ chỉ xem.</translation>
    </message>
    <message>
        <source>Remove “%1”? It can be undone.</source>
        <translation>Xoá “%1”? Việc xoá hoàn tác được.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Đã xoá “%1”.</translation>
    </message>
</context>
<context>
    <name>sosh::ChangeModel</name>
    <message>
        <source>Record</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>sosh::CommendationModel</name>
    <message>
        <source>Occasion</source>
        <translation>Dịp biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>%1 collectives and individuals</source>
        <translation>%1 tập thể, cá nhân</translation>
    </message>
    <message>
        <source>%1 collectives</source>
        <translation>%1 tập thể</translation>
    </message>
    <message>
        <source>%1 individuals</source>
        <translation>%1 cá nhân</translation>
    </message>
</context>
<context>
    <name>sosh::ComparisonModel</name>
    <message>
        <source>Measure</source>
        <translation>Mục số liệu</translation>
    </message>
    <message>
        <source>Whole campaign</source>
        <translation>Cả đợt sinh hoạt</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Units that must report</source>
        <translation>Đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Units reported</source>
        <translation>Đơn vị đã báo cáo</translation>
    </message>
    <message>
        <source>last closed round</source>
        <translation>theo kỳ chốt số liệu gần nhất</translation>
    </message>
    <message>
        <source>added over the rounds</source>
        <translation>cộng các kỳ</translation>
    </message>
    <message>
        <source>Rate of attendance</source>
        <translation>Tỷ lệ tham gia</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentModel</name>
    <message>
        <source>Number and code</source>
        <translation>Số và ký hiệu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentPage</name>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Lọc văn bản</translation>
    </message>
    <message>
        <source>Filter: number, type, office, subject</source>
        <translation>Lọc: số, loại, cơ quan, trích yếu</translation>
    </message>
    <message>
        <source>This register holds no document yet. Directing documents and own papers will stand here.</source>
        <translation>Sổ chưa có văn bản nào. Văn bản chỉ đạo và văn bản của cơ quan sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>sosh::EntryActions</name>
    <message>
        <source>&amp;Confirm the row</source>
        <translation>&amp;Xác nhận dòng</translation>
    </message>
    <message>
        <source>Open the &amp;form of the unit…</source>
        <translation>Mở &amp;phiếu của đơn vị…</translation>
    </message>
    <message>
        <source>&amp;Reported</source>
        <translation>Đã &amp;báo cáo</translation>
    </message>
    <message>
        <source>&amp;Not held…  (key -)</source>
        <translation>&amp;Không tổ chức…  (phím -)</translation>
    </message>
    <message>
        <source>Held &amp;jointly with…</source>
        <translation>&amp;Học ghép với…</translation>
    </message>
    <message>
        <source>&amp;Give the reason of the warnings…</source>
        <translation>&amp;Ghi lý do của mục cần kiểm tra…</translation>
    </message>
    <message>
        <source>C&amp;lear what is being entered</source>
        <translation>Bỏ nội dung đ&amp;ang nhập</translation>
    </message>
    <message>
        <source>&amp;Take the report back…</source>
        <translation>&amp;Rút lại báo cáo…</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền x&amp;uống</translation>
    </message>
    <message>
        <source>Copy the figure &amp;above</source>
        <translation>&amp;Chép số ở ô trên</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Cl&amp;ear the cells</source>
        <translation>X&amp;oá các ô</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Chọn dòng trước.</translation>
    </message>
    <message>
        <source>The unit is exempt; that is decided in the list of units that must report.</source>
        <translation>Đơn vị được miễn báo cáo; việc miễn ghi ở danh sách đơn vị phải báo cáo.</translation>
    </message>
    <message>
        <source>No row is being entered.</source>
        <translation>Không có dòng nào đang nhập.</translation>
    </message>
    <message>
        <source>The confirmed figures of %1 are changed. Why?</source>
        <translation>Số liệu đã xác nhận của %1 có thay đổi. Ghi lý do thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>The confirmed figures of %n unit(s) are changed. Why?</source>
        <translation>
            <numerusform>Số liệu đã xác nhận của %n đơn vị có thay đổi. Ghi lý do thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was confirmed.</source>
        <translation>Đã xác nhận số liệu của %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were confirmed.</source>
        <translation>
            <numerusform>Đã xác nhận %n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay in entry:</source>
        <translation>
            <numerusform>Còn %n dòng đang nhập, chưa xác nhận được:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the reason of the change is missing.</source>
        <translation>%1: chưa ghi lý do thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n chỗ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Đến ô</translation>
    </message>
    <message>
        <source>%1 did not hold it. Why?</source>
        <translation>%1 không tổ chức. Ghi lý do.</translation>
    </message>
    <message>
        <source>Take the report of %1 back. Why?</source>
        <translation>Rút lại báo cáo của %1. Ghi lý do.</translation>
    </message>
    <message>
        <source>The report of %1 was taken back.</source>
        <translation>Đã rút lại báo cáo của %1.</translation>
    </message>
    <message>
        <source>Why do the figures stand?</source>
        <translation>Ghi lý do giữ nguyên số liệu.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were pasted.</source>
        <translation>
            <numerusform>Đã dán %n ô.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) found no place in the grid and were left out. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n ô vượt ra ngoài bảng nên không dán. Nhấn Ctrl+Z để hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a unit is exempt is decided in the list of units that must report, when the round is opened.</source>
        <translation>Việc miễn báo cáo ghi ở danh sách đơn vị phải báo cáo, khi mở kỳ báo cáo.</translation>
    </message>
    <message>
        <source>The row has figures; “Not held” is in the menu of the row.</source>
        <translation>Dòng này đã có số liệu; chọn “Không tổ chức” trong mục “Dòng”.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Số đúng là %1</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Xoá ô</translation>
    </message>
</context>
<context>
    <name>sosh::EntryPage</name>
    <message>
        <source>Filter the units</source>
        <translation>Lọc đơn vị</translation>
    </message>
    <message>
        <source>Filter by unit</source>
        <translation>Lọc theo đơn vị</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Các dòng hiển thị</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Chọn cột</translation>
    </message>
    <message>
        <source>There is no round yet. The units&apos; figures will stand here.</source>
        <translation>Chưa có kỳ báo cáo nào. Số liệu của các đơn vị sẽ hiện ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected; sum: %1</source>
        <translation>
            <numerusform>Đã chọn %n ô; tổng: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the valid rows</source>
        <translation>Xác nhận các dòng hợp lệ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>No row is being entered.</source>
        <translation>Không có dòng nào đang nhập.</translation>
    </message>
    <message>
        <source>Rows in order are confirmed, the others are listed</source>
        <translation>Xác nhận các dòng hợp lệ, liệt kê các dòng còn lại</translation>
    </message>
</context>
<context>
    <name>sosh::ExportBox</name>
    <message>
        <source>Data for the superior</source>
        <translation>Dữ liệu gửi cấp trên</translation>
    </message>
    <message>
        <source>Rounds in the file</source>
        <translation>Kỳ báo cáo trong tệp</translation>
    </message>
    <message>
        <source>The chosen round</source>
        <translation>Kỳ đang chọn</translation>
    </message>
    <message>
        <source>All rounds of the campaign</source>
        <translation>Mọi kỳ của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dạng tệp</translation>
    </message>
    <message>
        <source>To open in Excel</source>
        <translation>Để mở bằng Excel</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Để chương trình khác đọc</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Dấu ngăn cột</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Dấu chấm phẩy ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Dấu phẩy ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Dấu Tab</translation>
    </message>
    <message>
        <source>Export the data…</source>
        <translation>Xuất dữ liệu…</translation>
    </message>
    <message>
        <source>Write the CSV file and its manifest (Ctrl+E)</source>
        <translation>Ghi tệp CSV và bản kê kèm theo (Ctrl+E)</translation>
    </message>
    <message>
        <source>The round is still being prepared and has no figures.</source>
        <translation>Kỳ báo cáo đang chuẩn bị, chưa có số liệu.</translation>
    </message>
    <message>
        <source>Export the data for the superior</source>
        <translation>Xuất dữ liệu gửi cấp trên</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1 with their manifest.</source>
        <translation>
            <numerusform>Đã ghi %n dòng vào tệp %1, có bản kê kèm theo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control code: %1.</source>
        <translation>Mã đối chiếu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have not reported; the manifest says so.</source>
        <translation>
            <numerusform>Còn %n đơn vị chưa báo cáo; bản kê có ghi rõ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are not closed yet; the manifest says so.</source>
        <translation>Chưa chốt số liệu; bản kê có ghi rõ.</translation>
    </message>
</context>
<context>
    <name>sosh::FactPanel</name>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Chọn dòng trước.</translation>
    </message>
</context>
<context>
    <name>sosh::FollowUpPage</name>
    <message>
        <source>Copy the list</source>
        <translation>Chép danh sách</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tại ngày</translation>
    </message>
    <message>
        <source>How the round stands</source>
        <translation>Tình hình kỳ báo cáo</translation>
    </message>
    <message>
        <source>Units that have not reported</source>
        <translation>Đơn vị chưa báo cáo</translation>
    </message>
    <message>
        <source>There is no round yet. Who has reported will stand here.</source>
        <translation>Chưa có kỳ báo cáo nào. Tình hình báo cáo của các đơn vị sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Every unit has reported; there is no list to copy.</source>
        <translation>Các đơn vị đã báo cáo đủ, không có danh sách để chép.</translation>
    </message>
    <message>
        <source>%1 of %2 units have reported: %3 in time, %4 late.</source>
        <translation>%1/%2 đơn vị đã báo cáo: %3 đúng hạn, %4 chậm.</translation>
    </message>
    <message>
        <source>Due date: %1.</source>
        <translation>Hạn gửi báo cáo: %1.</translation>
    </message>
    <message>
        <source>Nobody needs a reminder.</source>
        <translation>Không có đơn vị nào phải đôn đốc.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %n unit(s) were copied.</source>
        <translation>
            <numerusform>Đã chép tên %n đơn vị.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Chép tin nhắn đôn đốc</translation>
    </message>
    <message>
        <source>There is nobody to remind, or no due date.</source>
        <translation>Không có đơn vị nào phải đôn đốc, hoặc kỳ báo cáo chưa có hạn gửi.</translation>
    </message>
    <message>
        <source>The message for the group was copied.</source>
        <translation>Đã chép tin nhắn gửi nhóm.</translation>
    </message>
</context>
<context>
    <name>sosh::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it as 05/8/2026.</source>
        <translation>%1: “%2” không phải là ngày. Viết theo mẫu 05/8/2026.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number. Write only digits.</source>
        <translation>%1: “%2” không phải là số nguyên. Chỉ nhập chữ số.</translation>
    </message>
</context>
<context>
    <name>sosh::FrozenTableView</name>
    <message>
        <source>First columns</source>
        <translation>Các cột đầu</translation>
    </message>
</context>
<context>
    <name>sosh::GridFooterModel</name>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Total (%1/%2 units)</source>
        <translation>Tổng cộng (%1/%2 đơn vị)</translation>
    </message>
    <message numerus="yes">
        <source>with %n row(s) being entered</source>
        <translation>
            <numerusform>kể cả %n dòng đang nhập</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sosh::GridPanel</name>
    <message>
        <source>Figures of the round</source>
        <translation>Số liệu của kỳ báo cáo</translation>
    </message>
    <message>
        <source>Totals of the round</source>
        <translation>Tổng cộng của kỳ báo cáo</translation>
    </message>
</context>
<context>
    <name>sosh::HostDialog</name>
    <message>
        <source>Held jointly with…</source>
        <translation>Học ghép với…</translation>
    </message>
    <message>
        <source>Name or code of the host</source>
        <translation>Tên hoặc mã đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Name or code, accents are not needed</source>
        <translation>Tên hoặc mã, không cần gõ dấu</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Held jointly with this unit</source>
        <translation>Học ghép với đơn vị này</translation>
    </message>
    <message>
        <source>With which unit did %1 hold its meeting? The host&apos;s figures contain its own.</source>
        <translation>Chọn đơn vị mà %1 học ghép. Số liệu của đơn vị chủ trì đã gồm số liệu của đơn vị này.</translation>
    </message>
</context>
<context>
    <name>sosh::ImportFilePage</name>
    <message>
        <source>Choose the files that the units sent, or drop files or a folder here. CSV tables with one head row are read; nothing is written before the last step.</source>
        <translation>Chọn các tệp do đơn vị gửi, hoặc kéo thả tệp, thư mục vào đây. Đọc được bảng CSV có một dòng tiêu đề; chưa ghi gì vào sổ trước bước cuối.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Các tệp sẽ nhập</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Files with returns</source>
        <translation>Tệp báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Bảng số liệu (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Select files in the list first.</source>
        <translation>Chọn tệp trong danh sách trước.</translation>
    </message>
</context>
<context>
    <name>sosh::ImportHeadPage</name>
    <message>
        <source>Some columns have heads that are not known. Say what each is taken for; a column that is not read changes nothing.</source>
        <translation>Một số cột có tiêu đề chưa nhận ra. Chọn mục tương ứng cho từng cột; cột không đọc không làm thay đổi số liệu.</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Các cột trong tệp</translation>
    </message>
    <message>
        <source>Head in the file</source>
        <translation>Tiêu đề trong tệp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Giá trị đầu</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Mục tương ứng</translation>
    </message>
    <message>
        <source>“%1” is taken for</source>
        <translation>Mục tương ứng của “%1”</translation>
    </message>
    <message>
        <source>– not read –</source>
        <translation>– không đọc –</translation>
    </message>
</context>
<context>
    <name>sosh::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Đã có, không đổi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Có thay đổi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Take the file&apos;s figures</source>
        <translation>Lấy số trong tệp</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Giữ số đang có</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Verdict sign</source>
        <translation>Dấu kết quả</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lỗi, nội dung cần kiểm tra</translation>
    </message>
    <message>
        <source>days, forms or texts</source>
        <translation>ngày, hình thức hoặc nội dung chữ</translation>
    </message>
</context>
<context>
    <name>sosh::ImportReviewPage</name>
    <message>
        <source>What would happen</source>
        <translation>Kết quả nếu ghi vào sổ</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Các dòng trong tệp</translation>
    </message>
    <message>
        <source>&amp;Keep what stands</source>
        <translation>&amp;Giữ số đang có</translation>
    </message>
    <message>
        <source>&amp;Take the file&apos;s figures</source>
        <translation>&amp;Lấy số trong tệp</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>Lư&amp;u các dòng không nhận…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written</source>
        <translation>
            <numerusform>Sẽ ghi %n dòng vào sổ</numerusform>
        </translation>
    </message>
    <message>
        <source>As a CSV file with the reasons, to send back</source>
        <translation>Thành tệp CSV kèm lý do, để gửi lại đơn vị</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Không có dòng nào không nhận.</translation>
    </message>
    <message>
        <source>Select rows that change what stands; only they are decided on.</source>
        <translation>Chọn các dòng có thay đổi; chỉ các dòng này mới cần chọn cách xử lý.</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>dong-khong-nhan.csv</translation>
    </message>
    <message>
        <source>File for the rejected rows</source>
        <translation>Tệp lưu các dòng không nhận</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng số liệu (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lỗi, nội dung cần kiểm tra</translation>
    </message>
    <message>
        <source>The rejected rows were saved in %1.</source>
        <translation>Đã lưu các dòng không nhận vào tệp %1.</translation>
    </message>
</context>
<context>
    <name>sosh::ImportWizard</name>
    <message>
        <source>Import returns: %1</source>
        <translation>Nhập báo cáo từ tệp: %1</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Kết quả lần nhập</translation>
    </message>
    <message>
        <source>Withdraw this import</source>
        <translation>Rút lại lần nhập</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>1. Files</source>
        <translation>1. Chọn tệp</translation>
    </message>
    <message>
        <source>2. Columns</source>
        <translation>2. Nhận cột</translation>
    </message>
    <message>
        <source>3. Review</source>
        <translation>3. Xem lại</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Chọn ít nhất một tệp.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Không có dòng nào để ghi vào sổ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>Write %n row(s)</source>
        <translation>
            <numerusform>Ghi %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) were written to the register.</source>
        <translation>
            <numerusform>Đã ghi %n báo cáo vào sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was withdrawn; the journal keeps both.</source>
        <translation>Đã rút lại lần nhập; Nhật ký vẫn ghi cả hai việc.</translation>
    </message>
    <message>
        <source>Later figures stand for %1 and were kept.</source>
        <translation>Giữ nguyên số liệu của %1 vì đã có lần báo cáo sau.</translation>
    </message>
</context>
<context>
    <name>sosh::InlineMessage</name>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>sosh::IssueLine</name>
    <message>
        <source>What is wrong</source>
        <translation>Lỗi và nội dung cần kiểm tra</translation>
    </message>
    <message>
        <source>Give the reason…</source>
        <translation>Ghi lý do…</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Đến ô</translation>
    </message>
    <message>
        <source>A warning is in order once it has a reason (F8)</source>
        <translation>Nội dung cần kiểm tra được nhận khi đã ghi lý do (F8)</translation>
    </message>
</context>
<context>
    <name>sosh::JournalModel</name>
    <message>
        <source>Undone by act %1</source>
        <translation>Đã hoàn tác ở thao tác số %1</translation>
    </message>
    <message>
        <source>Undoes act %1</source>
        <translation>Hoàn tác thao tác số %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>sosh::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Lọc nhật ký</translation>
    </message>
    <message>
        <source>Filter: act, record, operator</source>
        <translation>Lọc: thao tác, nội dung, người nhập</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Việc hoàn tác được</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có thao tác nào để hoàn tác.</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở ở chế độ chỉ xem.</translation>
    </message>
    <message>
        <source>Act %1 only leaves a trace in the journal and cannot be undone.</source>
        <translation>Thao tác số %1 không hoàn tác được, chỉ được ghi lại trong Nhật ký.</translation>
    </message>
    <message>
        <source>Act %1 was undone already.</source>
        <translation>Thao tác số %1 đã được hoàn tác.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Undo act %1</source>
        <translation>Hoàn tác thao tác số %1</translation>
    </message>
    <message>
        <source>What the act changed</source>
        <translation>Nội dung thay đổi của thao tác</translation>
    </message>
    <message>
        <source>Act %1 changed no field that can be shown here.</source>
        <translation>Thao tác số %1 không thay đổi mục nào hiện được ở đây.</translation>
    </message>
    <message>
        <source>What act %1 changed: %2</source>
        <translation>Nội dung thay đổi của thao tác số %1: %2</translation>
    </message>
</context>
<context>
    <name>sosh::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>sosh::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Search the units</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Search the units…   Ctrl+K</source>
        <translation>Tìm đơn vị…   Ctrl+K</translation>
    </message>
    <message>
        <source>Name or code, accents are not needed; Enter shows the units</source>
        <translation>Tên hoặc mã, không cần gõ dấu; nhấn Enter để xem các đơn vị</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Tình trạng tệp</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Quyền dùng</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>The register is open for reading only. %1</source>
        <translation>Sổ đang mở ở chế độ chỉ xem. %1</translation>
    </message>
    <message>
        <source>(sample register)</source>
        <translation>(sổ mẫu)</translation>
    </message>
    <message>
        <source>Opened at %1; every change is saved at once</source>
        <translation>Mở sổ lúc %1; mọi thay đổi được lưu ngay</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Người nhập: %1</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở ở chế độ chỉ xem.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có thao tác nào để hoàn tác.</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Đến dòng</translation>
    </message>
    <message>
        <source>Try to write</source>
        <translation>Thử mở để nhập</translation>
    </message>
</context>
<context>
    <name>sosh::NewRegisterDialog</name>
    <message>
        <source>New register</source>
        <translation>Sổ mới</translation>
    </message>
    <message>
        <source>Code of the agency</source>
        <translation>Mã cơ quan</translation>
    </message>
    <message>
        <source>As the superior knows it, for example LC.MK. It stands in the files that are sent up.</source>
        <translation>Theo mã cấp trên đang dùng, ví dụ LC.MK. Mã này ghi trong các tệp gửi cấp trên.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>As it stands in the title of the window, for example Ban Tuyên giáo Huyện uỷ Mường Khương.</source>
        <translation>Ghi trên thanh tiêu đề của cửa sổ, ví dụ Ban Tuyên giáo Huyện uỷ Mường Khương.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Fill in the code and the name first.</source>
        <translation>Ghi mã và tên cơ quan trước.</translation>
    </message>
</context>
<context>
    <name>sosh::OpenRoundDialog</name>
    <message>
        <source>Open the round</source>
        <translation>Mở kỳ báo cáo</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Tên kỳ báo cáo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Reports are due on</source>
        <translation>Hạn gửi báo cáo</translation>
    </message>
    <message>
        <source>Units that must report</source>
        <translation>Đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Exempt, because</source>
        <translation>Miễn báo cáo, lý do</translation>
    </message>
    <message>
        <source>How many must report</source>
        <translation>Số đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Exempt the unit…</source>
        <translation>Miễn báo cáo…</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Nội dung cần sửa</translation>
    </message>
    <message>
        <source>Untick who does not report in this round (space). The list is frozen when the round is opened.</source>
        <translation>Bỏ dấu các đơn vị không phải báo cáo kỳ này (phím cách). Danh sách cố định khi mở kỳ báo cáo.</translation>
    </message>
    <message>
        <source>%1 need not report in this round. Why?</source>
        <translation>%1 được miễn báo cáo kỳ này. Ghi lý do.</translation>
    </message>
    <message>
        <source>%1 of %2 units must report, %3 of them exempt</source>
        <translation>Danh sách: %1/%2 đơn vị, trong đó %3 đơn vị miễn báo cáo</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>Chưa ghi tên kỳ báo cáo.</translation>
    </message>
    <message>
        <source>Give the first day, the last day and the due day, as 04/5/2026.</source>
        <translation>Ghi ngày đầu, ngày cuối và hạn gửi báo cáo, theo mẫu 04/5/2026.</translation>
    </message>
    <message>
        <source>Nobody is left to report. Tick the units that must.</source>
        <translation>Chưa có đơn vị nào phải báo cáo. Đánh dấu các đơn vị phải báo cáo.</translation>
    </message>
</context>
<context>
    <name>sosh::OverviewPage</name>
    <message>
        <source>What stands</source>
        <translation>Tình hình chung</translation>
    </message>
    <message>
        <source>This register has no campaign yet. What stands in each campaign will be said here.</source>
        <translation>Sổ chưa có đợt sinh hoạt nào. Tình hình từng đợt sinh hoạt sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 units have reported.</source>
        <translation>%1, %2: %3/%4 đơn vị đã báo cáo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being entered and count nowhere yet.</source>
        <translation>
            <numerusform>%n dòng đang nhập, chưa tính vào số tổng hợp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are closed. The report can be printed.</source>
        <translation>Đã chốt số liệu. In được báo cáo.</translation>
    </message>
    <message>
        <source>units have reported, %1</source>
        <translation>đơn vị đã báo cáo, %1</translation>
    </message>
    <message>
        <source>Party members attended</source>
        <translation>đảng viên tham gia</translation>
    </message>
    <message>
        <source>people attended</source>
        <translation>tổng số người tham gia</translation>
    </message>
    <message>
        <source>rate of attendance</source>
        <translation>tỷ lệ tham gia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>%1 is being prepared.</source>
        <translation>%1 đang chuẩn bị.</translation>
    </message>
    <message>
        <source>%1 is being prepared. Anniversaries: %2.</source>
        <translation>%1 đang chuẩn bị. Ngày kỷ niệm: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was due on %2, %n day(s) ago.</source>
        <translation>
            <numerusform>%1: hạn gửi báo cáo là ngày %2, đã quá hạn %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due today.</source>
        <translation>%1: hôm nay hết hạn gửi báo cáo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is due on %2, in %n day(s).</source>
        <translation>
            <numerusform>%1: hạn gửi báo cáo là ngày %2, còn %n ngày.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have not reported: %1 and others.</source>
        <translation>
            <numerusform>Còn %n đơn vị chưa báo cáo: %1 và các đơn vị khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have not reported: %1.</source>
        <translation>
            <numerusform>Còn %n đơn vị chưa báo cáo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>No round is waiting for reports.</source>
        <translation>Không có kỳ báo cáo nào đang nhận báo cáo.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) came in since yesterday.</source>
        <translation>
            <numerusform>Từ hôm qua đến nay nhận thêm %n báo cáo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Chép nội dung này</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Đã chép nội dung.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to %1, for which %2 is being prepared.</source>
        <translation>
            <numerusform>Còn %n ngày đến %1; %2 đang chuẩn bị nhân dịp này.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sosh::Page</name>
    <message>
        <source>Nothing to show</source>
        <translation>Chưa có nội dung</translation>
    </message>
</context>
<context>
    <name>sosh::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Các lý do</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Lý do khác…</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Take this reason</source>
        <translation>Dùng lý do này</translation>
    </message>
    <message>
        <source>Keys 1 to 7 pick a reason.</source>
        <translation>Phím 1 đến 7 chọn lý do.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Ghi lý do trước.</translation>
    </message>
</context>
<context>
    <name>sosh::RegisterActions</name>
    <message>
        <source>Open a register</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Registers (*.sosh)</source>
        <translation>Sổ (*.sosh)</translation>
    </message>
    <message>
        <source>File of the new register</source>
        <translation>Tệp của sổ mới</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Sao lưu sổ</translation>
    </message>
    <message>
        <source>The copy %1 was written and checked.</source>
        <translation>Đã sao lưu và kiểm tra: %1.</translation>
    </message>
    <message>
        <source>The register was checked: nothing is wrong.</source>
        <translation>Đã kiểm tra sổ, không có sai sót.</translation>
    </message>
    <message>
        <source>A district, 46 units, 2022</source>
        <translation>Một huyện, 46 đơn vị, năm 2022</translation>
    </message>
    <message>
        <source>A commune, 2026</source>
        <translation>Một xã, năm 2026</translation>
    </message>
    <message>
        <source>An urban district, two campaigns, 2024</source>
        <translation>Một quận, hai đợt sinh hoạt, năm 2024</translation>
    </message>
</context>
<context>
    <name>sosh::ReportPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Print the paper (Ctrl+P)</source>
        <translation>In văn bản (Ctrl+P)</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Xem trước văn bản</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Phóng to, thu nhỏ</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Result report</source>
        <translation>Báo cáo kết quả</translation>
    </message>
    <message>
        <source>Summary table, upright</source>
        <translation>Biểu tổng hợp, khổ dọc</translation>
    </message>
    <message>
        <source>Summary table, landscape</source>
        <translation>Biểu tổng hợp, khổ ngang</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Ngày của văn bản</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>As the campaign says</source>
        <translation>Theo đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Code of another office of this register, or empty</source>
        <translation>Mã của cơ quan khác trong sổ, hoặc để trống</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>Mã đối chiếu</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>There is no round yet. The papers of a round will stand here.</source>
        <translation>Chưa có kỳ báo cáo nào. Báo cáo, biểu tổng hợp của kỳ sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Control code: %1</source>
        <translation>Mã đối chiếu: %1</translation>
    </message>
    <message>
        <source>There is no paper to print.</source>
        <translation>Chưa có văn bản để in.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>Đã gửi văn bản tới máy in.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu tại %1.</translation>
    </message>
</context>
<context>
    <name>sosh::ReturnForm</name>
    <message>
        <source>Not said</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Thời gian, hình thức</translation>
    </message>
    <message>
        <source>What the unit wrote</source>
        <translation>Nội dung đơn vị nêu</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lỗi và nội dung cần kiểm tra</translation>
    </message>
    <message>
        <source>Take over into the grid</source>
        <translation>Đưa vào bảng</translation>
    </message>
    <message>
        <source>Held jointly with</source>
        <translation>Học ghép với</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason, when it was not held</source>
        <translation>Lý do, nếu không tổ chức</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Way of attending</source>
        <translation>Cách dự</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>Nhận qua</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Người báo cáo</translation>
    </message>
    <message>
        <source>The unit&apos;s own paper</source>
        <translation>Văn bản của đơn vị</translation>
    </message>
    <message>
        <source>Number and day</source>
        <translation>Số, ngày</translation>
    </message>
    <message>
        <source>Forms of study</source>
        <translation>Hình thức tổ chức</translation>
    </message>
    <message>
        <source>The first one ticked is the main one; drag to put it first.</source>
        <translation>Hình thức đầu tiên được đánh dấu là hình thức chính; kéo để đưa lên đầu.</translation>
    </message>
    <message>
        <source>Forms of study, the main one first</source>
        <translation>Hình thức tổ chức, hình thức chính ghi trước</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Cách làm hay</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>sosh::ReturnGridModel</name>
    <message>
        <source>with %1</source>
        <translation>học ghép với %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Tỷ lệ (%)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>đang sửa</translation>
    </message>
</context>
<context>
    <name>sosh::RoundActions</name>
    <message>
        <source>%1 is open and receives returns.</source>
        <translation>Đã mở kỳ báo cáo “%1”, đang nhận báo cáo.</translation>
    </message>
    <message>
        <source>Close the figures of %1? They can be reopened with a reason.</source>
        <translation>Chốt số liệu kỳ báo cáo “%1”? Khi cần, mở lại được để bổ sung, có ghi lý do.</translation>
    </message>
    <message>
        <source>Close the figures</source>
        <translation>Chốt số liệu</translation>
    </message>
    <message>
        <source>The figures of %1 are closed.</source>
        <translation>Đã chốt số liệu kỳ báo cáo “%1”.</translation>
    </message>
    <message>
        <source>Reopen %1 for late figures. Why?</source>
        <translation>Mở lại kỳ báo cáo “%1” để bổ sung. Ghi lý do.</translation>
    </message>
    <message>
        <source>%1 receives returns again.</source>
        <translation>Đã mở lại kỳ báo cáo “%1”, đang nhận báo cáo.</translation>
    </message>
</context>
<context>
    <name>sosh::RoundModel</name>
    <message>
        <source>%1 years: %2</source>
        <translation>%1 năm %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>Ngày kỷ niệm</translation>
    </message>
</context>
<context>
    <name>sosh::RoundSelector</name>
    <message>
        <source>Campaign</source>
        <translation>Đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Round (Alt+Left and Alt+Right change it)</source>
        <translation>Kỳ báo cáo (Alt+← và Alt+→ để chuyển kỳ)</translation>
    </message>
    <message>
        <source>State of the round</source>
        <translation>Tình trạng kỳ báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hôm nay hết hạn gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Due date: %1</source>
        <translation>Hạn gửi báo cáo: %1</translation>
    </message>
</context>
<context>
    <name>sosh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Sổ này</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Chương trình này</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Full name, as the journal shall say it. From the next opening on.</source>
        <translation>Họ và tên, như sẽ ghi trong Nhật ký. Áp dụng từ lần mở sổ sau.</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>Áp dụng từ lần mở chương trình sau.</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>Áp dụng ngay.</translation>
    </message>
    <message>
        <source>Start the program again to see it in the other language.</source>
        <translation>Mở lại chương trình để dùng ngôn ngữ mới chọn.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Register id</source>
        <translation>Mã sổ</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Phiên bản sổ</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Quyền dùng</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Xem và ghi</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sổ mẫu</translation>
    </message>
    <message>
        <source>The figures are invented.</source>
        <translation>Số liệu là số đặt ra.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Face on paper</source>
        <translation>Phông chữ in văn bản</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>The program opens no network connection.</source>
        <translation>Chương trình không kết nối mạng.</translation>
    </message>
    <message>
        <source>Issuers and signers today</source>
        <translation>Cơ quan ban hành, người ký tại hôm nay</translation>
    </message>
    <message>
        <source>Add a signer…</source>
        <translation>Thêm người ký…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Cách đặt dấu thanh</translation>
    </message>
    <message>
        <source>On papers and messages of this register; the journal keeps the change.</source>
        <translation>Áp dụng cho văn bản, tin nhắn của sổ này; thay đổi được ghi vào Nhật ký.</translation>
    </message>
    <message>
        <source>The spelling was changed.</source>
        <translation>Đã đổi cách đặt dấu thanh.</translation>
    </message>
    <message>
        <source>No record of this issuer is valid on %1.</source>
        <translation>Cơ quan này không có thông tin còn hiệu lực tại ngày %1.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>None is valid on %1; papers are printed without a name.</source>
        <translation>Không có người ký còn hiệu lực tại ngày %1; văn bản in ra không có tên người ký.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>This register has no issuer yet.</source>
        <translation>Sổ chưa có cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở ở chế độ chỉ xem.</translation>
    </message>
    <message>
        <source>New signer</source>
        <translation>Thêm người ký</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>For example T/M BAN THƯỜNG VỤ</source>
        <translation>Ví dụ T/M BAN THƯỜNG VỤ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>For example PHÓ BÍ THƯ; empty where the line above says it</source>
        <translation>Ví dụ PHÓ BÍ THƯ; để trống nếu dòng trên đã ghi</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Folder of files</source>
        <translation>Thư mục dùng gần nhất</translation>
    </message>
</context>
<context>
    <name>sosh::StartPage</name>
    <message>
        <source>Open a register…</source>
        <translation>Mở sổ…</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Sổ mới…</translation>
    </message>
    <message>
        <source>Sample register</source>
        <translation>Sổ mẫu</translation>
    </message>
    <message>
        <source>Follow and sum up campaigns of political study.</source>
        <translation>Theo dõi, tổng hợp các đợt sinh hoạt chính trị.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở sổ đã có</translation>
    </message>
    <message>
        <source>A register is one file, *.sosh.</source>
        <translation>Mỗi sổ là một tệp *.sosh.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Lập sổ mới</translation>
    </message>
    <message>
        <source>An empty register of your agency.</source>
        <translation>Sổ trống của cơ quan.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Dùng thử</translation>
    </message>
    <message>
        <source>A register with invented figures.</source>
        <translation>Sổ mẫu với số liệu đặt ra.</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>Sổ mở gần đây</translation>
    </message>
</context>
<context>
    <name>sosh::StateStrip</name>
    <message>
        <source>How many units stand where</source>
        <translation>Số đơn vị theo tình trạng báo cáo</translation>
    </message>
</context>
<context>
    <name>sosh::TaskModel</name>
    <message>
        <source>In charge</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã hoàn thành</translation>
    </message>
</context>
<context>
    <name>sosh::UnitPage</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Search the units</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Search: name or code, accents are not needed</source>
        <translation>Tìm theo tên hoặc mã, không cần gõ dấu</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tại ngày</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Số đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on %1</source>
        <translation>
            <numerusform>%n đơn vị tại ngày %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None matches.</source>
        <translation>Không có đơn vị nào khớp.</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Đầu mối…</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở ở chế độ chỉ xem.</translation>
    </message>
    <message>
        <source>Select one unit in the list first.</source>
        <translation>Chọn một đơn vị trong danh sách trước.</translation>
    </message>
    <message>
        <source>Whom this unit is reached through</source>
        <translation>Người liên hệ của đơn vị</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Đầu mối báo cáo: %1</translation>
    </message>
    <message>
        <source>Reporting contact</source>
        <translation>Đầu mối báo cáo</translation>
    </message>
    <message>
        <source>Full name and position</source>
        <translation>Họ và tên, chức vụ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Committee member in charge</source>
        <translation>Cấp uỷ viên phụ trách</translation>
    </message>
    <message>
        <source>Reminders go through this person</source>
        <translation>Đôn đốc qua đồng chí này</translation>
    </message>
</context>
<context>
    <name>sosh::UnitTreeModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Tổng ĐV</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Đầu mối</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Phụ trách</translation>
    </message>
</context>
<context>
    <name>sosh::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>&amp;Mở sổ…</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>Sổ mớ&amp;i…</translation>
    </message>
    <message>
        <source>&amp;Sample register</source>
        <translation>Sổ mẫ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Recent registers</source>
        <translation>Sổ mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Close the register</source>
        <translation>Đó&amp;ng sổ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Search the units</source>
        <translation>&amp;Tìm đơn vị</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Tải &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Khung tiếp theo</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Kỳ báo cáo</translation>
    </message>
    <message>
        <source>&amp;Previous round</source>
        <translation>Kỳ t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Next round</source>
        <translation>Kỳ &amp;sau</translation>
    </message>
    <message>
        <source>P&amp;rint the paper…</source>
        <translation>&amp;In văn bản…</translation>
    </message>
    <message>
        <source>&amp;Export the data for the superior…</source>
        <translation>&amp;Xuất dữ liệu gửi cấp trên…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>&amp;Back up the register…</source>
        <translation>&amp;Sao lưu sổ…</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>&amp;Kiểm tra sổ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Open a register first.</source>
        <translation>Mở sổ trước.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Copy with &amp;heads</source>
        <translation>Chép kèm tiê&amp;u đề cột</translation>
    </message>
    <message>
        <source>&amp;Import returns from files…</source>
        <translation>&amp;Nhập báo cáo từ tệp…</translation>
    </message>
    <message>
        <source>&amp;Open the round…</source>
        <translation>&amp;Mở kỳ báo cáo…</translation>
    </message>
    <message>
        <source>&amp;Close the figures</source>
        <translation>&amp;Chốt số liệu</translation>
    </message>
    <message>
        <source>Reopen for &amp;late figures…</source>
        <translation>Mở lại để &amp;bổ sung…</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>No typing was undone.</source>
        <translation>Chưa hoàn tác nội dung nhập nào.</translation>
    </message>
</context>
</TS>
