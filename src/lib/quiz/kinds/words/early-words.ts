/** Words of several syllables of the first two years of any course: whoever reads the news had them long ago. */
const words = new Set(
  `hài lòng | vui vẻ | vui mừng | buồn bã | hạnh phúc | lo lắng | sợ hãi | ngạc nhiên | tức giận | giận dữ | xấu hổ | tự tin | tự hào |
  yên tâm | bình tĩnh | căng thẳng | thất vọng | mệt mỏi | bận rộn | vất vả | khó chịu | thoải mái | dễ chịu | lạc quan | bi quan | tò mò |
  nhiệt tình | thân thiện | lịch sự | cẩn thận | chăm chỉ | thông minh | hiền lành | vui tính | dễ thương | lãng mạn | cô đơn | độc thân |
  trẻ trung | xinh đẹp | giàu có | nghèo khó | sạch sẽ | khoẻ mạnh | ấm áp | mát mẻ | yên tĩnh | ồn ào | đông đúc | thú vị | hấp dẫn |
  tuyệt vời | hoàn hảo | kỳ lạ | quen thuộc | xa lạ | gần gũi | đặc biệt | bình thường | đơn giản | dễ dàng | phức tạp | rắc rối |
  thuận tiện | tiện lợi | phổ biến | nổi tiếng | đa dạng | đầy đủ | chính xác | rõ ràng | trực tuyến | miễn phí | tự động | trung bình |
  ngẫu nhiên | tương tự | tối thiểu | tối đa | ngoài trời | thường ngày | im lặng | nhẹ nhàng | ngọt ngào | may mắn | nguy hiểm | bất ngờ |
  bắt đầu | kết thúc | hoàn thành | chuẩn bị | tiếp tục | trở lại | trở về | quay lại | xuất hiện | xảy ra | thay đổi | phát triển |
  cải thiện | giới thiệu | giải thích | thông báo | trả lời | phỏng vấn | kể chuyện | trò chuyện | thảo luận | tranh luận | phàn nàn |
  liên lạc | liên hệ | tải về | bấm nút | tìm kiếm | nghiên cứu | hướng dẫn |
  dự định | hy vọng | mong muốn | quyết định | lựa chọn | ưa thích | yêu thích | quan tâm | tham gia | giúp đỡ | hỗ trợ | phục vụ |
  sử dụng | sửa chữa | xây dựng | trang trí | mua sắm | đặt hàng | nấu ăn | ăn trưa | ăn sáng | đi lại | du lịch | nghỉ ngơi | giải trí |
  ôn tập | dạy thêm | dạy học | học hỏi | luyện tập | khám bệnh | đau bụng | đau đầu | chào đời | kết hôn | ly hôn | trưởng thành |
  tập trung | cố gắng | ghi hình | chụp ảnh | kéo dài | tăng lên | giảm xuống | ảnh hưởng | so sánh |
  hoá đơn | giấy tờ | mét vuông | xe ôm | dân số | cảnh quan | khí hậu | môi trường | sức khoẻ | thời tiết | tiền mặt | hành lý`
    .split('|')
    .map((word) => word.trim().replace(/\s+/gu, ' ')),
);

/** Whether a word is one that learners have long before they read the news: “hài lòng”, “liên lạc”. */
export function isLearntEarly(headword: string): boolean {
  return words.has(headword);
}
