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
    <message>
        <source>Place of the unit</source>
        <translation>Nơi trực thuộc</translation>
    </message>
    <message>
        <source>Unit kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>What happened to units</source>
        <translation>Thay đổi về tổ chức</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Đơn vị tiếp nhận, kế thừa</translation>
    </message>
    <message>
        <source>Line of the campaign</source>
        <translation>Nội dung của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mục số liệu</translation>
    </message>
    <message>
        <source>Measure of the campaign</source>
        <translation>Mục số liệu của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Link of documents</source>
        <translation>Liên kết văn bản</translation>
    </message>
    <message>
        <source>Draft submitted for signature</source>
        <translation>Bản trình ký</translation>
    </message>
    <message>
        <source>Document of the campaign</source>
        <translation>Văn bản của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>chủ đề</translation>
    </message>
    <message>
        <source>work studied</source>
        <translation>tác phẩm, bài viết, nghị quyết học tập</translation>
    </message>
    <message>
        <source>the superior’s code</source>
        <translation>mã của cấp trên</translation>
    </message>
    <message>
        <source>target rate</source>
        <translation>chỉ tiêu tham gia</translation>
    </message>
    <message>
        <source>low rate</source>
        <translation>ngưỡng tỷ lệ thấp</translation>
    </message>
    <message>
        <source>the superior’s due date</source>
        <translation>hạn gửi của cấp trên</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>ngày dự kiến tổ chức</translation>
    </message>
    <message>
        <source>own due date</source>
        <translation>hạn gửi riêng</translation>
    </message>
    <message>
        <source>reason of the change</source>
        <translation>lý do thay đổi</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>miễn báo cáo</translation>
    </message>
    <message>
        <source>reason of the exemption</source>
        <translation>lý do miễn báo cáo</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>đã đưa ra khỏi danh sách</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>in the annex</source>
        <translation>có trong phụ lục</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>thường xuyên</translation>
    </message>
    <message>
        <source>founding year</source>
        <translation>năm thành lập</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>under</source>
        <translation>trực thuộc</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>ngày ban hành</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>người ký</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>nơi nhận</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>số bản</translation>
    </message>
    <message>
        <source>arrived on</source>
        <translation>ngày đến</translation>
    </message>
    <message>
        <source>arrival number</source>
        <translation>số đến</translation>
    </message>
    <message>
        <source>handled by</source>
        <translation>nơi xử lý</translation>
    </message>
    <message>
        <source>submitted on</source>
        <translation>ngày trình</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>người soạn</translation>
    </message>
    <message>
        <source>checked by</source>
        <translation>người kiểm tra</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>căn cứ</translation>
    </message>
    <message>
        <source>name in the head</source>
        <translation>tên cơ quan ở đầu văn bản</translation>
    </message>
    <message>
        <source>superior in the head</source>
        <translation>cấp trên ở đầu văn bản</translation>
    </message>
    <message>
        <source>code of the office</source>
        <translation>ký hiệu cơ quan</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>chủ thể ban hành</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa danh</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>nơi lưu</translation>
    </message>
    <message>
        <source>asks with</source>
        <translation>từ dùng khi đề nghị, yêu cầu</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>tên viết tắt</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>khối</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>ngày quyết định</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>ngày thành lập</translation>
    </message>
    <message>
        <source>members</source>
        <translation>số đảng viên</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tại ngày</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>tên gọi khác</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ đơn vị</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>đơn vị tiếp nhận, kế thừa</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>submitted for signature</source>
        <translation>trình ký</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>đã ban hành</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>đã thay thế</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã huỷ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Words of the paper</source>
        <translation>Lời văn của văn bản</translation>
    </message>
    <message>
        <source>Paper submitted for signature</source>
        <translation>Văn bản trình ký</translation>
    </message>
    <message>
        <source>Issued report</source>
        <translation>Báo cáo đã ban hành</translation>
    </message>
    <message>
        <source>Locked row</source>
        <translation>Dòng số liệu đã khoá</translation>
    </message>
    <message>
        <source>control code</source>
        <translation>mã đối chiếu</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>bản đã ký</translation>
    </message>
    <message>
        <source>annulled on</source>
        <translation>ngày huỷ</translation>
    </message>
    <message>
        <source>why it was annulled</source>
        <translation>lý do huỷ</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>Figure to look at again</source>
        <translation>Số liệu xem lại</translation>
    </message>
    <message>
        <source>Total on the paper</source>
        <translation>Số tổng trên báo cáo giấy</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>nội dung đôn đốc</translation>
    </message>
    <message>
        <source>level</source>
        <translation>mức</translation>
    </message>
    <message>
        <source>reminded on</source>
        <translation>ngày đôn đốc</translation>
    </message>
    <message>
        <source>marked on</source>
        <translation>ngày đánh dấu</translation>
    </message>
    <message>
        <source>settled on</source>
        <translation>ngày xử lý xong</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>chênh lệch</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>reminded by</source>
        <translation>người đôn đốc</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>hẹn gửi ngày</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>công văn</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>by Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>the report, in advance</source>
        <translation>đề nghị báo cáo</translation>
    </message>
    <message>
        <source>the missing report</source>
        <translation>đôn đốc gửi báo cáo</translation>
    </message>
    <message>
        <source>checking a figure again</source>
        <translation>đề nghị kiểm tra lại</translation>
    </message>
    <message>
        <source>looking at a figure again</source>
        <translation>xem lại</translation>
    </message>
    <message>
        <source>contact line</source>
        <translation>dòng liên hệ</translation>
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
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Rename a unit</source>
        <translation>Đổi tên đơn vị</translation>
    </message>
    <message>
        <source>Move a unit to another superior</source>
        <translation>Chuyển đơn vị về cấp uỷ khác</translation>
    </message>
    <message>
        <source>Change the kind of a unit</source>
        <translation>Chuyển loại hình đơn vị</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>Sáp nhập, hợp nhất đơn vị</translation>
    </message>
    <message>
        <source>Divide or separate a unit</source>
        <translation>Chia, tách đơn vị</translation>
    </message>
    <message>
        <source>Dissolve or end a unit</source>
        <translation>Giải thể, kết thúc hoạt động đơn vị</translation>
    </message>
    <message>
        <source>Correct a unit</source>
        <translation>Sửa thông tin đơn vị</translation>
    </message>
    <message>
        <source>Change the other names of a unit</source>
        <translation>Sửa tên gọi khác, tên viết tắt của đơn vị</translation>
    </message>
    <message>
        <source>Change the head-count of a unit</source>
        <translation>Sửa số đảng viên của đơn vị</translation>
    </message>
    <message>
        <source>Change the order of the units</source>
        <translation>Đổi thứ tự đơn vị</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>Nhập danh sách đơn vị từ tệp</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>Thêm đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Change a campaign</source>
        <translation>Sửa đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Remove a campaign</source>
        <translation>Xoá đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Make a campaign after an earlier one</source>
        <translation>Lập đợt sinh hoạt theo mẫu đợt trước</translation>
    </message>
    <message>
        <source>Add rounds</source>
        <translation>Thêm kỳ báo cáo</translation>
    </message>
    <message>
        <source>Change a round</source>
        <translation>Sửa kỳ báo cáo</translation>
    </message>
    <message>
        <source>Remove a round</source>
        <translation>Xoá kỳ báo cáo</translation>
    </message>
    <message>
        <source>Add a unit that must report</source>
        <translation>Bổ sung đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Change who is exempt from reporting</source>
        <translation>Thay đổi miễn báo cáo</translation>
    </message>
    <message>
        <source>Take a unit off the list of those that must report</source>
        <translation>Đưa đơn vị ra khỏi danh sách phải báo cáo</translation>
    </message>
    <message>
        <source>Put a unit back on the list of those that must report</source>
        <translation>Đưa đơn vị trở lại danh sách phải báo cáo</translation>
    </message>
    <message>
        <source>Set a unit’s planned day or own due date</source>
        <translation>Ghi ngày dự kiến, hạn gửi riêng của đơn vị</translation>
    </message>
    <message>
        <source>Add an anniversary</source>
        <translation>Thêm ngày kỷ niệm</translation>
    </message>
    <message>
        <source>Change an anniversary</source>
        <translation>Sửa ngày kỷ niệm</translation>
    </message>
    <message>
        <source>Remove an anniversary</source>
        <translation>Xoá ngày kỷ niệm</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Thêm văn bản</translation>
    </message>
    <message>
        <source>Change a document</source>
        <translation>Sửa văn bản</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <translation>Xoá văn bản</translation>
    </message>
    <message>
        <source>Link a document</source>
        <translation>Liên kết văn bản</translation>
    </message>
    <message>
        <source>Take a document&apos;s link off</source>
        <translation>Bỏ liên kết của văn bản</translation>
    </message>
    <message>
        <source>Submit a document for signature</source>
        <translation>Trình ký văn bản</translation>
    </message>
    <message>
        <source>Record a document as issued</source>
        <translation>Ghi số, ngày ban hành</translation>
    </message>
    <message>
        <source>Record a document as replaced</source>
        <translation>Ghi nhận văn bản đã được thay thế</translation>
    </message>
    <message>
        <source>Cancel a document</source>
        <translation>Huỷ văn bản</translation>
    </message>
    <message>
        <source>Add an office or a new record of it</source>
        <translation>Thêm cơ quan hoặc giai đoạn mới của cơ quan</translation>
    </message>
    <message>
        <source>Change an office</source>
        <translation>Sửa thông tin cơ quan</translation>
    </message>
    <message>
        <source>Remove a record of an office</source>
        <translation>Xoá một giai đoạn của cơ quan</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Thêm nhiệm kỳ</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>Sửa nhiệm kỳ</translation>
    </message>
    <message>
        <source>Remove a term</source>
        <translation>Xoá nhiệm kỳ</translation>
    </message>
    <message>
        <source>Change a signer</source>
        <translation>Sửa người ký</translation>
    </message>
    <message>
        <source>Remove a signer</source>
        <translation>Xoá người ký</translation>
    </message>
    <message>
        <source>Save a filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Xoá bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Write in a paper</source>
        <translation>Viết lời trong văn bản</translation>
    </message>
    <message>
        <source>Take words of a paper back</source>
        <translation>Bỏ lời đã viết trong văn bản</translation>
    </message>
    <message>
        <source>Change the words of a paper</source>
        <translation>Sửa lời văn của văn bản</translation>
    </message>
    <message>
        <source>Submit a paper for signature</source>
        <translation>Trình ký văn bản</translation>
    </message>
    <message>
        <source>Record a report as issued</source>
        <translation>Ghi nhận ban hành báo cáo</translation>
    </message>
    <message>
        <source>Annul an issued report</source>
        <translation>Huỷ báo cáo đã ban hành</translation>
    </message>
    <message>
        <source>Attach the signed copy</source>
        <translation>Đính kèm bản đã ký</translation>
    </message>
    <message>
        <source>Note that units were reminded</source>
        <translation>Ghi nhận việc đôn đốc</translation>
    </message>
    <message>
        <source>Note what came of a reminder</source>
        <translation>Ghi kết quả đôn đốc</translation>
    </message>
    <message>
        <source>Take a reminder out of the log</source>
        <translation>Xoá dòng đôn đốc</translation>
    </message>
    <message>
        <source>Mark a figure to look at again</source>
        <translation>Đánh dấu xem lại</translation>
    </message>
    <message>
        <source>Take a mark off a figure</source>
        <translation>Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>Set the totals of the paper</source>
        <translation>Ghi số tổng trên báo cáo giấy</translation>
    </message>
</context>
<context>
    <name>BlockPaste</name>
    <message numerus="yes">
        <source>%n cell(s) hold no count, the first in row %1: “%2”.</source>
        <translation>
            <numerusform>%n ô không phải là số, ô đầu tiên ở dòng %1: “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stand right of the last column.</source>
        <translation>
            <numerusform>%n ô nằm ngoài cột cuối cùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stand below the last unit.</source>
        <translation>
            <numerusform>%n ô nằm dưới đơn vị cuối cùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) belong to units that are exempt.</source>
        <translation>
            <numerusform>%n ô thuộc đơn vị được miễn báo cáo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) belong to units that did not hold it or held it jointly.</source>
        <translation>
            <numerusform>%n ô thuộc đơn vị không tổ chức hoặc học ghép.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change confirmed figures, the first in row %1.</source>
        <translation>
            <numerusform>%n ô làm thay đổi số đã xác nhận, ô đầu tiên ở dòng %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasting %n cell(s)</source>
        <translation>
            <numerusform>dán %n ô</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPicture</name>
    <message>
        <source>Not reported</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Đã báo cáo</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>%1 of %2 units have reported</source>
        <translation>%1/%2 đơn vị đã báo cáo</translation>
    </message>
    <message>
        <source>Due day: %1</source>
        <translation>Hạn gửi: %1</translation>
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
    <name>CampaignWords</name>
    <message>
        <source>those who must attend</source>
        <translation>số đảng viên phải tham gia</translation>
    </message>
    <message>
        <source>all Party members</source>
        <translation>tổng số đảng viên</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>cả hai cách</translation>
    </message>
    <message>
        <source>units right below us</source>
        <translation>các đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>the lowest units</source>
        <translation>các đơn vị cấp thấp nhất</translation>
    </message>
</context>
<context>
    <name>CellMarks</name>
    <message>
        <source>Asked to check again ↺</source>
        <translation>Đề nghị kiểm tra lại ↺</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Đánh dấu xem lại</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
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
        <source>Nothing was changed. Correct the rows and try again.</source>
        <translation>Chưa ghi gì vào sổ. Sửa các dòng có lỗi rồi nhập lại.</translation>
    </message>
    <message>
        <source>Sample: muong-khuong-2022, xa-2026, thanh-xuan-2024, thanh-xuan-2025, or empty</source>
        <translation>Sổ mẫu: muong-khuong-2022, xa-2026, thanh-xuan-2024, thanh-xuan-2025, hoặc empty (sổ trống)</translation>
    </message>
    <message>
        <source>First day of the changes</source>
        <translation>Ngày các thay đổi có hiệu lực</translation>
    </message>
    <message>
        <source>Decision behind the changes</source>
        <translation>Số, ký hiệu quyết định về các thay đổi</translation>
    </message>
    <message>
        <source>units from a CSV file</source>
        <translation>nhập danh sách đơn vị từ tệp CSV</translation>
    </message>
    <message>
        <source>%1 of %2 is recorded as issued, control code %3</source>
        <translation>Đã ghi nhận ban hành %1, ngày %2, mã đối chiếu %3</translation>
    </message>
    <message>
        <source>%1 of %2 is annulled; its number stays taken.</source>
        <translation>Đã huỷ %1, ngày %2; số này không dùng lại.</translation>
    </message>
    <message>
        <source>Option --%1 takes an hour as 16:30.</source>
        <translation>Tuỳ chọn --%1 nhận giờ dạng 16:30.</translation>
    </message>
    <message>
        <source>Option --variant is interim or final.</source>
        <translation>Tuỳ chọn --variant là interim hoặc final.</translation>
    </message>
    <message>
        <source>Option --level is 1, 2 or 3.</source>
        <translation>Tuỳ chọn --level là 1, 2 hoặc 3.</translation>
    </message>
    <message>
        <source>%1: the register says %2; the file has no figure there</source>
        <translation>%1: trong sổ là %2; trong tệp không còn số này</translation>
    </message>
    <message>
        <source>%1: the register says %2, the file %3</source>
        <translation>%1: trong sổ là %2, trong tệp là %3</translation>
    </message>
    <message>
        <source>The file says what the register says.</source>
        <translation>Số trong tệp khớp với sổ.</translation>
    </message>
    <message numerus="yes">
        <source>Printed as a draft: %n draft(s) or warning(s) without a reason</source>
        <translation>
            <numerusform>In kèm dấu “Dự thảo”: còn %n dòng đang nhập hoặc chỗ cần kiểm tra chưa ghi lý do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept with an issued report (row %2 of %1) was changed outside the program: %3.</source>
        <translation>Nội dung lưu kèm báo cáo đã ban hành (dòng %2 của %1) bị sửa ngoài chương trình: %3.</translation>
    </message>
    <message>
        <source>Which report; the result report without it</source>
        <translation>Loại báo cáo; không ghi thì là báo cáo kết quả</translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation>Số do văn thư cấp</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Signed copy to keep with it</source>
        <translation>Bản đã ký (PDF) lưu kèm</translation>
    </message>
    <message>
        <source>Documents and commendations of a year, without a campaign</source>
        <translation>Văn bản, biểu dương, khen thưởng của một năm, không theo đợt sinh hoạt</translation>
    </message>
    <message>
        <source>One form or letter a unit; several with commas between, or the option again</source>
        <translation>Mỗi đơn vị một phiếu hoặc một công văn; nhiều đơn vị cách nhau bằng dấu phẩy, hoặc ghi lại tuỳ chọn</translation>
    </message>
    <message>
        <source>Units of this day</source>
        <translation>Đơn vị tại ngày này</translation>
    </message>
    <message>
        <source>File to write; its ending says how: .pdf .docx .odt .xlsx .png .svg .txt</source>
        <translation>Tệp cần ghi; theo đuôi tệp: .pdf .docx .odt .xlsx .png .svg .txt</translation>
    </message>
    <message>
        <source>Hour of the figures</source>
        <translation>Giờ của số liệu</translation>
    </message>
    <message>
        <source>Result report of the way so far, or of the whole campaign</source>
        <translation>Báo cáo sơ kết, hoặc tổng kết cả đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Of a reminder: before the due day, after it, once more</source>
        <translation>Công văn đôn đốc: trước hạn, quá hạn, lần thứ hai trở đi</translation>
    </message>
    <message>
        <source>New deadline of a reminder; an hour may follow: 2026-06-02 16:00</source>
        <translation>Hạn mới của công văn đôn đốc; có thể ghi thêm giờ: 2026-06-02 16:00</translation>
    </message>
    <message>
        <source>Margins of even pages mirrored, for both sides of a sheet</source>
        <translation>Lề trang chẵn đối xứng, để in hai mặt</translation>
    </message>
    <message>
        <source>Draft mark under the number: “Dự thảo lần 2”</source>
        <translation>Dấu dự thảo dưới số văn bản: “Dự thảo lần 2”</translation>
    </message>
    <message>
        <source>Figures of an edited file that the register does not say</source>
        <translation>Số trong tệp đã sửa mà sổ không có</translation>
    </message>
    <message>
        <source>record a report as issued; locks the figures</source>
        <translation>ghi nhận ban hành báo cáo; khoá số liệu</translation>
    </message>
    <message>
        <source>take the last issued report back; its number stays taken</source>
        <translation>huỷ báo cáo ban hành sau cùng; số đã cấp không dùng lại</translation>
    </message>
    <message>
        <source>Option --record is for a request or a reminder.</source>
        <translation>Tuỳ chọn --record chỉ dùng cho công văn đề nghị hoặc đôn đốc.</translation>
    </message>
    <message numerus="yes">
        <source>Noted in the log for %n unit(s)</source>
        <translation>
            <numerusform>Đã ghi vào nhật ký đôn đốc cho %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1; due soon: %2</source>
        <translation>Quá hạn: %1; sắp đến hạn: %2</translation>
    </message>
    <message>
        <source>Reminded on %1: %2 units, of these %3 have reported since</source>
        <translation>Đôn đốc ngày %1: %2 đơn vị, trong đó %3 đơn vị đã gửi sau khi đôn đốc</translation>
    </message>
    <message>
        <source>Of a reminder: the list for the head of office, which is not sent out</source>
        <translation>Của công văn đôn đốc: danh sách cho lãnh đạo, không gửi đi</translation>
    </message>
    <message>
        <source>Of a request or reminder: also note in the log that the letter went out</source>
        <translation>Công văn đề nghị, đôn đốc: ghi luôn vào nhật ký đôn đốc</translation>
    </message>
    <message>
        <source>Option --urgency is khan, thuong-khan or hoa-toc.</source>
        <translation>Tuỳ chọn --urgency là khan, thuong-khan hoặc hoa-toc.</translation>
    </message>
    <message>
        <source>Option --document goes with --record.</source>
        <translation>Tuỳ chọn --document đi cùng --record.</translation>
    </message>
    <message>
        <source>A request goes to all units: it takes no option --unit.</source>
        <translation>Công văn đề nghị báo cáo gửi tất cả các đơn vị: không dùng tuỳ chọn --unit.</translation>
    </message>
    <message>
        <source>Asked for reports on %1: %2 units, of these %3 have reported since</source>
        <translation>Đề nghị báo cáo ngày %1: %2 đơn vị, trong đó %3 đơn vị đã gửi sau đó</translation>
    </message>
    <message>
        <source>Asked to check figures on %1: %2 units, of these %3 have answered since</source>
        <translation>Đề nghị kiểm tra lại số liệu ngày %1: %2 đơn vị, trong đó %3 đơn vị đã trả lời</translation>
    </message>
    <message>
        <source>With --record: number of the letter in the list of documents, 12-CV/ĐU</source>
        <translation>Cùng --record: số của công văn trong danh mục văn bản, 12-CV/ĐU</translation>
    </message>
    <message>
        <source>Mark of urgency: “KHẨN”, “THƯỢNG KHẨN”, “HOẢ TỐC”</source>
        <translation>Dấu chỉ mức độ khẩn: “KHẨN”, “THƯỢNG KHẨN”, “HOẢ TỐC”</translation>
    </message>
    <message>
        <source>Mark “LƯU HÀNH NỘI BỘ”: only for circulation within</source>
        <translation>Dấu “LƯU HÀNH NỘI BỘ”</translation>
    </message>
    <message>
        <source>Option --%1 is for a summary table or a result report.</source>
        <translation>Tuỳ chọn --%1 chỉ dùng cho biểu tổng hợp hoặc báo cáo kết quả.</translation>
    </message>
    <message>
        <source>Option --columns takes %1; “%2” is none of them.</source>
        <translation>Tuỳ chọn --columns nhận %1; không có cột “%2”.</translation>
    </message>
    <message>
        <source>Option --columns goes with --landscape: an upright page has no room.</source>
        <translation>Tuỳ chọn --columns dùng cùng --landscape: khổ dọc không đủ chỗ.</translation>
    </message>
    <message>
        <source>With --landscape: further columns of the summary table, one or several of these</source>
        <translation>Cùng với --landscape: các cột thêm của biểu tổng hợp, chọn một hoặc nhiều cột trong số này</translation>
    </message>
    <message>
        <source>Summary table with its total in the first row: “TỔNG SỐ”</source>
        <translation>Biểu tổng hợp có dòng tổng ở đầu: “TỔNG SỐ”</translation>
    </message>
    <message>
        <source>Summary table whose numbers begin anew in each group</source>
        <translation>Biểu tổng hợp đánh STT lại từ đầu ở mỗi khối</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Chép kèm tiêu đề cột</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Only documents of the office are signed and issued here.</source>
        <translation>Chỉ văn bản của cơ quan mới trình ký, ghi số tại đây.</translation>
    </message>
    <message>
        <source>The document is “%1” already.</source>
        <translation>Văn bản đang ở tình trạng “%1”.</translation>
    </message>
    <message>
        <source>Submit for signature: %1</source>
        <translation>Trình ký: %1</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ngày trình</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Người soạn</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>For example what the leader asked to change</source>
        <translation>Ví dụ: nội dung lãnh đạo yêu cầu sửa</translation>
    </message>
    <message>
        <source>Version %1 was submitted for signature.</source>
        <translation>Đã ghi bản trình ký lần %1.</translation>
    </message>
    <message>
        <source>Record number and day: %1</source>
        <translation>Ghi số, ngày ban hành: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>As the registry office gave it</source>
        <translation>Theo số văn thư cấp</translation>
    </message>
    <message>
        <source>As the registry office gave it; the number alone will do.</source>
        <translation>Theo số văn thư cấp; chỉ cần nhập số.</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Recorded as issued: %1.</source>
        <translation>Đã ghi số, ngày ban hành: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) rest upon it; look at them again: %1.</source>
        <translation>
            <numerusform>Có %n văn bản căn cứ vào văn bản này, cần xem lại: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which document replaces %1?</source>
        <translation>Văn bản nào thay thế %1?</translation>
    </message>
    <message>
        <source>The document is recorded as replaced.</source>
        <translation>Đã ghi nhận văn bản được thay thế.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Huỷ %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The document stays in the list, as cancelled.</source>
        <translation>Văn bản vẫn có trong danh mục, ghi là đã huỷ.</translation>
    </message>
    <message>
        <source>The document is cancelled.</source>
        <translation>Đã huỷ văn bản.</translation>
    </message>
    <message>
        <source>Remove “%1” with its files and versions?</source>
        <translation>Xoá “%1” cùng các tệp đính kèm và bản trình ký?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>“%1” was removed. Ctrl+Z takes it back.</source>
        <translation>Đã xoá “%1”. Nhấn Ctrl+Z để lấy lại.</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Submitted for signature</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay thế</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã huỷ</translation>
    </message>
    <message>
        <source>Issued by the office</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Văn bản đến</translation>
    </message>
    <message>
        <source>Cited only</source>
        <translation>Văn bản tham chiếu</translation>
    </message>
    <message>
        <source>Own document</source>
        <translation>Văn bản của cơ quan</translation>
    </message>
    <message>
        <source>Directing document</source>
        <translation>Văn bản chỉ đạo</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Is the basis of</source>
        <translation>Là căn cứ của</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Is implemented by</source>
        <translation>Được thực hiện bằng</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Is guided by</source>
        <translation>Được hướng dẫn bằng</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Is replaced by</source>
        <translation>Được thay thế bằng</translation>
    </message>
    <message>
        <source>Annuls</source>
        <translation>Bãi bỏ</translation>
    </message>
    <message>
        <source>Is annulled by</source>
        <translation>Bị bãi bỏ bởi</translation>
    </message>
