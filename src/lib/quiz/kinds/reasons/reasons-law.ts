import { effect, type Effect } from './effect.ts';

const court = `bị cáo | toà | tòa | bản án | nguyên đơn | khởi kiện | luật sư | kháng cáo`;

/** Courts, contracts, inspections and those who answer for them: reasons for what becomes of them. The more exact before the more general. */
export const lawEffects: readonly Effect[] = [
  effect(
    `luật sư | luật sư bào chữa | người bào chữa | bị cáo | bị can | viện kiểm sát`,
    `chỉ xử | một tội | tội danh | đổi tội danh | trả hồ sơ | điều tra bổ sung | tuyên vô tội`,
    `lời khai của các nhân chứng mâu thuẫn | chưa có kết luận giám định chữ ký | bị cáo không được hưởng lợi gì |
    cơ quan điều tra thu thập chứng cứ sai thủ tục | nhiều bị hại đã rút đơn tố cáo |
    số tiền chưa được đối chiếu và lời khai còn mâu thuẫn | bị hại đều đã rút đơn và không yêu cầu bồi thường |
    chứng cứ chỉ là lời khai và chưa có kết luận giám định`,
  ),
  effect(
    `luật sư | luật sư bào chữa | người bào chữa`,
    `dưới khung | giảm nhẹ | giảm án | án treo | xin giảm | khoan hồng`,
    `thân chủ phạm tội lần đầu | thân chủ là lao động chính của gia đình | thân chủ đã ra đầu thú từ đầu |
    thân chủ đang mắc bệnh nặng | bị hại đã gửi đơn xin bãi nại | thân chủ chỉ làm theo lệnh cấp trên | gia đình thân chủ có công với cách mạng`,
  ),
  effect(
    `yêu cầu | đơn | đơn kiện | khởi kiện | kháng cáo | khiếu nại | mức phạt | kháng nghị | toà | tòa | hội đồng xét xử`,
    `bị bác | bác | bác bỏ | không chấp nhận | không được chấp nhận | bị trả lại | không được thụ lý | bác đơn`,
    `thời hạn khởi kiện đã hết | hợp đồng không ghi khoản phải trả | người đứng tên đã rút đơn |
    vụ việc đã được xử bằng một bản án khác | người ký đơn không có giấy uỷ quyền hợp lệ | vụ việc đã được hoà giải |
    hợp đồng ký năm đầu không ghi khoản tiền phải trả | những người đứng tên trong đơn đã xin rút |
    người đại diện ký đơn không có giấy uỷ quyền hợp lệ | vụ việc thuộc thẩm quyền của một toà án khác | không nộp tạm ứng án phí đúng thời hạn quy định |
    chưa qua bước hoà giải tại phường | chưa nộp tạm ứng án phí | đơn không ghi rõ số tiền đòi |
    đơn thiếu chữ ký`,
    court,
  ),
  effect(
    `người mua | khách hàng | bên mua | nạn nhân | người vay | người bán | bên thuê`,
    `có phần lỗi | có lỗi | một phần lỗi | chịu một phần`,
    `nộp tiền chậm nhiều đợt | làm thất lạc giấy tờ gốc | tự ý dọn vào ở trước | ký thay cho người thân |
    không giữ lại chứng từ nộp tiền | tự ý sửa chữa căn hộ`,
    `căn hộ | chung cư | mua nhà | nhận nhà`,
  ),
  effect(
    `bà | ông | người dân | các hộ | nguyên đơn | khách hàng | cư dân | người mua`,
    `chưa dám mừng | chưa yên tâm | vẫn lo | chưa vui | băn khoăn`,
    `sợ phải chờ thêm nhiều năm | lo bản án bị sửa ở cấp phúc thẩm | tiền lãi được tính quá thấp | lo bị đơn kéo dài việc kháng cáo |
    chưa nhận được bản án bằng văn bản | lo tiền nhận về đã mất giá nhiều`,
    court,
  ),
  effect(
    `biên bản | thoả thuận | thỏa thuận | hợp đồng | cam kết | bản ghi nhớ`,
    `không được ký | chưa được ký | không ký | chưa ký | từ chối ký`,
    `cư dân không đồng ý với con số đưa ra | nội dung ghi thiếu ý kiến của nhiều hộ | người chủ trì phải về giữa buổi họp |
    đại diện cư dân bỏ về trước lúc đọc lại nội dung | ban quản trị đòi ghi thêm mức phạt chậm trả | phường không cử cán bộ đến chứng kiến buổi làm việc`,
    `cư dân | ban quản trị | chung cư`,
  ),
  effect(
    `hợp đồng | giao dịch | giấy tờ | văn bản | di chúc | chứng chỉ`,
    `vô hiệu | bị huỷ | bị hủy | bị chấm dứt | không được gia hạn | không được công nhận | không có giá trị | chấm dứt hợp đồng`,
    `người ký không đủ thẩm quyền | chưa được công chứng | chữ ký bị giả mạo | một bên không giao hàng đúng hẹn |
    tài sản đang bị thế chấp | hàng giao không đạt chất lượng | hồ sơ thiếu bản gốc`,
  ),
  effect(
    `nhà vườn | nông dân | bên bán | hộ trồng | thương lái | người trồng | chủ vườn | hợp tác xã`,
    `không chịu cắt | không chịu giao | không giao | bỏ cọc | huỷ hợp đồng | từ chối giao | không chịu bán | trả cọc`,
    `thương lái chậm trả tiền cọc | bên mua đòi bớt giá lúc cắt | trái chưa đủ độ già | kho lạnh đã đầy hàng | vườn bị sâu bệnh |
    thương lái chưa trả đủ số tiền cọc như đã hứa | trái trong vườn chưa đạt độ già như thoả thuận |
    bên mua chỉ chọn trái đẹp chứ không cắt cả vườn | một công ty lớn đã đứng ra bao tiêu cả vùng`,
  ),
  effect(
    `ông | bà | lãnh đạo | giám đốc | phó giám đốc | chủ tịch | hiệu trưởng | đơn vị | sở | cán bộ`,
    `nhận khuyết điểm | nhận trách nhiệm | xin lỗi | bị phê bình | bị kiểm điểm | bị nhắc nhở | rút kinh nghiệm`,
    `báo cáo sai số liệu | vắng mặt tại cuộc họp | chọn nhà thầu yếu | chậm trả lời đơn của dân | chi sai nguồn vốn |
    làm thất lạc hồ sơ | không kiểm tra lại chữ ký | chưa trực tiếp xuống cơ sở`,
  ),
  effect(
    `cán bộ | giám đốc | hiệu trưởng | chủ tịch | phó chủ tịch | công chức | kế toán | trưởng phòng | trưởng thôn`,
    `bị cách chức | bị kỷ luật | bị khởi tố | bị đình chỉ công tác | bị cảnh cáo | bị khai trừ | bị bắt | thôi giữ chức`,
    `nhận tiền của nhà thầu | thu tiền sai quy định | ký khống chứng từ | cấp đất sai đối tượng | bao che cho cấp dưới |
    dùng bằng cấp giả | làm thất thoát công quỹ`,
  ),
  effect(
    `cơ sở | công ty | doanh nghiệp | nhà hàng | cửa hàng | hộ kinh doanh | nhà máy | phòng khám | quán | nhà trọ | bếp | trạm`,
    `bị phạt | bị xử phạt | xử phạt | bị đình chỉ | tạm đình chỉ | bị thu hồi | bị rút giấy phép | bị tạm dừng | phải đóng cửa | bị đóng cửa`,
    `giấy phép đã hết hạn | thiếu bình chữa cháy | khai sai doanh thu | không cho đoàn kiểm tra vào | dùng lao động không có hợp đồng |
    hoạt động sai địa chỉ đăng ký | bị nhắc nhở nhiều lần mà không sửa`,
  ),
  effect(
    `sai phạm | vi phạm | vụ việc | hành vi | gian lận`,
    `kéo dài | không bị phát hiện | không phát hiện | tái diễn | nhiều năm liền`,
    `sổ sách được làm khớp từ trước | người dân ngại tố cáo | đoàn kiểm tra chỉ xem hồ sơ giấy | phần mềm không tự cảnh báo |
    cấp trên tin lời báo cáo | mức phạt còn quá nhẹ | cán bộ thanh tra quá ít`,
  ),
  effect(
    `mỏ | mỏ cát | mỏ đất | mỏ đá | bãi cát | bãi vật liệu`,
    `chưa thể khai thác | chưa khai thác | chưa hoạt động | chưa được cấp | chưa mở lại | ngừng khai thác | dừng khai thác`,
    `chưa nộp tiền cấp quyền khai thác | người dân quanh mỏ phản đối | trữ lượng thấp hơn hồ sơ đấu giá | đường vận chuyển bị hạn chế tải trọng |
    chưa có đánh giá tác động môi trường | chưa lắp xong trạm cân và camera | giấy phép ghi sai toạ độ`,
  ),
  effect(
    `cơ sở | doanh nghiệp | công ty | dự án | hộ | quán | nhà hàng | công trình | hợp tác xã`,
    `chưa được cấp phép | không được cấp phép | chưa được cấp | không được cấp | bị từ chối | chưa có giấy phép | không được phép`,
    `chưa nghiệm thu phòng cháy | nằm ngoài quy hoạch | hồ sơ thiếu bản vẽ | nợ thuế nhiều năm | chưa có hệ thống xử lý nước thải |
    các hộ liền kề không đồng ý | chưa đóng đủ vốn điều lệ`,
  ),
];
