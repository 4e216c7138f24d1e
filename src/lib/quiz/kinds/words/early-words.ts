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
  giao thừa | lì xì | âm lịch | bức tranh | tiểu thuyết | cổ tích | truyện tranh | đáp án | thất nghiệp |
  an toàn | bài kiểm tra | bàn thờ | bác sĩ | bán chạy | bán hàng | bánh canh | bánh xe | báo chí | bãi giữ xe |
  bãi đỗ xe | bạn đọc | bản tin | bảng giá | bảng lương | bảo hiểm | bảo hiểm y tế | bậc tiểu học | bằng cấp | bệnh tim |
  bố mẹ | bộ đội | cao tuổi | cao tốc | cao điểm | cha mẹ | cho vay | chung cư | chuyên ngành | chuyến bay |
  chuyển khoản | chuyển tiền | chuyện trò | chó cắn | chú ý | chảy máu | chắc chắn | chợ nổi | chủ yếu | chữa bệnh |
  con cháu | con người | con đường | cuộc gặp | cánh tay phải | cân nặng | câu lạc bộ | cây ATM | cây lâu năm |
  cây ăn quả | cô giáo | công nghệ | công nghệ thông tin | công nhân | căn hộ | cưới vợ | cảnh sát giao thông | cấp hai |
  cầu đường | cổ chân | cụ thể | cử nhân | diễn viên | du khách | du lịch sinh thái | duy nhất | dài hạn | dân gian |
  dịch vụ | em trai | giao hàng | giày dép | giá điện | giáo dục | giảm giá | giảm đau | giảng viên | giặt giũ |
  giờ cao điểm | giờ hành chính | giờ học | gãy xương | gõ cửa | huyết áp | hàng không | hành khách | hành lang |
  học trò | học viên | học việc | họp phụ huynh | khoa học | khoai mì | khoá cửa | khách du lịch | khách hàng |
  khám sức khoẻ | khám thai | khó khăn | khô ráo | kinh doanh | ký túc xá | kỹ sư | kỹ thuật | liên tục | lái xe |
  lâu dài | lên giá | lên lớp | lùi xe | lương hưu | mang thai | mua bán | máy chiếu | máy tính bảng | mã QR | mã số |
  mũ bảo hiểm | mưa bão | mưa rào | mưa đá | mạng xã hội | mất ngủ | mặt đường | mỹ phẩm | nghệ thuật | nghỉ hưu |
  nghỉ lễ | ngân hàng | ngắn hạn | ngữ pháp | nhà hàng | nhà máy | nhà sản xuất | nhà trường | nhà đất | nhà ở |
  nhập học | nhắc lại | nhắm mắt | ném đá | nông dân | nông trại | nấu cơm | nợ lương | phát tài | phát âm | phòng khách |
  phóng viên | phương pháp | phụ huynh | quan trọng | quay đầu | quét dọn | ra trường | rửa chén | sinh viên | siêu thị |
  song ngữ | sáng sớm | sân bay | sân khấu | sông nước | sản phẩm | sầu riêng | sẵn sàng | sự nghiệp | tai nạn |
  thanh long | thanh niên | thiếu nhi | thuê nhà | tháng Chạp | tháng Giêng | tháng mười | tháng tám | thạc sĩ | thầy cô |
  thẻ bảo hiểm y tế | thể thao | thời khoá biểu | thở dài | thức khuya | thực phẩm | tinh thần | tiến sĩ | tiếng hát |
  tiếng mẹ đẻ | tiếp theo | tiền điện | tiểu học | trao đổi | trung học cơ sở | trung tâm y tế | truyền thống |
  tráng miệng | trôi chảy | trường lớp | trường mầm non | trả nợ | trẻ em | trọn gói | trở thành | trực tiếp |
  tuổi nghỉ hưu | tài khoản | tài liệu | tài xế | tàu hoả | tình nguyện viên | tích cực | tăng giá | tạp hoá |
  tập thể dục | tốt nghiệp | tỷ giá | vay tiền | viêm họng | việc làm | vé máy bay | vùng cao | vùng xa | vùng đất |
  văn hoá | văn phòng | vượt đèn đỏ | về hưu | xe ba bánh | xe buýt | xe chữa cháy | xe cấp cứu | xe cứu thương |
  xe khách | xe máy | xe tải | xe đạp điện | xin phép | y tế | áo phao | ô tô | đa số | đau mắt đỏ | đi bộ | điểm thi |
  điện thoại | điện thoại thông minh | điện tử | đám giỗ | đăng ký | đường bộ | đường sắt | đường thuỷ | đại sứ quán |
  đất liền | đẩy nhanh | đậu xe | đồng ruộng | độ ẩm | độc lập | ốm yếu | ốm đau`
    .split('|')
    .map((word) => word.trim().replace(/\s+/gu, ' ')),
);

/** Whether a word is one that learners have long before they read the news: “hài lòng”, “liên lạc”. */
export function isLearntEarly(headword: string): boolean {
  return words.has(headword);
}