</context>
<context>
    <name>EntryDesk</name>
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
    <message>
        <source>%1 is another register (%2). Only copies of this register can be compared with it.</source>
        <translation>%1 là sổ khác (%2). Chỉ so sánh được với bản sao lưu của chính sổ này.</translation>
    </message>
    <message>
        <source>The record is not in the register any more. Reload the page.</source>
        <translation>Mục này không còn trong sổ. Tải lại trang.</translation>
    </message>
    <message>
        <source>“%1” is used: %2. Take it out there first.</source>
        <translation>“%1” đang được dùng ở: %2. Bỏ ra khỏi đó trước.</translation>
    </message>
    <message>
        <source>%1 is not a CSV file. Save the list as “CSV UTF-8” and take that file.</source>
        <translation>%1 không phải tệp CSV. Lưu danh sách thành “CSV UTF-8” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>The register is open on the machine of comrade %1 since %2. This machine only looks at it; entering is possible once that machine closes it.</source>
        <translation>Sổ đang mở trên máy của đồng chí %1 từ %2. Máy này chỉ xem; sẽ nhập được khi máy kia đóng sổ.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; at most %3 MB are kept with a record. Scan it again in black and white at 200 dpi, or attach it in parts.</source>
        <translation>%1 có dung lượng %2 MB; mỗi tệp kèm theo tối đa %3 MB. Quét lại đen trắng ở 200 dpi, hoặc chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>Campaign %1 cannot be removed: rounds of it were opened (%2). It stays in the register.</source>
        <translation>Không xoá được đợt sinh hoạt %1 vì đã có kỳ báo cáo được mở (%2). Đợt sinh hoạt được giữ trong sổ.</translation>
    </message>
    <message>
        <source>Campaign %1 cannot be removed: activities or commendations stand in it. Remove those first.</source>
        <translation>Không xoá được đợt sinh hoạt %1 vì đã ghi hoạt động hoặc biểu dương, khen thưởng. Xoá các mục đó trước.</translation>
    </message>
    <message>
        <source>The code of campaign %1 stays: a round was opened, and files that were sent bear the code.</source>
        <translation>Không đổi được mã của đợt sinh hoạt %1 vì đã có kỳ báo cáo được mở, các tệp đã gửi mang mã này.</translation>
    </message>
    <message>
        <source>%1 was opened once and cannot be removed.</source>
        <translation>%1 đã được mở, không xoá được.</translation>
    </message>
    <message>
        <source>%1 is receiving returns. Only its name and its due dates can be changed.</source>
        <translation>%1 đang nhận báo cáo, chỉ sửa được tên và hạn gửi.</translation>
    </message>
    <message>
        <source>Unit “%1” is not on the list of units that must report in %2.</source>
        <translation>Đơn vị “%1” không có trong danh sách đơn vị phải báo cáo của %2.</translation>
    </message>
    <message>
        <source>%1 is on the list of %2 already.</source>
        <translation>%1 đã có trong danh sách của %2.</translation>
    </message>
    <message>
        <source>%1 was taken off the list. Put it back on the list instead.</source>
        <translation>%1 đã được đưa ra khỏi danh sách. Dùng lệnh đưa trở lại danh sách.</translation>
    </message>
    <message>
        <source>%1 cannot be on the list together with %2: one is under the other, and its figures would count twice.</source>
        <translation>%1 không thể cùng có trong danh sách với %2 vì đơn vị này trực thuộc đơn vị kia, số liệu sẽ bị tính hai lần.</translation>
    </message>
    <message>
        <source>%1 has reported. Take its report back first.</source>
        <translation>%1 đã báo cáo. Rút lại báo cáo của đơn vị trước.</translation>
    </message>
    <message>
        <source>The row of %1 is still being entered. Discard it first.</source>
        <translation>Dòng của %1 đang nhập dở. Bỏ dòng đang nhập trước.</translation>
    </message>
    <message>
        <source>%1 stays on the list: other units held it jointly with it (%2). Change their reports first.</source>
        <translation>%1 phải ở lại danh sách vì có đơn vị học ghép với đơn vị này (%2). Sửa báo cáo của các đơn vị đó trước.</translation>
    </message>
    <message>
        <source>Act %1 cannot be undone: the report %2 of %3 was made of these figures. Annul that report first.</source>
        <translation>Không hoàn tác được thao tác số %1: báo cáo %2, ngày %3 đã lập theo số liệu này. Huỷ báo cáo đó trước.</translation>
    </message>
    <message>
        <source>%1 is still receiving returns. Close its figures first, then record the report as issued.</source>
        <translation>%1 đang nhận báo cáo. Chốt số liệu trước, rồi ghi số, ngày ban hành.</translation>
    </message>
    <message>
        <source>The report %2 stands for %1. Annul it first, or issue a correction report.</source>
        <translation>%1 đã có Báo cáo số %2. Huỷ báo cáo đó trước, hoặc lập Báo cáo điều chỉnh số liệu.</translation>
    </message>
    <message>
        <source>No report of %1 stands as issued.</source>
        <translation>%1 chưa có báo cáo nào đã ban hành.</translation>
    </message>
    <message>
        <source>Nothing of %1 has changed since its report was issued, or no report was issued: there is nothing to correct.</source>
        <translation>%1 không có số liệu nào thay đổi sau báo cáo, hoặc chưa ban hành báo cáo: không có gì để điều chỉnh.</translation>
    </message>
    <message>
        <source>“%1” was not written by this program, or its figures lost their marks. Compare it with the paper by eye.</source>
        <translation>“%1” không do chương trình này ghi ra, hoặc các số trong tệp đã mất dấu nhận biết. Đề nghị đối chiếu bằng mắt.</translation>
    </message>
    <message>
        <source>This paper has no table for a file that ends with .%1. Choose .pdf or .docx.</source>
        <translation>Văn bản này không có bảng để ghi thành tệp .%1. Chọn .pdf hoặc .docx.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: the totals differ from the paper (%2). Correct the figures, or give the reason under “Totals on the paper”.</source>
        <translation>Chưa chốt được số liệu %1: số tổng khác với báo cáo giấy (%2). Sửa số liệu, hoặc ghi lý do ở mục “Số tổng trên báo cáo giấy”.</translation>
    </message>
    <message>
        <source>The paper face %1 lacks signs that will be printed as empty boxes: %2. Write them otherwise.</source>
        <translation>Phông chữ in %1 không có các ký tự sau, khi in sẽ thành ô trống: %2. Hãy viết cách khác.</translation>
    </message>
    <message>
        <source>The register has newer figures than this issued report, of which only the pages are kept. Choose .pdf instead of .%1.</source>
        <translation>Số liệu trong sổ đã thay đổi sau báo cáo đã ban hành này; chỉ còn lưu các trang của báo cáo. Chọn .pdf thay cho .%1.</translation>
    </message>
    <message>
        <source>The letter names no new due day. Give one.</source>
        <translation>Công văn chưa có hạn gửi mới. Ghi hạn mới.</translation>
    </message>
    <message>
        <source>Words of yours are not printed, for a figure in them is missing: %1. Look at them on the tab “Writing”.</source>
        <translation>Lời đã viết không in ra vì chưa có số liệu: %1. Xem lại tại thẻ “Soạn thảo”.</translation>
    </message>
    <message>
        <source>The figures of %1 are locked by the report %2 of %3; the round is not reopened. Change the unit&apos;s figure itself and give the reason with it, under “Entry” or in a file imported with --reason; it then stands under “Changed since the report” until a correction report is issued. Or annul that report first.</source>
        <translation>Số liệu của %1 đã khoá theo Báo cáo số %2, ngày %3, không mở lại được. Muốn sửa, sửa số của đơn vị và ghi lý do tại “Nhập số liệu”, hoặc nhập tệp với --reason; chỗ sửa nằm ở mục “Thay đổi sau báo cáo” cho đến khi ban hành Báo cáo điều chỉnh số liệu. Hoặc huỷ báo cáo đó trước.</translation>
    </message>
    <message>
        <source>This paper has no figures that lead to returns: there is nothing to compare.</source>
        <translation>Văn bản này không có số liệu lấy từ báo cáo của đơn vị: không có gì để đối chiếu.</translation>
    </message>
    <message>
        <source>“%1” is another paper: none of its figures is one of this paper. Choose the paper that the file was saved from.</source>
        <translation>“%1” là tệp của văn bản khác: không số liệu nào trong tệp là của văn bản này. Hãy chọn đúng văn bản mà tệp được lưu ra.</translation>
    </message>
    <message>
        <source>There is nobody of %1 to remind: all have reported, or no unit was chosen.</source>
        <translation>Không có đơn vị nào của %1 để đôn đốc: tất cả đã gửi báo cáo, hoặc chưa chọn đơn vị.</translation>
    </message>
    <message>
        <source>The round is closed, so the letter bears its due day, %1. Choose the day on which it goes out.</source>
        <translation>Kỳ báo cáo đã chốt số liệu nên công văn ghi ngày hạn gửi, %1. Chọn ngày của công văn.</translation>
    </message>
    <message>
        <source>The new deadline %1 is before the date of the letter, %2. Choose a later deadline.</source>
        <translation>Hạn mới %1 trước ngày của công văn (%2). Chọn hạn muộn hơn.</translation>
    </message>
    <message>
        <source>The list of documents has no official letter of ours with the number %1. Enter it under Documents first.</source>
        <translation>Danh mục văn bản không có công văn đi nào mang số %1. Nhập công văn ở trang Văn bản trước.</translation>
    </message>
    <message>
        <source>These units have reported or are exempt, so no reminder goes to them: %1. Choose only units that have not reported.</source>
        <translation>Các đơn vị đã báo cáo hoặc được miễn báo cáo, không đôn đốc: %1. Chỉ chọn đơn vị chưa báo cáo.</translation>
    </message>
    <message>
        <source>%1 is not a %2 file, or only a part of one. Choose a whole %2 file.</source>
        <translation>%1 không phải tệp %2, hoặc tệp bị thiếu. Hãy chọn một tệp %2 đầy đủ.</translation>
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
    <name>FlagModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>cả báo cáo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>What is doubted</source>
        <translation>Điều cần xem lại</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>xong ngày %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>open</source>
        <translation>còn mở</translation>
    </message>
</context>
<context>
    <name>FlagStops</name>
    <message>
        <source>twice the last round</source>
        <translation>gấp đôi kỳ trước</translation>
    </message>
</context>
<context>
    <name>FollowUpGroups</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Planned day passed</source>
        <translation>Đã qua ngày dự kiến</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Sai hẹn</translation>
    </message>
    <message>
        <source>With a mark</source>
        <translation>Có đánh dấu</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>By superior</source>
        <translation>Nơi trực thuộc</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>By progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>By member in charge</source>
        <translation>Cấp uỷ viên phụ trách</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n đã báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>No superior</source>
        <translation>Không có cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>No sector given</source>
        <translation>Chưa ghi khối</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>Chưa có người phụ trách</translation>
    </message>
