import { officeHeads } from '../../facts/vocabulary/offices.ts';
import { edgeAfter } from '../../facts/vocabulary/pattern.ts';

// The words by which `sentence-parts.ts` knows the parts of a sentence; each pattern is for the head of a part unless it says more.

/** Conditions, reasons, aims: half of a thought. */
export const subordinate =
  /^(?:nếu|khi|vì|do|bởi|để|nhằm|tuy|mặc dù|dù|nhờ|sau khi|trước khi|trong khi|đến khi|từ khi|kể từ khi|ngay khi|ngay sau khi|hễ|giá như|một khi|theo) /i;
/** When, where, with what: what begins so need not have a subject. */
export const prepositional =
  /^(?:trong|tại|ở|trên|dưới|sau|trước|từ|đến|tới|vào|với|qua|giữa|cuối|đầu|sáng|trưa|chiều|tối|đêm|ngày|tháng|quý|năm(?= (?:\d|nay|ngoái|sau|trước|học|qua))|mùa|vụ|hiện|hiện nay|nay|đến nay|hôm|hằng|hàng|mỗi (?:ngày|tháng|tuần|năm|vụ|đêm|buổi)|riêng|ngoài|cùng|so|tính|kể|theo|bằng|về|đối với|bên|gần|ngay|mới đây|bước đầu|trước mắt|lúc|phía (?:sau|trước|trên|dưới|trong|ngoài)|bình quân|trung bình|thời gian|giai đoạn|tuần)(?![A-Za-zÀ-ỹ])/i;
/** Adverbs and auxiliaries that only a predicate begins with; “chỉ tiêu”, “bị cáo” are nouns. */
export const predicative =
  /^(?:đã|sẽ|đang|vẫn|cũng|chỉ(?! tiêu| số| đạo| thị)|còn|mới|không(?! gian| khí| quân)|chưa|được|bị(?! cáo| can| đơn| hại)|phải|cần|nên|có(?! lúc| thời| nơi| khi)|là|đều|lại|từng|vừa|sắp|chính thức|bắt đầu|dự kiến|tiếp tục|trở thành|dài|rộng|nặng|cách(?! ly| mạng| làm)|trú|thuộc|nằm|thông xe|lên|xuống|trị giá)(?![A-Za-zÀ-ỹ])/iu;
/** “Riêng các xã vùng cao, | mức thu giữ nguyên”: of whom the next part tells; “Riêng xã Nậm Sin có 40 hộ, …” tells it itself. */
export const apart =
  /^riêng(?: (?!(?:là|có|được|bị|đã|đang|sẽ|phải|cần|vẫn|đều|đạt|còn|chiếm|không|chưa|chỉ|tăng|giảm)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ]+){1,8}$/iu;
/** What adds by how much, or to what effect. */
export const tail =
  /^(?:tăng(?! trưởng)|giảm(?! nghèo)|chiếm|thấp|cao(?! điểm| tốc)|nhiều hơn|ít hơn|sớm|muộn|chậm|lâu(?! đài)|nhanh|gấp|tương đương|bằng(?! cấp)|vượt|khiến|làm|gây|giúp|nhất là|kém|lớn hơn|nhỏ hơn|hơn(?! \d| một| hai| ba)|ưu tiên|trong đó|gồm|bao gồm|đạt|góp phần|buộc|đe doạ|kéo theo|tạo|chủ yếu)(?![A-Za-zÀ-ỹ])/i;
/** “mục tiêu là đến năm 2028, …”: what is to be comes next. */
export const aim =
  /^(?:[A-Za-zÀ-ỹ]+ )?(?:mục tiêu|nhiệm vụ|kế hoạch|chỉ tiêu|yêu cầu)[^,]{0,40} là (?:đến|tới|trong|từ|trước)(?: |$)/i;
/** Said of a noun before it, with a verb inside. */
export const relative =
  /^(?:nơi|vốn|người (?:có|đã|từng|vừa|bị|được|đang|sẽ|trực tiếp|đứng|mua|trồng|sống|làm|phụ trách|dẫn|tham gia)) /i;
