import { anyWordOf } from '../../../facts/vocabulary/pattern.ts';
import { listOf } from './effect.ts';

/** What is done, as news tells it, and what such work is usually done for. */
export interface Deed {
  of: RegExp;
  aims: readonly string[];
}

function deed(of: string, aims: string): Deed {
  return { of: new RegExp(anyWordOf(of), 'i'), aims: listOf(aims) };
}

/** The more exact before the more general: the first that fits a clause is taken. */
export const deeds: readonly Deed[] = [
  deed(
    `chia nhỏ | lập khống | làm giả | ký khống | khai khống | gian lận | giả mạo | nâng khống | chứng từ | hoá đơn | đấu thầu`,
    `hợp thức hoá chứng từ thanh toán | nâng khống giá trị hợp đồng | trốn tránh trách nhiệm bồi thường |
    nhận tiền hoa hồng của nhà thầu | che giấu khoản tiền thất thoát | qua mặt đoàn thanh tra`,
  ),
  deed(
    `giả danh | đường dẫn | cài ứng dụng | ứng dụng lạ | tin nhắn | gọi điện cho | lừa`,
    `xin mã xác thực của khách | mua bán thông tin cá nhân | vay tiền dưới tên người khác | dụ nạn nhân góp vốn |
    bán hàng giả qua mạng | đánh cắp ảnh trong điện thoại`,
  ),
  deed(
    `trộm | gây án | cướp | cất giấu`,
    `không bị camera ghi hình | dễ mang đồ ra khỏi hiện trường | đánh lạc hướng người bảo vệ | tiêu thụ hàng ngay trong đêm |
    chờ đồng phạm đến tiếp ứng`,
  ),
  deed(
    `sơ tán | gia cố | xả lũ | xả nước | bao cát | xuồng | ngầm tràn | đê | hạ mực nước | vớt bèo`,
    `đón lũ từ thượng nguồn | bảo vệ hoa màu ven sông | thông tuyến đường bị chia cắt | ngăn nước tràn vào khu dân cư |
    chở lương thực vào vùng cô lập | giữ nước ngọt cho vụ sau`,
  ),
  deed(
    `tiêm | khám | phun | xét nghiệm | sàng lọc | cách ly | khử khuẩn`,
    `phát hiện sớm ca bệnh | giảm số người phải nhập viện | cắt đứt nguồn lây | giảm tải cho tuyến trên |
    theo dõi sức khoẻ người cao tuổi | rút ngắn thời gian chờ khám`,
  ),
  deed(
    `phần mềm | ứng dụng | trực tuyến | số hoá | mã QR | một cửa | bưu tá`,
    `rút ngắn thời gian chờ đợi | theo dõi tiến độ từng hồ sơ | ngăn ngừa nhũng nhiễu | tiết kiệm giấy tờ lưu trữ |
    giảm sai sót khi nhập liệu | các cơ quan dùng chung dữ liệu | công khai quy trình giải quyết`,
  ),
  deed(
    `trạm sạc | điểm dừng | bến cuối | nhà chờ | bãi đỗ`,
    `tiết kiệm diện tích trong phố | tránh ùn tắc ở trung tâm | tận dụng khu đất trống | giảm tiền thuê đất |
    hành khách chuyển tuyến thuận tiện | xe được bảo dưỡng vào ban đêm`,
  ),
  deed(
    `xe buýt | tuyến buýt | vé | làn riêng | tàu điện | trạm sạc | tuyến xe`,
    `khuyến khích người dân bỏ xe máy | giảm khí thải trong nội thành | kết nối sân bay với trung tâm | tiết kiệm nhiên liệu |
    giảm thời gian chờ xe | thay thế các xe đã cũ`,
  ),
  deed(
    `phân luồng | phân làn | cấm xe | đường một chiều | đèn tín hiệu | biển báo | vạch kẻ | gờ giảm tốc`,
    `giảm ùn tắc giờ cao điểm | hạn chế tai nạn ban đêm | bảo đảm an toàn cho học sinh | nhường đường cho xe cứu thương |
    giảm tiếng ồn trong khu dân cư | phục vụ việc đào đường`,
  ),
  deed(
    `xây cầu | cầu vượt | hầm chui | nút giao | mở rộng đường | làm đường | nâng cấp quốc lộ | nâng cấp tỉnh lộ`,
    `giảm ùn tắc giờ cao điểm | rút ngắn thời gian đi lại | kết nối với đường cao tốc | thuận tiện chở nông sản |
    phục vụ cứu hộ khi mưa lũ | thu hút thêm nhà đầu tư`,
  ),
  deed(
    `camera | tuần tra | đội tự quản | đèn chiếu sáng | hàng rào | báo động`,
    `ngăn chặn trộm cắp | phát hiện người đổ rác trộm | xử phạt xe vượt đèn đỏ | theo dõi mật độ xe | hạn chế tai nạn ban đêm |
    nhắc nhở người bán hàng rong`,
  ),
  deed(
    `đọc sách | nhóm đọc | thư viện`,
    `rèn thói quen tự học | giảm thời gian xem điện thoại | phát hiện học sinh có năng khiếu | ôn lại bài cho học sinh yếu |
    gắn kết phụ huynh với trường | chuẩn bị cho hội thi cấp huyện`,
  ),
  deed(
    `rác thực phẩm | rác hữu cơ | rác nhà bếp | thức ăn thừa`,
    `làm thức ăn chăn nuôi | tránh bốc mùi trong ngõ | sản xuất khí sinh học | giảm lượng rác chôn lấp | nuôi giun lấy phân |
    không lẫn với rác tái chế`,
  ),
  deed(
    `rác | tái chế | phân loại | thu gom | túi ni lông | nước thải`,
    `giảm lượng rác chôn lấp | tận dụng rác làm phân bón | giảm chi phí vận chuyển | giữ sạch nguồn nước |
    kéo dài tuổi thọ bãi chôn lấp | xoá các điểm rác tự phát`,
  ),
  deed(
    `làm mứt | sấy | chế biến | ép dầu | đóng hộp | kho lạnh`,
    `kéo dài thời gian bảo quản | tận dụng quả bị nứt | bán sang thị trường khác | tạo việc làm lúc nông nhàn |
    giữ hợp đồng với siêu thị | tránh bị thương lái ép giá`,
  ),
  deed(
    `trồng | tưới | phân bón | ruộng | vườn | cà phê | lúa`,
    `tiết kiệm nước tưới | tìm đầu ra ổn định | giảm chi phí phân bón | chống xói mòn đất | đưa máy móc vào đồng ruộng |
    thích ứng với hạn mặn | tránh sâu bệnh cuối vụ`,
  ),
  deed(
    `đường ống | giếng | trạm bơm | cấp nước | đồng hồ nước | bể nước | nguồn nước`,
    `giảm thất thoát nước | bảo đảm nước sạch cho mùa khô | phục vụ khu dân cư mới | thay nguồn nước bị nhiễm mặn |
    tưới cho vùng trồng rau | có nước chữa cháy`,
  ),
  deed(
    `lưới điện | biến áp | điện mặt trời | đường dây | cột điện`,
    `tiết kiệm điện giờ cao điểm | đưa điện về thôn xa | giảm tiền điện hằng tháng | phục vụ trạm bơm chống úng |
    hạn chế sự cố mùa mưa bão | cấp điện cho cụm công nghiệp`,
  ),
  deed(
    `tu bổ | di tích | lễ hội | phố đi bộ | đình | chùa | bảo tàng | du khách | du lịch | làng nghề | nghệ nhân`,
    `thu hút khách nước ngoài | gìn giữ nghề truyền thống | kéo dài thời gian lưu trú | quảng bá sản vật địa phương |
    hạn chế tình trạng chèo kéo | tạo việc làm cho người dân`,
  ),
  deed(
    `chợ tạm | di dời | chuyển sang chợ | dời chợ`,
    `sửa chữa hệ thống điện cũ | mở rộng bãi đỗ xe | nhường đất làm trường học | giải toả vỉa hè quanh chợ |
    làm đường tránh qua trung tâm | xử lý nền đất bị lún`,
  ),
  deed(
    `chợ | bình ổn | siêu thị | tiểu thương | gian hàng | niêm yết giá`,
    `ngăn chặn đầu cơ | giảm bớt khâu trung gian | giữ chân khách quen | bảo đảm vệ sinh thực phẩm | chuẩn bị hàng phục vụ tết |
    mở rộng bãi đỗ xe | giảm nguy cơ cháy nổ`,
  ),
  deed(
    `cử tri | bỏ phiếu | danh sách cử tri | bầu cử | ứng cử`,
    `tránh bỏ sót người tạm trú | giúp cử tri tìm hiểu người ứng cử | rút ngắn thời gian kiểm phiếu | giữ trật tự nơi bỏ phiếu |
    phục vụ cử tri đi làm ca`,
  ),
  deed(
    `đối thoại | tiếp dân | lấy ý kiến | khảo sát | họp dân`,
    `tháo gỡ khúc mắc về đền bù | nghe dân góp ý quy hoạch | công bố kết quả thanh tra | thống nhất phương án di dời |
    phổ biến quy định mới | giải quyết đơn thư tồn đọng`,
  ),
  deed(
    `thu hồi đất | đấu giá | tái định cư | quy hoạch | khu đất | giải phóng mặt bằng`,
    `mở rộng quỹ đất ở | bố trí chỗ ở cho hộ phải di dời | xây trường học mới | tăng thu cho ngân sách | làm bãi đỗ xe công cộng |
    trồng thêm cây xanh`,
  ),
];