</context>
<context>
    <name>FollowUpText</name>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>Báo cáo chậm</translation>
    </message>
    <message>
        <source>Reported in time</source>
        <translation>Báo cáo đúng hạn</translation>
    </message>
    <message>
        <source>Exempt from reporting</source>
        <translation>Miễn báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>Không có hạn gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hôm nay đến hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Chậm %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>Asked for the report</source>
        <translation>Đề nghị báo cáo</translation>
    </message>
    <message>
        <source>Report is missing</source>
        <translation>Chưa có báo cáo</translation>
    </message>
    <message>
        <source>Figure to be checked again</source>
        <translation>Đề nghị kiểm tra lại số liệu</translation>
    </message>
    <message>
        <source>%1, to check a figure</source>
        <translation>%1, kiểm tra lại số liệu</translation>
    </message>
    <message>
        <source>Letter asking for reports</source>
        <translation>Công văn đề nghị báo cáo</translation>
    </message>
    <message>
        <source>Reminding letter, level %1</source>
        <translation>Công văn đôn đốc, mức %1</translation>
    </message>
    <message>
        <source>Reminding letter</source>
        <translation>Công văn đôn đốc</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s); %1 %2</source>
        <translation>
            <numerusform>%n lần; %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, broken</source>
        <translation>%1 (sai hẹn)</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1 (đã qua)</translation>
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
    <message>
        <source>“%1” is missing. Enter it.</source>
        <translation>Chưa có “%1”. Nhập bổ sung.</translation>
    </message>
    <message>
        <source>“%1” is not read as a number and code. It is kept as written; a number looks like 105-KH/TU.</source>
        <translation>“%1” chưa đọc được thành số và ký hiệu, được giữ nguyên như đã ghi; số và ký hiệu có dạng 105-KH/TU.</translation>
    </message>
    <message>
        <source>The number “%1” names no type of document. Choose the type.</source>
        <translation>Số “%1” chưa có tên loại văn bản. Chọn tên loại.</translation>
    </message>
    <message>
        <source>The number %1 belongs to another type than %2. Check both.</source>
        <translation>Số %1 thuộc tên loại khác với %2. Kiểm tra lại cả hai.</translation>
    </message>
    <message>
        <source>A document the office has issued has a number. Enter it, or keep the document as a draft.</source>
        <translation>Văn bản cơ quan đã ban hành phải có số. Nhập số, hoặc để văn bản là dự thảo.</translation>
    </message>
    <message>
        <source>The day of issue is missing. Enter it.</source>
        <translation>Chưa có ngày ban hành. Nhập bổ sung.</translation>
    </message>
    <message>
        <source>The number %1 is taken by: %2. Enter another number, or open that document.</source>
        <translation>Số %1 đã dùng cho: %2. Nhập số khác, hoặc mở văn bản đó.</translation>
    </message>
    <message>
        <source>The register has such a document already: %1. Check before adding it again.</source>
        <translation>Sổ đã có văn bản này: %1. Kiểm tra trước khi nhập thêm.</translation>
    </message>
    <message>
        <source>“%1” is dated %2, after the document that rests upon it (%3). Check both days.</source>
        <translation>“%1” ghi ngày %2, sau văn bản căn cứ vào nó (%3). Kiểm tra lại hai ngày.</translation>
    </message>
    <message>
        <source>A document does not point at itself. Choose another one.</source>
        <translation>Văn bản không liên kết với chính nó. Chọn văn bản khác.</translation>
    </message>
    <message>
        <source>“%1” is linked in this way already.</source>
        <translation>“%1” đã được liên kết như vậy.</translation>
    </message>
    <message>
        <source>“%1” rests upon this document itself. Take that link off first.</source>
        <translation>“%1” lại căn cứ vào chính văn bản này. Bỏ liên kết đó trước.</translation>
    </message>
    <message>
        <source>The document is “%1” already. This is not possible any more.</source>
        <translation>Văn bản đang ở trạng thái “%1”, không thực hiện được việc này nữa.</translation>
    </message>
    <message>
        <source>%1 ended on %2; an office issues no paper dated after its end. Correct the day, or choose its successor.</source>
        <translation>%1 kết thúc hoạt động ngày %2; cơ quan không ban hành văn bản sau ngày kết thúc. Sửa ngày, hoặc chọn cơ quan kế thừa.</translation>
    </message>
    <message>
        <source>%1 began on %2; it issued no paper before that day. Correct the day, or choose the office before it.</source>
        <translation>%1 hoạt động từ ngày %2, không ban hành văn bản trước ngày đó. Sửa ngày, hoặc chọn cơ quan trước đó.</translation>
    </message>
    <message>
        <source>The days overlap the term “%1” (%2 – %3). End that term first, or correct the days.</source>
        <translation>Thời gian trùng với nhiệm kỳ “%1” (%2 – %3). Ghi ngày kết thúc nhiệm kỳ đó trước, hoặc sửa ngày.</translation>
    </message>
    <message>
        <source>The days overlap those of “%1” (%2 – %3). End that record first, or correct the days.</source>
        <translation>Thời gian trùng với “%1” (%2 – %3). Ghi ngày kết thúc của mục đó trước, hoặc sửa ngày.</translation>
    </message>
    <message>
        <source>The office issued “%1” outside of these days. Correct the days.</source>
        <translation>Cơ quan đã ban hành “%1” ngoài thời gian này. Sửa ngày.</translation>
    </message>
    <message>
        <source>Papers numbered in the term lie outside of these days: %1. Correct the days.</source>
        <translation>Có văn bản lấy số trong nhiệm kỳ nằm ngoài thời gian này: %1. Sửa ngày.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Unit kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Số đảng viên</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tên hiển thị</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mục số liệu</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Chỉ tiêu tham gia</translation>
    </message>
    <message>
        <source>Low rate</source>
        <translation>Ngưỡng tỷ lệ thấp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>Name of the office in the head</source>
        <translation>Tên cơ quan ở đầu văn bản</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Ký hiệu cơ quan</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Chủ thể ban hành</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Ký với tư cách</translation>
    </message>
    <message>
        <source>Full name of the signer</source>
        <translation>Họ và tên người ký</translation>
    </message>
    <message>
        <source>This is missing. Enter it.</source>
        <translation>Chưa nhập. Nhập mục này.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code. Use letters, digits, hyphens or underscores.</source>
        <translation>“%1” không dùng làm mã được. Dùng chữ cái, chữ số, dấu gạch nối hoặc gạch dưới.</translation>
    </message>
    <message>
        <source>The code “%1” is used already. Choose another.</source>
        <translation>Mã “%1” đã dùng. Chọn mã khác.</translation>
    </message>
    <message>
        <source>A rate is from 0% to 100%.</source>
        <translation>Tỷ lệ phải từ 0% đến 100%.</translation>
    </message>
    <message>
        <source>The low rate %1 is above the target %2. Correct one of them.</source>
        <translation>Ngưỡng tỷ lệ thấp %1 cao hơn chỉ tiêu %2. Sửa một trong hai.</translation>
    </message>
    <message>
        <source>No measure is chosen. Choose at least one.</source>
        <translation>Chưa chọn mục số liệu nào. Chọn ít nhất một mục.</translation>
    </message>
    <message>
        <source>The rate needs the measure “%1”, which is not chosen.</source>
        <translation>Tỷ lệ cần mục số liệu “%1” nhưng mục này chưa được chọn.</translation>
    </message>
    <message>
        <source>The day lies outside the campaign (%1 to %2). Check it.</source>
        <translation>Ngày nằm ngoài thời gian của đợt sinh hoạt (%1 đến %2). Kiểm tra lại.</translation>
    </message>
    <message>
        <source>Reports are due on %1, before the round ends on %2. Check it.</source>
        <translation>Hạn gửi %1 sớm hơn ngày kết thúc kỳ %2. Kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 is a weekend. The next working day is %2.</source>
        <translation>%1 là ngày nghỉ cuối tuần. Ngày làm việc tiếp theo là %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) after the day the superior has set (%2).</source>
        <translation>
            <numerusform>%1 sau hạn của cấp trên %n ngày (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit has no code. Give it one.</source>
        <translation>Đơn vị chưa có mã. Nhập mã đơn vị.</translation>
    </message>
    <message>
        <source>The code “%1” is that of %2. Choose another.</source>
        <translation>Mã “%1” đã dùng cho %2. Chọn mã khác.</translation>
    </message>
    <message>
        <source>The unit has no name. Enter it.</source>
        <translation>Đơn vị chưa có tên. Nhập tên đơn vị.</translation>
    </message>
    <message>
        <source>The kind of the unit is not chosen. Choose it.</source>
        <translation>Chưa chọn loại hình của đơn vị. Chọn loại hình.</translation>
    </message>
    <message>
        <source>%1 is chosen twice. Choose it once.</source>
        <translation>%1 được chọn hai lần. Chỉ chọn một lần.</translation>
    </message>
    <message>
        <source>%1 is so already; nothing would change.</source>
        <translation>%1 hiện đã như vậy, không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 would stand below itself. Choose another superior unit.</source>
        <translation>%1 sẽ trực thuộc chính mình. Chọn đơn vị cấp trên khác.</translation>
    </message>
    <message>
        <source>The superior unit “%1” is neither in the register nor among the good rows of the file. Check its code.</source>
        <translation>Đơn vị cấp trên “%1” không có trong sổ và không có trong các dòng hợp lệ của tệp. Kiểm tra lại mã.</translation>
    </message>
    <message>
        <source>%1 cannot take itself in. Choose another successor.</source>
        <translation>%1 không thể sáp nhập vào chính mình. Chọn đơn vị tiếp nhận khác.</translation>
    </message>
    <message>
        <source>%1 still has units below it: %2. Say where each of them goes.</source>
        <translation>%1 còn đơn vị trực thuộc: %2. Chọn đơn vị tiếp nhận cho từng đơn vị.</translation>
    </message>
    <message numerus="yes">
        <source>The number of successors is not right; %n at least.</source>
        <translation>
            <numerusform>Số đơn vị tiếp nhận, kế thừa chưa đúng; cần ít nhất %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “%1” is that of %2, or nearly so. Check that it is another unit.</source>
        <translation>Tên “%1” trùng hoặc gần trùng với %2. Kiểm tra xem có phải đơn vị khác không.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. Choose another day or another unit.</source>
        <translation>%1 không hoạt động tại ngày %2. Chọn ngày khác hoặc đơn vị khác.</translation>
    </message>
    <message>
        <source>The superior unit %1 does not exist on %2. Choose another one.</source>
        <translation>Đơn vị cấp trên %1 không hoạt động tại ngày %2. Chọn đơn vị khác.</translation>
    </message>
    <message>
        <source>%1 exists only since %2 and cannot have ended before. Choose a later day.</source>
        <translation>%1 thành lập ngày %2 nên không thể kết thúc trước đó. Chọn ngày sau.</translation>
    </message>
    <message>
        <source>Something about %1 is recorded for %2 already. Undo that first, or choose a later day.</source>
        <translation>%1 đã có thay đổi ghi nhận từ ngày %2. Hoàn tác thay đổi đó trước, hoặc chọn ngày sau.</translation>
    </message>
    <message>
        <source>The day it takes effect is missing. Enter it.</source>
        <translation>Chưa có ngày có hiệu lực. Nhập ngày có hiệu lực.</translation>
    </message>
    <message>
        <source>The decision of %1 is later than the day it takes effect (%2). Check both.</source>
        <translation>Quyết định ký ngày %1, sau ngày có hiệu lực (%2). Kiểm tra lại hai ngày.</translation>
    </message>
    <message>
        <source>The report is dated %1, before the last day of its round (%2). Correct the day.</source>
        <translation>Báo cáo ghi ngày %1, trước ngày cuối của kỳ báo cáo (%2). Sửa lại ngày.</translation>
    </message>
    <message>
        <source>%1 attended is more than the members in all (%2). Correct it, or give the reason.</source>
        <translation>%1 tham gia lớn hơn tổng số đảng viên (%2). Sửa số, hoặc chọn lý do.</translation>
    </message>
    <message>
        <source>%1 members in all, %2 in the last report (%3). Check whether the unit changed.</source>
        <translation>Tổng số đảng viên là %1, kỳ gần nhất là %2 (%3). Kiểm tra đơn vị có biến động không.</translation>
    </message>
    <message>
        <source>%1 is far from what the unit gave before (%2 to %3). Check the digits.</source>
        <translation>%1 khác xa số đơn vị đã báo cáo các kỳ trước (từ %2 đến %3). Kiểm tra lại chữ số.</translation>
    </message>
    <message>
        <source>All %1 expected attended; that is rare in so large a unit. Check it.</source>
        <translation>Cả %1 đảng viên phải tham gia đều dự; đơn vị đông như vậy hiếm khi đủ. Kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 members in all, %2 in the register. Check both.</source>
        <translation>Tổng số đảng viên là %1, trong sổ ghi %2. Kiểm tra cả hai số.</translation>
    </message>
    <message>
        <source>%1 members in all, %2 in the register as of %3. Check both.</source>
        <translation>Tổng số đảng viên là %1, trong sổ ghi %2 tại ngày %3. Kiểm tra cả hai số.</translation>
    </message>
    <message>
        <source>A cell of %1 members; a cell has at least three. Check it.</source>
        <translation>Chi bộ có %1 đảng viên; chi bộ có ít nhất ba đảng viên. Kiểm tra lại.</translation>
    </message>
    <message>
        <source>The report is dated %1, before its round began (%2). Correct the day.</source>
        <translation>Báo cáo ghi ngày %1, trước ngày đầu của kỳ báo cáo (%2). Sửa lại ngày.</translation>
    </message>
    <message>
        <source>The report is dated %1, after today (%2). Correct the day.</source>
        <translation>Báo cáo ghi ngày %1, sau ngày hôm nay (%2). Sửa lại ngày.</translation>
    </message>
    <message>
        <source>The correction is dated %1, before the report %2 of %3 that it corrects. Correct the day.</source>
        <translation>Báo cáo điều chỉnh ghi ngày %1, trước Báo cáo số %2 ngày %3 được điều chỉnh. Sửa lại ngày.</translation>
    </message>
    <message>
        <source>“%1” is not a number of this paper, which bears %2. Enter the number alone.</source>
        <translation>“%1” không phải số của văn bản này; văn bản mang số, ký hiệu %2. Chỉ nhập số.</translation>
    </message>
    <message>
        <source>The figures of %1 are locked by its issued report. A change says why: give the reason under “Entry”, or with --reason when importing.</source>
        <translation>Số liệu của %1 đã khoá theo báo cáo đã ban hành. Muốn sửa, ghi lý do: tại “Nhập số liệu”, hoặc thêm --reason khi nhập tệp.</translation>
    </message>
    <message>
        <source>Figures were confirmed while the row was being entered (in the register → in the row: %1). Keep what is being entered, or clear it, in the menu of the row.</source>
        <translation>Đã có số liệu được xác nhận trong lúc dòng này đang nhập (trong sổ → đang nhập: %1). Chọn “Giữ nội dung đang nhập” hoặc “Bỏ nội dung đang nhập” ở nút Dòng.</translation>
    </message>
    <message>
        <source>days, forms or texts</source>
        <translation>ngày, hình thức hoặc nội dung chữ</translation>
    </message>
    <message>
        <source>Figures of this unit are being entered on the entry page; they stay as they are.</source>
        <translation>Đơn vị này đang có số liệu đang nhập ở trang Nhập số liệu; số liệu đang nhập được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Take the figure and go on; at the end confirm the row</source>
        <translation>Nhận số, sang ô sau; cuối dòng thì xác nhận dòng</translation>
    </message>
    <message>
        <source>Confirm the row</source>
        <translation>Xác nhận dòng</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Ô sau</translation>
    </message>
    <message>
        <source>Cell before</source>
        <translation>Ô trước</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Đơn vị sau</translation>
    </message>
    <message>
        <source>Not held, in a row without figures</source>
        <translation>Không tổ chức (dòng chưa có số)</translation>
    </message>
    <message>
        <source>First cell of the row</source>
        <translation>Ô đầu dòng</translation>
    </message>
    <message>
        <source>Change the figure in the cell</source>
        <translation>Sửa số trong ô</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Bỏ sửa, giữ số cũ</translation>
    </message>
    <message>
        <source>Open the form of the unit</source>
        <translation>Mở phiếu của đơn vị</translation>
    </message>
    <message>
        <source>Give the reason of the warnings</source>
        <translation>Ghi lý do của mục cần kiểm tra</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Copy the figure above</source>
        <translation>Chép số ở ô trên</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>Xoá các ô</translation>
    </message>
    <message>
        <source>Edit the sentence; Enter takes it</source>
        <translation>Sửa câu; Enter để nhận</translation>
    </message>
    <message>
        <source>Leave the sentence out, or bring it back</source>
        <translation>Bỏ câu khỏi văn bản, hoặc lấy lại</translation>
    </message>
    <message>
        <source>The sentence as the program words it</source>
        <translation>Trở về câu mẫu của chương trình</translation>
    </message>
    <message>
        <source>Add an own paragraph after it</source>
        <translation>Thêm đoạn tự viết vào sau câu này</translation>
    </message>
    <message>
        <source>Own paragraph one place up</source>
        <translation>Chuyển đoạn tự viết lên một bậc</translation>
    </message>
    <message>
        <source>Own paragraph one place down</source>
        <translation>Chuyển đoạn tự viết xuống một bậc</translation>
    </message>
    <message>
        <source>Exempt from reporting, in a row without figures</source>
        <translation>Miễn báo cáo, ở dòng chưa có số</translation>
    </message>
    <message>
        <source>Paste a message</source>
        <translation>Dán tin nhắn</translation>
    </message>
    <message>
        <source>Approximate (≈), or no longer</source>
        <translation>Số ước (≈), hoặc bỏ dấu</translation>
    </message>
    <message>
        <source>Note on the figure</source>
        <translation>Ghi chú của ô</translation>
    </message>
    <message>
        <source>Totals on the paper</source>
        <translation>Số tổng trên báo cáo giấy</translation>
    </message>
    <message>
        <source>Type again to check</source>
        <translation>Nhập lại để đối chiếu</translation>
    </message>
    <message>
        <source>Record a call to the selected units</source>
        <translation>Ghi đã gọi các đơn vị đang chọn</translation>
    </message>
    <message>
        <source>Record a message that was sent</source>
        <translation>Ghi đã nhắn Zalo</translation>
    </message>
    <message>
        <source>Copy the message for the group</source>
        <translation>Chép tin nhắn gửi nhóm</translation>
    </message>
    <message>
        <source>Copy the message to the selected unit</source>
        <translation>Chép tin nhắn gửi đơn vị đang chọn</translation>
    </message>
    <message>
        <source>Prepare the letter</source>
        <translation>Soạn công văn đề nghị báo cáo, đôn đốc</translation>
    </message>
    <message>
        <source>Record a letter that was sent</source>
        <translation>Ghi công văn đã gửi</translation>
    </message>
    <message>
        <source>List for the head of office</source>
        <translation>Danh sách cho lãnh đạo</translation>
    </message>
    <message>
        <source>Copy the board as a picture</source>
        <translation>Chép ảnh tiến độ</translation>
    </message>
    <message>
        <source>Copy the names of those missing</source>
        <translation>Chép tên các đơn vị chưa báo cáo</translation>
    </message>
    <message>
        <source>Accept the warning of the cell; 1 to 7 pick the reason</source>
        <translation>Ghi lý do của ô cần kiểm tra; phím 1 đến 7 chọn lý do</translation>
    </message>
    <message>
        <source>Accept warnings of this kind in many rows</source>
        <translation>Ghi lý do cho các mục cùng loại ở nhiều dòng</translation>
    </message>
    <message>
        <source>Mark to look at again</source>
        <translation>Đánh dấu xem lại</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>List of marks</source>
        <translation>Danh sách đánh dấu</translation>
    </message>
    <message>
        <source>Ask the unit to check again ↺</source>
        <translation>Đề nghị kiểm tra lại ↺</translation>
    </message>
</context>
<context>
    <name>OfficeForms</name>
    <message>
        <source>New term</source>
        <translation>Thêm nhiệm kỳ</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>Nhiệm kỳ %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>For example 2025-2030</source>
        <translation>Ví dụ 2025-2030</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Congress, or decision of appointment</source>
        <translation>Đại hội, hoặc quyết định chỉ định cấp uỷ</translation>
    </message>
    <message>
        <source>Numbers of papers begin at 01 with each term.</source>
        <translation>Mỗi nhiệm kỳ, số văn bản lại bắt đầu từ 01.</translation>
    </message>
    <message>
        <source>New signer</source>
        <translation>Thêm người ký</translation>
    </message>
    <message>
        <source>Signer %1</source>
        <translation>Người ký %1</translation>
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
        <source>Last day of %1</source>
        <translation>Ngày cuối của %1</translation>
    </message>
    <message>
        <source>The last day is missing. Enter it.</source>
        <translation>Chưa có ngày cuối. Nhập bổ sung.</translation>
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
    <name>PageHelp</name>
    <message>
        <source>A register is one file. Open yours, begin a new one, or look around in a sample with invented figures.</source>
        <translation>Mỗi sổ là một tệp. Mở sổ đang có, lập sổ mới, hoặc xem thử sổ mẫu với số liệu giả định.</translation>
    </message>
    <message>
        <source>Everything is saved at once; there is no button for it. A copy is made in the menu Tools.</source>
        <translation>Mọi thay đổi được lưu ngay, không cần bấm lưu. Sao lưu sổ tại mục Công cụ.</translation>
    </message>
    <message>
        <source>What stands today: the open round, who has not reported, what is due, the figures of the campaigns.</source>
        <translation>Tình hình hôm nay: kỳ báo cáo đang mở, đơn vị chưa báo cáo, việc đến hạn, số liệu các đợt sinh hoạt.</translation>
    </message>
    <message>
        <source>Each sentence with an arrow leads to the page that shows more.</source>
        <translation>Mỗi câu có mũi tên dẫn đến trang xem chi tiết.</translation>
    </message>
    <message>
        <source>The headline can be copied into a message or a news item as it stands.</source>
        <translation>Câu tổng hợp có thể chép nguyên vào tin nhắn, tin bài.</translation>
    </message>
    <message>
        <source>Choose a campaign at the left; its rounds, documents, tasks, activities and commendations stand at the right.</source>
        <translation>Chọn đợt sinh hoạt ở bên trái; kỳ báo cáo, văn bản, phân công nhiệm vụ, hoạt động, biểu dương, khen thưởng của đợt hiện ở bên phải.</translation>
    </message>
    <message>
        <source>A round is opened, closed and reopened in the menu Round. Opening freezes the list of units that must report.</source>
        <translation>Mở kỳ, chốt số liệu, mở lại để bổ sung tại mục Kỳ báo cáo. Khi mở kỳ, danh sách đơn vị phải báo cáo được giữ cố định.</translation>
    </message>
    <message>
        <source>People counted at an activity are not added to the units&apos; figures when they are counted there already.</source>
        <translation>Người dự hoạt động đã tính trong báo cáo của đơn vị thì không cộng thêm.</translation>
    </message>
    <message>
        <source>Directing documents and own papers of the register, as the papers quote them under “Căn cứ”.</source>
        <translation>Văn bản chỉ đạo và văn bản của cơ quan, theo đúng cách báo cáo dẫn tại phần “Căn cứ”.</translation>
    </message>
    <message>
        <source>Type a part of the number, the office or the subject to find one; accents are not needed. A click on a heading sorts.</source>
        <translation>Gõ một phần số, ký hiệu, cơ quan hoặc trích yếu để tìm, không cần dấu. Bấm tiêu đề cột để sắp xếp.</translation>
    </message>
    <message>
        <source>The units as they are on the day chosen above. Another day shows the tree of that day, with the names of then.</source>
        <translation>Hệ thống tổ chức đảng tại ngày chọn ở trên. Chọn ngày khác để xem hệ thống và tên gọi tại ngày đó.</translation>
    </message>
    <message>
        <source>Type a part of the name or the code to find a unit; accents are not needed.</source>
        <translation>Gõ một phần tên hoặc mã để tìm đơn vị, không cần dấu.</translation>
    </message>
    <message>
        <source>“Contact” keeps whom a unit is reached through; the follow-up shows it.</source>
        <translation>“Đầu mối” ghi người liên hệ của đơn vị; trang Theo dõi, đôn đốc có nêu lại.</translation>
    </message>
    <message>
        <source>One row a unit, one column a figure. Type the figure and press Enter; at the end of the row Enter confirms it.</source>
        <translation>Mỗi dòng một đơn vị, mỗi cột một mục số liệu. Gõ số rồi nhấn Enter; ở cuối dòng, Enter xác nhận dòng.</translation>
    </message>
    <message>
        <source>What is typed is kept at once as a draft. A draft is no report: it counts in no total until the row is confirmed.</source>
        <translation>Số vừa gõ được giữ ngay ở tình trạng đang nhập. Dòng đang nhập chưa phải là báo cáo, chưa tính vào tổng cộng cho đến khi xác nhận.</translation>
    </message>
    <message>
        <source>A line under the grid names the cell that is wrong or must be looked at, and leads there. A warning stands with a reason.</source>
        <translation>Dòng dưới bảng nêu ô có lỗi hoặc cần kiểm tra và đưa đến ô đó. Nội dung cần kiểm tra được nhận khi đã ghi lý do.</translation>
    </message>
    <message>
        <source>“-” in a row without figures: not held. Columns copied in Excel are pasted as they are.</source>
        <translation>Nhấn “-” ở dòng chưa có số: không tổ chức. Khối ô chép từ Excel dán được nguyên vào bảng.</translation>
    </message>
    <message>
        <source>The preview shows the very pages that are printed and saved as PDF.</source>
        <translation>Bản xem trước đúng là các trang sẽ in và lưu thành PDF.</translation>
    </message>
    <message>
        <source>Heads, signer and rules follow the date of the paper. Printing is never refused: while something is open the paper says “Dự thảo”.</source>
        <translation>Phần đầu, người ký, thể thức theo ngày của văn bản. Lúc nào cũng in được; khi còn nội dung cần kiểm tra, văn bản ghi “Dự thảo”.</translation>
    </message>
    <message>
        <source>The file for the superior bears the same control code as the summary table: paper and file prove each other.</source>
        <translation>Tệp gửi cấp trên mang cùng mã đối chiếu với biểu tổng hợp: giấy và tệp đối chiếu được với nhau.</translation>
    </message>
    <message>
        <source>The rounds of a campaign beside each other, and what they come to.</source>
        <translation>Số liệu các kỳ của đợt sinh hoạt đặt cạnh nhau và số chung của cả đợt.</translation>
    </message>
    <message>
        <source>Persons are never added over rounds, for the same people come again; attendances are. The last column names the rule.</source>
        <translation>Số người không cộng qua các kỳ vì vẫn là những người ấy; số lượt thì cộng. Cột cuối nêu cách tính.</translation>
    </message>
    <message>
        <source>Every change with its time and its operator, the newest first; below, what the chosen one changed.</source>
        <translation>Mọi thay đổi kèm thời gian, người nhập, mới nhất ở trên; phía dưới là nội dung đã thay đổi.</translation>
    </message>
    <message>
        <source>Any act can be undone, not only the last. Figures that were written later stay and are named. Undoing is an act too.</source>
        <translation>Hoàn tác được thao tác bất kỳ, không chỉ thao tác cuối. Số liệu ghi sau vẫn giữ và được nêu rõ. Hoàn tác cũng được ghi nhật ký.</translation>
    </message>
    <message>
        <source>“This machine” is remembered on this computer only. “This register” goes with the file to whoever opens it.</source>
        <translation>“Máy này” chỉ nhớ trên máy đang dùng. “Sổ này” đi theo tệp, ai mở cũng thấy.</translation>
    </message>
    <message>
        <source>An issuer and a signer are valid from a day on; papers take those that are valid on their own date.</source>
        <translation>Cơ quan ban hành, người ký có hiệu lực từ một ngày; văn bản lấy thông tin còn hiệu lực tại ngày của văn bản.</translation>
    </message>
    <message>
        <source>A message is pasted by Ctrl+M and looked at before it goes into the grid. The totals of a paper are typed by Ctrl+T; what is left to them stands below the grid&apos;s own.</source>
        <translation>Dán tin nhắn bằng Ctrl+M, xem trước rồi mới đưa vào bảng. Nhập số tổng trên báo cáo giấy bằng Ctrl+T; chênh lệch ghi ở dưới dòng tổng cộng của bảng.</translation>
    </message>
    <message>
        <source>Choose the kind of paper at the right. What a kind has to choose stands below it and is remembered.</source>
        <translation>Chọn loại văn bản ở bên phải. Các lựa chọn của từng loại hiện ở dưới và được ghi nhớ.</translation>
    </message>
    <message>
        <source>“Writing”: F2 edits a sentence, Delete leaves it out, Ctrl+Enter adds an own paragraph. Figures left as they are follow the register.</source>
        <translation>“Soạn thảo”: F2 sửa câu, Delete bỏ câu, Ctrl+Enter thêm đoạn tự viết. Số để nguyên vẫn theo số liệu trong sổ.</translation>
    </message>
    <message>
        <source>A click on a figure of the preview, or “Sources of figures…”, shows the rows that it comes from.</source>
        <translation>Nhấn vào một số trên bản xem trước, hoặc nút “Nguồn số liệu…”, để xem các dòng tạo nên số đó.</translation>
    </message>
    <message>
        <source>“Signature and issue” keeps what was submitted and issued, page for page. Afterwards the figures are sealed and changes need a correction report.</source>
        <translation>“Trình ký, ban hành” giữ nguyên từng trang của bản trình ký và báo cáo đã ban hành. Sau khi ban hành, số liệu được khoá; muốn sửa phải lập báo cáo điều chỉnh.</translation>
    </message>
    <message>
        <source>F9 accepts the warning of the cell and Shift+F9 those of its kind in many rows; the keys 1 to 7 pick the reason.</source>
        <translation>F9 ghi lý do cho ô cần kiểm tra, Shift+F9 cho các mục cùng loại ở nhiều dòng; phím 1 đến 7 chọn lý do.</translation>
    </message>
    <message>
        <source>F3 marks a figure to look at again, F12 asks the unit to check it, Shift+F3 lists the marks. A mark changes no figure; closed rounds take it too.</source>
        <translation>F3 đánh dấu xem lại, F12 đề nghị đơn vị kiểm tra lại, Shift+F3 mở danh sách đánh dấu. Đánh dấu không làm thay đổi số liệu; kỳ đã chốt vẫn đánh dấu được.</translation>
    </message>
    <message>
        <source>How the round stands on the day chosen above; those that have not reported come first, the longest overdue on top.</source>
        <translation>Tình hình kỳ báo cáo tại ngày chọn ở trên; đơn vị chưa báo cáo đứng trước, quá hạn lâu nhất ở trên cùng.</translation>
    </message>
    <message>
        <source>One key each, while the list has the focus: G records a call, Z a message that was sent, for all units that are selected. Promise and result are written at once or later with F2.</source>
        <translation>Mỗi việc một phím khi đang ở danh sách: G ghi đã gọi, Z ghi đã nhắn Zalo, cho mọi đơn vị đang chọn. Ngày hẹn và kết quả ghi ngay hoặc ghi sau bằng F2.</translation>
    </message>
    <message>
        <source>T copies the message for the group, N the one to the selected unit; V prepares the letter and S records that it was sent; D makes the list for the head of office; A copies the board as a picture for the chat; L the names.</source>
        <translation>T chép tin nhắn gửi nhóm, N chép tin gửi đơn vị đang chọn; V soạn công văn, S ghi công văn đã gửi; D lập danh sách cho lãnh đạo; A chép ảnh tiến độ để gửi nhóm; L chép tên các đơn vị chưa báo cáo.</translation>
    </message>
    <message>
        <source>A promise is broken once its day is over and nothing came. What came after each reminder is counted below at the right.</source>
        <translation>Sai hẹn: đã qua ngày hẹn mà chưa có báo cáo. Góc dưới bên phải đếm số báo cáo gửi sau mỗi lần đôn đốc.</translation>
    </message>
</context>
<context>
    <name>PageSetups</name>
    <message>
        <source>Page setup</source>
        <translation>Thiết lập trang</translation>
    </message>
    <message>
        <source>Both sides of the sheet (margins mirrored)</source>
        <translation>In hai mặt (đảo lề)</translation>
    </message>
    <message>
        <source>Landscape pages on A3</source>
        <translation>Trang ngang in trên khổ A3</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Lề trang</translation>
    </message>
    <message>
        <source>By the directive</source>
        <translation>Theo hướng dẫn</translation>
    </message>
    <message>
        <source>Own ones</source>
        <translation>Tự đặt</translation>
    </message>
    <message>
        <source>Left (mm)</source>
        <translation>Lề trái (mm)</translation>
    </message>
    <message>
        <source>Top (mm)</source>
        <translation>Lề trên (mm)</translation>
    </message>
    <message>
        <source>Right (mm)</source>
        <translation>Lề phải (mm)</translation>
    </message>
    <message>
        <source>Bottom (mm)</source>
        <translation>Lề dưới (mm)</translation>
    </message>
    <message>
        <source>%1: write a number from %2 to %3.</source>
        <translation>%1: nhập số từ %2 đến %3.</translation>
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
    <name>PaperComparison</name>
    <message>
        <source>Opening</source>
        <translation>Phần mở đầu</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Biểu, danh sách</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Result report</source>
        <translation>Báo cáo kết quả</translation>
    </message>
    <message>
        <source>Summary table</source>
        <translation>Biểu tổng hợp</translation>
    </message>
    <message>
        <source>Request for reports</source>
        <translation>Công văn đề nghị báo cáo</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Công văn đôn đốc</translation>
    </message>
    <message>
        <source>Quick report</source>
        <translation>Báo cáo nhanh</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>Tin, bài</translation>
    </message>
    <message>
        <source>Correction report</source>
        <translation>Báo cáo điều chỉnh số liệu</translation>
    </message>
    <message>
        <source>What the units wrote</source>
        <translation>Ý kiến của các đơn vị</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Phiếu báo cáo (để trống)</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Danh mục văn bản</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>Danh sách đơn vị</translation>
    </message>
    <message>
        <source>List of tasks</source>
        <translation>Bảng phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>List of commendations</source>
        <translation>Danh sách biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation>Word (.docx)</translation>
    </message>
    <message>
        <source>LibreOffice (.odt)</source>
        <translation>LibreOffice (.odt)</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Pictures (.png)</source>
        <translation>Ảnh (.png)</translation>
    </message>
    <message>
        <source>Plain text (.txt)</source>
        <translation>Văn bản thuần (.txt)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PaperProof</name>
    <message>
        <source>Units that must report</source>
        <translation>Đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Units that have reported</source>
        <translation>Đơn vị đã báo cáo</translation>
    </message>
    <message>
        <source>Units that held it</source>
        <translation>Đơn vị đã tổ chức</translation>
    </message>
    <message>
        <source>Units that have not reported</source>
        <translation>Đơn vị chưa báo cáo</translation>
    </message>
    <message>
        <source>Units that did not hold it</source>
        <translation>Đơn vị không tổ chức</translation>
    </message>
    <message>
        <source>Units that held it with another unit</source>
        <translation>Đơn vị học ghép</translation>
    </message>
    <message>
        <source>Units that need not report</source>
        <translation>Đơn vị miễn báo cáo</translation>
    </message>
    <message>
        <source>Units that reported late</source>
        <translation>Đơn vị gửi báo cáo chậm</translation>
    </message>
    <message>
        <source>Units that reported in time</source>
        <translation>Đơn vị gửi báo cáo đúng hạn</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Tổng số người tham gia</translation>
    </message>
</context>
<context>
    <name>PraiseProposal</name>
    <message numerus="yes">
        <source>Reported in time in all %n round(s)</source>
        <translation>
            <numerusform>Báo cáo đúng hạn cả %n kỳ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate %1 (%2 of %3), at least %4</source>
        <translation>Tỷ lệ tham gia %1 (%2/%3), từ %4 trở lên</translation>
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
    <message numerus="yes">
        <source>putting back %n cell(s)</source>
        <translation>
            <numerusform>đưa lại %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>marking as approximate</source>
        <translation>đánh dấu số ước</translation>
    </message>
    <message>
        <source>marking as exact</source>
        <translation>bỏ dấu số ước</translation>
    </message>
    <message>
        <source>note of %1</source>
        <translation>ghi chú của %1</translation>
    </message>
    <message numerus="yes">
        <source>reason of %n row(s)</source>
        <translation>
            <numerusform>ghi lý do của %n dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnHistory</name>
    <message>
        <source>Reason, when it was not held</source>
        <translation>Lý do, nếu không tổ chức</translation>
    </message>
    <message>
        <source>The unit&apos;s own paper</source>
        <translation>Văn bản của đơn vị</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Người báo cáo</translation>
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
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Held jointly with</source>
        <translation>Học ghép với</translation>
    </message>
    <message>
        <source>Forms of study</source>
        <translation>Hình thức tổ chức</translation>
    </message>
    <message>
        <source>Way of attending</source>
        <translation>Cách dự</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>Nhận qua</translation>
    </message>
</context>
<context>
    <name>RoundPlanWords</name>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>chậm %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
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
    <name>UnitConsequences</name>
    <message>
        <source>%1 takes over.</source>
        <translation>Đơn vị tiếp nhận, kế thừa: %1.</translation>
    </message>
    <message>
        <source>%1 lives on.</source>
        <translation>%1 tiếp tục hoạt động.</translation>
    </message>
    <message>
        <source>%1 exists from %2.</source>
        <translation>%1 được thành lập từ ngày %2.</translation>
    </message>
    <message>
        <source>%1 has always existed.</source>
        <translation>%1 được ghi vào sổ như đơn vị có từ trước.</translation>
    </message>
    <message>
        <source>It stands under %1.</source>
        <translation>Trực thuộc %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s).</source>
        <translation>
            <numerusform>Số đảng viên: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 kết thúc ngày %2.</translation>
    </message>
    <message>
        <source>From %1 on, %2 is called “%3”. Papers of earlier days keep the old name.</source>
        <translation>Từ ngày %1, %2 mang tên “%3”. Văn bản, báo cáo trước ngày đó giữ tên cũ.</translation>
    </message>
    <message>
        <source>%1 is of another kind from %2.</source>
        <translation>%1 chuyển loại hình từ ngày %2.</translation>
    </message>
    <message>
        <source>From %1 on, %2 stands under %3.</source>
        <translation>Từ ngày %1, %2 trực thuộc %3.</translation>
    </message>
    <message>
        <source>From %1 on, %2 stands at the top.</source>
        <translation>Từ ngày %1, %2 không trực thuộc đơn vị nào trong sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n member(s) from then on.</source>
        <translation>
            <numerusform>%1 có %n đảng viên kể từ ngày đó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below go to %1: %2.</source>
        <translation>
            <numerusform>%n đơn vị trực thuộc chuyển về %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below stand at the top: %1.</source>
        <translation>
            <numerusform>%n đơn vị không còn trực thuộc đơn vị nào trong sổ: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n đơn vị khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitForms</name>
    <message>
        <source>Correct: %1</source>
        <translation>Sửa thông tin: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>For slips of the pen. When a decision gave it another name, use Change: the old name is kept for the papers of its time.</source>
        <translation>Chỉ để sửa lỗi ghi chép. Đổi tên theo quyết định thì dùng “Thay đổi…”, khi đó tên cũ vẫn giữ cho văn bản của thời gian trước.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Unit kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>Tên gọi khác: %1</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác, tên viết tắt</translation>
    </message>
    <message>
        <source>With ; between them. Searching and imports find the unit by them too.</source>
        <translation>Cách nhau bằng dấu ;  – tìm kiếm và nhập tệp cũng nhận ra đơn vị theo các tên này.</translation>
    </message>
    <message>
        <source>Head-count: %1</source>
        <translation>Số đảng viên: %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tại ngày</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Số đảng viên</translation>
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
    <message>
        <source>Not given</source>
        <translation>Chưa ghi</translation>
    </message>