/** What somebody was doing when he said so. */
export const ceremony = /^(?:kết luận|phát biểu|trả lời|trao đổi|tiếp thu|kiểm tra hiện trường|chủ trì|làm việc|dự) /i;
/** A further noun of a row, or another name of the one before. */
export const further = /^(?:một trong|trong số|nguyên|cựu|như|kể cả|đặc biệt là|tức|hay|và|hoặc|cùng|cũng như|lẫn) /i;
/** Who somebody is, after his name. */
export const trade =
  /^(?:đơn vị|chủ|thành viên|cán bộ|nhân viên|công nhân|giáo viên|nông dân|con|vợ|chồng|mẹ|cha|đại diện|hộ|người|thợ|học sinh|sinh viên|nghệ nhân|tài xế|kỹ sư|bác sĩ|trưởng|phó) /i;
export const office = new RegExp(`^${officeHeads}${edgeAfter}`, 'u');
/** Words that make a clause of the noun before them wherever they stand. */
export const carries =
  /^(?:là|có|được|bị|đã|đang|sẽ|phải|cần|vẫn|đều|đạt|gồm|bao gồm|còn|chiếm|tăng|giảm|không|chưa|chỉ|mới|từng|cũng|lên|xuống|hơn|thấp|cao|dài|rộng|nặng|cho biết|diễn ra|lại|nên)$/i;
/** Words that only a main verb has before it. */
export const modal =
  /(?<![A-Za-zÀ-ỹ])(?:là|có|được|bị|đã|đang|sẽ|phải|cần|vẫn|đều|đạt|còn|chiếm|không|chưa|chỉ)(?![A-Za-zÀ-ỹ])/i;
/** “kể | năm ngoái phải chạy vay 2 triệu đồng”: who had to, only the words before tell. */
export const subjectless =
  /^(?:(?:năm|hôm|tháng|tuần|mỗi|hồi|lúc) [A-Za-zÀ-ỹ]+|trước đây|trước kia|hiện|hiện nay|đã lâu|lẽ ra|đáng lẽ|đáng ra) (?:vẫn |còn |cũng |chỉ )?(?:phải|đã|được|bị|từng|không|chưa|chỉ|mất)(?![A-Za-zÀ-ỹ])/i;
/** Words of a noun that may be verbs elsewhere. */
export const none =
  /^(?:tỉnh|trong|theo|từ|đến|tới|tại|ở|vào|lúc|trước|sau|của|và|với|cùng|đúng|khoảng|về|cho|bằng|qua)$/i;

/** “phòng, chống”, “18 tỉnh, thành phố”, “xã, phường”: one thing in two words. */
export const pairs =
  /(?:phòng, chống|(?:tỉnh|sở|bộ|ban|cấp|quận|xã|huyện|phường), (?:thành phố|thành|ngành|ban|huyện|xã|phường|thị xã|thị trấn|đặc khu)|phí, lệ phí|cán bộ, (?:chiến sĩ|công chức|giáo viên)|hộ nghèo, (?:hộ )?cận nghèo|bác sĩ, (?:điều dưỡng|y tá|dược sĩ)|học sinh, sinh viên|công nhân, người lao động|khu phố, ấp|thôn, (?:bản|ấp|tổ))(?![A-Za-zÀ-ỹ])(?! \p{Lu})/gu;

/** “sở giáo dục và đào tạo”, “phòng cháy chữa cháy và cứu nạn cứu hộ”: the second half of what a body looks after, behind “và”. */
export const ofBody =
  '(?:đào tạo(?! (?:lại|thêm|cho))|phát triển nông thôn|môi trường|công nghệ|đầu tư(?! (?:thêm|hơn|\\d))|du lịch|thể thao|xã hội|thú y|cứu nạn|cứu hộ|tìm kiếm cứu nạn|hội nhập|truyền thông|bảo vệ thực vật|trồng trọt|chăn nuôi|kiểm soát bệnh tật)';

/** “kinh tế - xã hội” */
export const social =
  /^- (?:xã hội|chính trị|văn hoá|văn hóa|thể thao|tài chính|kế toán|kế hoạch|đầu tư|thương mại|dịch vụ|quản trị|tổng hợp|kỹ thuật|công nghệ)(?![A-Za-zÀ-ỹ])/i;

/** The rest of a row: “phu xe và 35 máy sấy”. */
export const row = /^(?:[A-Za-zÀ-ỹ]+ ){1,4}(?:và|cùng|hoặc) [A-Za-zÀ-ỹ\d]/u;
