import { buses, effect, gain, type Effect } from './effect.ts';

/** Illness, work, custom and public property in daily life: reasons for what becomes of them. The more exact before the more general. */
export const lifeEffects: readonly Effect[] = [
  effect(
    `bệnh nhân | người bệnh | trường hợp | ca bệnh | trẻ | người dân`,
    `nhập viện muộn | đến viện muộn | đi khám muộn | phát hiện muộn | nhập viện chậm | trở nặng`,
    `chủ quan với dấu hiệu ban đầu | tự mua thuốc về uống | nhầm với bệnh cảm thông thường | nhà ở quá xa bệnh viện |
    ngại chờ đợi ở bệnh viện | chữa bằng lá cây theo lời mách | không có người trông con nhỏ`,
  ),
  effect(
    `tỷ lệ tiêm | khoảng trống miễn dịch | miễn dịch | tiêm chủng | trẻ chưa tiêm`,
    `thấp | chỉ đạt | mới đạt | hình thành | chưa đạt | bỏ sót | chưa tiêm đủ | giảm`,
    `nhiều phụ huynh sợ con sốt sau tiêm | vắc xin có lúc bị gián đoạn | điểm tiêm ở quá xa các bản | nhiều gia đình quên lịch tiêm nhắc lại |
    cán bộ y tế thôn bản nghỉ việc | sổ tiêm của nhiều trẻ bị thất lạc, chưa nhập máy`,
  ),
  effect(
    `hành khách | người dân | khách | nhiều người`,
    `rời bỏ | quay lưng | bỏ xe buýt | ít đi xe buýt | không chọn`,
    `giá vé tăng cao | xe hay bỏ bến | xe quá cũ và nóng | thái độ phục vụ kém |
    giá vé tăng nhiều lần và xe thường quá cũ | xe hay bỏ bến và thái độ phục vụ còn kém | điểm dừng không có mái che và ít đèn |
    giờ chạy kết thúc sớm và ít chuyến buổi tối | phải đổi tuyến nhiều lần và khó tra lịch chạy`,
    buses,
  ),
  effect(
    `công trình | bể | trạm cấp nước | nhà vệ sinh | hệ thống | đường ống | cầu treo | đèn | máy bơm | thiết bị`,
    `hỏng | xuống cấp | bỏ hoang | không hoạt động | ngừng hoạt động | không còn hoạt động`,
    `thời hạn bảo hành đã hết và không có kinh phí sửa | vật liệu kém chất lượng và thi công cẩu thả |
    thiết kế không hợp với địa hình và ít người sử dụng | bị kẻ gian tháo trộm và không có ai trông coi |
    nhiều năm không được bảo dưỡng | vật liệu kém chất lượng | không có người trông coi`,
  ),
  effect(
    `người | hộ | cụ | gia đình | phụ huynh | bà con | hộ dân | học viên`,
    `ngại | e ngại | chưa mặn mà | không muốn | chưa tham gia | né | từ chối`,
    `sợ tốn thêm tiền và mất thời gian | bận việc đồng áng và ở xa | chưa tin vào hiệu quả và thiếu người chỉ dẫn |
    giờ giấc không phù hợp và đường khó đi | thấy phiền phức và chưa quen | không có người hướng dẫn | sợ mất thêm tiền | chưa tin vào hiệu quả`,
    `lớp học | lớp | tập huấn | học nghề | mô hình | câu lạc bộ | hợp tác xã | chương trình`,
  ),
  effect(
    `chuyến bay | chậm chuyến | chuyến | tàu`,
    `chậm chuyến cũng tăng | tăng | trễ | huỷ | chậm`,
    `thời tiết xấu kéo dài | thiếu tổ bay dự phòng | đường băng đang sửa chữa | máy bay về muộn từ chặng trước |
    hành khách làm thủ tục quá lâu | thiếu xe chở khách ra tàu bay`,
    `sân bay | chuyến bay | hàng không | máy bay`,
  ),
  effect(
    `sườn núi | sườn đồi | quả đồi | đồi | núi | bờ sông | nền đất | taluy | triền đồi`,
    `mất ổn định | nứt | nứt toác | trượt | sạt | xuất hiện vết nứt`,
    `rừng phía trên bị chặt trắng | mỏ đá bên cạnh thường nổ mìn | rãnh thoát nước phía trên bị vùi lấp | xe tải nặng qua lại nhiều năm liền |
    hồ chứa phía trên rò rỉ lâu ngày, không ai hay | dòng suối đổi hướng sau trận lũ, khoét vào chân đồi`,
  ),
  gain(
    `thị trường lao động | tuyển dụng | thị trường | nhu cầu lao động | nhu cầu tuyển dụng | việc làm`,
    `sôi động | tăng | khởi sắc | nhộn nhịp`,
    `nhiều nhà máy mới đi vào hoạt động | lương khởi điểm được nâng lên | sàn giao dịch việc làm mở thường xuyên | doanh nghiệp nước ngoài chuyển đến |
    các khu công nghiệp mở rộng | sức mua cuối năm tăng`,
    `lao động | công nhân | tuyển | việc làm`,
  ),
  effect(
    `nguồn cung | lao động | nhân lực | công nhân | người làm`,
    `hụt | thiếu | thiếu hụt | khan hiếm | giảm`,
    `mức lương khởi điểm thấp hơn so với các tỉnh lân cận | nhiều người trẻ chọn đi xuất khẩu lao động ở nước ngoài |
    phần lớn người tìm việc chưa qua đào tạo nghề | giá thuê nhà trọ quanh các khu công nghiệp tăng quá cao |
    nhiều lao động chuyển sang chạy xe công nghệ, bán hàng qua mạng`,
    `lao động | công nhân | tuyển | việc làm`,
  ),
  effect(
    `khách hàng | người mua | nạn nhân | người dân | khách | nhà đầu tư`,
    `không kiểm tra | mất cảnh giác | cả tin | xuống tiền | góp vốn | bị lừa | sập bẫy`,
    `thấy giá rẻ hơn nhiều so với thị trường | nghe theo lời quảng cáo trên mạng xã hội | ngại làm việc với các cơ quan nhà nước |
    được hứa trả lãi cao mỗi tháng | không biết tra cứu thông tin ở đâu | bị giục đặt cọc ngay trong ngày`,
    `lừa | lừa đảo | góp vốn | đặt cọc | chiếm đoạt | lãi suất | nhà đầu tư`,
  ),
  effect(
    `ruộng | đất | cánh đồng | vườn | ha`,
    `bỏ hoang | bỏ vụ | không cấy được | không canh tác`,
    `chuột phá hoại nhiều vụ | thiếu người làm đồng | kênh mương bị vùi lấp | giá vật tư tăng cao | đất nhiễm mặn nặng | không có đường cho máy cày vào`,
  ),
  gain(
    `kinh phí | chi phí | tiền trợ giá | kinh phí trợ giá | chi thường xuyên`,
    `giảm | tiết kiệm | hạ`,
    `đấu thầu lại đơn giá | chuyển sang dùng xe điện | tăng giá vé ở các tuyến dài | giao cho tư nhân vận hành | bán quảng cáo trên thân xe |
    giảm số chuyến ngoài giờ cao điểm`,
    buses,
  ),
  effect(
    `lửa | đám cháy | ngọn lửa | vụ cháy`,
    `lan nhanh | bùng lên | khó dập | bùng phát trở lại | lan rộng`,
    `thiếu nguồn nước ở gần | gió đổi hướng vào buổi chiều | đường vào quá hẹp và dốc | phát hiện quá muộn trong đêm |
    nhiều vật liệu dễ cháy`,
  ),
  effect(
    `tờ trình | dự thảo | đề án | nghị quyết | phương án | quy hoạch`,
    `bị rút | rút khỏi | chưa được thông qua | bị bác | hoãn | lùi`,
    `chưa lấy ý kiến của các hộ dân | chưa cân đối được nguồn vốn | nhiều đại biểu không tán thành | trái với quy hoạch đã phê duyệt |
    hồ sơ gửi chậm so với quy định`,
  ),
];