</context>
<context>
    <name>UnitStories</name>
    <message>
        <source>Founded</source>
        <translation>Thành lập</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Move to another superior</source>
        <translation>Chuyển về cấp uỷ khác</translation>
    </message>
    <message>
        <source>Change of kind</source>
        <translation>Chuyển loại hình</translation>
    </message>
    <message>
        <source>Merge into existing</source>
        <translation>Sáp nhập vào…</translation>
    </message>
    <message>
        <source>Merge into new</source>
        <translation>Hợp nhất thành…</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Chia</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>End of activity</source>
        <translation>Kết thúc hoạt động</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Unit kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Số đảng viên</translation>
    </message>
    <message>
        <source>Renamed from “%1” to “%2”</source>
        <translation>Đổi tên từ “%1” thành “%2”</translation>
    </message>
    <message>
        <source>Kind changed from %1 to %2</source>
        <translation>Chuyển loại hình từ %1 thành %2</translation>
    </message>
    <message>
        <source>Left %1; no superior unit since</source>
        <translation>Thôi trực thuộc %1; từ đó không có đơn vị cấp trên trong sổ</translation>
    </message>
    <message>
        <source>Placed under %1</source>
        <translation>Chuyển về trực thuộc %1</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Chuyển từ %1 về %2</translation>
    </message>
    <message>
        <source>Founded, taking in %1</source>
        <translation>Thành lập, tiếp nhận %1</translation>
    </message>
    <message>
        <source>Took in %1</source>
        <translation>Tiếp nhận %1 sáp nhập vào</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Sáp nhập vào %1</translation>
    </message>
    <message>
        <source>Founded by merging %1</source>
        <translation>Thành lập trên cơ sở hợp nhất %1</translation>
    </message>
    <message>
        <source>Merged into the new %1</source>
        <translation>Hợp nhất thành %1</translation>
    </message>
    <message>
        <source>Took in a part of %1</source>
        <translation>Tiếp nhận một phần của %1</translation>
    </message>
    <message>
        <source>Divided into %1</source>
        <translation>Chia thành %1</translation>
    </message>
    <message>
        <source>Separated from %1</source>
        <translation>Tách ra từ %1</translation>
    </message>
    <message>
        <source>Gave off %1</source>
        <translation>Tách ra %1</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>Dissolved; taken over by %1</source>
        <translation>Giải thể; đơn vị tiếp nhận: %1</translation>
    </message>
    <message>
        <source>Ended its activity</source>
        <translation>Kết thúc hoạt động</translation>
    </message>
    <message>
        <source>Ended its activity; taken over by %1</source>
        <translation>Kết thúc hoạt động; đơn vị tiếp nhận: %1</translation>
    </message>
</context>
<context>
    <name>WholeFiles</name>
    <message>
        <source>there is something else than a file</source>
        <translation>ở đó không phải là tệp</translation>
    </message>
</context>
<context>
    <name>WindowUndo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có thao tác nào để hoàn tác.</translation>
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
    <message>
        <source>Kinds of comparison</source>
        <translation>Các kiểu so sánh</translation>
    </message>
    <message>
        <source>Rounds of the campaign</source>
        <translation>Các kỳ của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Compared with an earlier round</source>
        <translation>So với cùng kỳ, kỳ trước</translation>
    </message>
</context>
<context>
    <name>sosh::AnniversaryDialog</name>
    <message>
        <source>Anniversaries</source>
        <translation>Ngày kỷ niệm</translation>
    </message>
    <message>
        <source>The table is empty. Add the anniversaries that rounds are held for.</source>
        <translation>Bảng chưa có ngày kỷ niệm nào. Thêm các ngày kỷ niệm gắn với kỳ báo cáo.</translation>
    </message>
    <message>
        <source>Rounds that were made already keep what they took from here. Lunar days stand without a day; it is given each year.</source>
        <translation>Các kỳ báo cáo đã lập giữ nguyên ngày kỷ niệm đã ghi. Ngày âm lịch để trống ngày, mỗi năm nhập ngày dương lịch khi lập kế hoạch.</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Ngày kỷ niệm</translation>
    </message>
    <message>
        <source>New anniversary</source>
        <translation>Ngày kỷ niệm mới</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>As it follows “kỷ niệm 80 năm”, for example Ngày truyền thống Đảng bộ xã</source>
        <translation>Ghi như sau cụm “kỷ niệm 80 năm”, ví dụ Ngày truyền thống Đảng bộ xã</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>Ngày, tháng</translation>
    </message>
    <message>
        <source>As 19/5; empty when it is lunar or only the year is known</source>
        <translation>Ví dụ 19/5; để trống nếu theo âm lịch hoặc chỉ biết năm</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Năm khởi đầu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>“%1” is not a day of the year. Write it as 19/5.</source>
        <translation>“%1” không phải là ngày trong năm. Ghi theo mẫu 19/5.</translation>
    </message>
    <message>
        <source>Remove “%1” from the table? It can be undone.</source>
        <translation>Xoá “%1” khỏi bảng ngày kỷ niệm? Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
</context>
<context>
    <name>sosh::AnniversaryModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Năm khởi đầu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>sosh::AttachmentList</name>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Files can also be dropped here, up to %1 MB each. They are kept in the register.</source>
        <translation>Có thể kéo tệp thả vào đây, mỗi tệp không quá %1 MB. Tệp được lưu trong sổ.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Choose a file in the list first.</source>
        <translation>Chọn một tệp trong danh sách trước.</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>Chọn tệp đính kèm</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi loại tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were attached.</source>
        <translation>
            <numerusform>Đã đính kèm %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine has no program that opens “%1”.</source>
        <translation>Máy này không có chương trình mở được tệp “%1”.</translation>
    </message>
    <message>
        <source>“%1” was removed. Ctrl+Z takes it back.</source>
        <translation>Đã bỏ tệp “%1”. Nhấn Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>The last change of the files was undone.</source>
        <translation>Đã hoàn tác thay đổi gần nhất ở tệp đính kèm.</translation>
    </message>
</context>
<context>
    <name>sosh::BatchDialog</name>
    <message>
        <source>Several papers at once</source>
        <translation>In nhiều văn bản</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Reminders and blank forms: one file a unit</source>
        <translation>Công văn đôn đốc, phiếu báo cáo: mỗi đơn vị một tệp</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Ghi các tệp</translation>
    </message>
    <message>
        <source>Tick a paper first.</source>
        <translation>Chọn ít nhất một văn bản.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written into %1.</source>
        <translation>
            <numerusform>Đã ghi %n tệp vào %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sosh::BinDialog</name>
    <message>
        <source>Removed records</source>
        <translation>Đã xoá (khôi phục được)</translation>
    </message>
    <message>
        <source>What can be restored</source>
        <translation>Những gì khôi phục được</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Nothing has been removed.</source>
        <translation>Chưa xoá gì.</translation>
    </message>
    <message>
        <source>Restoring undoes the act that removed the record, with all that it removed.</source>
        <translation>Khôi phục là hoàn tác việc đã xoá bản ghi, cùng mọi thứ mà việc đó đã xoá.</translation>
    </message>
</context>
<context>
    <name>sosh::BlockActions</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Paste a &amp;message…</source>
        <translation>Dán &amp;tin nhắn…</translation>
    </message>
    <message>
        <source>Appro&amp;ximate (≈)</source>
        <translation>Số ướ&amp;c (≈)</translation>
    </message>
    <message>
        <source>&amp;Note on the figure…</source>
        <translation>&amp;Ghi chú của ô…</translation>
    </message>
    <message>
        <source>&amp;Totals on the paper…</source>
        <translation>&amp;Số tổng trên báo cáo giấy…</translation>
    </message>
    <message>
        <source>Type a&amp;gain to check…</source>
        <translation>&amp;Nhập lại để đối chiếu…</translation>
    </message>
    <message>
        <source>Ask about &amp;wrong cells when pasting</source>
        <translation>&amp;Hỏi khi khối dán có ô cần xem</translation>
    </message>
    <message>
        <source>Looking at the block…</source>
        <translation>Đang xem khối dán…</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Không dán ô nào.</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Đang dán…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were pasted.</source>
        <translation>
            <numerusform>Đã dán %n ô.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were left out. Ctrl+Z takes the block back.</source>
        <translation>
            <numerusform>Không dán %n ô. Ctrl+Z bỏ cả khối vừa dán.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasting a message</source>
        <translation>dán tin nhắn</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of the message are in the grid.</source>
        <translation>
            <numerusform>Đã đưa %n số trong tin nhắn vào bảng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on the figure</source>
        <translation>Ghi chú của ô</translation>
    </message>
    <message>
        <source>It stands in the note of the report, behind the name of the column.</source>
        <translation>Ghi vào cột Ghi chú của đơn vị, sau tên cột số liệu.</translation>
    </message>
    <message>
        <source>%1: on the paper %2, in the grid %3</source>
        <translation>%1: báo cáo giấy %2, trong bảng %3</translation>
    </message>
    <message>
        <source>The totals differ from the paper.</source>
        <translation>Số tổng chênh lệch so với báo cáo giấy.</translation>
    </message>
    <message>
        <source>Why are the rows confirmed all the same?</source>
        <translation>Lý do vẫn xác nhận:</translation>
    </message>
    <message>
        <source>No row is being entered; select the rows to type again.</source>
        <translation>Không có dòng nào đang nhập; đề nghị chọn các dòng cần nhập lại.</translation>
    </message>
    <message>
        <source>figures typed again</source>
        <translation>lấy số nhập lại</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>Ghi lý do chênh lệch.</translation>
    </message>
    <message>
        <source>Choose the cell of a figure first; the block goes in from there.</source>
        <translation>Chọn một ô số liệu trước; khối số liệu được dán từ ô đó.</translation>
    </message>
</context>
<context>
    <name>sosh::CampaignDialog</name>
    <message>
        <source>Change the campaign</source>
        <translation>Sửa đợt sinh hoạt</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Đợt sinh hoạt mới</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Parts of the campaign</source>
        <translation>Các phần của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Chung</translation>
    </message>
    <message>
        <source>&amp;Topics, target groups, forms</source>
        <translation>Chuyên đề, đố&amp;i tượng, hình thức</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Mục số liệu</translation>
    </message>
    <message>
        <source>Fields of the campaign</source>
        <translation>Các mục của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Forms of study</source>
        <translation>Hình thức tổ chức</translation>
    </message>
    <message>
        <source>Save the campaign first; then it can have measures of its own.</source>
        <translation>Lưu đợt sinh hoạt trước, sau đó mới thêm được mục số liệu riêng.</translation>
    </message>
    <message>
        <source>Own measure</source>
        <translation>Mục số liệu riêng</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nội dung cần thống kê</translation>
    </message>
    <message>
        <source>As the paper says it, for example Buổi nói chuyện chuyên đề</source>
        <translation>Ghi như trên văn bản, ví dụ Buổi nói chuyện chuyên đề</translation>
    </message>
    <message>
        <source>Column head</source>
        <translation>Đầu cột</translation>
    </message>
    <message>
        <source>Short; left empty it is the same</source>
        <translation>Ghi ngắn gọn; để trống thì dùng tên đầy đủ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Đơn vị tính</translation>
    </message>
</context>
<context>
    <name>sosh::CampaignFields</name>
    <message>
        <source>Title *</source>
        <translation>Tên gọi *</translation>
    </message>
    <message>
        <source>For example: Đợt sinh hoạt chính trị về Nghị quyết Đại hội XIV</source>
        <translation>Ví dụ: Đợt sinh hoạt chính trị về Nghị quyết Đại hội XIV</translation>
    </message>
    <message>
        <source>Code *</source>
        <translation>Mã *</translation>
    </message>
    <message>
        <source>Code of the superior</source>
        <translation>Mã của cấp trên</translation>
    </message>
    <message>
        <source>Work, article or resolution studied</source>
        <translation>Tác phẩm, bài viết, nghị quyết học tập</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>In sentences of the paper</source>
        <translation>Cách gọi trong văn bản</translation>
    </message>
    <message>
        <source>The same in short</source>
        <translation>Cách gọi ngắn</translation>
    </message>
    <message>
        <source>Left empty, it is made from the title</source>
        <translation>Để trống thì lấy theo tên gọi</translation>
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
        <source>Ongoing, without a last day</source>
        <translation>Thường xuyên, không có ngày kết thúc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>The rate is of</source>
        <translation>Tỷ lệ tính trên</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Target rate (%)</source>
        <translation>Chỉ tiêu tham gia (%)</translation>
    </message>
    <message>
        <source>Low, to be asked about, below (%)</source>
        <translation>Tỷ lệ thấp, cần hỏi lại, dưới (%)</translation>
    </message>
    <message>
        <source>An ongoing campaign has no last day.</source>
        <translation>Đợt sinh hoạt thường xuyên không có ngày kết thúc.</translation>
    </message>
</context>
<context>
    <name>sosh::CampaignGeneral</name>
    <message>
        <source>The campaign</source>
        <translation>Đợt sinh hoạt</translation>
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
        <source>Target groups</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Forms of study</source>
        <translation>Hình thức tổ chức</translation>
    </message>
    <message>
        <source>In sentences of the paper</source>
        <translation>Cách gọi trong văn bản</translation>
    </message>
    <message>
        <source>The same in short</source>
        <translation>Cách gọi ngắn</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>The rate is of</source>
        <translation>Tỷ lệ tính trên</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Chỉ tiêu tham gia</translation>
    </message>
    <message>
        <source>Low rate, below</source>
        <translation>Tỷ lệ thấp, dưới</translation>
    </message>
    <message>
        <source>ongoing, since %1</source>
        <translation>thường xuyên, từ %1</translation>
    </message>
</context>
<context>
    <name>sosh::CampaignMeasureModel</name>
    <message>
        <source>Measure</source>
        <translation>Mục số liệu</translation>
    </message>
    <message>
        <source>Column head</source>
        <translation>Đầu cột</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>of some kinds of unit</source>
        <translation>với một số loại hình</translation>
    </message>
    <message>
        <source>In the annex</source>
        <translation>Trong phụ lục</translation>
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
        <source>Code</source>
        <translation>Mã</translation>
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
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Đợt sinh hoạt mới…</translation>
    </message>
    <message>
        <source>Parts of the campaign</source>
        <translation>Các phần của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Copy as template…</source>
        <translation>Lập theo mẫu đợt này…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Lịch sử…</translation>
    </message>
    <message>
        <source>Who changed what of this campaign, and when</source>
        <translation>Ai đã sửa gì của đợt sinh hoạt này, khi nào</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mục số liệu</translation>
    </message>
    <message>
        <source>No measure is chosen. Units report nothing yet.</source>
        <translation>Chưa chọn mục số liệu nào, đơn vị chưa có nội dung để báo cáo.</translation>
    </message>
    <message>
        <source>Choose and order…</source>
        <translation>Chọn, sắp xếp…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Enter a campaign; only its title and code are needed</source>
        <translation>Nhập đợt sinh hoạt; chỉ cần tên gọi và mã</translation>
    </message>
    <message>
        <source>This register has no campaign yet. Campaigns with their rounds will stand here. Press “New campaign…” to enter the first one.</source>
        <translation>Sổ chưa có đợt sinh hoạt nào. Các đợt sinh hoạt và kỳ báo cáo sẽ hiện ở đây. Chọn “Đợt sinh hoạt mới…” để nhập đợt đầu tiên.</translation>
    </message>
    <message>
        <source>Title, days, topics, target groups, forms, measures</source>
        <translation>Tên gọi, thời gian, chuyên đề, đối tượng, hình thức, mục số liệu</translation>
    </message>
    <message>
        <source>A campaign like this one in another year, its rounds as drafts</source>
        <translation>Lập đợt sinh hoạt tương tự cho năm khác, các kỳ báo cáo ở tình trạng đang chuẩn bị</translation>
    </message>
    <message>
        <source>Only a campaign whose rounds were never opened</source>
        <translation>Chỉ xoá được đợt sinh hoạt chưa mở kỳ báo cáo nào</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Đã sửa đợt sinh hoạt %1.</translation>
    </message>
    <message>
        <source>%1 was added. Its rounds come next.</source>
        <translation>Đã thêm đợt sinh hoạt %1. Tiếp theo: lập các kỳ báo cáo.</translation>
    </message>
    <message>
        <source>Plan rounds…</source>
        <translation>Lập các kỳ báo cáo…</translation>
    </message>
    <message>
        <source>Copy as template</source>
        <translation>Lập theo mẫu đợt này</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Days, rounds and the year in the texts are moved to it</source>
        <translation>Ngày, kỳ báo cáo và năm ghi trong tên gọi được chuyển sang năm này</translation>
    </message>
    <message>
        <source>Figures, activities, commendations and documents are not copied</source>
        <translation>Không sao chép số liệu, hoạt động, khen thưởng và văn bản</translation>
    </message>
    <message>
        <source>Write the year in four digits, for example 2027.</source>
        <translation>Ghi năm bằng bốn chữ số, ví dụ 2027.</translation>
    </message>
    <message>
        <source>Remove campaign %1 with its draft rounds and tasks? It can be undone.</source>
        <translation>Xoá đợt sinh hoạt %1 cùng các kỳ báo cáo đang chuẩn bị và phân công nhiệm vụ? Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Campaign %1 was removed.</source>
        <translation>Đã xoá đợt sinh hoạt %1.</translation>
    </message>
    <message>
        <source>Year without a campaign…</source>
        <translation>Năm ngoài các đợt sinh hoạt…</translation>
    </message>
    <message>
        <source>Activities and commendations of a year that belong to no campaign</source>
        <translation>Hoạt động và biểu dương, khen thưởng trong năm không thuộc đợt sinh hoạt nào</translation>
    </message>
    <message>
        <source>Year without a campaign</source>
        <translation>Năm ngoài các đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Its conferences, contests and commendations that belong to no campaign</source>
        <translation>Hội nghị, hội thi, biểu dương, khen thưởng trong năm không thuộc đợt sinh hoạt nào</translation>
    </message>
</context>
<context>
    <name>sosh::CelebrationModel</name>
    <message>
        <source>%1, round year</source>
        <translation>%1 (năm tròn)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Số năm</translation>
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
    <name>sosh::ChatDialog</name>
    <message>
        <source>Paste a message</source>
        <translation>Dán tin nhắn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Số liệu vào đâu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng tin</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>How many lines land</source>
        <translation>Số dòng được đưa vào bảng</translation>
    </message>
    <message>
        <source>Take over into the grid</source>
        <translation>Đưa vào bảng</translation>
    </message>
    <message>
        <source>One unit a line: its name or short name, then total/expected/attended, or figures with their words. For example: BL: 145/132/117, 5 buổi</source>
        <translation>Mỗi đơn vị một dòng: tên hoặc tên viết tắt, rồi tổng số/phải dự/tham gia, hoặc số kèm chữ. Ví dụ: BL: 145/132/117, 5 buổi</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>Đơn vị của dòng: %1</translation>
    </message>
    <message>
        <source>Choose the unit…</source>
        <translation>Chọn đơn vị…</translation>
    </message>
    <message>
        <source>Figures of: %1</source>
        <translation>Số liệu của dòng: %1</translation>
    </message>
    <message>
        <source>No figure is recognised</source>
        <translation>Chưa nhận ra số nào</translation>
    </message>
    <message>
        <source>Choose what is meant…</source>
        <translation>Chọn cách hiểu…</translation>
    </message>
    <message>
        <source>not understood: “%1”</source>
        <translation>chưa hiểu: “%1”</translation>
    </message>
    <message>
        <source>the unit is exempt</source>
        <translation>đơn vị được miễn báo cáo</translation>
    </message>
    <message>
        <source>replaces confirmed figures</source>
        <translation>thay số đã xác nhận</translation>
    </message>
    <message>
        <source>the row is being entered</source>
        <translation>dòng đang nhập</translation>
    </message>
    <message>
        <source>more than one line of this unit</source>
        <translation>đơn vị có nhiều dòng tin</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) go into the grid, as rows being entered.</source>
        <translation>
            <numerusform>%1/%n dòng tin được đưa vào bảng, ở tình trạng đang nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line has both its unit and its figures yet.</source>
        <translation>Chưa có dòng tin nào đủ cả đơn vị và số liệu.</translation>
    </message>
    <message>
        <source>no unit is named: the row where you stand</source>
        <translation>không nêu tên đơn vị: lấy hàng đang đứng</translation>
    </message>
