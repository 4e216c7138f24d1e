import { anyOf } from './pattern.ts';

/** Verbs of saying: what follows is what somebody holds or reports. */
export const sayingVerbs = anyOf(
  `cho biết | cho rằng | nêu rõ | nhấn mạnh | nói | nói rõ | khẳng định | nhận định | chia sẻ | phân tích | đánh giá |
  thông tin | lưu ý | cảnh báo | bày tỏ | phát biểu | giải thích | thừa nhận | kể | trả lời | báo cáo | nhận xét |
  cam kết | tin rằng | chỉ rõ | chỉ ra | tuyên bố | hứa | cho hay | giải trình | trình bày | tranh luận |
  tranh luận lại | phản hồi | lý giải | lập luận | bảo`,
);

/** With these somebody’s own words end, or begin after a colon; they report nothing: “…”, bà Lụa băn khoăn. */
export const voicingVerbs = anyOf(
  `hỏi | hỏi lại | đặt câu hỏi | chất vấn | thắc mắc | băn khoăn | trăn trở | lo | lo lắng | lo ngại | e ngại | than | than thở |
  than phiền | phàn nàn | bức xúc | phân trần | phân bua | thanh minh | cười | khoe | khai | thú nhận | nhìn nhận | xác nhận |
  nhớ lại | nêu | góp ý | nghẹn ngào | tâm sự | bộc bạch | giãi bày | quả quyết | tiết lộ | bình luận | phản bác |
  trấn an | dặn | nhắn nhủ | phấn khởi | hồ hởi | tiếc nuối | ví von | hứa hẹn | đề xuất | thở dài | lắc đầu | gật đầu |
  chép miệng | nói thêm | đáp | đặt vấn đề | truy vấn | đúc kết | trải lòng | chốt lại | tâm tình | gợi ý | khuyên | ngậm ngùi |
  rưng rưng | xót xa | hào hứng | chua chát | thốt lên | viết | dẫn chứng | cảm thán | nhẩm tính | hồi tưởng`,
);

/**
 * Verbs that report what somebody says only where somebody is named right before them and a clause follows: elsewhere most are nouns,
 * “phản ánh của người dân”, or deeds, “xác nhận đơn”. For patterns without regard to case.
 */
export const tellingVerbs =
  `(?:${anyOf('phân trần | phân bua | quả quyết | thú nhận | bộc bạch | trải lòng | tâm sự | tiết lộ | dẫn chứng | đúc kết | nêu thực tế | nêu thực trạng | lo ngại | băn khoăn | đồng tình rằng | trấn an rằng | than rằng | kết luận rằng | viết rằng | dự báo rằng | bức xúc rằng | nêu rằng | nhẩm tính')}` +
  '(?! (?:của|về|với|cho|từ|trước|vì|này|đó|trên)(?![A-Za-zÀ-ỹ]))|' +
  'xác nhận(?! (?:đơn|hồ sơ|vào|cho|tình trạng|cư trú|tạm trú|ngày công|chữ ký|thông tin|giấy|của|về|trên|tư cách|danh tính)(?![A-Za-zÀ-ỹ]))|' +
  '(?:nhìn nhận|phản ánh|khai)(?= (?:rằng|đã|chưa|chỉ|có|không|vẫn|còn|sẽ|đang|do|việc|toàn|từng|mới|hiện|từ|đây|đúng|mình|trong|các|nhiều|một|hai|ba|bốn|xã|phường|huyện|tỉnh|công ty|nhà thầu|chủ đầu tư|doanh nghiệp|khu|dự án|người|nước|bệnh viện|nhà trường)(?![A-Za-zÀ-ỹ])))';

/** Verbs with which somebody proposes; as nouns they stand elsewhere, “đề xuất của Sở”. */
export const proposingVerbs = anyOf('đề xuất(?! của) | khuyên(?! của) | gợi ý(?! của) | thúc giục');

/** Verbs of asking: what follows is who should do what. */
export const askingVerbs = anyOf(
  `yêu cầu | đề nghị | chỉ đạo | giao | kêu gọi | kiến nghị | đòi hỏi | nhắc nhở | mong | mong muốn | vận động |
  quán triệt | đốc thúc | khuyến khích | khuyến cáo`,
);

/** Small words between a speaker and the verb: “cũng vừa cho biết”. */
export const speakerAdverbs = anyOf(
  'cũng | đã | vừa | còn | thẳng thắn | thẳn thắn | tiếp tục | luôn | đồng thời | một lần nữa | đặc biệt | sẽ | lại | đều | thì | từng | đang | chỉ',
);

/** Words with which the wanted action begins after the one who is asked. */
export const actionOpeners = anyOf(
  `phải | cần | tiếp tục | tập trung | chủ động | nêu cao | thực hiện | chịu trách nhiệm | có kế hoạch | khẩn trương |
  tăng cường | phối hợp | rà soát | hoàn thành | chuẩn bị | sớm | không | sát sao | báo cáo | xử lý | bảo đảm | đảm bảo |
  xây dựng | triển khai | lãnh đạo | kiểm tra | giám sát | huy động | công khai | công bố | đẩy nhanh | đẩy mạnh |
  nghiêm túc | nhanh chóng | kịp thời | bố trí | theo dõi | tổ chức | thống kê | hỗ trợ | ưu tiên | thường xuyên |
  giải quyết | thành lập | mở rộng | nâng cấp | quan tâm | đổi mới | điều chỉnh | điều chuyển | bổ sung | thu hồi | xem xét | kiểm soát | duy trì | nghiên cứu | hướng dẫn | bám sát | niêm yết | cảnh báo | bàn giao | sắp xếp | tham mưu | lắp | lập | tìm | dừng | hạn chế | sửa | nộp | gửi | làm | giữ | mở | tham gia | đưa | tính toán | chủ trì | đưa đón | vận động | tuyên truyền | cung cấp | chấm dứt | khắc phục | đôn đốc | phân công | rút ngắn | miễn | dạy | cấp | phun | thông xe | trả | hoàn trả | chấn chỉnh | chăm sóc | bồi thường | bảo vệ |
  ghi | xác minh | đối chiếu | thay | trồng | dọn | khơi thông | nạo vét | tiêm | mua | xin lỗi | giải trình | trả lời`,
);
