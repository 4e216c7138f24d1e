import { effect, gain, less, more, type Effect } from './effect.ts';

const patients = `ca mắc | ca bệnh | số ca | bệnh nhân | người bệnh | ổ dịch | dịch | dịch bệnh | bệnh | muỗi | trẻ nhập viện | sốt xuất huyết`;

/** What offices, courts, hospitals and networks do: reasons for it. The more exact before the more general. */
export const publicEffects: readonly Effect[] = [
  gain(
    `bỏ học | nghỉ học`,
    `giảm | giảm mạnh | không còn | giảm hẳn`,
    `thầy cô đến từng nhà vận động | trường có thêm chỗ ở bán trú | xe đưa đón học sinh được miễn phí | học phí được miễn |
    nhiều em được nhận học bổng | có thêm lớp học gần thôn`,
  ),
  gain(
    `tai nạn | va chạm`,
    `giảm | giảm mạnh | không còn | kéo giảm`,
    `gờ giảm tốc được lắp ở chỗ dốc | cảnh sát kiểm tra nồng độ cồn thường xuyên | ngã tư có thêm đèn tín hiệu |
    tốc độ tối đa được hạ xuống | xe tải bị cấm giờ cao điểm`,
  ),
  gain(
    `trộm cắp | mất trộm | vụ trộm | vi phạm`,
    `giảm | giảm mạnh | không còn`,
    `camera được lắp ở các ngõ | đội tự quản tuần tra ban đêm | đèn đường được thay mới | các hộ lập nhóm báo tin |
    mức phạt được nâng lên`,
  ),
  gain(
    `ùn tắc | kẹt xe | ùn ứ`,
    `giảm | giảm hẳn | không còn`,
    `đèn tín hiệu được điều chỉnh lại | giờ tan học được chia lệch nhau | xe tải bị cấm ban ngày | có thêm cầu vượt cho người đi bộ |
    vỉa hè được giải toả`,
  ),
  gain(
    `người bị thương | thiệt mạng | thương vong | thiệt hại về người | trường hợp nào | ai`,
    `không có người | chưa có | không có | không ai | không xảy ra`,
    `tin cảnh báo được phát nhiều lần | người dân được sơ tán sớm | vụ việc xảy ra lúc vắng người | thuyền bè đã vào bờ |
    lực lượng cứu hộ có mặt kịp thời | trường học cho học sinh nghỉ trước`,
  ),
  effect(
    `tiền | triệu | tỷ | tài khoản | nạn nhân | người`,
    `mất | bị lừa | sập bẫy | chuyển tiền | bị chiếm đoạt | mất tiền`,
    `bấm vào tin nhắn trúng thưởng | đưa mã xác thực cho người lạ | ký giấy mà không đọc kỹ | gửi ảnh thẻ ngân hàng qua mạng |
    tin vào lời hứa trả lãi cao | cho người quen mượn điện thoại`,
  ),
  gain(
    `vụ án | vụ trộm | vụ việc | vụ | nhóm | đối tượng | nghi phạm | thủ phạm | đường dây | hành vi`,
    `phát hiện | bị bắt | bắt giữ | lộ | bị lộ | làm rõ | ngăn chặn`,
    `một đồng phạm ra đầu thú | công an đối chiếu dấu vân tay | chủ hàng nhận ra đồ bị mất | nghi phạm để quên điện thoại |
    lực lượng tuần tra kiểm tra đột xuất | một chủ trọ báo tin khi thấy nhóm người lạ ra vào |
    một nạn nhân giữ được tin nhắn và bản ghi âm | một tài xế nghi ngờ khi chở nhóm khách lạ lúc nửa đêm | camera của cửa hàng ghi được hình ảnh |
    người mua nghi ngờ nguồn gốc món hàng`,
  ),
  effect(
    `phiên toà | vụ án | xét xử | vụ kiện`,
    `hoãn | kéo dài | trả hồ sơ | tạm dừng | tạm đình chỉ`,
    `bị cáo phải nhập viện | luật sư xin thêm thời gian | một số nhân chứng vắng mặt | hồ sơ còn thiếu chứng cứ |
    kết luận giám định chưa rõ | chưa thoả thuận xong mức bồi thường`,
  ),
  gain(
    `án | hình phạt | mức án | bị cáo | toà`,
    `án treo | giảm nhẹ | giảm án | dưới khung | khoan hồng`,
    `phạm tội lần đầu | thành khẩn khai báo | gia đình có công với cách mạng | tuổi đã cao | đang mắc bệnh nặng |
    giúp cơ quan điều tra tìm đồng phạm | đã nộp lại toàn bộ số tiền`,
  ),
  effect(
    `giáo viên | bác sĩ | điều dưỡng | nhân công | nhân viên | cán bộ | lao động | công nhân | tài xế | nhân lực | thợ | công chức | người làm`,
    `thiếu | không đủ | chưa có | khó tuyển | chưa tuyển đủ | nghỉ việc | xin nghỉ | bỏ việc`,
    `mức lương thấp hơn nơi khác | số người nghỉ hưu tăng nhanh | chưa tuyển đủ chỉ tiêu biên chế | nơi làm việc ở xa trung tâm |
    công việc nặng nhọc và ít ngày nghỉ | một số người được điều động đi nơi khác | chưa kịp tuyển người làm thời vụ |
    người trẻ chuyển lên thành phố lớn`,
  ),
  effect(
    `nhân viên | cán bộ | công chức | người lớn tuổi | thao tác | tiếp nhận`,
    `chậm | lúng túng | chưa quen | sai sót | nhầm`,
    `chưa được tập huấn đầy đủ | quy trình mới phức tạp | phải làm nhiều việc cùng lúc | chưa có sổ tay hướng dẫn |
    phần mềm thay đổi liên tục | bàn phím và màn hình quá nhỏ`,
  ),
  effect(
    `giải ngân | vốn đầu tư công | vốn đầu tư`,
    less,
    `thủ tục đấu thầu kéo dài | nhiều dự án vướng mặt bằng | một số nhà thầu năng lực yếu | hồ sơ thanh toán chưa đầy đủ |
    giá vật liệu biến động mạnh | vốn được giao muộn | chủ đầu tư ngại sai sót`,
  ),
  effect(
    `tiền sử dụng đất | thu từ đất | đấu giá đất | nguồn thu từ đất`,
    `${less} | hụt | không đạt | chưa đạt`,
    `nhiều khu đất chưa đấu giá được | việc định giá đất kéo dài | một số dự án lớn bị hoãn | người trúng đấu giá bỏ cọc |
    nhiều lô chưa có đường vào | doanh nghiệp xin giãn thời hạn nộp`,
  ),
  effect(
    `thu ngân sách | số thu | thuế | nguồn thu | thu từ | tổng thu`,
    `${less} | hụt | thất thu | không đạt | chưa đạt`,
    `doanh nghiệp nợ thuế kéo dài | chính sách giảm thuế được gia hạn |
    sức mua trong dân yếu | nhiều nhà máy thiếu đơn hàng | một số dự án lớn bị hoãn | hàng nhập khẩu qua cửa khẩu giảm`,
  ),
  gain(
    `thu ngân sách | tiền sử dụng đất | số thu | thuế | nguồn thu | thu từ | tổng thu | kinh tế | xuất khẩu`,
    more,
    `xuất khẩu tăng trở lại | nhiều dự án lớn đi vào hoạt động | việc thu hồi nợ đọng đạt kết quả | số doanh nghiệp mới tăng nhanh |
    du lịch khởi sắc | nhiều khu đất được đấu giá thành công | hoá đơn điện tử hạn chế thất thu`,
  ),
  gain(
    `thời gian chờ | thời gian giải quyết | thời gian xử lý | chờ đợi`,
    `giảm | rút ngắn | ngắn | nhanh`,
    `quy trình được cắt bớt nhiều khâu | có thêm người tiếp nhận | các cơ quan dùng chung dữ liệu |
    lịch hẹn được chia theo khung giờ | nhân viên làm việc cả thứ bảy | máy quét mã thay cho ghi sổ`,
  ),
  effect(
    `nộp trực tuyến | trực tuyến | ứng dụng | không dùng tiền mặt | dịch vụ công | đăng ký qua mạng | tài khoản định danh`,
    less,
    `nhiều người chưa có tài khoản định danh | mạng ở vùng cao chập chờn | giao diện khó sử dụng | người lớn tuổi ngại dùng máy |
    phần mềm thường báo lỗi | nhiều người sợ lộ thông tin`,
  ),
  effect(
    `gói thầu | đấu thầu | đợt thầu | việc mua sắm | mua sắm`,
    `chậm | kéo dài | hoãn | lùi | thất bại | không thành`,
    `nhà cung cấp nộp hồ sơ muộn | giá kế hoạch thấp hơn thị trường | hồ sơ mời thầu phải sửa nhiều lần |
    một số mặt hàng không ai dự thầu | có đơn khiếu nại kết quả | phải chờ giá đấu thầu quốc gia | nhu cầu của các trạm gửi về muộn`,
    `thuốc | bệnh viện | y tế | vật tư y tế | bảo hiểm y tế | vắc xin`,
  ),
  gain(
    `kết quả | tỷ lệ | số bếp | bếp ăn | số cơ sở`,
    `khá | khá hơn | tốt hơn | cao | cao hơn | tăng | cải thiện`,
    `người nấu được tập huấn đầu năm học | nhà cung cấp được chọn lại kỹ hơn | bếp được lắp thêm tủ lưu mẫu |
    nhà trường tự kiểm tra hằng tuần | mức phạt được nâng lên | thực phẩm được mua của hợp tác xã | lịch kiểm tra không được báo trước`,
    `bếp ăn | thực phẩm | suất ăn | kiểm thực | ngộ độc`,
  ),
  effect(
    `hồ sơ | thủ tục | giấy chứng nhận | cấp giấy | sổ đỏ | cấp phép | giải quyết`,
    `chậm | quá hạn | trễ hẹn | tồn đọng | kéo dài | ùn ứ | chưa được giải quyết | chưa được cấp | mất nhiều thời gian`,
    `hồ sơ gốc bị thất lạc | phần mềm thường xuyên bị lỗi | thiếu cán bộ chuyên môn | người dân nộp thiếu giấy tờ |
    quy định mới chưa được hướng dẫn | số liệu giữa các cơ quan không khớp | phải xin ý kiến nhiều cơ quan`,
  ),
  gain(
    `hồ sơ | thủ tục | giải quyết`,
    `nhanh | đúng hạn | sớm | giảm | tăng`,
    `quy trình được cắt bớt nhiều khâu | có thêm cán bộ tiếp nhận | các cơ quan dùng chung dữ liệu |
    người dân nộp hồ sơ qua mạng | lịch hẹn được chia theo khung giờ | tiến độ từng hồ sơ được công khai`,
  ),
  effect(
    `thuốc | vắc xin | vaccine | vật tư y tế | máu`,
    `thiếu | khan hiếm | hết | không đủ | chưa có`,
    `việc đấu thầu kéo dài | nhà cung cấp giao hàng chậm | số người đến khám tăng đột biến | nguyên liệu nhập khẩu khan hiếm |
    bệnh viện dự trù quá ít | một phần trong kho đã hết hạn`,
  ),
  effect(
    patients,
    `tăng | bùng phát | lan | lan rộng | không giảm | chưa giảm | nhiều | cao | xuất hiện`,
    `thời tiết nóng ẩm kéo dài | nhiều trẻ bỏ lịch tiêm nhắc lại | người dân trữ nước không đậy nắp | mầm bệnh đã kháng thuốc |
    người bệnh không được cách ly sớm | hoá chất khử trùng cấp chậm | việc giám sát ca bệnh bị chậm | nhiều khu trọ chật chội`,
  ),
  gain(
    patients,
    `giảm | khống chế | không lan | khỏi | không có | kiểm soát`,
    `tỷ lệ tiêm chủng cao | ca bệnh được phát hiện sớm | đội y tế đến từng nhà | người dân dọn vệ sinh hằng tuần |
    học sinh được nghỉ học kịp thời | thuốc được dự trữ từ trước`,
  ),
  effect(
    `phần mềm | hệ thống | máy | thẻ | đường truyền | cổng | ứng dụng | dữ liệu | trang thông tin | nhà thuốc | khu vực lấy thuốc | quầy`,
    `lỗi | chậm | nghẽn | treo | gián đoạn | ùn ứ | sai | nhầm`,
    `máy chủ quá tải vào buổi sáng | đường truyền chập chờn | dữ liệu cũ nhập sai nhiều chỗ | nhiều máy tính đã lạc hậu |
    thiếu người trực kỹ thuật | người dùng chưa quen thao tác | quầy trực tiếp chỉ mở nửa ngày`,
  ),
  effect(
    `nhầm địa chỉ | giao | thư | bưu phẩm | giấy mời | kết quả`,
    `nhầm | thất lạc | chậm | trả lại`,
    `người nhận đã chuyển chỗ ở | danh sách được chép tay | nhiều người trùng tên | bưu tá mới nhận tuyến |
    số điện thoại ghi trên phong bì bị sai | nhãn in bị mờ khi trời mưa`,
  ),
  effect(
    `điện | lưới điện | trạm biến áp | hộ dân | thôn | xã`,
    `mất điện | cắt điện | điện chập chờn | điện yếu`,
    `cây đổ vào đường dây | nhu cầu dùng điện tăng đột biến | máy biến áp bị cháy | sét đánh hỏng trạm |
    đường dây cũ chưa được thay | cột điện bị xe tải đâm gãy`,
  ),
  effect(
    `đường | phố | khu | ngõ | cầu | đoạn đường`,
    `chìm trong bóng tối | thiếu đèn | tối | đèn hỏng | thiếu đèn chiếu sáng | chưa có đèn`,
    `đường dây bị sét đánh hỏng | tủ điện ngập nước | bóng cũ chưa được thay | nhà thầu bỏ dở gói thầu |
    thiết bị đặt mua giao chậm | cột bị xe tải đâm đổ | kinh phí lắp đặt chưa được duyệt`,
  ),
  effect(
    `đèn | thiết bị | máy | máy móc | biển báo | phòng học | sách | bàn ghế | giường | xe | nhà vệ sinh`,
    `thiếu | còn thiếu | chưa có | không đủ`,
    `thiết bị đặt mua giao chậm | kinh phí chưa được duyệt | nhà thầu bỏ dở gói thầu | thiết kế ban đầu bỏ sót |
    đợt mua sắm bị hoãn | một phần đã hỏng chưa kịp thay`,
  ),
];