</context>
<context>
    <name>sosh::ChildrenPlaces</name>
    <message>
        <source>All go to</source>
        <translation>Tất cả chuyển về</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below</source>
        <translation>
            <numerusform>%n đơn vị trực thuộc</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>The unit that takes over</source>
        <translation>Đơn vị tiếp nhận, kế thừa</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 chuyển về</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Như trên</translation>
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
    <name>sosh::CompareDialog</name>
    <message>
        <source>Compare the register</source>
        <translation>So sánh sổ</translation>
    </message>
    <message>
        <source>At the end of day</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>and at the end of day</source>
        <translation>với cuối ngày</translation>
    </message>
    <message>
        <source>Compare the days</source>
        <translation>So sánh hai ngày</translation>
    </message>
    <message>
        <source>Compare with a copy…</source>
        <translation>So sánh với bản sao lưu…</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Nội dung so sánh</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các chỗ khác nhau</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>So sánh với bản sao lưu</translation>
    </message>
    <message>
        <source>Registers (*.sosh)</source>
        <translation>Sổ (*.sosh)</translation>
    </message>
    <message>
        <source>From %1 to this register</source>
        <translation>Từ %1 đến sổ đang mở</translation>
    </message>
    <message>
        <source>%1: no difference.</source>
        <translation>%1: không có chỗ khác nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n difference(s).</source>
        <translation>
            <numerusform>%1: %n chỗ khác nhau.</numerusform>
        </translation>
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
    <name>sosh::DatedList</name>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Kết thúc…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nay</translation>
    </message>
    <message>
        <source>Choose a line in the list first.</source>
        <translation>Chọn một dòng trong danh sách trước.</translation>
    </message>
</context>
<context>
    <name>sosh::DayEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it as 05/8/2026.</source>
        <translation>%1: “%2” không phải là ngày. Ghi theo mẫu 05/8/2026.</translation>
    </message>
</context>
<context>
    <name>sosh::DirectingPanel</name>
    <message>
        <source>Documents of the campaign</source>
        <translation>Danh mục văn bản của đợt sinh hoạt</translation>
    </message>
    <message>
        <source>No document is linked to this campaign. Plans and guidance that it rests upon stand here.</source>
        <translation>Chưa gắn văn bản nào. Kế hoạch, hướng dẫn làm căn cứ của đợt sinh hoạt hiện ở đây.</translation>
    </message>
    <message>
        <source>Link a document…</source>
        <translation>Gắn văn bản…</translation>
    </message>
    <message>
        <source>Link a document to the campaign</source>
        <translation>Gắn văn bản với đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Link this document</source>
        <translation>Gắn văn bản này</translation>
    </message>
    <message>
        <source>A paper of the campaign itself, not one it rests upon</source>
        <translation>Là văn bản của chính đợt sinh hoạt, không phải văn bản căn cứ</translation>
    </message>
    <message>
        <source>A paper of the campaign itself</source>
        <translation>Văn bản của chính đợt sinh hoạt</translation>
    </message>
    <message>
        <source>%1 is linked to the campaign.</source>
        <translation>Đã gắn %1 với đợt sinh hoạt.</translation>
    </message>
    <message>
        <source>Take %1 away from this campaign? The document stays in the register.</source>
        <translation>Bỏ %1 khỏi đợt sinh hoạt này? Văn bản vẫn được giữ trong sổ.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ khỏi đợt</translation>
    </message>
    <message>
        <source>%1 is no longer linked to the campaign.</source>
        <translation>Đã bỏ %1 khỏi đợt sinh hoạt.</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentCampaigns</name>
    <message>
        <source>Campaigns</source>
        <translation>Đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Campaign it shall belong to</source>
        <translation>Đợt sinh hoạt cần đưa văn bản vào</translation>
    </message>
    <message>
        <source>Add to the campaign</source>
        <translation>Đưa vào đợt</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>There is no other campaign to add it to.</source>
        <translation>Không còn đợt sinh hoạt nào khác để đưa vào.</translation>
    </message>
    <message>
        <source>Choose a campaign in the list first.</source>
        <translation>Chọn một đợt sinh hoạt trong danh sách trước.</translation>
    </message>
    <message>
        <source>It now belongs to “%1”.</source>
        <translation>Đã đưa văn bản vào “%1”.</translation>
    </message>
    <message>
        <source>It does not belong to “%1” any more. Ctrl+Z takes it back.</source>
        <translation>Đã bỏ văn bản ra khỏi “%1”. Nhấn Ctrl+Z để lấy lại.</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentChain</name>
    <message>
        <source>Basis and linked documents</source>
        <translation>Căn cứ, văn bản liên quan</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Submitted for signature</source>
        <translation>Các lần trình ký</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>soạn: %1</translation>
    </message>
    <message>
        <source>checked by %1</source>
        <translation>kiểm tra: %1</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Lần %1: %2</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentFields</name>
    <message>
        <source>Direction</source>
        <translation>Văn bản đi, đến</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>For example Ban Thường vụ Tỉnh uỷ Lào Cai</source>
        <translation>Ví dụ Ban Thường vụ Tỉnh uỷ Lào Cai</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>As the number says</source>
        <translation>Theo số và ký hiệu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Mỗi nơi một dòng</translation>
    </message>
    <message>
        <source>Arrival number</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Nơi xử lý</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number and code</source>
        <translation>Số và ký hiệu</translation>
    </message>
    <message>
        <source>(to %1)</source>
        <translation>(đến %1)</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>Chưa chọn cơ quan</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number. Write only digits.</source>
        <translation>%1: “%2” không phải là số nguyên. Chỉ nhập chữ số.</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentForm</name>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Submit for signature…</source>
        <translation>Trình ký…</translation>
    </message>
    <message>
        <source>Record number and day…</source>
        <translation>Ghi số, ngày ban hành…</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Thay thế bằng…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Huỷ văn bản…</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Điều cần sửa</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Điều cần kiểm tra</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Lịch sử…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Văn bản mới</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>▲ Rests upon a document that stands no more: %1</source>
        <translation>▲ Căn cứ vào văn bản không còn hiệu lực: %1</translation>
    </message>
    <message>
        <source>Added. Its basis, campaigns and files can be added at the right.</source>
        <translation>Đã thêm. Căn cứ, đợt sinh hoạt và tệp đính kèm bổ sung ở bên phải.</translation>
    </message>
    <message>
        <source>Nothing that was done in this form is left to undo.</source>
        <translation>Không còn việc nào làm trong biểu này để hoàn tác.</translation>
    </message>
    <message>
        <source>The last act was undone.</source>
        <translation>Đã hoàn tác việc vừa làm.</translation>
    </message>
    <message>
        <source>What was typed is not saved yet. Close the form without saving?</source>
        <translation>Nội dung vừa nhập chưa lưu. Đóng mà không lưu?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Đóng, không lưu</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentLinks</name>
    <message>
        <source>Linked documents</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>Lines “Căn cứ” as they are printed</source>
        <translation>Các dòng “Căn cứ” như khi in</translation>
    </message>
    <message>
        <source>No document is linked as its basis.</source>
        <translation>Chưa liên kết văn bản nào làm căn cứ.</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Liên kết…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Copy the lines “Căn cứ”</source>
        <translation>Chép các dòng “Căn cứ”</translation>
    </message>
    <message>
        <source>Into the clipboard, as they are printed</source>
        <translation>Chép vào bộ nhớ tạm, đúng như khi in</translation>
    </message>
    <message>
        <source>The lines were copied.</source>
        <translation>Đã chép các dòng “Căn cứ”.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Chọn một văn bản trong danh sách trước.</translation>
    </message>
    <message>
        <source>Basis, implements, guides, replaces, annuls</source>
        <translation>Căn cứ, thực hiện, hướng dẫn, thay thế, bãi bỏ</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Liên kết %1</translation>
    </message>
    <message>
        <source>The document was linked.</source>
        <translation>Đã liên kết văn bản.</translation>
    </message>
    <message>
        <source>The link was taken off. Ctrl+Z takes it back.</source>
        <translation>Đã bỏ liên kết. Nhấn Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentListModel</name>
    <message>
        <source>Rests upon a document that was replaced or cancelled</source>
        <translation>Căn cứ vào văn bản đã thay thế hoặc đã huỷ</translation>
    </message>
    <message>
        <source>Number and code</source>
        <translation>Số và ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Đợt sinh hoạt</translation>
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
    <name>sosh::DocumentNumber</name>
    <message>
        <source>Number and code</source>
        <translation>Số và ký hiệu</translation>
    </message>
    <message>
        <source>As written: 105-KH/TU</source>
        <translation>Ví dụ 105-KH/TU</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Nội dung đọc được</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>Lấy số này</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>số %1</translation>
    </message>
    <message>
        <source>code of the office %1</source>
        <translation>ký hiệu cơ quan %1</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <translation>Đọc là %1: %2</translation>
    </message>
    <message>
        <source>Next number: %1</source>
        <translation>Số tiếp theo: %1</translation>
    </message>
    <message>
        <source>(term %1)</source>
        <translation>(nhiệm kỳ %1)</translation>
    </message>
    <message>
        <source>Free before it: %1</source>
        <translation>Còn trống: %1</translation>
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
        <source>Add a document</source>
        <translation>Thêm văn bản</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Văn bản đi, đến</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Đi, đến, tham chiếu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi tình trạng</translation>
    </message>
    <message>
        <source>▲ To be looked at again</source>
        <translation>▲ Cần xem lại</translation>
    </message>
    <message>
        <source>Number of documents</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Submit for signature…</source>
        <translation>Trình ký…</translation>
    </message>
    <message>
        <source>Record number and day…</source>
        <translation>Ghi số, ngày ban hành…</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Thay thế bằng…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Huỷ văn bản…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Lịch sử…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Xoá…</translation>
    </message>
    <message>
        <source>Issued by the office, received or cited</source>
        <translation>Văn bản đi, văn bản đến hoặc tham chiếu</translation>
    </message>
    <message>
        <source>This register holds no document yet. “Add a document” takes in directing documents and papers of the office.</source>
        <translation>Sổ chưa có văn bản nào. Chọn “Thêm văn bản” để nhập văn bản chỉ đạo và văn bản của cơ quan.</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Mọi đợt sinh hoạt</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>None matches.</source>
        <translation>Không có văn bản nào khớp.</translation>
    </message>
    <message>
        <source>Select one document in the list first.</source>
        <translation>Chọn một văn bản trong danh sách trước.</translation>
    </message>
</context>
<context>
    <name>sosh::DocumentPicker</name>
    <message>
        <source>Search the documents</source>
        <translation>Tìm văn bản</translation>
    </message>
    <message>
        <source>Number, type, office or subject; accents are not needed</source>
        <translation>Số, loại, cơ quan hoặc trích yếu; không cần gõ dấu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>What this document is to the other</source>
        <translation>Quan hệ với văn bản kia</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Chọn một văn bản trong danh sách trước.</translation>
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
    <message>
        <source>%1 is exempt from reporting. Why?</source>
        <translation>%1 được miễn báo cáo. Lý do:</translation>
    </message>
    <message>
        <source>%1 is exempt from reporting.</source>
        <translation>%1 được miễn báo cáo.</translation>
    </message>
    <message>
        <source>Keep what is &amp;being entered</source>
        <translation>&amp;Giữ nội dung đang nhập</translation>
    </message>
    <message>
        <source>No other figures were confirmed while the row was being entered.</source>
        <translation>Không có số liệu nào khác được xác nhận trong lúc dòng này đang nhập.</translation>
    </message>
    <message>
        <source>Nothing was confirmed: a note or a day alone is no report.</source>
        <translation>Chưa xác nhận dòng nào: chỉ có ghi chú hoặc ngày thì chưa phải là báo cáo.</translation>
    </message>
    <message>
        <source>What is being entered stays; confirming it changes what stands.</source>
        <translation>Đã giữ nội dung đang nhập; khi xác nhận, nội dung này thay số liệu đã xác nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that have no figures of their own were passed over.</source>
        <translation>
            <numerusform>Đã bỏ qua %n dòng không có số liệu riêng (không tổ chức, học ghép).</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n cell(s) typed before the program stopped were put back.</source>
        <translation>
            <numerusform>Đã đưa lại %n ô nhập trước khi chương trình dừng đột ngột.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked to look at again</source>
        <translation>Có đánh dấu</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Đánh dấu</translation>
    </message>
    <message numerus="yes">
        <source>Saving what was typed: %n row(s) left</source>
        <translation>
            <numerusform>Đang lưu nội dung vừa nhập: còn %n dòng</numerusform>
        </translation>
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
    <message>
        <source>Write the CSV file and its manifest</source>
        <translation>Ghi tệp CSV và bản kê kèm theo</translation>
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
    <name>sosh::FactPanels</name>
    <message>
        <source>Tasks</source>
        <translation>Phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>No task has been given out yet.</source>
        <translation>Chưa phân công nhiệm vụ nào.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>No activity stands here yet: conferences, contests, seminars.</source>
        <translation>Chưa ghi hoạt động nào: hội nghị, hội thi, toạ đàm.</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>Biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>No commendation stands here yet.</source>
        <translation>Chưa ghi biểu dương, khen thưởng nào.</translation>
    </message>
    <message>
        <source>Propose units…</source>
        <translation>Đề xuất đơn vị…</translation>
    </message>
    <message>
        <source>Units that the figures propose for commendation</source>
        <translation>Các đơn vị có thể đề xuất khen thưởng theo số liệu</translation>
    </message>
    <message>
        <source>Remove “%1”? It can be undone.</source>
        <translation>Xoá “%1”? Có thể hoàn tác.</translation>
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
    <name>sosh::FieldGrid</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it as 05/8/2026.</source>
        <translation>%1: “%2” không phải là ngày. Ghi theo mẫu 05/8/2026.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a rate. Write it as 95 or 95,5.</source>
        <translation>%1: “%2” không phải là tỷ lệ. Ghi theo mẫu 95 hoặc 95,5.</translation>
    </message>
</context>
<context>
    <name>sosh::FigureChangeModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>sosh::FigureDialog</name>
    <message>
        <source>Source of a figure</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Figure of the paper</source>
        <translation>Số trong văn bản</translation>
    </message>
    <message>
        <source>What the figure is</source>
        <translation>Ý nghĩa của số</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>Các dòng tạo nên số này</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Đến dòng</translation>
    </message>
    <message>
        <source>The paper has no figure with a source.</source>
        <translation>Văn bản không có số liệu lấy từ sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, from %n row(s).</source>
        <translation>
            <numerusform>%1: %2, từ %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Chọn một dòng trước.</translation>
    </message>
</context>
<context>
    <name>sosh::FigureDifferenceModel</name>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>đã bị bỏ</translation>
    </message>
</context>
<context>
    <name>sosh::FigureRowModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Lần</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>sosh::FlagActions</name>
    <message>
        <source>&amp;Mark to look at again…</source>
        <translation>Đánh &amp;dấu xem lại…</translation>
    </message>
    <message>
        <source>Ask the unit to &amp;check again ↺…</source>
        <translation>Đề nghị &amp;kiểm tra lại ↺…</translation>
    </message>
    <message>
        <source>Take the mark &amp;off</source>
        <translation>&amp;Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>&amp;List of marks…</source>
        <translation>Danh &amp;sách đánh dấu…</translation>
    </message>
    <message>
        <source>%1, the whole report</source>
        <translation>%1, cả báo cáo</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Chọn một dòng trước.</translation>
    </message>
    <message>
        <source>Ask the unit to check again</source>
        <translation>Đề nghị kiểm tra lại</translation>
    </message>
    <message>
        <source>Mark to look at again</source>
        <translation>Đánh dấu xem lại</translation>
    </message>
    <message>
        <source>What is doubted; may stay empty. The question is copied for Zalo and noted in the follow-up; the figure stands until a new one comes.</source>
        <translation>Điều cần kiểm tra; có thể để trống. Tin nhắn được chép để gửi Zalo và ghi vào theo dõi, đôn đốc; số liệu giữ nguyên đến khi có báo cáo mới.</translation>
    </message>
    <message>
        <source>What is doubted; may stay empty.</source>
        <translation>Điều cần xem lại; có thể để trống.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Đã đánh dấu: %1</translation>
    </message>
    <message>
        <source>The question to %1 is copied; paste it into Zalo. It is noted in the follow-up.</source>
        <translation>Đã chép tin nhắn gửi %1; dán vào Zalo. Đã ghi vào theo dõi, đôn đốc.</translation>
    </message>
    <message>
        <source>The mark is taken off.</source>
        <translation>Đã bỏ đánh dấu.</translation>
    </message>
</context>
<context>
    <name>sosh::FlagListDialog</name>
    <message>
        <source>Figures to look at again</source>
        <translation>Số liệu đánh dấu xem lại</translation>
    </message>
    <message>
        <source>How many are open</source>
        <translation>Số đánh dấu còn mở</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Đến ô</translation>
    </message>
    <message>
        <source>A mark changes no figure. “Answered”: the unit sent something newer since. Enter leads to the cell, Delete takes the mark off.</source>
        <translation>Đánh dấu không làm thay đổi số liệu. “Đã trả lời”: đơn vị đã gửi báo cáo mới hơn. Enter: đến ô; Delete: bỏ đánh dấu.</translation>
    </message>
    <message>
        <source>No figure of the round is marked. F3 marks one.</source>
        <translation>Kỳ báo cáo chưa có số liệu nào được đánh dấu. Nhấn F3 để đánh dấu.</translation>
    </message>
    <message numerus="yes">
        <source>%n open mark(s)</source>
        <translation>
            <numerusform>%n đánh dấu còn mở</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Choose a mark that is open.</source>
        <translation>Chọn một đánh dấu còn mở.</translation>
    </message>
</context>
<context>
    <name>sosh::FolderChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>%1: the last one used, for none is chosen</source>
        <translation>%1: thư mục dùng gần nhất, do chưa chọn</translation>
    </message>
</context>
<context>
    <name>sosh::FollowUpActs</name>
    <message>
        <source>Called…</source>
        <translation>Đã gọi…</translation>
    </message>
    <message>
        <source>Zalo sent…</source>
        <translation>Đã nhắn Zalo…</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Chép tin nhắn</translation>
    </message>
    <message>
        <source>Message to the unit</source>
        <translation>Chép tin cho đơn vị</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Công văn…</translation>
    </message>
    <message>
        <source>Letter was sent…</source>
        <translation>Đã gửi công văn…</translation>
    </message>
    <message>
        <source>List for the head of office</source>
        <translation>Danh sách cho lãnh đạo</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Chép ảnh</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Lưu ảnh…</translation>
    </message>
    <message>
        <source>Copy the list of names</source>
        <translation>Chép danh sách đơn vị chưa báo cáo</translation>
    </message>
    <message>
        <source>There is no round to follow up yet.</source>
        <translation>Chưa có kỳ báo cáo để theo dõi.</translation>
    </message>
    <message>
        <source>Select units in the list first.</source>
        <translation>Chọn đơn vị trong danh sách trước.</translation>
    </message>
    <message>
        <source>Select one unit in the list first.</source>
        <translation>Chọn một đơn vị trong danh sách trước.</translation>
    </message>
    <message>
        <source>Every unit has reported.</source>
        <translation>Tất cả các đơn vị đã báo cáo.</translation>
    </message>
    <message>
        <source>The letter that asks for the reports</source>
        <translation>Công văn đề nghị báo cáo</translation>
    </message>
    <message>
        <source>The letter to those that have not reported</source>
        <translation>Công văn đôn đốc các đơn vị chưa báo cáo</translation>
    </message>
    <message>
        <source>There is nobody to remind, or no due day.</source>
        <translation>Không còn đơn vị nào phải nhắc, hoặc chưa có hạn gửi.</translation>
    </message>
    <message>
        <source>The message for the group was copied.</source>
        <translation>Đã chép tin nhắn gửi nhóm.</translation>
    </message>
    <message>
        <source>The message to %1 was copied.</source>
        <translation>Đã chép tin nhắn gửi %1.</translation>
    </message>
    <message>
        <source>Once it is sent, %1 records it.</source>
        <translation>Gửi xong, bấm %1 để ghi nhật ký.</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Ghi là đã nhắn</translation>
    </message>
    <message>
        <source>The letter stands on the page of reports. Once it was sent, record it in the log.</source>
        <translation>Công văn đã mở ở trang Báo cáo, biểu mẫu. Khi đã gửi, ghi vào nhật ký đôn đốc.</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Đã gửi…</translation>
    </message>
    <message>
        <source>Once the letter was sent, record it in the log of the follow-up.</source>
        <translation>Khi đã gửi công văn, ghi vào nhật ký đôn đốc.</translation>
    </message>
    <message>
        <source>The picture of the board was copied; paste it into the chat.</source>
        <translation>Đã chép ảnh tiến độ; dán vào nhóm để gửi.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lưu ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message numerus="yes">
        <source>The names of %n unit(s) were copied.</source>
        <translation>
            <numerusform>Đã chép tên %n đơn vị.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sosh::FollowUpBoard</name>
    <message>
        <source>Search the board</source>
        <translation>Tìm đơn vị trong bảng theo dõi</translation>
    </message>
    <message>
        <source>Search: unit, contact, phone, in charge</source>
        <translation>Tìm: đơn vị, đầu mối, điện thoại, phụ trách</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>Những đơn vị nào</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Nhóm theo</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Số đơn vị</translation>
    </message>
    <message>
        <source>Units of the round</source>
        <translation>Các đơn vị của kỳ báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>None matches.</source>
        <translation>Không có đơn vị nào khớp.</translation>
    </message>
</context>
<context>
    <name>sosh::FollowUpHead</name>
    <message>
        <source>As of</source>
        <translation>Tại ngày</translation>
    </message>
    <message>
        <source>How the round stands</source>
        <translation>Tình hình kỳ báo cáo</translation>
    </message>
    <message>
        <source>%1 of %2 units have reported: %3 in time, %4 late.</source>
        <translation>%1/%2 đơn vị đã báo cáo: %3 đúng hạn, %4 chậm.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are overdue.</source>
        <translation>
            <numerusform>%n đơn vị quá hạn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are due soon.</source>
        <translation>
            <numerusform>%n đơn vị sắp đến hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs a reminder.</source>
        <translation>Không còn đơn vị nào phải đôn đốc.</translation>
    </message>
    <message>
        <source>Due day: %1.</source>
        <translation>Hạn gửi: %1.</translation>
    </message>
</context>
<context>
    <name>sosh::FollowUpModel</name>
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
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Đã nhắc</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Hẹn gửi ngày</translation>
    </message>
    <message>
        <source>Came since</source>
        <translation>Gửi sau khi nhắc</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Đầu mối báo cáo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
</context>
<context>
    <name>sosh::FollowUpPage</name>
    <message>
        <source>There is no round yet. Who has reported will stand here.</source>
        <translation>Chưa có kỳ báo cáo nào. Đơn vị đã, chưa báo cáo sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Days before the due day that count as due soon</source>
        <translation>Số ngày trước hạn gửi được tính là sắp đến hạn</translation>
    </message>
    <message>
        <source>Due soon, days before:</source>
        <translation>Sắp đến hạn, trước số ngày:</translation>
    </message>
    <message>
        <source>Board and log</source>
        <translation>Bảng theo dõi và nhật ký đôn đốc</translation>
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
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Difference from the paper</source>
        <translation>Chênh lệch với báo cáo giấy</translation>
    </message>
    <message>
        <source>On the paper %1, in the grid %2</source>
        <translation>Trên báo cáo giấy %1, trên bảng %2</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Chưa ghi lý do.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
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
    <message>
        <source>Figure of the last round</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Small and pale, at the left of the cell</source>
        <translation>Chữ nhỏ, mờ, ở bên trái ô</translation>
    </message>
    <message>
        <source>There is no round before this one in the campaign.</source>
        <translation>Đợt sinh hoạt này chưa có kỳ báo cáo nào trước kỳ đang chọn.</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Trả lại cột như ban đầu</translation>
    </message>
