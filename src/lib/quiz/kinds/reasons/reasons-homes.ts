import { effect, type Effect } from './effect.ts';

const moved = `tái định cư | tạm cư | di dời | dời nhà | giải toả | giải tỏa | sạt lở | chung cư | khu tập thể`;
const unpaid = `chậm | nợ | chưa được trả | chưa chi trả | chưa trả | chưa nhận được | chưa đến tay | bị cắt | trễ`;
const insured = `bảo hiểm | trợ cấp | chế độ | viện phí | hỗ trợ | bảo trợ`;

/** Homes and land, money due to people, what they are asked to join, patients: reasons for what becomes of them. The more exact before the more general. */
export const homeEffects: readonly Effect[] = [
  effect(
    `hộ | gia đình | người dân | người | cư dân | bà con | các hộ | một số`,
    `không chịu lên | không chịu chuyển | không chuyển | chưa chuyển | không dọn | chưa dọn | quay lại | quay về | trở về | trở ra | bỏ về | không nhận nhà | không nhận căn hộ | chưa dời | không chịu dời | từ chối chuyển`,
    `nền nhà mới bị lún | chưa có điện | tiền thuê quá cao | căn hộ quá chật | không có trường học | không có đất làm vườn | đường vào chưa làm |
    giấy tờ nhà chưa được cấp | thang máy thường hỏng | chưa có điện sinh hoạt | nhà mới dột nát`,
    moved,
  ),
  effect(
    `hộ | gia đình | người dân | cư dân | các hộ | bà con`,
    `không được công nhận | chưa được cấp | không được cấp | chưa được công nhận | không được bồi thường | không được đền bù`,
    `chưa nộp đủ tiền sử dụng đất | nhà xây trên đất lấn chiếm | thửa đất đang có tranh chấp | tên trên giấy tờ không khớp |
    đất nằm trong vùng quy hoạch | không có hộ khẩu tại địa phương | sổ mục kê năm cũ bị mất nhiều trang |
    hồ sơ nộp thiếu giấy mua bán có công chứng`,
    `sổ đỏ | thửa đất | thu hồi đất | đất ở | đền bù | giải phóng mặt bằng | quyền sử dụng đất`,
  ),
  effect(
    `khu | khu đất | toà nhà | tòa nhà | căn hộ | chợ | nhà văn hoá | nhà văn hóa | trụ sở | lô | khu tái định cư | dãy nhà | nhà xã hội | trường`,
    `bỏ trống | bỏ hoang | để trống | để hoang | chưa sử dụng | chưa có người ở | bỏ không | đắp chiếu`,
    `giá bán quá cao | chưa nghiệm thu phòng cháy | nằm xa khu dân cư | không có đường vào | chưa có điện nước | đang có tranh chấp |
    thủ tục bàn giao chưa xong | chủ đầu tư hết vốn`,
  ),
  effect(
    `hộ | hộ dân | người dân | cư dân | nhà | đại biểu | phụ huynh | cử tri | tiểu thương`,
    `phản đối | bức xúc | không đồng tình | phản ứng | khiếu kiện | căng băng rôn | chưa đồng thuận`,
    `không được hỏi ý kiến trước | cam kết cũ chưa thực hiện | thông tin công bố quá muộn | số liệu mỗi nơi một khác |
    buổi họp chỉ mời vài người | đơn gửi nhiều lần không được trả lời`,
  ),
  effect(
    `nước máy | nước sinh hoạt | nước giếng | nguồn nước`,
    `không uống được | đục | có mùi | nhiễm bẩn | yếu | không dùng được | ô nhiễm`,
    `đường ống cũ bị rò rỉ | bể lọc lâu ngày chưa rửa | trại lợn xả thải gần giếng | máy bơm tăng áp bị hỏng |
    nước sông nhiễm mặn | hoá chất khử trùng hết từ lâu |
    đường ống chính đi qua bãi rác bị rò rỉ | trại lợn phía trên xả thải thẳng ra suối nguồn | nhà máy nước ngừng súc rửa bể lọc lâu ngày`,
  ),
  effect(
    `lương | tiền lương | tiền công | thù lao`,
    unpaid,
    `tài khoản công ty bị phong toả | kế toán nghỉ việc | công ty mất đơn hàng lớn | khách hàng chậm thanh toán |
    ngân hàng dừng cho vay | máy chấm công bị lỗi | hồ sơ quyết toán chưa được duyệt`,
    `công ty | doanh nghiệp | nhà máy | xưởng | nhà thầu`,
  ),
  effect(
    `trợ cấp | phụ cấp | tiền hỗ trợ | tiền bồi thường | tiền đền bù | hàng cứu trợ`,
    unpaid,
    `danh sách người nhận phải lập lại | ngân sách phân bổ muộn | số tài khoản ghi sai | hồ sơ quyết toán chưa được duyệt |
    nhiều tờ khai thiếu chữ ký | tên trên giấy tờ không khớp`,
  ),
  effect(
    `người | người bệnh | bệnh nhân | lao động | công nhân | hộ | lao động nữ | sản phụ | gia đình`,
    `tự trả | phải tự trả | không được hưởng | chưa được hưởng | không được thanh toán | không được hỗ trợ | chưa được hỗ trợ | tự chi`,
    `khám chữa bệnh trái tuyến | không có giấy chuyển viện | hồ sơ nộp quá thời hạn | thuốc nằm ngoài danh mục | chưa làm đủ số tháng quy định |
    tên trên thẻ bị ghi sai | bệnh viện chưa ký hợp đồng bảo hiểm | đơn xin thiếu xác nhận của phường`,
    insured,
  ),
  effect(
    `bệnh nhân | người bệnh | sản phụ | trẻ | ca | thai phụ`,
    `chuyển viện | phải chờ | danh sách chờ | bị từ chối | mua thuốc ngoài | bỏ điều trị | bỏ lọc | chuyển tuyến | tuyến trên | tuyến tỉnh | không được mổ | chờ mổ`,
    `thẻ bảo hiểm hết hạn | bác sĩ chuyên khoa nghỉ việc | máy chụp bị hỏng | thuốc chưa đấu thầu xong | khoa không còn giường trống |
    không có tiền đi lại | phòng mổ đang sửa chữa`,
  ),
  effect(
    `sinh viên | học sinh | học viên | thí sinh`,
    `chưa được cấp bằng | chưa được cấp | không được dự thi | không được công nhận | chưa tốt nghiệp | bị huỷ kết quả | chưa được nhận`,
    `chưa đóng đủ học phí | hồ sơ thiếu học bạ gốc | nhà trường tuyển vượt chỉ tiêu | đơn vị in phôi bằng giao chậm | chưa thi đạt ngoại ngữ |
    điểm thực hành nhập sai vào phần mềm | hiệu trưởng mới chưa được giao quyền ký`,
  ),
  effect(
    `kết quả xét nghiệm | xét nghiệm | kết quả kiểm nghiệm | kiểm nghiệm | kết quả giám định | mẫu nước | mẫu`,
    `chậm | muộn | chưa có | không kết luận | chưa kết luận | chưa trả | phải lấy lại`,
    `mẫu phải gửi ra tỉnh ngoài | phòng thí nghiệm thiếu hoá chất | máy phân tích bị hỏng | số mẫu gửi về quá nhiều |
    mẫu bảo quản không đúng cách | kinh phí xét nghiệm chưa được duyệt`,
  ),
  effect(
    `người dân | phụ huynh | hộ | người | lao động | học viên | sinh viên | thanh niên | doanh nghiệp`,
    `không đăng ký | chưa đăng ký | ít đăng ký | không tham gia | không mua bảo hiểm | bỏ lớp | chưa tham gia`,
    `mức đóng quá cao | thủ tục còn rườm rà | không nghe thông báo | thu nhập quá bấp bênh |
    chưa thấy lợi ích rõ ràng | phải nộp nhiều giấy tờ`,
    `bảo hiểm | mức đóng | vay vốn | chương trình | quỹ`,
  ),
  effect(
    `lao động | công nhân | người | thợ | thanh niên | sinh viên`,
    `mất việc | bị sa thải | không tìm được việc | thất nghiệp | bị từ chối | cho nghỉ`,
    `tuổi đã cao | chưa qua đào tạo nghề | không biết ngoại ngữ | nhà máy đã đủ người | công ty cắt giảm đơn hàng |
    thiếu giấy tờ tuỳ thân | sức khoẻ không bảo đảm`,
  ),
  effect(
    `nhân viên | cán bộ | công chức | cán bộ xã | tổ công nghệ | tổ công nghệ số`,
    `nộp hộ | làm hộ | làm thay | làm giúp | nhập thay | nộp giúp | nộp thay | khai hộ`,
    `được trả thêm tiền công | sợ người dân khai sai mẫu | máy ở quầy thường hỏng | muốn sớm hết giờ làm | bị cấp trên nhắc nhở |
    nhận lời nhờ của người quen | sợ bị chê phục vụ kém`,
  ),
  effect(
    `hộ | nông dân | bà con | người nuôi | người trồng | nhà vườn | người dân`,
    `kéo dài vụ | kéo dài vụ mặn | chuyển sang nuôi | chuyển sang trồng | bỏ lúa | chặt bỏ | phá vườn | bỏ ruộng | bỏ nghề | treo ao`,
    `giá lúa xuống thấp | thiếu giống tốt | mưa đến muộn | cống mở chậm | được vay vốn rẻ | thương lái ép giá | đất bạc màu | thiếu người làm | giá phân bón tăng`,
  ),
  effect(
    `giá nhà | giá thuê | giá đất | giá phòng | tiền thuê | giá căn hộ | tiền trọ`,
    `tăng | cao | leo thang | đắt`,
    `khu công nghiệp tuyển thêm người | quỹ đất ở còn ít | vật liệu xây dựng lên giá | nhà đầu tư gom đất từ sớm |
    đường mới chạy qua | chủ nhà phải nộp thêm thuế`,
  ),
  effect(
    `giá vé | giá nước | giá điện | tiền điện | tiền nước`,
    `tăng | điều chỉnh | lên | cao hơn`,
    `giá nhiên liệu lên cao | tiền trợ giá bị cắt | chi phí nhân công tăng | thiết bị phải thay mới | số người dùng giảm mạnh |
    lãi vay ngân hàng tăng`,
  ),
];
