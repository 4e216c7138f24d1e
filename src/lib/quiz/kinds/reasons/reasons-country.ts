import { effect, gain, type Effect } from './effect.ts';

const floods = `lũ | ngập | bão | mưa | mưa lớn | sạt lở | triều cường | nước lũ | ngập lụt | cuốn trôi | vùi lấp | nước dâng`;
const works = `dự án | công trình | thi công | tiến độ | gói thầu | cầu | tuyến đường | đường | kè | hạ tầng | nhà máy | khu tái định cư | hạng mục | chợ mới | trường mới`;
const old = `mái | cột | tường | gỗ | đình | chùa | đền | nhà cổ | di tích | cổng | tháp | hiện vật | bức | tượng | cấu kiện | phố cổ | phòng học | toà nhà`;

/** Water, roads, works, old buildings and rubbish: reasons for what becomes of them. The more exact before the more general. */
export const countryEffects: readonly Effect[] = [
  effect(
    `hồ | hồ chứa | sông | suối | kênh | mực nước hồ | đập`,
    `cạn | cạn nhanh | trơ đáy | xuống thấp | xuống dưới | mực nước chết | hạ thấp | chỉ còn | khô cạn`,
    `thượng nguồn tích nước phát điện | lòng hồ bị bồi lắng | nhiều hộ bơm nước tưới vườn | rừng đầu nguồn bị chặt |
    cống xả bị rò rỉ | nhu cầu sử dụng tăng vọt`,
  ),
  effect(
    `nước | hồ | sông | giếng | nguồn nước | mực nước | hộ dân | kênh`,
    `cạn | thiếu nước | mất nước | xuống thấp | hạ thấp | luân phiên | nước yếu | chỉ còn | nhiễm mặn | cạn nhanh`,
    `nắng nóng kéo dài | đường ống chính bị vỡ | trạm bơm bị hỏng | nhu cầu sử dụng tăng vọt | thượng nguồn tích nước phát điện |
    lòng hồ bị bồi lắng | nhiều hộ khoan giếng trái phép`,
  ),
  effect(
    `đường | thôn | bản | xã | tuyến | xe | hộ | học sinh`,
    `chia cắt | cô lập | bị cô lập | không đi lại được | phải đi vòng | phải nghỉ | tê liệt`,
    `đất đá vùi lấp mặt đường | ngầm tràn ngập sâu | cây đổ chắn ngang đường | cống qua đường bị vỡ | nước suối dâng cao |
    một đoạn đường sụt xuống vực`,
    floods,
  ),
  effect(
    `đường | đê | bờ | bờ sông | kè | đồi | cầu | mặt đường | núi | nhà`,
    `sạt lở | sụt lún | sạt | lún | sụt | sập | gãy | vỡ`,
    `đất đồi đã ngấm no nước | xe quá tải chạy qua nhiều | khai thác cát trái phép | nền đất yếu chưa được gia cố |
    rãnh thoát nước bị lấp | dòng chảy đổi hướng`,
  ),
  effect(
    `sông | suối | nước sông | mực nước | nước lên | lũ lên | nước lũ | đỉnh lũ`,
    `dâng | dâng cao | dâng nhanh | lên nhanh | lên cao | lên tới | vượt báo động`,
    `hồ chứa xả lũ trong đêm | lòng sông bị bồi lắng | đê phía trên bị vỡ một đoạn | cây rừng chặn dòng chảy |
    triều cường dâng cao | bãi sông bị lấn chiếm | cửa cống không đóng kịp`,
  ),
  effect(
    `nước | mực nước | lũ | đường | nhà | ruộng | khu | phố | phường | xã | sàn | chợ`,
    `ngập | ngập úng | dâng | dâng cao | tràn | nước đọng | đọng | lên nhanh | lên tới | vượt báo động`,
    `cống thoát nước bị tắc | hồ chứa xả lũ trong đêm | triều cường dâng cao | kênh tiêu bị lấn chiếm | trạm bơm tiêu bị hỏng |
    đê bao bị vỡ một đoạn | lòng sông bị bồi lắng | nhiều ao hồ bị san lấp`,
  ),
  gain(
    `xã | huyện | địa phương | nông dân | hộ | cống | đê | thôn | làng | ruộng`,
    `kịp thời | giữ được | bảo vệ được | cứu được | không thiệt hại | không bị ngập | an toàn`,
    `tin cảnh báo được phát từ sớm | đê bao vừa được nâng cao | máy bơm dã chiến chạy suốt đêm | đội xung kích trực ở từng đoạn |
    lúa được gặt trước nửa tháng | kênh tiêu mới được nạo vét`,
    floods,
  ),
  effect(
    `cháy | hoả hoạn | vụ cháy | đám cháy | cháy rừng`,
    `xảy ra | bùng phát | lan | cháy | bốc cháy`,
    `bình ga bị rò rỉ | thợ hàn làm rơi tia lửa | người trông coi quên tắt bếp | bình ắc quy xe điện phát nổ |
    người dân đốt vàng mã | rơm rạ chất gần kho hàng`,
  ),
  effect(
    `tai nạn | va chạm | xe`,
    `tai nạn | va chạm | lật | đâm | mất lái | lao xuống`,
    `tài xế ngủ gật | xe chạy quá tốc độ | mặt đường trơn trượt | xe mất phanh khi xuống dốc | biển báo bị cây che khuất |
    tài xế uống rượu bia | xe chở quá tải`,
    `tài xế | lái xe | giao thông | ô tô | ôtô | xe máy | xe khách | xe tải | xe buýt`,
  ),
  effect(
    `xe | đường | giao thông | nút giao | cầu | phương tiện | ngã ba | ngã tư`,
    `ùn tắc | kẹt | tắc đường | ùn ứ`,
    `một làn đường bị rào chắn | lượng xe cá nhân tăng nhanh | đèn tín hiệu bị hỏng | xe dừng đỗ sai quy định |
    hàng quán lấn chiếm lòng đường | phụ huynh đón con cùng giờ`,
  ),
  effect(
    `trường | lớp | sĩ số | phòng học`,
    `quá tải | quá đông | đông | học ba ca | thiếu lớp | thiếu phòng học`,
    `trường mới chưa xây xong | dân cư khu đô thị tăng nhanh | nhiều phòng học đang sửa chữa | phụ huynh dồn vào một trường |
    quỹ đất dành cho trường còn ít | hai điểm trường vừa sáp nhập`,
  ),
  effect(
    `bệnh viện | khu vệ sinh | bãi đỗ xe | chợ | bến | khu | khoa | nhà ga | bãi`,
    `quá tải | chật | chật chội | hết chỗ | không đủ chỗ`,
    `số người đến đông hơn dự báo | một phần diện tích đang sửa chữa | dân cư trong vùng tăng nhanh |
    khu mới chưa đưa vào sử dụng | thiếu người hướng dẫn | hai cơ sở dồn về một nơi`,
  ),
  effect(
    `rác | bãi rác | điểm tập kết`,
    `ứ đọng | ùn ứ | ô nhiễm | hôi | bốc mùi | đầy | tồn đọng | không được thu gom`,
    `xe thu gom bị hỏng | bãi chôn lấp đã đầy | nhiều hộ đổ rác sai giờ | nhà máy xử lý dừng bảo dưỡng |
    công nhân vệ sinh nghỉ tết | đường vào bãi bị chặn`,
  ),
  effect(
    `nước thải | kênh | sông | mương | hồ | nước sông | nước kênh`,
    `ô nhiễm | hôi | bốc mùi | đổi màu | đen | nổi bọt`,
    `bể lắng bị tràn khi mưa lớn | nhà máy xả trộm ban đêm | trạm xử lý ngừng hoạt động | trại chăn nuôi đổ chất thải |
    cống thoát bị tắc lâu ngày | cơ sở giết mổ xả thẳng ra mương`,
  ),
  gain(
    `rác | lượng rác | nước thải | kênh | sông | khí thải`,
    `giảm | sạch | trong trở lại`,
    `camera phát hiện người đổ trộm | có thêm thùng rác ở ngõ nhỏ | nhà máy lắp dây chuyền mới | siêu thị thôi phát túi ni lông |
    học sinh tham gia thu gom | xe thu gom chạy thêm chuyến`,
  ),
  effect(
    old,
    `xuống cấp | hư hỏng | mục | mục nát | nứt | dột | võng | thấm | mối xông | bong tróc | nghiêng`,
    `nhiều năm không được tu sửa | nền móng bị lún | rễ cây ăn sâu vào chân tường | bão làm tốc một phần mái |
    gỗ bị mối mọt lâu năm | độ ẩm trong nhà quá cao | xe tải chạy sát chân công trình`,
  ),
  gain(
    old,
    `nguyên vẹn | còn tốt | giữ được | được bảo tồn | bền | vững`,
    `được làm bằng gỗ quý | nằm trong gian nhà kín gió | dân làng thay nhau trông coi | được tu sửa đúng kỹ thuật |
    ít người được vào tham quan | được che chắn mỗi mùa mưa`,
  ),
  effect(
    `${old} | đình chùa`,
    `sai lệch | biến dạng | mất nét cổ | làm mới`,
    `thợ không biết kỹ thuật cổ | hồ sơ gốc bị thất lạc | thiếu gỗ đúng chủng loại | nhà thầu chạy theo tiến độ |
    không có người giám sát | thiết kế không qua thẩm định`,
  ),
  effect(
    works,
    `chậm | chậm tiến độ | trễ | dở dang | cầm chừng | kéo dài | chưa hoàn thành | chưa xong | ngừng thi công | dừng thi công | tạm dừng | lùi | chưa khởi công | chưa thông xe`,
    `vướng giải phóng mặt bằng | nhà thầu thiếu nhân công | giá vật liệu tăng cao | mỏ đất đắp chưa được cấp phép |
    thiết kế phải điều chỉnh nhiều lần | vốn được phân bổ muộn | mưa kéo dài nhiều tuần | đường điện chưa được di dời |
    nhà thầu chậm huy động máy móc`,
  ),
  gain(
    works,
    `sớm | vượt tiến độ | đúng tiến độ | về đích | đúng hạn | nhanh`,
    `nhà thầu làm ba ca liên tục | nguồn vật liệu dồi dào | thời tiết khô ráo suốt mùa thi công | vốn được cấp đủ từ đầu năm |
    người dân tự nguyện hiến đất | nhà thầu tăng cường máy móc | thiết kế được duyệt nhanh`,
  ),
];