</context>
<context>
    <name>sosh::HelpDialog</name>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Trợ giúp: %1</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Phím tắt…</translation>
    </message>
</context>
<context>
    <name>sosh::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Lịch sử thay đổi</translation>
    </message>
    <message>
        <source>Nothing has been changed since the register was created.</source>
        <translation>Chưa có thay đổi nào từ khi lập sổ.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Lịch sử thay đổi của %1</translation>
    </message>
    <message>
        <source>Newest first. Any act can be undone under Journal.</source>
        <translation>Mới nhất ở trên. Việc nào cũng hoàn tác được ở trang Nhật ký.</translation>
    </message>
</context>
<context>
    <name>sosh::HostDialog</name>
    <message>
        <source>Held jointly with…</source>
        <translation>Học ghép với…</translation>
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
    <message>
        <source>Leave the rows as &amp;drafts, to be confirmed in the grid</source>
        <translation>Để ở tình trạng đ&amp;ang nhập, xác nhận sau trong bảng</translation>
    </message>
    <message>
        <source>Leave the rows as drafts</source>
        <translation>Để các dòng ở tình trạng đang nhập</translation>
    </message>
    <message>
        <source>A draft counts nowhere and stands beside what is confirmed, so it takes nothing away.</source>
        <translation>Dòng đang nhập chưa được tính vào số liệu và không thay số đã xác nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) being entered</source>
        <translation>
            <numerusform>%n đơn vị đang nhập</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n row(s) were left as drafts. Confirm them on the entry page.</source>
        <translation>
            <numerusform>Đã đưa %n dòng vào bảng ở tình trạng đang nhập. Xác nhận tại trang Nhập số liệu.</numerusform>
        </translation>
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
    <name>sosh::IssueDialog</name>
    <message>
        <source>Record number and day</source>
        <translation>Ghi số, ngày ban hành</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Signed PDF</source>
        <translation>Bản PDF đã ký</translation>
    </message>
    <message>
        <source>Can be attached later</source>
        <translation>Có thể đính kèm sau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Record as issued</source>
        <translation>Ghi đã ban hành</translation>
    </message>
    <message>
        <source>Pages, figures and the list of units are kept as they are. The round of a result report is sealed.</source>
        <translation>Các trang, số liệu và danh sách đơn vị được giữ nguyên như hiện nay. Kỳ báo cáo của báo cáo kết quả được khoá lại.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
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
    <name>sosh::IssuingActs</name>
    <message>
        <source>There is no paper to submit.</source>
        <translation>Chưa có văn bản để trình ký.</translation>
    </message>
    <message>
        <source>Only reports and letters are signed and issued.</source>
        <translation>Chỉ báo cáo, công văn mới trình ký, ban hành.</translation>
    </message>
    <message>
        <source>The report is issued already.</source>
        <translation>Báo cáo đã ban hành.</translation>
    </message>
    <message>
        <source>A letter that was submitted gets its number on the page “Documents”.</source>
        <translation>Công văn đã trình ký được ghi số tại trang “Văn bản”.</translation>
    </message>
    <message>
        <source>No report of this round is issued.</source>
        <translation>Kỳ này chưa có báo cáo nào được ban hành.</translation>
    </message>
    <message>
        <source>Submit for signature: %1</source>
        <translation>Trình ký: %1</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Người soạn</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>For example what the leader asked to change</source>
        <translation>Ví dụ: nội dung lãnh đạo yêu cầu sửa</translation>
    </message>
    <message>
        <source>Version %1 was submitted for signature; its pages are kept.</source>
        <translation>Đã ghi bản trình ký lần %1 và lưu các trang của bản này.</translation>
    </message>
    <message>
        <source>Recorded as issued: no. %1 of %2.</source>
        <translation>Đã ghi ban hành: số %1, ngày %2.</translation>
    </message>
    <message>
        <source>Annul Report no. %1 of %2</source>
        <translation>Huỷ Báo cáo số %1, ngày %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The report stays in the list as annulled, and its number stays taken.</source>
        <translation>Báo cáo vẫn có trong danh sách, ghi là đã huỷ; số đã cấp không dùng lại.</translation>
    </message>
    <message>
        <source>Report no. %1 is annulled.</source>
        <translation>Đã huỷ Báo cáo số %1.</translation>
    </message>
    <message>
        <source>Signed PDF</source>
        <translation>Bản PDF đã ký</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The signed PDF is kept with Report no. %1.</source>
        <translation>Đã lưu bản PDF đã ký cùng Báo cáo số %1.</translation>
    </message>
    <message>
        <source>A report tells the figures that were issued. Untick “Newest figures, not those issued”.</source>
        <translation>Báo cáo lấy số liệu đã ban hành. Bỏ chọn “Lấy số liệu mới nhất”.</translation>
    </message>
</context>
<context>
    <name>sosh::IssuingPanel</name>
    <message>
        <source>How the paper stands</source>
        <translation>Tình trạng văn bản</translation>
    </message>
    <message>
        <source>Submit for signature…</source>
        <translation>Trình ký…</translation>
    </message>
    <message>
        <source>Record number and day…</source>
        <translation>Ghi số, ngày ban hành…</translation>
    </message>
    <message>
        <source>Annul the issued report…</source>
        <translation>Huỷ báo cáo đã ban hành…</translation>
    </message>
    <message>
        <source>Versions and issued reports</source>
        <translation>Bản trình ký, báo cáo đã ban hành</translation>
    </message>
    <message>
        <source>Show the kept pages</source>
        <translation>Xem, in lại bản đã lưu</translation>
    </message>
    <message>
        <source>Attach the signed PDF…</source>
        <translation>Đính kèm bản PDF đã ký…</translation>
    </message>
    <message>
        <source>Changes since the report</source>
        <translation>Thay đổi sau báo cáo</translation>
    </message>
    <message>
        <source>Make a correction report</source>
        <translation>Lập báo cáo điều chỉnh</translation>
    </message>
    <message>
        <source>Compare with an edited Word file…</source>
        <translation>So với tệp Word đã sửa…</translation>
    </message>
    <message>
        <source>Changes since the report (%1)</source>
        <translation>Thay đổi sau báo cáo (%1)</translation>
    </message>
    <message>
        <source>Draft: nothing of this round is issued yet.</source>
        <translation>Dự thảo: kỳ này chưa ban hành báo cáo.</translation>
    </message>
    <message>
        <source>Sealed by Report no. %1 of %2.</source>
        <translation>Đã khoá theo Báo cáo số %1, ngày %2.</translation>
    </message>
    <message>
        <source>Issued: Report no. %1 of %2.</source>
        <translation>Đã ban hành: Báo cáo số %1, ngày %2.</translation>
    </message>
    <message>
        <source>Submitted for signature, not issued yet.</source>
        <translation>Đã trình ký, chưa ban hành.</translation>
    </message>
    <message>
        <source>Keeps the pages as they are now under a number of their own</source>
        <translation>Lưu các trang như hiện nay thành một bản trình ký có số lần</translation>
    </message>
    <message>
        <source>The number and the day that the registry office gave</source>
        <translation>Số và ngày do văn thư cấp</translation>
    </message>
    <message>
        <source>Choose a line in the list first.</source>
        <translation>Chọn một dòng trong danh sách trước.</translation>
    </message>
    <message>
        <source>Choose an issued report in the list first.</source>
        <translation>Chọn một báo cáo đã ban hành trong danh sách trước.</translation>
    </message>
    <message>
        <source>No figure has changed since the report.</source>
        <translation>Chưa có số liệu nào thay đổi sau báo cáo.</translation>
    </message>
    <message>
        <source>There is no paper to compare with.</source>
        <translation>Chưa có văn bản để đối chiếu.</translation>
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
    <name>sosh::JudgedDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần kiểm tra</translation>
    </message>
</context>
<context>
    <name>sosh::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>Trong cửa sổ</translation>
    </message>
    <message>
        <source>In the entry grid</source>
        <translation>Trong bảng nhập số liệu</translation>
    </message>
    <message>
        <source>In the sentences of a paper</source>
        <translation>Trong các câu của văn bản</translation>
    </message>
    <message>
        <source>On the board of the follow-up</source>
        <translation>Trong bảng theo dõi, đôn đốc</translation>
    </message>
</context>
<context>
    <name>sosh::ListEditor</name>
    <message>
        <source>Type a line and press Enter</source>
        <translation>Nhập một dòng rồi nhấn Enter</translation>
    </message>
    <message>
        <source>F2 changes a line, Delete removes it, Alt+Up and Alt+Down move it</source>
        <translation>F2 để sửa, Delete để xoá, Alt+↑ và Alt+↓ để chuyển dòng</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Type a line first.</source>
        <translation>Nhập một dòng trước.</translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation>Chọn một dòng trước.</translation>
    </message>
</context>
<context>
    <name>sosh::MailingModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách nhắc</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Số đơn vị</translation>
    </message>
    <message>
        <source>Came since</source>
        <translation>Đã gửi sau đó</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Gửi đơn vị</translation>
    </message>
</context>
<context>
    <name>sosh::MailingPanel</name>
    <message>
        <source>Times of reminding</source>
        <translation>Các lần đôn đốc</translation>
    </message>
    <message>
        <source>Nothing went out yet in this round.</source>
        <translation>Kỳ này chưa đôn đốc lần nào.</translation>
    </message>
</context>
<context>
    <name>sosh::MainWindow</name>
    <message>
        <source>(sample register)</source>
        <translation>(sổ mẫu)</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Đến dòng</translation>
    </message>
    <message>
        <source>Try to write</source>
        <translation>Thử mở để nhập</translation>
    </message>
    <message>
        <source>What was typed could not be saved. %1</source>
        <translation>Chưa lưu được nội dung đang nhập. %1</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Đóng, bỏ nội dung chưa lưu</translation>
    </message>
</context>
<context>
    <name>sosh::MeasureChoiceModel</name>
    <message>
        <source>Measure</source>
        <translation>Mục số liệu</translation>
    </message>
    <message>
        <source>Column head</source>
        <translation>Đầu cột</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Required of</source>
        <translation>Bắt buộc với</translation>
    </message>
    <message>
        <source>In the annex</source>
        <translation>Trong phụ lục</translation>
    </message>
    <message>
        <source>Every Party organisation</source>
        <translation>Mọi tổ chức đảng</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>người</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>lượt</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>bài</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>chi bộ</translation>
    </message>
</context>
<context>
    <name>sosh::MeasureEditor</name>
    <message>
        <source>Measures</source>
        <translation>Mục số liệu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>The measure stands one place higher</source>
        <translation>Chuyển mục số liệu lên một bậc</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>The measure stands one place lower</source>
        <translation>Chuyển mục số liệu xuống một bậc</translation>
    </message>
    <message>
        <source>Required of…</source>
        <translation>Bắt buộc với…</translation>
    </message>
    <message>
        <source>Own measure…</source>
        <translation>Mục số liệu riêng…</translation>
    </message>
    <message>
        <source>Tick what units report (space). Drag the rows, or move them by Alt+Up and Alt+Down, into the order of the form.</source>
        <translation>Đánh dấu các mục đơn vị phải báo cáo (phím cách). Kéo dòng, hoặc dùng Alt+↑, Alt+↓ để sắp xếp theo thứ tự của biểu.</translation>
    </message>
    <message>
        <source>A figure that only this campaign asks for</source>
        <translation>Mục số liệu chỉ dùng cho đợt sinh hoạt này</translation>
    </message>
    <message>
        <source>%1: required of</source>
        <translation>%1: bắt buộc với</translation>
    </message>
    <message>
        <source>Select a measure first.</source>
        <translation>Chọn một mục số liệu trước.</translation>
    </message>
    <message>
        <source>Which kinds of unit owe this figure; without any tick every Party organisation</source>
        <translation>Loại hình đơn vị phải báo cáo mục này; không đánh dấu loại nào là mọi tổ chức đảng</translation>
    </message>
</context>
<context>
    <name>sosh::NarrativeModel</name>
    <message>
        <source>Sentence</source>
        <translation>Câu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Đề mục</translation>
    </message>
    <message>
        <source>Heading, not printed</source>
        <translation>Đề mục, không in</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Đã bỏ, không in</translation>
    </message>
    <message>
        <source>Not printed: a figure is missing</source>
        <translation>Không in: chưa có số liệu</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Chưa viết</translation>
    </message>
    <message>
        <source>Own paragraph</source>
        <translation>Đoạn tự viết</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Đã sửa</translation>
    </message>
</context>
<context>
    <name>sosh::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>sosh::NearUnitsDialog</name>
    <message>
        <source>Units with nearly the same name</source>
        <translation>Đơn vị có tên gần giống nhau</translation>
    </message>
    <message>
        <source>No two units have nearly the same name.</source>
        <translation>Không có đơn vị nào trùng hoặc gần trùng tên.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s). Units under different superiors may well bear one name; merge only what was entered twice.</source>
        <translation>
            <numerusform>%n nhóm. Đơn vị trực thuộc các cấp uỷ khác nhau có thể cùng tên; chỉ sáp nhập đơn vị bị nhập hai lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Sáp nhập…</translation>
    </message>
    <message>
        <source>Select the unit that was entered twice.</source>
        <translation>Chọn đơn vị bị nhập hai lần.</translation>
    </message>
    <message>
        <source>Select units of one group only.</source>
        <translation>Chỉ chọn đơn vị trong cùng một nhóm.</translation>
    </message>
    <message>
        <source>The selected unit joins the other one</source>
        <translation>Đơn vị đang chọn sáp nhập vào đơn vị kia</translation>
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
    <name>sosh::NewUnitFields</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Short and never used before, as on the list of units: XB46</source>
        <translation>Ngắn, chưa dùng cho đơn vị nào, như trong danh sách đơn vị: XB46</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Unit kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Số đảng viên</translation>
    </message>
    <message>
        <source>– (stands at the top)</source>
        <translation>– (không trực thuộc đơn vị nào trong sổ)</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number. Write only digits.</source>
        <translation>%1: “%2” không phải số nguyên. Chỉ nhập chữ số.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Chưa ghi</translation>
    </message>
</context>
<context>
    <name>sosh::OfficePreview</name>
    <message>
        <source>How a paper of the office looks</source>
        <translation>Văn bản của cơ quan trông như sau</translation>
    </message>
    <message>
        <source>Head at the left</source>
        <translation>Phần đầu bên trái</translation>
    </message>
    <message>
        <source>Head at the right</source>
        <translation>Phần đầu bên phải</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
</context>
<context>
    <name>sosh::OfficeRecordForm</name>
    <message>
        <source>The office as its papers name it</source>
        <translation>Thông tin cơ quan trên văn bản</translation>
    </message>
    <message>
        <source>The office from a day on</source>
        <translation>Thông tin cơ quan từ một ngày</translation>
    </message>
    <message>
        <source>Superior in the head</source>
        <translation>Cấp trên ở đầu văn bản</translation>
    </message>
    <message>
        <source>Name of the office in the head</source>
        <translation>Tên cơ quan ở đầu văn bản</translation>
    </message>
    <message>
        <source>Code after the number</source>
        <translation>Ký hiệu cơ quan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Kind of the office</source>
        <translation>Loại cơ quan</translation>
    </message>
    <message>
        <source>Party committee</source>
        <translation>Cấp uỷ</translation>
    </message>
    <message>
        <source>Staff body of a committee</source>
        <translation>Cơ quan tham mưu, giúp việc cấp uỷ</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Chủ thể ban hành</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Cấp uỷ</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>Đảng bộ, chi bộ</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>Asks with</source>
        <translation>Từ dùng: đề nghị, yêu cầu</translation>
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
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Recipients, one a line, without the archive</source>
        <translation>Nơi nhận, mỗi nơi một dòng, không ghi nơi lưu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Contact line</source>
        <translation>Dòng liên hệ</translation>
    </message>
    <message>
        <source>Address, telephone, e-mail; nothing is printed when empty</source>
        <translation>Địa chỉ, điện thoại, thư điện tử; để trống thì không in</translation>
    </message>
    <message>
        <source>Contact line, at the foot of the last page</source>
        <translation>Dòng liên hệ, ở cuối trang cuối của văn bản</translation>
    </message>
</context>
<context>
    <name>sosh::OfficeSection</name>
    <message>
        <source>This office sees every number of its papers</source>
        <translation>Cơ quan nắm toàn bộ dãy số văn bản</translation>
    </message>
    <message>
        <source>Then numbers left out are shown when a paper is numbered; else the registry office knows them</source>
        <translation>Khi đó, lúc lấy số có hiện các số còn trống; nếu không, văn thư nắm dãy số</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Your office…</source>
        <translation>Cơ quan của đồng chí…</translation>
    </message>
    <message>
        <source>The office by days</source>
        <translation>Cơ quan theo thời gian</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>Đã đổi cài đặt.</translation>
    </message>
    <message>
        <source>The record was removed.</source>
        <translation>Đã xoá thông tin cơ quan.</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>nhiệm kỳ %1</translation>
    </message>
    <message>
        <source>The term was removed.</source>
        <translation>Đã xoá nhiệm kỳ.</translation>
    </message>
    <message>
        <source>The signer was removed.</source>
        <translation>Đã xoá người ký.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Nhấn Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Xoá “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Head, codes, signature and recipients from the kind of the office</source>
        <translation>Phần đầu văn bản, ký hiệu, thẩm quyền ký, nơi nhận theo loại cơ quan</translation>
    </message>
    <message>
        <source>No record of this office is valid on %1.</source>
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
        <source>This register has no office yet. “Your office” makes one.</source>
        <translation>Sổ chưa có cơ quan ban hành. Chọn “Cơ quan của đồng chí” để lập.</translation>
    </message>
    <message>
        <source>This register has no office yet.</source>
        <translation>Sổ chưa có cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The register does not know yet whose papers it prints. Choose your office: head, codes and signature follow.</source>
        <translation>Sổ chưa có cơ quan ban hành. Chọn cơ quan của đồng chí để có phần đầu văn bản, ký hiệu và thẩm quyền ký.</translation>
    </message>
</context>
<context>
    <name>sosh::OfficeWizard</name>
    <message>
        <source>Your office</source>
        <translation>Cơ quan của đồng chí</translation>
    </message>
    <message>
        <source>Choose what kind of office it is and enter its names. What an office writes otherwise can be corrected afterwards under Settings.</source>
        <translation>Chọn loại cơ quan và nhập tên. Chỗ nào cơ quan ghi khác thì sửa sau tại Cài đặt.</translation>
    </message>
    <message>
        <source>Kind of the office</source>
        <translation>Loại cơ quan</translation>
    </message>
    <message>
        <source>In this register</source>
        <translation>Trong sổ này</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Special zone</source>
        <translation>Đặc khu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>For example Bản Lầu</source>
        <translation>Ví dụ Bản Lầu</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>For example Lào Cai</source>
        <translation>Ví dụ Lào Cai</translation>
    </message>
    <message>
        <source>A city under the central government</source>
        <translation>Thành phố trực thuộc Trung ương</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Short code in this register</source>
        <translation>Mã trong sổ</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>Full name of the signer</source>
        <translation>Họ và tên người ký</translation>
    </message>
    <message>
        <source>Party committee of a commune or ward</source>
        <translation>Đảng uỷ xã, phường</translation>
    </message>
    <message>
        <source>Party building board of a commune or ward</source>
        <translation>Ban Xây dựng Đảng</translation>
    </message>
    <message>
        <source>Political centre</source>
        <translation>Trung tâm Chính trị</translation>
    </message>
    <message>
        <source>Party committee of a special zone</source>
        <translation>Đảng uỷ đặc khu</translation>
    </message>
    <message>
        <source>Party cell of a special zone</source>
        <translation>Chi bộ đặc khu</translation>
    </message>
    <message>
        <source>Propaganda and mass mobilisation board of a province</source>
        <translation>Ban Tuyên giáo và Dân vận tỉnh uỷ, thành uỷ</translation>
    </message>
    <message>
        <source>Party committee directly under a province</source>
        <translation>Đảng uỷ trực thuộc tỉnh uỷ, thành uỷ</translation>
    </message>
    <message>
        <source>Former district committee (to 30/6/2025)</source>
        <translation>Cơ quan cũ: Huyện uỷ (đến 30/6/2025)</translation>
    </message>
    <message>
        <source>Former urban district committee (to 30/6/2025)</source>
        <translation>Cơ quan cũ: Quận uỷ (đến 30/6/2025)</translation>
    </message>
    <message>
        <source>Former propaganda board of a district</source>
        <translation>Cơ quan cũ: Ban Tuyên giáo Huyện uỷ</translation>
    </message>
    <message>
        <source>Former propaganda board of an urban district</source>
        <translation>Cơ quan cũ: Ban Tuyên giáo Quận uỷ</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Thêm cơ quan mới</translation>
    </message>
    <message>
        <source>New name or head of %1</source>
        <translation>Thay thông tin của %1</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Việc sẽ làm</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Điều cần sửa</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Lưu cơ quan</translation>
    </message>
    <message>
        <source>Enter the name of the office&apos;s area first.</source>
        <translation>Nhập tên địa bàn của cơ quan trước.</translation>
    </message>
    <message>
        <source>Enter the province or city first.</source>
        <translation>Nhập tên tỉnh, thành phố trước.</translation>
    </message>
    <message>
        <source>For example các cơ quan Đảng tỉnh Lào Cai</source>
        <translation>Ví dụ các cơ quan Đảng tỉnh Lào Cai</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>từ đầu</translation>
    </message>
    <message>
        <source>A former office is read and printed again; it issues nothing after 30/6/2025.</source>
        <translation>Cơ quan cũ chỉ xem và in lại, không ban hành văn bản sau ngày 30/6/2025.</translation>
    </message>
    <message>
        <source>It becomes an office of this register.</source>
        <translation>Cơ quan được thêm vào sổ này.</translation>
    </message>
    <message>
        <source>The record before it ends the day before.</source>
        <translation>Thông tin trước đó kết thúc vào ngày hôm trước.</translation>
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
    <message>
        <source>Due at the superior on</source>
        <translation>Hạn của cấp trên</translation>
    </message>
    <message>
        <source>Days left to the superior’s</source>
        <translation>Số ngày còn lại đến hạn của cấp trên</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 04/5/2026.</source>
        <translation>“%1” không phải là ngày. Ghi theo mẫu 04/5/2026.</translation>
    </message>
    <message numerus="yes">
        <source>The reports come %n day(s) after the superior’s due date.</source>
        <translation>
            <numerusform>Báo cáo về sau hạn của cấp trên %n ngày.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left from our due date to the superior’s.</source>
        <translation>
            <numerusform>Từ hạn gửi của đơn vị đến hạn của cấp trên còn %n ngày.</numerusform>
        </translation>
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
    <name>sosh::PagePreview</name>
    <message>
        <source>Click to see where this figure comes from</source>
        <translation>Nhấn để xem nguồn số liệu</translation>
    </message>
</context>
<context>
    <name>sosh::PaperChoice</name>
    <message>
        <source>Date of the paper</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>The offices of this register that are valid on the date of the paper</source>
        <translation>Các cơ quan của sổ có hiệu lực tại ngày văn bản</translation>
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
        <source>As the campaign says</source>
        <translation>Theo đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Control code: %1</source>
        <translation>Mã đối chiếu: %1</translation>
    </message>
</context>
<context>
    <name>sosh::PaperFiles</name>
    <message>
        <source>Save as %1…</source>
        <translation>Lưu thành %1…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Chép nội dung</translation>
    </message>
    <message>
        <source>Several papers at once…</source>
        <translation>In nhiều văn bản…</translation>
    </message>
    <message>
        <source>Page setup…</source>
        <translation>Thiết lập trang…</translation>
    </message>
    <message>
        <source>Compare with an edited Word file…</source>
        <translation>So với tệp Word đã sửa…</translation>
    </message>
    <message>
        <source>The paper has no table.</source>
        <translation>Văn bản không có bảng.</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Lưu thành %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu: %1.</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>Đã gửi văn bản tới máy in.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>The text of the paper was copied.</source>
        <translation>Đã chép nội dung văn bản.</translation>
    </message>
    <message>
        <source>Compare with an edited Word file</source>
        <translation>So với tệp Word đã sửa</translation>
    </message>
    <message>
        <source>“%1”: every figure is as the register says.</source>
        <translation>“%1”: mọi số liệu đều khớp với sổ.</translation>
    </message>
    <message>
        <source>Only the pages of this paper were kept. Go back to the paper as it is now first.</source>
        <translation>Bản đã lưu chỉ có các trang. Hãy bấm “Về văn bản hiện tại” trước.</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Đã gửi…</translation>
    </message>
