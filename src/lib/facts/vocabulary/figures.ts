import { anyOf } from './pattern.ts';

/** Words before a figure that say how exact it is. They belong to the answer. */
export const hedges = anyOf(
  `khoảng | hơn | trên | dưới | gần | ít nhất | tối thiểu | tối đa | không quá | không dưới | chưa đến | chưa tới |
  xấp xỉ | chừng | ngót | tròn | đúng | ước khoảng | lên đến | lên tới | chưa đầy | tối đa là | tối thiểu là`,
);

/** Words that limit a figure and stay in the question: “chỉ còn bao nhiêu”. */
export const limits = anyOf('chỉ | chỉ còn | chỉ có | chỉ đạt | còn');

/** Powers of ten written as words. */
export const scales: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12,
  'ngàn tỷ': 1e12,
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  vạn: 1e4,
  nghìn: 1e3,
  ngàn: 1e3,
};

/** Units of measure that follow a figure. */
export const units = anyOf(
  `đồng | USD | đô la Mỹ | đô la | euro | bảng | Bảng | bảng Anh | °C | °F | km/h | km/giờ | dặm/giờ | GB | nm | μg/m³ | mg | gam | ml | điểm % | m/s | mm/giờ | GWh | ha | héc-ta | km | km vuông | dặm | dặm vuông | hải lý | yard | feet | inch | km2 | km² | m2 | m² | m3 | m³ | cm | mm | mét | mét vuông | mét khối |
  tấn | tạ | kg | lít | độ | độ C | ° Đông | ° Tây | ° Nam | ° Bắc | điểm phần trăm | phần trăm | MW | kWh`,
);

/** Numbers written out; *một* is an article mostly and is left out, *năm* is a year unless something is counted. */
export const numberWords: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười hai': 12,
};

/** Nouns counted with a number before them, written out or not. */
export const counters = anyOf(
  `đợt | lần | vòng | kỳ | ca | người | hộ | hộ dân | gia đình | học sinh | giáo viên | em | trẻ | trẻ em | lớp | phòng học | trường |
  bệnh nhân | giường | giường bệnh | trạm | xã | phường | huyện | quận | thôn | tỉnh | dự án | công trình | nhà | căn |
  căn nhà | căn hộ | ngôi nhà | xe | tàu | thuyền | máy | thiết bị | đại biểu | cử tri | địa phương | ứng cử viên | phiếu | khu vực | điểm |
  ngày | giờ | phút | tuần | tháng | năm | quý | buổi | cuộc | vụ | trường hợp | đơn vị | doanh nghiệp | cơ sở | tuyến |
  cây cầu | cây | con | chiếc | bộ | suất | hồ sơ | thửa | thửa đất | mũi | liều | cán bộ | công chức | nhân viên | chiến sĩ | đoàn |
  nhóm | tổ | đội | nhiệm vụ | mục tiêu | chỉ tiêu | giải pháp | điều | nội dung | lĩnh vực | câu | trang | bậc | cấp | tầng |
  tuổi | làn | làn xe | hạng mục | thành viên | đầu sách | cuốn | khẩu phần | lượt | lượt khách | lượt người | tín chỉ | môn | bài | bàn | bàn thắng | trận`,
);

/** Before a figure these make it a name or a reference, not a quantity. */
export const references = anyOf(
  `số | điều | khoản | điểm | mục | quận | phường | tổ | khu | lớp | quốc lộ | tỉnh lộ | tuyến | lô | phòng | tầng | cấp |
  loại | khóa | khoá | thứ | hạng | kỳ | lần thứ | hình | bảng | chương | phần | bài | trang | câu | mã | zone | vành đai |
  đường | tháng | quý | ngày | giờ | lúc | nhóm | mức | phiên | đợt | ca | kỳ họp | tiểu đoàn | trung đoàn | sư đoàn`,
);

/** Words that follow a figure and count nothing: small words, verbs, names of times. */
export const noCounter = new RegExp(
  `^${anyOf(
    `đã | đang | sẽ | là | của | và | ở | tại | cho | với | trong | ngoài | từ | đến | để | do | bởi | vì | nên | thì | mà | có |
    không | chưa | bị | được | cũng | còn | vẫn | này | đó | khi | nếu | như | hay | hoặc | nhưng | trên | dưới | sau | trước |
    vào | ra | lên | về | các | những | một | hai | ba | theo | rằng | nói | gọi | hơn | nhất | khác | ấy | tháng | nghìn | triệu |
    tỷ | ngàn | phần | so | tới | cùng | thuộc | gồm | bao gồm | đều | hiện | nữa | đầu tiên | cuối cùng | cách | phải | cần | nhằm |
    qua | đạt | tăng | giảm | chiếm | vượt | bằng | liên tiếp | trở lên | trở xuống | mới | cũ | lớn | nhỏ | cao | thấp | tức | gần`,
  )}$`,
  'i',
);
