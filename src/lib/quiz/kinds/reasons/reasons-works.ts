import { building, buses, effect, type Effect } from './effect.ts';

/** Works that stand still, roads that are closed, offices that are late, service that is down: reasons. The more exact before the more general. */
export const workEffects: readonly Effect[] = [
  effect(
    `giàn giáo | sàn mái | trần | cốp pha | cần cẩu | tường rào | mái | vữa | mái tôn`,
    `sập | đổ sập | đổ | rơi | đổ ập | tốc mái`,
    `giằng chéo bị tháo quá sớm | nền kê chân cột bị lún | bê tông đổ dồn một chỗ | thanh thép bị gỉ nhiều năm |
    mưa lớn ngấm vào nền | vật liệu chất quá tải | gió giật mạnh bất ngờ`,
  ),
  effect(
    `lực lượng cứu hộ | lực lượng cứu nạn | cứu nạn | cứu hộ | đội cứu hộ | chiến sĩ | lính cứu hoả`,
    `phải dùng | phải đào | mất nhiều giờ | khó tiếp cận | chậm | khó khăn | phải đi bộ | xẻng tay`,
    `xe cẩu không vào được | đường vào quá hẹp | nguồn điện đã bị cắt | phần mái còn lại dễ sập | máy khoan bị hỏng giữa chừng |
    trời tối và mưa lớn`,
  ),
  effect(
    `xe tải | xe | phương tiện | xe khách | xe máy | xe buýt | ô tô | ôtô`,
    `chưa có lộ trình | bị cấm | không vào được | không qua được | phải đi vòng | phải vòng | không được qua | bị hạn chế`,
    `cầu bên cạnh chỉ chịu tải nhẹ | chưa có biển báo phân luồng | đường vòng đi qua khu dân cư |
    mặt đường bị sụt lún | hai bên đường đang đào cống | một đoạn đường còn ngập`,
  ),
  effect(
    `xe buýt | xe điện | xe chạy dầu | xe dầu | xe | buýt`,
    `tạm dùng | chạy xen kẽ | vẫn dùng | vẫn chạy | dùng xe chạy dầu | chưa chạy | chậm chạy`,
    `xe điện nhập về chậm | lái xe chưa đào tạo xong | giá điện sạc chưa được duyệt | xe điện chưa qua đăng kiểm |
    nhà thầu mới nhận một nửa số xe điện đã đặt | xe điện nhập về từ tháng trước chưa qua khâu đăng kiểm |
    lái xe của doanh nghiệp cũ chưa học xong lớp đào tạo`,
    `xe buýt | xe điện`,
  ),
  effect(
    `tuyến | tuyến buýt | tuyến xe | chuyến | xe buýt`,
    `chở bình quân | vắng | ít khách | vắng khách | dưới chín người | dưới mười người | ế khách`,
    `giờ chạy quá thưa | xe cũ và hay hỏng | giá vé cao hơn xe khách | trạm dừng không có mái che |
    xe thường về bến muộn và giờ chạy kết thúc quá sớm | giá vé phải trả hai lần và trạm dừng không có mái che |
    xe cũ hay hỏng dọc đường và thái độ phục vụ còn kém | số chuyến buổi tối quá ít và bảng giờ chạy thường sai`,
    buses,
  ),
  effect(
    `tuyến | tuyến buýt | tuyến xe | xe buýt | chuyến tàu | phà`,
    `dừng hoạt động | ngừng hoạt động | dừng chạy | ngừng chạy | tạm ngừng`,
    `xe quá cũ | thiếu tài xế | hết hạn thầu | trùng lộ trình | bến bị giải toả | đường đang sửa | trùng lộ trình với tàu hoả | hợp đồng khai thác hết hạn`,
  ),
  effect(
    `nhà chờ | điểm dừng | trạm dừng | điểm | trạm`,
    `chỉ có cột | không có mái che | thiếu mái che | chưa có mái che | chưa có nhà chờ | phải dời | bị dời`,
    `kinh phí năm nay đã hết | cột điện chưa được di dời | hộ mặt phố không đồng ý | lượng khách lên xuống quá ít | đường sắp được mở rộng`,
    buses,
  ),
  effect(
    `trạm sạc | trạm bơm | trạm biến áp | trạm xử lý | nhà ga | trạm | trạm cân | hồ chứa | nhà máy nước | bến xe | bến cảng | khu tái định cư | chung cư | cống`,
    `chậm | trễ | chưa xong | chưa hoạt động | chưa vận hành | chưa mở cửa | chưa đưa vào | dở dang | lùi`,
    `thiết bị nhập khẩu về muộn | nhà thầu thiếu nhân công | đường điện chưa được đấu nối | chưa nghiệm thu phòng cháy |
    thiết kế phải điều chỉnh nhiều lần | vốn được phân bổ muộn | giá vật liệu tăng cao | nền đất yếu phải xử lý lại`,
    building,
  ),
  effect(
    `nhà thầu | đơn vị thi công | các nhà thầu`,
    `cầm chừng | dừng thi công | bỏ công trình | xin giãn | giãn tiến độ | rút khỏi | bỏ thầu | ngừng thi công | rút máy`,
    `chủ đầu tư chậm thanh toán | mặt bằng mới bàn giao từng đoạn | thiếu thợ lành nghề | thiết kế còn phải chỉnh sửa |
    mưa kéo dài nhiều tuần | mỏ đất đắp hết phép | máy móc phải chuyển sang công trình khác`,
  ),
  effect(
    `cầu | đường | tuyến đường | hầm | phà | bến phà | đường ray | quốc lộ | tỉnh lộ | đèo`,
    `bị cấm | cấm | đóng(?! (?:kín|cửa cả)) | đóng cửa(?! cả) | tạm đóng | phong toả | phong tỏa | ngừng lưu thông | tạm ngừng`,
    `trụ cầu xuất hiện vết nứt | nước sông dâng cao | đất đá sạt xuống mặt đường | xe quá tải làm gãy dầm | cây đổ chắn ngang |
    công nhân thay khe co giãn | sà lan va vào trụ`,
  ),
  effect(
    `dự án | chủ đầu tư | hồ sơ | phương án | kè | hạng mục`,
    `phải làm lại | làm lại | trình lại | lập dự án khác | phải điều chỉnh | thẩm định lại | phải lập lại | xin lại | phải xin lại`,
    `đơn vị tư vấn khảo sát sai | địa điểm xây dựng bị đổi | hồ sơ cũ đã hết thời hạn | số hộ phải di dời tăng thêm |
    hai cơ quan không thống nhất bản vẽ | chủ đầu tư cũ bị giải thể | đơn vị tư vấn đo đạc sai và phải thay người`,
  ),
  effect(
    `dự án | đoạn kè | kè | chủ đầu tư | nguồn vốn`,
    `chưa giải ngân | không được cấp vốn | chưa được cấp vốn | bị cắt vốn | bị rút vốn | rút vốn | chưa rút đồng nào`,
    `thủ tục đấu thầu chưa xong | nhà thầu chưa nộp hồ sơ thanh toán | chưa có mặt bằng sạch | thiết kế chưa được duyệt |
    chủ đầu tư không có kế toán | vốn đối ứng của xã chưa có`,
  ),
  effect(
    `trường | nhà trường | bếp | bếp ăn | lớp | quán | chợ | cơ sở`,
    `mở lại | chưa mở lại | thời điểm mở lại | chưa mở cửa | tạm ngừng bếp`,
    `kết quả xét nghiệm chưa có | nhà cung cấp mới chưa ký hợp đồng | nhân viên cấp dưỡng phải khám lại | phụ huynh không chịu đóng thêm |
    tủ lưu mẫu chưa mua được | nguồn nước chưa đạt chuẩn`,
    `bếp ăn | bếp | ngộ độc | thực phẩm | suất ăn | bữa ăn`,
  ),
  effect(
    `điểm tham quan | điểm du lịch | di tích | bảo tàng | công viên | bãi tắm | thác | khu du lịch | hang | sân vận động | thư viện | bể bơi | hồ bơi | rạp`,
    `đóng cửa | tạm đóng | ngừng đón khách | tạm dừng đón | chưa mở cửa | tạm ngừng`,
    `đường vào bị sạt lở | thiếu nhân viên trông coi | hết hạn hợp đồng khai thác | hệ thống điện cần thay mới |
    lượng khách quá ít | kinh phí vận hành đã hết`,
  ),
  effect(
    `thư viện | phòng đọc`,
    `vắng | ít người | ít khách | thưa người | vắng khách`,
    `đầu sách đã quá cũ | không có chỗ gửi xe | giá vé vừa tăng | ít được giới thiệu | phòng đọc nóng và tối | trẻ em thích xem điện thoại`,
  ),
  effect(
    `chương trình | mô hình | câu lạc bộ | lớp học | lớp`,
    `giải thể | dừng | ngừng | khó nhân rộng | chưa nhân rộng | khó duy trì | không duy trì | tan rã`,
    `nguồn tài trợ đã hết | thiếu người hướng dẫn | không có chỗ sinh hoạt | người tham gia ít dần | người phụ trách chuyển công tác |
    ngân sách bị cắt giảm`,
  ),
  effect(
    `sở | bộ | xã | phường | tỉnh | UBND | huyện | cơ quan | thành phố | ban quản lý`,
    `chưa ban hành | chưa công bố | chậm công bố | chưa phê duyệt | chưa quyết định | chưa trả lời | chậm trả lời | chưa chốt | chậm phê duyệt | chưa thể công bố`,
    `số liệu từ các xã gửi về thiếu | còn nhiều ý kiến trái chiều | người phụ trách vừa chuyển công tác | phải chờ ý kiến cấp trên |
    mức giá chưa thống nhất được | hồ sơ gửi lên chưa đầy đủ`,
  ),
  effect(
    `tin nhắn | thông báo | giấy báo | giấy mời | cảnh báo`,
    `không tới | không đến | không bao giờ tới | không nhận được | đến muộn | không tới tay`,
    `tổng đài thường xuyên bị nghẽn | người nhận đã đổi số | điện thoại chặn tin quảng cáo | hệ thống gửi tin bị lỗi | địa chỉ ghi thiếu số nhà`,
  ),
];