</context>
<context>
    <name>sosh::PaperNotices</name>
    <message>
        <source>Sealed by Report no. %1 of %2. To change figures, make a correction report.</source>
        <translation>Số liệu kỳ này đã khoá theo Báo cáo số %1, ngày %2. Muốn sửa, lập Báo cáo điều chỉnh số liệu.</translation>
    </message>
    <message>
        <source>Units that have not reported: %1. The paper will say “%2/%3 units”.</source>
        <translation>Còn %1 đơn vị chưa báo cáo. Báo cáo sẽ in “%2/%3 đơn vị”.</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>The paper says “Dự thảo”: places to look at that have no reason yet: %1.</source>
        <translation>Văn bản in chữ “Dự thảo” vì còn %1 điểm cần kiểm tra chưa ghi lý do.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Xem</translation>
    </message>
</context>
<context>
    <name>sosh::PaperOptions</name>
    <message>
        <source>What it sums up</source>
        <translation>Phạm vi báo cáo</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Kỳ báo cáo này</translation>
    </message>
    <message>
        <source>Interim: the rounds so far</source>
        <translation>Sơ kết các kỳ đã qua</translation>
    </message>
    <message>
        <source>Final: the whole campaign</source>
        <translation>Tổng kết cả đợt sinh hoạt</translation>
    </message>
    <message>
        <source>Summary table on a landscape page</source>
        <translation>Biểu tổng hợp khổ ngang</translation>
    </message>
    <message>
        <source>Newest figures, not those issued</source>
        <translation>Lấy số liệu mới nhất</translation>
    </message>
    <message>
        <source>The round is sealed: without this the paper bears the figures of the issued report.</source>
        <translation>Kỳ báo cáo đã khoá: nếu không chọn, văn bản lấy số liệu của báo cáo đã ban hành.</translation>
    </message>
    <message>
        <source>Figures up to what hour</source>
        <translation>Số liệu tính đến giờ</translation>
    </message>
    <message>
        <source>For example 16:30</source>
        <translation>Ví dụ 16:30</translation>
    </message>
    <message>
        <source>Level of the reminder</source>
        <translation>Mức đôn đốc</translation>
    </message>
    <message>
        <source>By the due day and earlier letters</source>
        <translation>Theo hạn gửi và các lần đã nhắc</translation>
    </message>
    <message>
        <source>1: before the due day</source>
        <translation>Mức 1: nhắc trước hạn</translation>
    </message>
    <message>
        <source>2: overdue</source>
        <translation>Mức 2: quá hạn</translation>
    </message>
    <message>
        <source>3: a second time and more</source>
        <translation>Mức 3: lần thứ hai trở đi</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>One letter with a list of units</source>
        <translation>Một công văn kèm danh sách</translation>
    </message>
    <message>
        <source>One letter a unit</source>
        <translation>Mỗi đơn vị một công văn</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Đơn vị…</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>Hạn gửi mới</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>nn/tt/nnnn</translation>
    </message>
    <message>
        <source>Hour of the new due day</source>
        <translation>Giờ của hạn gửi mới</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>at</source>
        <translation>lúc</translation>
    </message>
    <message>
        <source>Listed for</source>
        <translation>Phạm vi danh sách</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Đợt sinh hoạt này</translation>
    </message>
    <message>
        <source>The whole year of the paper&apos;s date</source>
        <translation>Cả năm (theo ngày văn bản)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tại ngày</translation>
    </message>
    <message>
        <source>The paper&apos;s date</source>
        <translation>Theo ngày văn bản</translation>
    </message>
    <message>
        <source>Marks and drafter</source>
        <translation>Dấu mức độ, ký hiệu</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Only for circulation within the office</source>
        <translation>Chỉ lưu hành nội bộ</translation>
    </message>
    <message>
        <source>Drafter&apos;s code and copies</source>
        <translation>Ký hiệu người soạn, số bản</translation>
    </message>
    <message>
        <source>For example NVAn-26</source>
        <translation>Ví dụ NVAn-26</translation>
    </message>
    <message>
        <source>All that have not reported…</source>
        <translation>Các đơn vị chưa báo cáo…</translation>
    </message>
    <message>
        <source>All units…</source>
        <translation>Tất cả đơn vị…</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) chosen…</source>
        <translation>
            <numerusform>Đã chọn %n đơn vị…</numerusform>
        </translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Đơn vị: %1</translation>
    </message>
    <message>
        <source>List for the head of office</source>
        <translation>Danh sách cho lãnh đạo (không gửi đi)</translation>
    </message>
    <message>
        <source>Who is in charge, telephones, how often each unit was reminded and what came of it. It is not sent out.</source>
        <translation>Cấp uỷ viên phụ trách, điện thoại, số lần đã nhắc và kết quả nhắc từng đơn vị. Không gửi đi.</translation>
    </message>
</context>
<context>
    <name>sosh::PaperRecordModel</name>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Prepared, checked</source>
        <translation>Người soạn, người kiểm tra</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>Mã đối chiếu</translation>
    </message>
    <message>
        <source>Correction report no. %1</source>
        <translation>Báo cáo điều chỉnh số %1</translation>
    </message>
    <message>
        <source>Report no. %1</source>
        <translation>Báo cáo số %1</translation>
    </message>
    <message>
        <source>Version %1 for signature</source>
        <translation>Bản trình ký lần %1</translation>
    </message>
    <message>
        <source>Submitted for signature</source>
        <translation>Đã trình ký</translation>
    </message>
    <message>
        <source>Annulled on %1: %2</source>
        <translation>Đã huỷ ngày %1: %2</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Issued, with the signed PDF</source>
        <translation>Đã ban hành, có bản PDF đã ký</translation>
    </message>
</context>
<context>
    <name>sosh::PaperTotalsDialog</name>
    <message>
        <source>Totals on the paper</source>
        <translation>Số tổng trên báo cáo giấy</translation>
    </message>
    <message>
        <source>Compare with these totals</source>
        <translation>Đối chiếu với số tổng này</translation>
    </message>
    <message>
        <source>Type the totals that stand on the paper. The grid then shows the difference below its own totals. Leave empty what the paper does not give.</source>
        <translation>Nhập số tổng ghi trên báo cáo giấy. Bảng sẽ ghi chênh lệch ở dưới dòng tổng cộng. Mục báo cáo giấy không có thì để trống.</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Báo cáo giấy</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>không phải là số</translation>
    </message>
    <message>
        <source>One of the totals is no count.</source>
        <translation>Có số tổng không phải là số.</translation>
    </message>
    <message>
        <source>Give the reason…</source>
        <translation>Ghi lý do…</translation>
    </message>
    <message>
        <source>For differences that stand although every row is right</source>
        <translation>Dùng khi vẫn chênh lệch dù từng dòng đã đúng</translation>
    </message>
    <message>
        <source>No total differs.</source>
        <translation>Không có tổng nào chênh lệch.</translation>
    </message>
</context>
<context>
    <name>sosh::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the block are in order, but not all:</source>
        <translation>
            <numerusform>%n ô trong khối dán được ngay; các ô còn lại cần xem:</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Chỗ cần xem</translation>
    </message>
    <message>
        <source>1.  Paste everything, and mark the wrong cells</source>
        <translation>1.  Dán tất cả, đánh dấu ô sai</translation>
    </message>
    <message>
        <source>2.  Paste only the cells that are in order</source>
        <translation>2.  Chỉ dán các ô dán được ngay</translation>
    </message>
    <message>
        <source>3.  Paste nothing</source>
        <translation>3.  Không dán ô nào</translation>
    </message>
    <message>
        <source>Do the same next time and do not ask</source>
        <translation>Lần sau làm như vậy, không hỏi lại</translation>
    </message>
    <message>
        <source>One Ctrl+Z takes the whole block back. Keys 1 to 3 answer.</source>
        <translation>Một lần Ctrl+Z bỏ cả khối vừa dán. Bấm phím 1 đến 3 để chọn.</translation>
    </message>
</context>
<context>
    <name>sosh::PickDialog</name>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Name or code, accents are not needed</source>
        <translation>Tên hoặc mã, không cần gõ dấu</translation>
    </message>
    <message>
        <source>Nothing fits what is typed.</source>
        <translation>Không có mục nào khớp.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Không có mục nào để chọn.</translation>
    </message>
</context>
<context>
    <name>sosh::PlanRoundsDialog</name>
    <message>
        <source>Plan rounds from anniversaries</source>
        <translation>Lập kỳ báo cáo theo ngày kỷ niệm</translation>
    </message>
    <message>
        <source>Add the draft rounds</source>
        <translation>Thêm các kỳ báo cáo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Table of anniversaries…</source>
        <translation>Bảng ngày kỷ niệm…</translation>
    </message>
    <message>
        <source>Add and change anniversaries, for example local ones</source>
        <translation>Thêm, sửa ngày kỷ niệm, kể cả ngày của địa phương</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>Ngày kỷ niệm</translation>
    </message>
    <message>
        <source>Tick the anniversaries that rounds are held for (space). One without a day gets it by F2, for this year only.</source>
        <translation>Đánh dấu các ngày kỷ niệm gắn với kỳ báo cáo (phím cách). Ngày còn trống thì nhấn F2 để nhập, chỉ dùng cho năm này.</translation>
    </message>
    <message>
        <source>Join days not further apart than</source>
        <translation>Gộp các ngày cách nhau không quá</translation>
    </message>
    <message>
        <source>0: each anniversary has a round of its own</source>
        <translation>0: mỗi ngày kỷ niệm là một kỳ báo cáo</translation>
    </message>
    <message>
        <source>Rounds that will be added</source>
        <translation>Các kỳ báo cáo sẽ thêm</translation>
    </message>
    <message numerus="yes">
        <source>Add %n draft round(s)</source>
        <translation>
            <numerusform>Thêm %n kỳ báo cáo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked anniversary(ies) have no day. Give it by F2.</source>
        <translation>
            <numerusform>%n ngày kỷ niệm đã đánh dấu chưa có ngày. Nhấn F2 để nhập ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one anniversary that has a day.</source>
        <translation>Đánh dấu ít nhất một ngày kỷ niệm đã có ngày.</translation>
    </message>
    <message>
        <source>The rounds for these anniversaries are there already, or none is ticked.</source>
        <translation>Các ngày kỷ niệm này đã có kỳ báo cáo, hoặc chưa đánh dấu kỳ nào.</translation>
    </message>
    <message>
        <source>Begin before</source>
        <translation>Bắt đầu trước</translation>
    </message>
    <message>
        <source>End after</source>
        <translation>Kết thúc sau</translation>
    </message>
    <message>
        <source>Due after the end</source>
        <translation>Hạn gửi sau khi kết thúc</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
</context>
<context>
    <name>sosh::PraiseDialog</name>
    <message>
        <source>Units proposed for commendation</source>
        <translation>Đơn vị đề xuất khen thưởng</translation>
    </message>
    <message>
        <source>Rate at least (%)</source>
        <translation>Tỷ lệ từ (%)</translation>
    </message>
    <message>
        <source>How many are proposed</source>
        <translation>Số đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Chép danh sách</translation>
    </message>
    <message>
        <source>Units that held every round, reported each in time and reached the rate. A proposal from the figures; the committee decides.</source>
        <translation>Các đơn vị tổ chức đủ các kỳ, báo cáo đúng hạn và đạt tỷ lệ. Đây là đề xuất từ số liệu, cấp uỷ xem xét, quyết định.</translation>
    </message>
    <message>
        <source>No unit reaches this in every round.</source>
        <translation>Không có đơn vị nào đạt mức này ở mọi kỳ báo cáo.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are proposed</source>
        <translation>
            <numerusform>Đề xuất %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Không có gì để sao chép.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it as 95 or 95,5.</source>
        <translation>“%1” không phải là tỷ lệ. Ghi theo mẫu 95 hoặc 95,5.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Đã sao chép danh sách.</translation>
    </message>
</context>
<context>
    <name>sosh::PraiseModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Tỷ lệ (%)</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Số kỳ</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Căn cứ đề xuất</translation>
    </message>
</context>
<context>
    <name>sosh::PreviewPanel</name>
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
        <source>Sources of figures…</source>
        <translation>Nguồn số liệu…</translation>
    </message>
    <message>
        <source>Every figure of the paper, and the rows that it comes from</source>
        <translation>Từng số trong văn bản và các dòng số liệu tạo nên số đó</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Back to the paper as it is now</source>
        <translation>Về văn bản hiện tại</translation>
    </message>
    <message>
        <source>Shown as it was kept: %1</source>
        <translation>Đang xem bản đã lưu: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
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
        <source>Write the reason first.</source>
        <translation>Ghi lý do trước.</translation>
    </message>
    <message>
        <source>Keys 1 to %1 pick a reason.</source>
        <translation>Phím 1 đến %1 chọn lý do.</translation>
    </message>
</context>
<context>
    <name>sosh::RecordChangeModel</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
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
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
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
    <message>
        <source>An urban district that ends in 2025</source>
        <translation>Quận kết thúc hoạt động năm 2025</translation>
    </message>
</context>
<context>
    <name>sosh::RekeyDialog</name>
    <message>
        <source>Type again to check</source>
        <translation>Nhập lại để đối chiếu</translation>
    </message>
    <message>
        <source>Figures typed again</source>
        <translation>Số nhập lại</translation>
    </message>
    <message>
        <source>How much was typed again</source>
        <translation>Số ô đã nhập lại</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chỗ khác nhau</translation>
    </message>
    <message>
        <source>Take the figures typed again</source>
        <translation>Lấy số nhập lại</translation>
    </message>
    <message>
        <source>Type the figures once more from the reports. What differs from the first time is listed below.</source>
        <translation>Nhập lại số liệu theo báo cáo một lần nữa. Chỗ khác lần nhập đầu được ghi ở dưới.</translation>
    </message>
    <message>
        <source>%1, %2: first %3, now %4</source>
        <translation>%1, cột %2: lần đầu %3, lần này %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>%1 of %2 cells typed again</source>
        <translation>Đã nhập lại %1/%2 ô</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>không có chỗ khác nhau</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n chỗ khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no difference to take.</source>
        <translation>Không có chỗ khác nhau để lấy.</translation>
    </message>
</context>
<context>
    <name>sosh::RekeyModel</name>
    <message>
        <source>First %1, now %2</source>
        <translation>Lần đầu %1, lần này %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>sosh::ReminderDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n đơn vị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Nội dung nhắc</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Who answered, what was said</source>
        <translation>Ai nghe, trả lời thế nào</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Hẹn gửi ngày</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hôm nay</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <translation>Ngày &amp;mai</translation>
    </message>
    <message>
        <source>This &amp;Friday</source>
        <translation>Thứ &amp;Sáu này</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Chưa có số</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Its number; empty while it has none</source>
        <translation>Số công văn; để trống nếu chưa có số</translation>
    </message>
    <message>
        <source>How it was sent, who received it</source>
        <translation>Gửi bằng cách nào, ai nhận</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ngày nhắc</translation>
    </message>
    <message>
        <source>%1: %2 is still to come. What was done is recorded.</source>
        <translation>%1: ngày %2 chưa đến. Chỉ ghi việc đã làm.</translation>
    </message>
    <message>
        <source>The promised day %1 is over: a unit that has not reported counts at once as having broken its promise. Save again if the day is right.</source>
        <translation>Ngày hẹn %1 đã qua: đơn vị chưa báo cáo sẽ tính ngay là sai hẹn. Nếu đúng ngày, bấm Lưu lần nữa.</translation>
    </message>
</context>
<context>
    <name>sosh::ReminderLogModel</name>
    <message>
        <source>%1, broken</source>
        <translation>%1 (sai hẹn)</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ngày nhắc</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách nhắc</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Hẹn gửi ngày</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>sosh::ReminderPanel</name>
    <message>
        <source>in charge: %1</source>
        <translation>phụ trách: %1</translation>
    </message>
    <message>
        <source>No contact is known; it is entered on the page of the units.</source>
        <translation>Chưa có đầu mối; nhập ở trang Đơn vị.</translation>
    </message>
    <message>
        <source>Selected units</source>
        <translation>Đơn vị đang chọn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Đầu mối báo cáo</translation>
    </message>
    <message>
        <source>Log of reminders</source>
        <translation>Nhật ký đôn đốc</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Chưa nhắc lần nào.</translation>
    </message>
    <message>
        <source>Promise, result…</source>
        <translation>Ghi hẹn, kết quả…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>Chưa chọn đơn vị nào</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a line of the log first.</source>
        <translation>Chọn một dòng nhật ký trước.</translation>
    </message>
    <message>
        <source>Promise and result</source>
        <translation>Ngày hẹn và kết quả</translation>
    </message>
    <message>
        <source>The line of %1 was removed from the log. Ctrl+Z takes it back.</source>
        <translation>Đã xoá một dòng nhật ký đôn đốc của %1. Ctrl+Z để lấy lại.</translation>
    </message>
</context>
<context>
    <name>sosh::ReminderRecording</name>
    <message numerus="yes">
        <source>Recorded in the log of %n unit(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã ghi nhật ký đôn đốc của %n đơn vị. Ctrl+Z để lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Đã gọi</translation>
    </message>
    <message>
        <source>Zalo sent</source>
        <translation>Đã nhắn Zalo</translation>
    </message>
    <message>
        <source>Every unit has reported.</source>
        <translation>Tất cả các đơn vị đã báo cáo.</translation>
    </message>
    <message>
        <source>The letter asking for reports was sent</source>
        <translation>Đã gửi công văn đề nghị báo cáo</translation>
    </message>
    <message>
        <source>The reminding letter was sent</source>
        <translation>Đã gửi công văn đôn đốc</translation>
    </message>
</context>
<context>
    <name>sosh::RemovedRecordModel</name>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>Xoá lúc</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Việc đã làm</translation>
    </message>
</context>
<context>
    <name>sosh::ReportPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>There is no round yet. The papers of a round will stand here.</source>
        <translation>Chưa có kỳ báo cáo. Các văn bản của kỳ sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>There is no paper to print.</source>
        <translation>Chưa có văn bản để in.</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>In văn bản</translation>
    </message>
    <message>
        <source>More to do with the paper</source>
        <translation>Việc khác với văn bản</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>What is done with the paper</source>
        <translation>Việc với văn bản</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Soạn thảo</translation>
    </message>
    <message>
        <source>What the units wrote</source>
        <translation>Ý kiến đơn vị</translation>
    </message>
    <message>
        <source>Signature and issue</source>
        <translation>Trình ký, ban hành</translation>
    </message>
    <message>
        <source>Panel and preview</source>
        <translation>Khung làm việc và bản xem trước</translation>
    </message>
    <message>
        <source>There is no paper</source>
        <translation>Chưa có văn bản</translation>
    </message>
    <message>
        <source>The program is not to be used for classified papers.</source>
        <translation>Chương trình không dùng cho văn bản mật.</translation>
    </message>
    <message>
        <source>The rows at hand are those of the paper as it is now, not of the pages that were kept: go back to it first.</source>
        <translation>Các dòng số liệu đang có là của văn bản hiện tại, không phải của bản đã lưu. Hãy bấm “Về văn bản hiện tại” trước.</translation>
    </message>
</context>
<context>
    <name>sosh::ReturnFigures</name>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
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
</context>
<context>
    <name>sosh::ReturnForm</name>
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
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Revisions of the report</source>
        <translation>Các lần báo cáo</translation>
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
    <message>
        <source>Last round (%1): %2</source>
        <translation>Kỳ trước (%1): %2</translation>
    </message>
</context>
<context>
    <name>sosh::ReturnHistoryModel</name>
    <message>
        <source>Revision</source>
        <translation>Lần báo cáo</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Lần %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Xác nhận lúc</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Nhận báo cáo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Từ tệp</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay</translation>
    </message>
</context>
<context>
    <name>sosh::ReturnRevisions</name>
    <message>
        <source>Nothing of this unit is confirmed yet.</source>
        <translation>Đơn vị này chưa có lần báo cáo nào được xác nhận.</translation>
    </message>
    <message>
        <source>Revisions of the report</source>
        <translation>Các lần báo cáo</translation>
    </message>
</context>
<context>
    <name>sosh::ReturnTexts</name>
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
    <name>sosh::ReturnWhen</name>
    <message>
        <source>Not said</source>
        <translation>Chưa ghi</translation>
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
        <source>Forms of study, the main one first</source>
        <translation>Hình thức tổ chức, hình thức chính ghi trước</translation>
    </message>
    <message>
        <source>Forms of study</source>
        <translation>Hình thức tổ chức</translation>
    </message>
    <message>
        <source>The first one ticked is the main one; drag to put it first.</source>
        <translation>Hình thức đầu tiên được đánh dấu là hình thức chính; kéo để đưa lên đầu.</translation>
    </message>
</context>
<context>
    <name>sosh::RosterDialog</name>
    <message>
        <source>Units that must report: %1</source>
        <translation>Danh sách đơn vị phải báo cáo: %1</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Search: name or code, accents are not needed</source>
        <translation>Tìm: tên hoặc mã, không cần gõ dấu</translation>
    </message>
    <message>
        <source>How many must report</source>
        <translation>Số đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Units that must report</source>
        <translation>Danh sách đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Bổ sung đơn vị…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>Miễn báo cáo…</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Đưa ra khỏi danh sách…</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Ngày…</translation>
    </message>
    <message>
        <source>Must report again…</source>
        <translation>Bỏ miễn báo cáo…</translation>
    </message>
    <message>
        <source>Put back on the list…</source>
        <translation>Đưa trở lại danh sách…</translation>
    </message>
    <message>
        <source>Select a unit first.</source>
        <translation>Chọn một đơn vị trước.</translation>
    </message>
    <message>
        <source>This unit is off the list.</source>
        <translation>Đơn vị này đã được đưa ra khỏi danh sách.</translation>
    </message>
    <message>
        <source>Every unit of the day is on the list.</source>
        <translation>Mọi đơn vị tại ngày này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>%1 units on the list, %2 of them exempt</source>
        <translation>%1 đơn vị trong danh sách, %2 đơn vị được miễn báo cáo</translation>
    </message>
    <message>
        <source>Add a unit that must report</source>
        <translation>Bổ sung đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Add this unit…</source>
        <translation>Bổ sung đơn vị này…</translation>
    </message>
    <message>
        <source>%1 must report as well. Why?</source>
        <translation>Bổ sung %1 vào danh sách phải báo cáo. Lý do?</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>Đã bổ sung %1 vào danh sách.</translation>
    </message>
    <message>
        <source>%1 must report again. Why?</source>
        <translation>%1 không còn được miễn báo cáo. Lý do?</translation>
    </message>
    <message>
        <source>%1 need not report in this round. Why?</source>
        <translation>%1 được miễn báo cáo kỳ này. Lý do?</translation>
    </message>
    <message>
        <source>%1 must report again.</source>
        <translation>%1 phải báo cáo như trước.</translation>
    </message>
    <message>
        <source>%1 is exempt.</source>
        <translation>%1 được miễn báo cáo.</translation>
    </message>
    <message>
        <source>%1 is put back on the list. Why?</source>
        <translation>Đưa %1 trở lại danh sách. Lý do?</translation>
    </message>
    <message>
        <source>%1 is taken off the list. Why?</source>
        <translation>Đưa %1 ra khỏi danh sách. Lý do?</translation>
    </message>
    <message>
        <source>%1 is on the list again.</source>
        <translation>Đã đưa %1 trở lại danh sách.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>Đã đưa %1 ra khỏi danh sách.</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Own due date</source>
        <translation>Hạn gửi riêng</translation>
    </message>
</context>
<context>
    <name>sosh::RosterModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
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
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Own due date</source>
        <translation>Hạn gửi riêng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Ra khỏi danh sách</translation>
    </message>
    <message>
        <source>Exempt –</source>
        <translation>Miễn báo cáo –</translation>
    </message>
    <message>
        <source>Must report</source>
        <translation>Phải báo cáo</translation>
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
    <name>sosh::RoundDialog</name>
    <message>
        <source>Round</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Kỳ báo cáo mới</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Held for: %1</source>
        <translation>Gắn với: %1</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Tên *</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>số tiếp theo</translation>
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
        <source>Due at the superior on</source>
        <translation>Hạn của cấp trên</translation>
    </message>
    <message>
        <source>Reports that come on the due date are in time</source>
        <translation>Báo cáo gửi đúng ngày hạn được tính là đúng hạn</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Triển khai diện rộng</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Làm điểm</translation>
    </message>
    <message>
        <source>The rate is of</source>
        <translation>Tỷ lệ tính trên</translation>
    </message>
    <message>
        <source>The round was opened; only its name and its due dates can still be changed.</source>
        <translation>Kỳ báo cáo đã mở, chỉ sửa được tên và hạn gửi.</translation>
    </message>
    <message>
        <source>Give both the first and the last day, or neither.</source>
        <translation>Nhập cả hai ngày bắt đầu và kết thúc, hoặc để trống cả hai.</translation>
    </message>
    <message>
        <source>The number of a round is 1, 2, 3 …</source>
        <translation>Số thứ tự của kỳ là 1, 2, 3 …</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left from our due date to the superior’s.</source>
        <translation>
            <numerusform>Từ hạn gửi của đơn vị đến hạn của cấp trên còn %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is receiving returns. Why is it changed?</source>
        <translation>%1 đang nhận báo cáo. Lý do sửa?</translation>
    </message>
    <message>
        <source>Nothing was changed: an open round is changed with a reason only.</source>
        <translation>Chưa sửa gì: kỳ đang nhận báo cáo chỉ sửa được khi có lý do.</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>Ngày kỷ niệm</translation>
    </message>
    <message>
        <source>As 132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2022); the day may be missing.</source>
        <translation>Viết như 132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2022); có thể không ghi ngày.</translation>
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
    <name>sosh::RoundPanel</name>
    <message>
        <source>Rounds</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>This campaign has no round yet. Plan its rounds from anniversaries, or add one.</source>
        <translation>Đợt sinh hoạt chưa có kỳ báo cáo. Lập các kỳ theo ngày kỷ niệm, hoặc thêm từng kỳ.</translation>
    </message>
    <message>
        <source>Plan from anniversaries…</source>
        <translation>Lập theo ngày kỷ niệm…</translation>
    </message>
    <message>
        <source>Draft rounds of a whole year at once</source>
        <translation>Lập các kỳ báo cáo của cả năm một lần</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở kỳ…</translation>
    </message>
    <message>
        <source>The round receives returns from now on</source>
        <translation>Kỳ báo cáo bắt đầu nhận báo cáo</translation>
    </message>
    <message>
        <source>Units that must report…</source>
        <translation>Đơn vị phải báo cáo…</translation>
    </message>
    <message>
        <source>The list of the round: add, exempt, take off</source>
        <translation>Danh sách của kỳ: bổ sung, miễn báo cáo, đưa ra khỏi danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n draft round(s) were added.</source>
        <translation>
            <numerusform>Đã thêm %n kỳ báo cáo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>Remove %1? It can be undone.</source>
        <translation>Xoá %1? Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Đã xoá %1.</translation>
    </message>
