/** What somebody decides, asks for or has to do. */
const decides =
  /(?<![A-Za-zÀ-ỹ])(?:phải|cần|sẽ|sơ tán|huy động|khởi tố|thu giữ|niêm phong|không được|được phép|cho phép|cấm|yêu cầu|đề nghị|kiến nghị|giao|cam kết|quyết định|thông qua|phê duyệt|bắt buộc|dự kiến|tạm dừng|tạm ngừng|dừng|ngừng|chấm dứt|thu hồi|xử phạt|tuyên phạt|đình chỉ|bãi bỏ|bố trí|điều chỉnh|đầu tư|hỗ trợ|bồi thường|miễn|ưu tiên|khuyến cáo|phản đối|tán thành|ủng hộ|đồng ý|thừa nhận|bị loại|cảnh báo|lưu ý|nhấn mạnh|khẳng định|nhận trách nhiệm|xin lỗi|phủ nhận|hoàn thành|khởi công|áp dụng|thí điểm|mở rộng|mở thêm|cấp|biệt phái|phê bình|chấp nhận|bác|bác bỏ|tuyên|buộc|lĩnh|hoàn trả|bàn giao|điều chuyển|giữ nguyên|từ chối|vi phạm|trúng thầu|xác nhận|kết luận|chuyển sang|nghiệm thu|lập biên bản|được phê duyệt|công nhận|đề xuất|lập luận|dự định|biểu quyết|đặt mục tiêu|được nghỉ|có thể)(?![A-Za-zÀ-ỹ])/i;
/** What changed, by how much, or what came of what. */
const changes =
  /(?<![A-Za-zÀ-ỹ])(?:tăng|giảm|vượt|đạt|chiếm|thiếu|thừa|cao hơn|thấp hơn|nhiều hơn|ít hơn|nhanh hơn|chậm hơn|lâu hơn|gấp|lên|xuống|chỉ còn|rút|do|vì|nhờ|khiến|làm|gây|phần lớn|đa số|hầu hết|toàn bộ|tất cả|chưa có|chưa được|không còn|không thể|hơn một nửa|quá nửa|hơn nửa|một phần ba|hai phần ba|nhiều nhất|cao nhất|thấp nhất|lớn nhất|chưa|không|dài hơn|ngắn hơn|đắt hơn|rẻ hơn|trung bình|bình quân|giá vé|mời|đối thoại|hết hạn|thiệt hại|xuất cảnh|hài lòng|đủ chữ ký)(?![A-Za-zÀ-ỹ])|%|(?:tỷ|tỉ|triệu) đồng/i;

/** A mood, a place at an hour, how somebody looked: no matter to be judged. */
const scene =
  /^(?:\d{1,2}(?: giờ|h\d{0,2})|(?:[A-Za-zÀ-ỹ]+ )?giờ (?:rưỡi )?(?:sáng|chiều|trưa|tối|đêm)|Chưa đến|Đứng|Ngồi|Trong căn|Phía sau|Phía trước|Bên trong|Giữa trưa|Ảnh|Những ngày|Ban đêm|Đêm qua)(?=[ ,])|(?<![A-Za-zÀ-ỹ])(?:cười|khóc|thở dài|gật đầu|chỉ tay|lặng|trơ trọi|ngổn ngang|vắng hoe|chật kín|ghế trống|chỗ trống|bế con|bồng|võng|mừng|buồn|nước mắt|chợp mắt|nán lại|ngoái nhìn|im lìm|xếp gọn|nhộn nhịp|xôn xao|hăm hở|yên lòng|chen chân|mùi|vang lên|san sát|đứng dậy)(?![A-Za-zÀ-ỹ])/i;
/** Somebody without an office, of whom the press tells for example. */
const witness = /^(?:Chị|Anh|Cô|Em|Cụ|Cháu|Vợ chồng|Gia đình|Một (?:người|hộ|gia đình|phụ nữ|cụ|em|cháu|thanh niên)) /u;
/** “Hiệu trưởng Thân Thị Thục mở bốn buổi tư vấn”: that people met is no matter either. */
const meeting =
  /(?<![A-Za-zÀ-ỹ])(?:tổ chức (?:hội nghị|hội thảo|cuộc họp|lễ)|kỳ họp [^,]* (?:bế mạc|khai mạc)|buổi tư vấn|dự lễ|diễn ra|kéo dài|nêu thêm|dẫn phản ánh|dẫn ý kiến|dẫn kết quả)(?![A-Za-zÀ-ỹ])/i;

/** Whether a sentence says what somebody decides, asks for or has to do. */
export function isDecision(text: string): boolean {
  return decides.test(text);
}

/** Whether a sentence paints a mood, a place at an hour or how somebody looked. */
export function isScene(text: string): boolean {
  return scene.test(text);
}

/** Whether a sentence tells more than a scene, a meeting or one private life. */
export function isMatter(text: string): boolean {
  return !isScene(text) && !witness.test(text) && !meeting.test(text);
}

/** Whether a sentence says what was decided, asked for, changed or came of something, so that to know it is to have understood. */
export function isWorthJudging(text: string): boolean {
  return isMatter(text) && (isDecision(text) || changes.test(text));
}
