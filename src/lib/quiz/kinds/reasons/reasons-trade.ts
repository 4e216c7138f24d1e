import { buses, effect, gain, less, more, type Effect } from './effect.ts';

const crops = `lúa | cà phê | vải | cam | bưởi | chè | ngô | sắn | rau | cây | vườn | ruộng | vụ | năng suất | sản lượng | hoa màu | diện tích | quả`;
const stock = `tôm | cá | ngao | nghêu | hàu | ong | cá bè | tôm hùm | lợn | gà | vịt | bò | trâu | đàn | gia súc | gia cầm | vật nuôi`;
const pupils = `học sinh | nhiều em | các em | trẻ | thí sinh | điểm thi | kết quả thi | tỷ lệ đỗ | tỷ lệ tốt nghiệp`;
const travellers = `khách | hành khách | xe buýt | tuyến buýt | tuyến xe | tàu | lượt khách đi | người đi xe`;
const visitors = `du khách | khách du lịch | lượt khách | khách tham quan | khách quốc tế | khách | khách sạn`;
const shoppers = `khách | sức mua | người mua | chợ | tiểu thương | cửa hàng | gian hàng | sạp`;
const schools = `học sinh | trường | lớp | thí sinh | thầy cô | giáo viên | điểm thi | tuyển sinh`;
const farms = `nông dân | nhà vườn | trồng | thu hoạch | thương lái | nông sản | hợp tác xã | giống | vụ mùa | vụ lúa`;
const firms = `doanh nghiệp | hộ kinh doanh | cửa hàng | nhà máy | công ty | quán | xưởng | hợp tác xã | làng nghề`;

