/** Words of several syllables of the first two years of any course and of school: whoever reads the news had them long ago, though the
 * dictionary may give them a field of public life. */
const words = new Set(
  `bảo đảm | đảm bảo | bản vẽ | hài lòng | vui vẻ | vui mừng | buồn bã | hạnh phúc | lo lắng | sợ hãi | ngạc nhiên | tức giận | giận dữ | xấu hổ | tự tin | tự hào |
  yên tâm | bình tĩnh | căng thẳng | thất vọng | mệt mỏi | bận rộn | vất vả | khó chịu | thoải mái | dễ chịu | lạc quan | bi quan | tò mò |
  nhiệt tình | thân thiện | lịch sự | cẩn thận | chăm chỉ | thông minh | hiền lành | vui tính | dễ thương | lãng mạn | cô đơn | độc thân |
  trẻ trung | xinh đẹp | giàu có | nghèo khó | sạch sẽ | khoẻ mạnh | ấm áp | mát mẻ | yên tĩnh | ồn ào | đông đúc | thú vị | hấp dẫn |
  tuyệt vời | hoàn hảo | kỳ lạ | quen thuộc | xa lạ | gần gũi | đặc biệt | bình thường | đơn giản | dễ dàng | phức tạp | rắc rối |
  thuận tiện | tiện lợi | phổ biến | nổi tiếng | đa dạng | đầy đủ | chính xác | rõ ràng | trực tuyến | miễn phí | tự động | trung bình |
  ngẫu nhiên | tương tự | tối thiểu | tối đa | ngoài trời | thường ngày | im lặng | nhẹ nhàng | ngọt ngào | may mắn | nguy hiểm | bất ngờ |
  bắt đầu | kết thúc | hoàn thành | chuẩn bị | tiếp tục | trở lại | trở về | quay lại | xuất hiện | xảy ra | thay đổi | phát triển |
  cải thiện | giới thiệu | giải thích | thông báo | trả lời | phỏng vấn | kể chuyện | trò chuyện | thảo luận | tranh luận | phàn nàn |
  liên lạc | liên hệ | tải về | tải lên | trị giá | đăng nhập | bấm nút | tìm kiếm | nghiên cứu | hướng dẫn |
  dự định | hy vọng | mong muốn | quyết định | lựa chọn | ưa thích | yêu thích | quan tâm | tham gia | giúp đỡ | hỗ trợ | phục vụ |
  sử dụng | sửa chữa | xây dựng | trang trí | mua sắm | đặt hàng | nấu ăn | ăn trưa | ăn sáng | đi lại | du lịch | nghỉ ngơi | giải trí |
  ôn tập | dạy thêm | dạy học | học hỏi | luyện tập | khám bệnh | đau bụng | đau đầu | chào đời | kết hôn | ly hôn | trưởng thành |
  tập trung | cố gắng | ghi hình | chụp ảnh | kéo dài | tăng lên | giảm xuống | ảnh hưởng | so sánh |
  hoá đơn | giấy tờ | mét vuông | xe ôm | dân số | cảnh quan | khí hậu | môi trường | sức khoẻ | thời tiết | tiền mặt | hành lý |
  đồng ý | từ chối | chấp nhận | thanh toán | trả tiền | đề xuất | cảm thấy | cảm ơn | xin lỗi | suy nghĩ | tưởng tượng | nghi ngờ |
  tin tưởng | tôn trọng | kính trọng | yêu mến | ngưỡng mộ | hâm mộ | khen ngợi | thông cảm | an ủi | tâm sự | chia sẻ | lắng nghe |
  nhắc nhở | góp ý | gợi ý | bàn bạc | bàn luận | thuyết phục | trình bày | mô tả | miêu tả | tóm tắt | định nghĩa | phân biệt |
  tham khảo | tra cứu | ghi nhớ | ghi chép | ghi âm | quay phim | phiên dịch | bình luận | tư vấn | khuyến khích | động viên | cổ vũ |
  chúc mừng | chào đón | chào mừng | tạm biệt | tiếp đón | kỷ niệm | ăn mừng | thăm hỏi | chăm sóc | nuôi dưỡng | chữa trị | dọn dẹp |
  sắp xếp | chỉnh sửa | cập nhật | kết nối | kết hợp | thay thế | nâng cao | gia tăng | đóng góp | ứng dụng | thực hành | thực tập |
  thí nghiệm | giảng dạy | dạy dỗ | rèn luyện | tập luyện | tình nguyện | tập hợp | cạnh tranh | chiến thắng |
  thất bại | vô địch | trở nên | hình thành | đòi hỏi | giới hạn | dự đoán | dự báo | lưu ý | quan sát | trải nghiệm |
  khám phá | thưởng thức | tận hưởng | tham quan | nghỉ dưỡng | thư giãn | giải đáp | khởi hành | xuất phát | khởi động | cất cánh |
  hạ cánh | mở cửa | đóng cửa | sinh sống | sinh hoạt | buôn bán | trồng trọt | đóng gói | vận chuyển | xuất khẩu | nhập khẩu |
  khuyến mãi | quảng cáo | trang bị | điều khiển | đăng tải | biểu diễn | trình diễn | triển lãm | trưng bày | đạo diễn |
  sưu tập | phát minh | đổi mới | chờ đợi | mong đợi | mong chờ | mong ước | ước mơ | mơ ước | đam mê | hẹn hò | yêu đương | ly dị |
  lừa dối | giả vờ | hối hận | cãi vã | ăn cắp | ăn mặc | ca hát | nhảy múa | chơi đùa | lang thang | nhầm lẫn | cảm động | xúc động |
  than phiền | vắng mặt | chọn lựa | bình chọn | hình dung | cứu hoả | chữa cháy | kiên trì | tiết kiệm | chịu khó | khai giảng |
  bắt tay | cố định | bí mật | cơ bản | công cộng | thuận lợi | ấn tượng | chuyên môn | chuyên nghiệp | hợp lý | vô lý | vệ sinh |
  anh em | xuất sắc | nghiêm túc | đạo đức | thông thường | sâu sắc | công bằng | bình đẳng | nổi bật | khổng lồ | bí ẩn | sai lầm |
  tuyệt đối | di động | phổ thông | máy móc | thân thiết | thân mật | thẳng thắn | độc đáo | hứa hẹn | xứng đáng | tồi tệ | thích thú |
  thích hợp | phù hợp | đau đớn | đau lòng | đau khổ | đau buồn | dũng cảm | can đảm | hào hứng | háo hức | hứng thú | sôi động |
  sôi nổi | nhộn nhịp | hài hước | lý tưởng | nắng nóng | trung thực | phong phú | khủng khiếp | kinh khủng | năng động | quý hiếm |
  vĩ đại | lưu niệm | tốn kém | chậm trễ | chậm chạp | rực rỡ | cởi mở | thủ công | bình yên | bình an | yên bình | khéo léo | đắt đỏ |
  mạo hiểm | kiên nhẫn | hữu ích | lâu đời | tử tế | giản dị | khiêm tốn | xa xôi | chu đáo | tiện nghi | tình cờ | kinh ngạc | vội vã |
  ngắn gọn | yêu quý | duyên dáng | dịu dàng | lạnh lùng | khó tính | sinh động | đẹp mắt | đẹp đẽ | tuyệt đẹp | xinh xắn | xấu xí |
  cũ kỹ | hồn nhiên | lộn xộn | trong lành | ấm cúng | chóng mặt | buồn nôn | tác giả | truyền hình | không khí | cuộc thi |
  nông thôn | thành thị | năng lượng | động cơ | cà phê | trường học | lớp học | môn học | bài học | bài tập | năm học | học kỳ |
  học phí | học bổng | ngoại ngữ | ngữ văn | văn học | hoá học | toán học | tin học | mỹ thuật | thể dục | thư viện | nhà hát |
  bảo tàng | nhà thờ | âm nhạc | bài hát | ca khúc | bóng đá | trận đấu | đội tuyển | cầu thủ | trò chơi | thời trang | trang phục |
  áo dài | đồng phục | món ăn | ẩm thực | nước ngọt | thuốc lá | khẩu trang | ngôi sao | mặt trời | thiên nhiên | động vật | thực vật |
  đại dương | nhiệt độ | núi lửa | động đất | mùa xuân | mùa hè | chủ nhật | nghỉ hè | nghỉ phép | đám cưới | hôn nhân | tình yêu |
  trái tim | cơ thể | ung thư | vết thương | hộ chiếu | bản đồ | bến xe | bưu điện | cây xăng | phòng khám | tin tức | tin nhắn |
  tạp chí | tờ báo | trang web | phần mềm | mật khẩu | tiền lương | giá cả | mặt hàng | đời sống | tôn giáo | văn minh | phong tục |
  đặc sản | rác thải | tuổi thọ | du học | đại học | cao đẳng | trung học | mẫu giáo | mầm non | giường bệnh | bệnh tật | bánh chưng |
  giao thừa | lì xì | âm lịch | bức tranh | tiểu thuyết | cổ tích | truyện tranh | đáp án | thất nghiệp`
    .split('|')
    .map((word) => word.trim().replace(/\s+/gu, ' ')),
);

/** Whether a word is one that learners have long before they read the news: “hài lòng”, “liên lạc”. */
export function isLearntEarly(headword: string): boolean {
  return words.has(headword);
}