</context>
<context>
    <name>sosh::RoundPlanModel</name>
    <message>
        <source>Round</source>
        <translation>Kỳ báo cáo</translation>
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
        <source>Due date</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>The superior’s day</source>
        <translation>Hạn của cấp trên</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>Ngày kỷ niệm</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Round year.</source>
        <translation>Năm tròn.</translation>
    </message>
    <message>
        <source>The due date was moved off the weekend (%1).</source>
        <translation>Hạn gửi đã chuyển khỏi ngày nghỉ cuối tuần (%1).</translation>
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
    <name>sosh::SavedViewMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Keep these filters under a name, or use filters kept before</source>
        <translation>Lưu bộ lọc đang dùng, hoặc dùng bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Chưa lưu bộ lọc nào</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Lưu bộ lọc này…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Xoá bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Lưu bộ lọc này</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>A filter of the same name is replaced. Everybody who opens the register sees it.</source>
        <translation>Bộ lọc trùng tên được thay. Ai mở sổ cũng thấy.</translation>
    </message>
    <message>
        <source>The filter “%1” was saved.</source>
        <translation>Đã lưu bộ lọc “%1”.</translation>
    </message>
    <message>
        <source>The filter “%1” was removed. Ctrl+Z takes it back.</source>
        <translation>Đã xoá bộ lọc “%1”. Nhấn Ctrl+Z để lấy lại.</translation>
    </message>
</context>
<context>
    <name>sosh::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search…   Ctrl+K</source>
        <translation>Tìm kiếm…   Ctrl+K</translation>
    </message>
    <message>
        <source>Units, documents, campaigns, tasks; accents are not needed</source>
        <translation>Đơn vị, văn bản, đợt sinh hoạt, nhiệm vụ; không cần gõ dấu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm kiếm</translation>
    </message>
</context>
<context>
    <name>sosh::SearchResultModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
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
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>sosh::SentenceEdit</name>
    <message>
        <source>Sentence</source>
        <translation>Câu</translation>
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
        <source>Office, terms, signers</source>
        <translation>Cơ quan, nhiệm kỳ, người ký</translation>
    </message>
    <message>
        <source>Folder of files received</source>
        <translation>Thư mục tệp nhận về</translation>
    </message>
    <message>
        <source>Folder of files made</source>
        <translation>Thư mục tệp lập ra</translation>
    </message>
    <message>
        <source>Where reports of the units are looked for.</source>
        <translation>Nơi tìm tệp báo cáo của các đơn vị.</translation>
    </message>
    <message>
        <source>Where papers, exports and copies are put.</source>
        <translation>Nơi lưu văn bản, tệp gửi cấp trên, bản sao lưu.</translation>
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
    <name>sosh::StatusLine</name>
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
        <source>Opened at %1; every change is saved at once</source>
        <translation>Mở sổ lúc %1; mọi thay đổi được lưu ngay</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Người nhập: %1</translation>
    </message>
</context>
<context>
    <name>sosh::SummaryFormEdit</name>
    <message>
        <source>Columns and rows of the summary table</source>
        <translation>Cột và dòng của biểu tổng hợp</translation>
    </message>
    <message>
        <source>Total in the first row</source>
        <translation>Dòng tổng số ở đầu biểu</translation>
    </message>
    <message>
        <source>Numbers begin anew in each group of units</source>
        <translation>Đánh STT lại từ đầu ở mỗi khối</translation>
    </message>
    <message>
        <source>Column: study form</source>
        <translation>Cột: Hình thức</translation>
    </message>
    <message>
        <source>Column: held on</source>
        <translation>Cột: Ngày tổ chức</translation>
    </message>
    <message>
        <source>Column: number of the unit&apos;s report</source>
        <translation>Cột: Số, ký hiệu báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Column: sent on</source>
        <translation>Cột: Ngày gửi</translation>
    </message>
    <message>
        <source>Column: in time</source>
        <translation>Cột: Đúng hạn</translation>
    </message>
    <message>
        <source>Of the table on a landscape page: an upright one has no room for it.</source>
        <translation>Chỉ có trong biểu khổ ngang: khổ dọc không đủ chỗ.</translation>
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
    <name>sosh::TrendChart</name>
    <message>
        <source>How reports came in</source>
        <translation>Tiến độ nhận báo cáo theo ngày</translation>
    </message>
    <message>
        <source>%1: %2 of %3 units reported</source>
        <translation>%1: %2/%3 đơn vị đã báo cáo</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>hạn gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) asked</source>
        <translation>
            <numerusform>đã nhắc %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
</context>
<context>
    <name>sosh::UnitActions</name>
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>A unit that the register does not have</source>
        <translation>Thêm đơn vị chưa có trong sổ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>What a decision does: rename, merge, divide, move, dissolve …</source>
        <translation>Thay đổi theo quyết định: đổi tên, sáp nhập, chia, tách, chuyển về cấp uỷ khác, giải thể…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Put a slip of the pen right</source>
        <translation>Sửa lỗi ghi chép</translation>
    </message>
    <message>
        <source>Other names…</source>
        <translation>Tên gọi khác…</translation>
    </message>
    <message>
        <source>Other names and abbreviations that the unit is found by</source>
        <translation>Tên gọi khác, tên viết tắt dùng khi tìm đơn vị</translation>
    </message>
    <message>
        <source>Head-count…</source>
        <translation>Số đảng viên…</translation>
    </message>
    <message>
        <source>Members as of a day</source>
        <translation>Số đảng viên tại một ngày</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Đầu mối…</translation>
    </message>
    <message>
        <source>Whom this unit is reached through</source>
        <translation>Người liên hệ của đơn vị</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Lịch sử sửa đổi…</translation>
    </message>
    <message>
        <source>Who changed what of this unit, and when</source>
        <translation>Ai đã sửa gì của đơn vị này, khi nào</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>In the office&apos;s own order</source>
        <translation>Theo thứ tự riêng của cơ quan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Possible doubles…</source>
        <translation>Nghi trùng…</translation>
    </message>
    <message>
        <source>Units with nearly the same name</source>
        <translation>Đơn vị có tên gần giống nhau</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Units from a CSV table</source>
        <translation>Nhập đơn vị từ bảng CSV</translation>
    </message>
    <message>
        <source>Select one unit in the list first.</source>
        <translation>Chọn một đơn vị trong danh sách trước.</translation>
    </message>
    <message>
        <source>Select a unit in the list first.</source>
        <translation>Chọn đơn vị trong danh sách trước.</translation>
    </message>
    <message>
        <source>It stands first already.</source>
        <translation>Đơn vị đã đứng đầu.</translation>
    </message>
    <message>
        <source>It stands last already.</source>
        <translation>Đơn vị đã đứng cuối.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 were written.</source>
        <translation>
            <numerusform>Đã ghi %n dòng của tệp %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sosh::UnitBox</name>
    <message>
        <source>Name or code of the unit</source>
        <translation>Tên hoặc mã đơn vị</translation>
    </message>
</context>
<context>
    <name>sosh::UnitChangeDialog</name>
    <message>
        <source>New unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Thay đổi về tổ chức: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n unit(s)</source>
        <translation>
            <numerusform>Thay đổi về tổ chức: %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Kết quả sau khi lưu</translation>
    </message>
    <message>
        <source>Rounds that are open already keep their own list of units.</source>
        <translation>Các kỳ báo cáo đã mở giữ nguyên danh sách đơn vị của mình.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n đơn vị khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sosh::UnitChangeFields</name>
    <message>
        <source>Units it happens to</source>
        <translation>Đơn vị thay đổi</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Sáp nhập vào</translation>
    </message>
    <message>
        <source>Present units that take a part</source>
        <translation>Đơn vị đang có tiếp nhận một phần</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Tên mới</translation>
    </message>
    <message>
        <source>New short name</source>
        <translation>Tên viết tắt mới</translation>
    </message>
    <message>
        <source>Unit kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Đơn vị thành lập mới</translation>
    </message>
    <message>
        <source>One more new unit</source>
        <translation>Thêm một đơn vị mới</translation>
    </message>
    <message>
        <source>Bodies outside of the register</source>
        <translation>Tổ chức ngoài sổ có liên quan</translation>
    </message>
    <message>
        <source>Names, with ; between them; empty when there is none</source>
        <translation>Tên các tổ chức, cách nhau bằng dấu ;  – bỏ trống nếu không có</translation>
    </message>
    <message>
        <source>They gave all of themselves</source>
        <translation>Nhập toàn bộ vào, không phải một phần</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Số, ký hiệu quyết định</translation>
    </message>
    <message>
        <source>Number and code: 120-QĐ/HU</source>
        <translation>Ví dụ: 120-QĐ/HU</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Empty: the unit has always been there, and nothing is recorded about its founding.</source>
        <translation>Bỏ trống nếu đơn vị có từ trước; khi đó sổ không ghi việc thành lập.</translation>
    </message>
    <message>
        <source>First day of the new state; the old one ends the day before.</source>
        <translation>Ngày đầu tiên của tổ chức mới; tổ chức cũ kết thúc vào ngày trước đó.</translation>
    </message>
    <message>
        <source>– (stands at the top)</source>
        <translation>– (không trực thuộc đơn vị nào trong sổ)</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Chưa ghi</translation>
    </message>
</context>
<context>
    <name>sosh::UnitDetails</name>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Thông tin đơn vị</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Mã %1</translation>
    </message>
    <message>
        <source>Code %1, valid %2</source>
        <translation>Mã %1, có hiệu lực %2</translation>
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
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác, tên viết tắt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Thay đổi về tổ chức</translation>
    </message>
    <message>
        <source>Decision %1 of %2</source>
        <translation>Quyết định số %1 ngày %2</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Quyết định số %1</translation>
    </message>
    <message>
        <source>Decision of %1</source>
        <translation>Quyết định ngày %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Kế thừa</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Đơn vị trước đó</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Đơn vị tiếp nhận, kế thừa</translation>
    </message>
</context>
<context>
    <name>sosh::UnitGroupModel</name>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
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
        <source>Under</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Tổng ĐV</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Hiệu lực từ</translation>
    </message>
</context>
<context>
    <name>sosh::UnitImportDialog</name>
    <message>
        <source>Import a list of units</source>
        <translation>Nhập danh sách đơn vị</translation>
    </message>
    <message>
        <source>A CSV table with one head row: code, name, short name, kind, sector, code of the superior unit, order, members, valid from. A code that the register knows changes that unit; any other is a new unit. Nothing is written before the last button.</source>
        <translation>Bảng CSV có một dòng tiêu đề: mã, tên, tên viết tắt, loại hình, khối, mã đơn vị cấp trên, thứ tự, số đảng viên, có hiệu lực từ ngày. Mã đã có trong sổ thì sửa đơn vị đó, mã khác là đơn vị mới. Chưa ghi gì vào sổ trước khi bấm nút cuối cùng.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Kết quả dự kiến</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Các dòng của tệp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Chọn tệp hoặc thả tệp vào đây</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Số, ký hiệu quyết định</translation>
    </message>
    <message>
        <source>Number and code: 120-QĐ/HU</source>
        <translation>Ví dụ: 120-QĐ/HU</translation>
    </message>
    <message>
        <source>Day of every change in the file; a row&apos;s own day goes before it. Empty: the units have always been so</source>
        <translation>Ngày của mọi thay đổi trong tệp; ngày ghi tại từng dòng được ưu tiên. Bỏ trống: đơn vị có từ trước</translation>
    </message>
    <message>
        <source>Write into the register</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>A list of units</source>
        <translation>Danh sách đơn vị</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Bảng (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Chọn tệp trước.</translation>
    </message>
    <message>
        <source>The register says all of this already.</source>
        <translation>Sổ đã có đầy đủ nội dung này, không có gì để ghi.</translation>
    </message>
    <message>
        <source>Rows were rejected. Correct them in the file and choose it again: all rows are written, or none.</source>
        <translation>Có dòng bị từ chối. Sửa trong tệp rồi chọn lại tệp: ghi tất cả các dòng hoặc không ghi dòng nào.</translation>
    </message>
</context>
<context>
    <name>sosh::UnitImportModel</name>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kết quả</translation>
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
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>order or head-count</source>
        <translation>thứ tự hoặc số đảng viên</translation>
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
        <source>Also those that ended</source>
        <translation>Cả đơn vị đã kết thúc</translation>
    </message>
    <message>
        <source>Units that ended before the day, as they were last</source>
        <translation>Đơn vị đã kết thúc trước ngày đang xem, theo thông tin cuối cùng</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>No unit yet. Add the first one, or import a list.</source>
        <translation>Chưa có đơn vị nào. Thêm đơn vị đầu tiên, hoặc nhập danh sách từ tệp.</translation>
    </message>
    <message>
        <source>Select a unit in the list: everything known about it will stand here.</source>
        <translation>Chọn một đơn vị trong danh sách để xem thông tin tại đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n đã kết thúc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sosh::UnitPicks</name>
    <message>
        <source>One more unit: %1</source>
        <translation>Thêm đơn vị: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Add a unit: name or code</source>
        <translation>Thêm đơn vị: gõ tên hoặc mã</translation>
    </message>
    <message>
        <source>Select a unit in the list first.</source>
        <translation>Chọn một đơn vị trong danh sách trước.</translation>
    </message>
</context>
<context>
    <name>sosh::UnitTicks</name>
    <message>
        <source>Units of the paper</source>
        <translation>Chọn đơn vị</translation>
    </message>
    <message>
        <source>Filter the units</source>
        <translation>Lọc đơn vị</translation>
    </message>
    <message>
        <source>Name or code, accents are not needed</source>
        <translation>Tên hoặc mã, không cần dấu</translation>
    </message>
    <message>
        <source>Units of the round</source>
        <translation>Đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Those that have not reported</source>
        <translation>Các đơn vị chưa báo cáo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>None ticked: the paper goes to all whom it concerns.</source>
        <translation>Chưa chọn đơn vị nào: văn bản lập cho tất cả đơn vị liên quan.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) ticked.</source>
        <translation>
            <numerusform>Đã chọn %n đơn vị.</numerusform>
        </translation>
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
    <name>sosh::UnitWordsModel</name>
    <message>
        <source>Taken into the paper</source>
        <translation>Đưa vào văn bản</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>As the unit wrote it</source>
        <translation>Đơn vị viết</translation>
    </message>
    <message>
        <source>As taken into the paper</source>
        <translation>Nội dung trích</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Cách làm hay</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
</context>
<context>
    <name>sosh::UnitWordsPanel</name>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tất cả các mục</translation>
    </message>
    <message>
        <source>What the units wrote</source>
        <translation>Ý kiến của các đơn vị</translation>
    </message>
    <message>
        <source>Space takes the words into the report, F2 in the last column shortens them there; what the unit wrote stays as it is.</source>
        <translation>Nhấn phím cách để đưa ý kiến vào báo cáo, F2 ở cột cuối để rút gọn; lời đơn vị viết vẫn giữ nguyên trong sổ.</translation>
    </message>
    <message>
        <source>No unit wrote anything here.</source>
        <translation>Chưa có đơn vị nào ghi ý kiến.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken into the report.</source>
        <translation>
            <numerusform>Đã đưa %n ý kiến vào báo cáo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is issued; its words stay as they are.</source>
        <translation>Báo cáo đã ban hành, lời văn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>sosh::WarningActions</name>
    <message>
        <source>&amp;Give the reason of the warnings…</source>
        <translation>&amp;Ghi lý do của mục cần kiểm tra…</translation>
    </message>
    <message>
        <source>Accept the &amp;warning of the cell…</source>
        <translation>Ghi lý do của ô cần kiểm &amp;tra…</translation>
    </message>
    <message>
        <source>Accept warnings of this &amp;kind…</source>
        <translation>Ghi lý do cho các mục cùng &amp;loại…</translation>
    </message>
    <message>
        <source>Nothing is to be checked in this row.</source>
        <translation>Dòng này không có mục cần kiểm tra.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Why do the figures stand?</source>
        <translation>Ghi lý do giữ nguyên số liệu.</translation>
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
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Chép kèm tiê&amp;u đề cột</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm kiếm</translation>
    </message>
    <message>
        <source>Re&amp;moved records…</source>
        <translation>Đã &amp;xoá (khôi phục được)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare the register…</source>
        <translation>&amp;So sánh sổ…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Trợ giúp trang này</translation>
    </message>
</context>
<context>
    <name>sosh::WordDialog</name>
    <message>
        <source>Compare with an edited Word file</source>
        <translation>So với tệp Word đã sửa</translation>
    </message>
    <message>
        <source>“%1”: places where the figure is not the register&apos;s: %2.</source>
        <translation>“%1”: số trong tệp khác sổ ở %2 chỗ.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Nội dung đối chiếu</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Các số khác nhau</translation>
    </message>
    <message>
        <source>Words are not compared. Mend the figures in the file, or in the register and save the paper anew.</source>
        <translation>Chương trình chỉ đối chiếu số, không đối chiếu lời văn. Sửa số trong tệp; nếu số trong sổ sai thì sửa sổ rồi lưu lại văn bản.</translation>
    </message>
</context>
<context>
    <name>sosh::Workspace</name>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở ở chế độ chỉ xem.</translation>
    </message>
</context>
<context>
    <name>sosh::WritingDelegate</name>
    <message>
        <source>A figure of the register. A click on it in the preview shows where it comes from.</source>
        <translation>Số lấy từ sổ. Nhấn vào số này trên bản xem trước để xem nguồn số liệu.</translation>
    </message>
</context>
<context>
    <name>sosh::WritingPanel</name>
    <message>
        <source>Sentences of the paper</source>
        <translation>Các câu của văn bản</translation>
    </message>
    <message>
        <source>Also what is not printed</source>
        <translation>Hiện cả câu không in</translation>
    </message>
    <message>
        <source>The chosen sentence</source>
        <translation>Câu đang chọn</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ câu</translation>
    </message>
    <message>
        <source>Back to the wording</source>
        <translation>Về câu mẫu</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Thêm đoạn</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>This paper has no sentences to write on.</source>
        <translation>Văn bản này không có câu để soạn.</translation>
    </message>
    <message>
        <source>The report is issued; its words stay as they are.</source>
        <translation>Báo cáo đã ban hành, lời văn giữ nguyên.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá đoạn</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Edit the sentence; figures left as they are stay live</source>
        <translation>Sửa câu; số để nguyên vẫn theo số liệu trong sổ</translation>
    </message>
    <message>
        <source>The paper goes without the sentence; the same key brings it back</source>
        <translation>Không in câu này; nhấn lần nữa để lấy lại</translation>
    </message>
    <message>
        <source>The sentence as the program words it</source>
        <translation>Trở về câu mẫu của chương trình</translation>
    </message>
    <message>
        <source>An own paragraph after this one</source>
        <translation>Đoạn tự viết đặt sau câu này</translation>
    </message>
    <message>
        <source>As the program words it</source>
        <translation>Theo câu mẫu</translation>
    </message>
    <message>
        <source>The sentence is left out. Ctrl+Z takes it back; “%1” shows it.</source>
        <translation>Đã bỏ câu. Nhấn Ctrl+Z để lấy lại; chọn “%1” để xem.</translation>
    </message>
</context>
<context>
    <name>sosh::YearModel</name>
    <message>
        <source>Not compared: the organisation changed on 01/7/2025.</source>
        <translation>Không so sánh với cùng kỳ do thay đổi mô hình tổ chức từ ngày 01/7/2025.</translation>
    </message>
    <message>
        <source>Not compared: it took over only a part of: %1</source>
        <translation>Không so sánh: chỉ tiếp nhận một phần của: %1</translation>
    </message>
    <message>
        <source>Not compared: nobody stood for it in the earlier round.</source>
        <translation>Không so sánh: kỳ trước chưa có đơn vị này.</translation>
    </message>
    <message>
        <source>Earlier figure of: %1</source>
        <translation>Số kỳ trước gồm: %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kỳ này</translation>
    </message>
    <message>
        <source>More or fewer</source>
        <translation>Tăng, giảm</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>sosh::YearPanel</name>
    <message>
        <source>Round</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>so với</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mục số liệu</translation>
    </message>
    <message>
        <source>Compared with an earlier round</source>
        <translation>So với cùng kỳ, kỳ trước</translation>
    </message>
    <message>
        <source>Sum of the units that can be compared</source>
        <translation>Cộng các đơn vị so sánh được</translation>
    </message>
    <message>
        <source>No round has been opened yet. Two rounds can stand here side by side.</source>
        <translation>Chưa có kỳ báo cáo nào được mở. Hai kỳ sẽ được đặt cạnh nhau ở đây.</translation>
    </message>
    <message>
        <source>No unit gives a figure in both rounds that can be compared.</source>
        <translation>Không có đơn vị nào có số so sánh được ở cả hai kỳ.</translation>
    </message>
    <message>
        <source>The %1 of %2 units that can be compared: %3 then, %4 now.</source>
        <translation>%1/%2 đơn vị so sánh được: kỳ trước %3, kỳ này %4.</translation>
    </message>
</context>
</TS>