/** Passengers, pupils, guests, markets, farms and people: reasons for what becomes of them. The more exact before the more general. */
export const tradeEffects: readonly Effect[] = [
  effect(
    `tuyến | chuyến | phà | tàu | xe | xe buýt`,
    `ngừng | dừng | nghỉ | tạm dừng | huỷ | giảm chuyến | thu hồi | thay`,
    `lượng khách quá ít | xe đến hạn kiểm định | đường đang sửa chữa | giá nhiên liệu tăng cao | thiếu tài xế thay ca |
    trùng lộ trình với tuyến khác`,
    `${buses} | phà | tàu`,
  ),
  effect(
    travellers,
    less,
    `lộ trình chưa qua khu dân cư đông | giờ chạy xe thưa | giá vé tăng | điểm dừng thiếu mái che | xe thường về bến muộn |
    nhiều người quen đi xe máy`,
    buses,
  ),
  gain(
    travellers,
    more,
    `giá vé tháng được giảm | xe chạy dày chuyến hơn | có thêm điểm dừng gần trường học | vé được bán qua điện thoại |
    giá xăng tăng cao | bến đỗ có mái che`,
    buses,
  ),
  effect(
    `học sinh | trẻ | tuyển sinh | nhập học | học viên | lớp`,
    `giảm | ít | bỏ học | nghỉ học | thấp | vắng`,
    `nhiều nhà ở xa trường | gia đình chuyển đi nơi khác | nhiều em phải phụ giúp cha mẹ | trường chưa có chỗ ăn ở bán trú |
    học phí tăng | phụ huynh chọn trường khác`,
    schools,
  ),
  effect(
    pupils,
    `chậm | yếu | kém | thấp | trượt | đọc chậm | chưa đọc thông`,
    `lớp học quá đông | thiếu sách để luyện đọc | nhiều em nghỉ học dài ngày | thầy cô thay đổi liên tục |
    phụ huynh ít thời gian kèm con | thư viện trường ít mở cửa`,
    schools,
  ),
  gain(
    pupils,
    `cao | đỗ | tiến bộ | khá | giỏi | tăng | mạnh dạn`,
    `học sinh được ôn tập theo nhóm | thầy cô phụ đạo ngoài giờ | thư viện mở cửa cả buổi tối | sĩ số mỗi lớp giảm |
    đề thi bám sát chương trình | phụ huynh phối hợp chặt với trường`,
    schools,
  ),
  effect(
    visitors,
    less,
    `mùa mưa đến sớm | giá phòng tăng cao | đường vào khu du lịch bị sạt | ít sự kiện mới | dịch vụ ăn uống còn nghèo nàn |
    giá vé máy bay tăng`,
    `du lịch | du khách | lễ hội | di tích | khách sạn | phố cổ | tham quan`,
  ),
  gain(
    visitors,
    more,
    `lễ hội được quảng bá sớm | vé tham quan được giảm giá | nhiều đoàn phim đến quay | có thêm xe đưa đón miễn phí |
    thời tiết đẹp suốt tuần | kỳ nghỉ kéo dài hơn năm trước`,
    `du lịch | du khách | lễ hội | di tích | khách sạn | phố cổ | tham quan`,
  ),
  effect(
    `lượng rau | lượng hàng | nguồn hàng | nguồn cung | nguồn rau | rau về | cá về | hàng về | lượng cá | lượng thịt`,
    `thiếu | khan hiếm | chỉ bằng | ít | không đủ | giảm`,
    `xe chở hàng không vào được thành phố | thương lái gom hàng xuất khẩu | vụ thu hoạch đến muộn |
    nhiều hộ chuyển sang cây trồng khác | sâu bệnh phá hoại trên diện rộng | nông dân giữ hàng chờ giá lên`,
  ),
  effect(
    shoppers,
    less,
    `nhiều người chuyển sang mua qua mạng | giá hàng cao hơn siêu thị | thiếu chỗ để xe | thu nhập của người dân giảm |
    hàng hoá kém đa dạng | đường vào chợ đang sửa`,
    `chợ | siêu thị | tiểu thương | cửa hàng | sạp | gian hàng | người mua`,
  ),
  effect(
    `giá rau | giá thịt | giá gạo | giá cả | giá hàng | giá thực phẩm | giá trứng | giá cá | giá nhiều loại | giá nhiều mặt hàng | giá trái cây | giá hàng hoá`,
    `tăng | lên | cao | đắt | leo thang`,
    `chi phí vận chuyển tăng | sức mua dịp lễ tăng mạnh | thương lái gom hàng xuất khẩu | giá phân bón tăng cao |
    xe chở hàng không vào được thành phố | một số đại lý găm hàng`,
  ),
  effect(
    `giá | giá bán | giá thu mua | nông sản`,
    `giảm | rớt | xuống thấp | mất giá | ế`,
    `nguồn cung vượt nhu cầu | cửa khẩu tạm dừng thông quan | thương lái ép giá | chất lượng không đồng đều |
    nhiều nơi thu hoạch cùng lúc | sức mua giảm`,
    farms,
  ),
  gain(
    `giá | sản phẩm | hàng | nông sản`,
    `giá cao | được giá | bán chạy | đắt hàng | giá tốt | tiêu thụ nhanh`,
    `sản phẩm đạt chứng nhận hữu cơ | công ty ký hợp đồng bao tiêu từ đầu vụ | hàng được bán thẳng cho siêu thị |
    vụ thu hoạch lệch với tỉnh bạn | quả được phân loại trước khi bán | bao bì ghi rõ nguồn gốc`,
    farms,
  ),
  effect(
    `đất | ruộng | đất vườn`,
    `chua | bị chua | nhiễm phèn | bạc màu | thoái hoá | khô cằn`,
    `trồng một giống cây nhiều năm liền | đốt rơm rạ sau mỗi vụ | tưới bằng nước nhiễm phèn | không trồng cây phủ đất |
    mưa rửa trôi lớp đất mặt | lạm dụng thuốc trừ cỏ`,
  ),
  effect(
    stock,
    `chết | mất trắng | giảm | thiệt hại | nhiễm | mắc bệnh | chậm lớn | bệnh`,
    `nguồn nước bị ô nhiễm | con giống không rõ nguồn gốc | thời tiết thay đổi đột ngột | mật độ nuôi quá dày |
    mầm bệnh lây từ vùng bên cạnh | thức ăn bị nhiễm nấm mốc | nước nhiễm độc | thả quá dày | con giống kém`,
  ),
  effect(
    crops,
    `giảm | ít | chết | mất mùa | thiệt hại | thấp | thối | rụng | nhiễm | kém | hư hại | héo | sâu bệnh | mất trắng | vàng lá`,
    `sâu bệnh phát triển mạnh | thiếu nước tưới cuối vụ | giống cũ bị thoái hoá | rét đậm kéo dài | đất bạc màu |
    bón phân không đúng lúc | nắng nóng đúng kỳ ra hoa`,
    farms,
  ),
  gain(
    crops,
    `tăng | cao | được mùa | đều | bội thu | khá | ngọt | sai quả | sai trĩu`,
    `giống mới hợp với thổ nhưỡng | nông dân tưới nhỏ giọt | thời tiết thuận lợi suốt vụ | cây được tỉa cành đúng kỳ |
    bón phân hữu cơ nhiều năm | sâu bệnh được phát hiện sớm`,
    farms,
  ),
  effect(
    `vay | vốn vay | tiếp cận vốn | vay vốn | khoản vay`,
    `khó | chậm | ít | chưa | vướng | khó khăn`,
    `thiếu tài sản thế chấp | thủ tục thẩm định kéo dài | lãi suất còn cao | thời hạn vay ngắn | sổ sách chưa minh bạch |
    hồ sơ vay phải làm lại nhiều lần`,
  ),
  effect(
    firms,
    `đóng cửa | thua lỗ | doanh thu giảm | sản lượng giảm | khó khăn | ngừng hoạt động | ế | cầm chừng | cắt giảm lao động | cắt giảm nhân công`,
    `sức mua giảm | thiếu đơn hàng mới | chi phí thuê mặt bằng cao | lãi suất vay còn cao | giá nguyên liệu tăng |
    thiếu lao động có tay nghề | hàng nhập khẩu giá rẻ cạnh tranh`,
  ),
  gain(
    firms,
    `doanh thu tăng | đơn hàng tăng | sản lượng tăng | khởi sắc | mở rộng | có lãi | phục hồi | bán được`,
    `có thêm đơn hàng xuất khẩu | được giảm lãi suất vay | bán hàng qua mạng hiệu quả | giá nguyên liệu giảm |
    khách quen quay lại | dây chuyền mới đi vào hoạt động`,
  ),
  effect(
    `hộ | hộ dân | người dân | đất | mặt bằng | các hộ`,
    `tranh chấp | khiếu nại | chưa đồng thuận | chưa đồng ý | phản đối | chưa nhận tiền | chưa bàn giao | không đồng ý`,
    `mức đền bù thấp hơn giá thị trường | ranh giới thửa đất không rõ | giấy tờ mang tên người đã mất |
    khu tái định cư chưa có điện nước | việc đo đạc có sai số | danh sách đền bù bỏ sót một số hộ`,
    `đền bù | bồi thường | mặt bằng | thửa đất | thu hồi đất | ranh giới | giao đất | tái định cư`,
  ),
  gain(
    `danh sách | việc niêm yết | khâu chuẩn bị | việc rà soát`,
    `sớm | hoàn tất | đúng hạn | đầy đủ`,
    `cán bộ làm việc cả ngày nghỉ | phần mềm mới tự lọc tên trùng | người dân tự khai báo qua mạng | xã được cấp thêm máy tính |
    học sinh lớn giúp đánh máy vào cuối tuần | mỗi tổ có một người phụ trách nhập tên`,
  ),
  effect(
    `trường hợp | thông tin | ngày sinh | tên | số liệu | phiếu`,
    `ghi sai | sai | nhầm | bị thiếu`,
    `giấy tờ cũ bị mờ | người khai nhớ nhầm | hai danh sách bị nhập lẫn | không có người đối chiếu lại | mẫu tờ khai khó hiểu |
    chữ viết tay khó đọc`,
  ),
  effect(
    `cử tri | bỏ phiếu | danh sách cử tri | kiểm phiếu | tỷ lệ đi bầu`,
    `thấp | chậm | kéo dài | bỏ sót | thay đổi | tăng | giảm | sai sót`,
    `nhiều cử tri đi làm ăn xa | danh sách cử tri chưa được cập nhật | một số khu vực bỏ phiếu được sáp nhập |
    nhiều người mới chuyển đến sinh sống | mưa lớn đúng ngày bỏ phiếu`,
  ),
  effect(
    `người cao tuổi | người già | người lớn tuổi | người khuyết tật | đồng bào | người dân`,
    `khó khăn | lúng túng | ngại | khó tiếp cận | vất vả`,
    `không có người hướng dẫn | giờ mở cửa quá ngắn | bảng thông báo treo quá cao | có nhiều từ chuyên môn | lối vào nhiều bậc thang |
    không có điện thoại thông minh | loa phát thanh bị hỏng`,
    `thủ tục | hồ sơ | trực tuyến | một cửa | dịch vụ công | bỏ phiếu | cử tri | khám`,
  ),
  effect(
    `lễ hội | hội thi | giải | hội nghị | buổi | chương trình | lễ khai mạc | trận đấu`,
    `hoãn | lùi | dời | huỷ | chuyển`,
    `mưa lớn đúng ngày khai mạc | địa điểm đang được tu sửa | nhà tài trợ rút lui | trùng với kỳ thi của học sinh |
    chưa xin được giấy phép | số người đăng ký quá ít`,
  ),
];
