import { opensLoosely } from '../asking/loose-nouns.ts';

/** Who or what it is about is said before: “Đây là …”, “Con số này”, “Sở cũng đề nghị”; or when it was: “Nay …”, “Lúc đó …”. */
const looseHead =
  /^(?:(?:Theo [^,]+, )?[Tt]ổng số tiền(?! (?:mà|của|bồi thường|đầu tư|hỗ trợ|phạt|nợ))|(?:Một số|Nhiều|Những|Các)(?: [A-Za-zÀ-ỹ]+){1,2} khác|Đây|Đó|(?:Ý định|Ý tưởng|Mong muốn|Nỗi lo|Áp lực|Thói quen)(?! của)|(?:Phiếu|Hoá đơn|Hóa đơn|Biên bản|Giấy|Hồ sơ|Đơn|Sổ|Danh sách)(?: \p{Ll}+){0,2} (?:ghi|thể hiện|cho thấy|nêu|đưa)|Ngặt nỗi|Hệ quả|Kế đến|Tiếp đến|Đều|Ở góc độ|Hàng đầu|Khó khăn|Vướng mắc|Vướng nhất|Học kỳ đầu|Một bên|Bên kia|Chênh lệch|Chúng(?! tôi)|Cùng (?:cảnh ngộ|hoàn cảnh|chung|tội danh|lúc|thời|quan điểm|nỗi|tâm trạng)|Chưa kể|Không chỉ (?:vậy|thế)|Hơn nữa|Hơn thế|Tập thể và cá nhân|Việc (?:kiểm tra|khảo sát|xét xử|thí điểm|thi công|điều chỉnh) (?:được|đã|bị|diễn ra|kéo dài)|Điều|Con số|Thông tin|Nguyên nhân|Lý do|Kết quả(?! (?:xét nghiệm|khảo sát|kiểm tra|giải ngân|kiểm định|đo))|Một nguyên nhân khác|Một lý do khác|Cùng với|Tiếp thu|Trả lời|Những người|Hai bên|Các bên|Số liệu|Tổng kinh phí|Nhóm|Bị cáo|Tuy|Phải|Nhắc đến|Kết luận|Phát biểu|Ấy vậy|Có nơi|Đến nơi|Có lúc|Có thời điểm|Có hôm|Có người|Chuyện|Trường hợp|Mọi|Lẽ ra|Mấy|Tháng rồi|Ngoài|Đợt|Trong lúc|Nay(?= )(?! mai)|Giờ|Bây giờ|Khi đó|Lúc đó|Lúc đầu|Ban đầu|Từ đó|Từ nay|Bữa đó|Hôm đó|Hôm ấy|Số còn lại|Phần còn lại|Rốt cuộc|Rút kinh nghiệm|Không phải|Bên cạnh|Song song|Tính cả|Cả hai|Cả ba|Hiện tại|Một (?:trong|nửa|phần)|Lần|Kỳ|Đổi lại|Trước|Trong số|Dân|Khi hoàn thành|Đến ngày thứ|Hoàn thành|Khoản (?:phạt|tiền|vay|nợ)|Mức phạt|Mức thu|Mức giá|Giá bán|Giá (?:là|được)|Số (?:người|vụ|ca)(?: (?:chết|bị thương|tử vong|mất tích))?(?= (?:là|lên|còn|tăng|giảm))|Quá hạn|Hai ngày|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|Vài|Ít|\d+) (?:năm|tháng|tuần|ngày|giờ|hôm|phút) sau(?=,)|Sau (?:(?:hơn|gần|khoảng|chừng) )?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|\d+) (?:giờ|phút|tiếng)(?! (?:\p{Ll}+ ){0,4}(?:xét xử|thảo luận|làm việc|chữa cháy|tìm kiếm|cứu))|(?:Sự việc|Vụ việc|Việc) (?:chỉ|đã|được|bị|này|xảy ra|vỡ lở)|Việc này|Phần thiếu hụt|Lời giải thích|Mới|Mới có|Chỉ có|Mức án|(?:Hồ sơ|Phương án|Quy định|Kế hoạch|Biểu giá|Bảng giá|Hợp đồng) mới(?= (?:nâng|được|có|sẽ|cho|đã|quy định|giảm|tăng|là|bổ sung|bỏ))|Số (?:tiền|gỗ|hàng|vốn|đất|lúa|tang vật)(?: (?:điều chuyển|thu hồi|thu giữ|còn lại|chênh lệch))?(?:,| (?:đã|được|bị|sẽ))|Mỗi (?:chuyến|lần|đợt|lượt|người|em|cái|chiếc|căn|điểm|tổ) (?:chừng|khoảng|hơn|gần|được|có|phải|mất|chỉ|đóng|nhận|bị)|(?:Một|Hai|Ba|Bốn|Năm|\d+) (?:năm|tháng|vụ|mùa) (?:tuyển|làm|thu|bán|mua|trồng|nuôi|xây)|Tính ra|Cá biệt|Như vậy|Mức mới|Mức này|(?:\d+|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) (?:chiếc|em|nơi|người|cái|căn|ca|vụ|hộ|xã|phường|thôn|trường|huyện|tỉnh|bị cáo|nạn nhân|bệnh viện|doanh nghiệp|công ty|dự án|điểm|cơ sở|nhóm|đội|tuyến|kiến nghị|đề xuất|đề nghị|phương án|giải pháp|lý do)(?= (?:đã|được|bị|tán|chuyển|làm|còn|không|chưa|phải|đang|sẽ|này|trên|sau|cùng|đều))|Cũng theo|Theo đó|Vậy|Thứ)(?![A-Za-zÀ-ỹ])/u;
/** “Dự án đã …”, “Công trình khởi công …”: which, only the sentence before tells. */
const bareNoun =
  /^(?:Sở|Toà|Trung tâm|Xã|Tỉnh|Huyện|Phường|Thành phố|Đoàn|Công ty|Đơn vị|Dự án|Bệnh viện|Trường|Chi cục|Nhà trường|Phương án|Nhóm|Hội|Ban|Cơ quan|Đợt|Nghị quyết|Cầu|Tuyến|Công trình|Hợp đồng|Đường ống|Chủ đầu tư|Nhà thầu|Doanh nghiệp|Kế hoạch|Đề án|Mô hình|Chương trình|Quy định|Cơ sở|Hệ thống|Khu|Kho|Chợ|Xe|Tàu|Đội|Tổ|Lớp|Dãy nhà|Toà nhà|Tòa nhà|Căn nhà|Ngôi nhà|Ngôi trường|Nhà máy|Trạm|Gói thầu|Phòng|Giường|Bếp|Bể|Máy|Vườn|Sân|Nhà ăn) (?:xếp|cũng|đã|đang|sẽ|được|bị|này|phải|cần|có|đề nghị|yêu cầu|giao|còn|mới|vừa|bổ sung|buộc|quyết định|cho|là|hứa|cam kết|khởi công|bắt đầu|hoàn thành|dự kiến|từng|không|chưa|chỉ|tính|dài|rộng|gồm|đạt|nhận|xin)(?![A-Za-zÀ-ỹ])/u;
/** “tài khoản mang tên ông | khi đó”, “sửa xong số van”, “lần lượt là”: what only makes sense beside another sentence. */
const looseInside =
  /(?<![A-Za-zÀ-ỹ])(?:khi đó|lúc đó|(?:đề xuất|đề nghị|yêu cầu|lý do|kiến nghị|phương án) thứ (?:nhất|hai|ba|tư)|hôm ấy|bữa đó|số này|nhóm này|lần này|như trên|cùng ngày|(?<!khảo sát )tương tự|trước đó|nhờ đó|qua đó|hơn nữa|nêu trên|cùng cảnh ngộ|vấn đề (?:không (?:chỉ )?)?nằm ở|vì thế|do đó|theo đó|lần lượt|kể từ đó|một lần nữa|lần thứ hai liên tiếp|còn lại|rồi đây|bị cáo mới|(?:hồ sơ|sau|trước|từ|khi|của|về|trong) (?:vụ|sự) việc(?=,|$| (?:đã|được|đang|chưa|không|sẽ|vẫn|còn|bị))|xảy ra (?:sự|vụ) việc|(?:kết quả|số liệu|sai phạm|lý do|nội dung|thực tế|thực trạng|vấn đề|quy định) trên|hôm nay|hôm qua|ngày mai|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua|mai)|(?<!\d.*)số tiền(?= (?:cùng|và|được|đã|phải|sẽ|còn|bị)))(?![A-Za-zÀ-ỹ])/i;
/** “không chịu lên vì …”: up to where; “…, bác bỏ”: what; “với chín hộ sau”, “ký cả năm bộ”: which. */
const incomplete =
  /(?<![A-Za-zÀ-ỹ])(?:(?:chịu|dám|muốn|phải|chưa|không) (?:lên|xuống|về|ra|vào|đi|dời|sang|tới)(?=,| (?:vì|do|bởi|nên)(?![A-Za-zÀ-ỹ])|$)|(?<!(?:được|bị|đại biểu|có mặt) )(?:bác bỏ|phản bác|phủ nhận|từ chối|đồng ý|phản đối|chấp nhận|đồng tình|tán thành)(?=,|$)|(?:yêu cầu|đề nghị|băn khoăn|lo ngại|thắc mắc)$|(?:được|bị) (?:cấp|giao|nhận|chia|phát|xử phạt)$|(?:việc|quá trình) thực hiện$|(?:đã|từng) (?:nghe|biết|ghi nhận|tiếp thu|trả lời|trao đổi|giải thích)(?=,|$)|(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) [A-Za-zÀ-ỹ]+ (?:sau|trên|trước|kia|nọ)(?=,|$)|(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:bộ|chiếc|cái|căn|tờ|lô|tấm)(?=,|$| (?:trong|vào|đã|được|bị|từ|ở|là|với)(?![A-Za-zÀ-ỹ])))/u;
/** “Độ màu cũng vượt quy định”, “tiền trợ giá lại tăng”, “những hộ khác”: beside what stands before. */
const besides =
  /(?<![A-Za-zÀ-ỹ])(?:cũng(?! (?:như|là lúc))|lại(?= (?:tăng|giảm|xin|chưa|không|có|bị|được|phải|thiếu|cho|đề nghị|yêu cầu)(?![A-Za-zÀ-ỹ]))|còn(?= (?:làm|phải|gây|bị|được|kéo|khiến|phản ánh|yêu cầu|đề nghị|giao|mở|tổ chức|cho|lưu ý|cảnh báo)(?![A-Za-zÀ-ỹ]))|khác(?! (?:nhau|biệt|với|thường)))(?![A-Za-zÀ-ỹ])/i;

/** “Đơn của các hộ”, “bản đối chiếu do doanh nghiệp cung cấp”: which of them, and on what. */
const loosePaper =
  /^(?:Đơn|Bản đối chiếu|Bảng kê|Báo giá|Công văn|Văn bản|Danh sách|Kết luận) (?:của (?:các|những|họ|hai|ba|bốn) |do (?:doanh nghiệp|công ty|đơn vị|các bên) |sửa )/u;
/** “đo được nhiều vị trí 1,3 m”: of what. */
const unmeasured = /(?<![A-Za-zÀ-ỹ])(?:nhiều|một số|vài|có) (?:vị trí|điểm|chỗ|nơi|đoạn) (?:chỉ |tới |hơn |gần )?\d/u;
/** “Luật buộc nộp 2%, bà Nguyệt viện dẫn”: half spoken, half told. */
const saidLast =
  /, (?:theo )?(?:ông|bà|anh|chị|cụ|luật sư|bác sĩ) [^,]{2,40} (?:viện dẫn|nói|kể|cho biết|cho hay|lý giải|giải thích|than|bộc bạch)$/u;

/** “Nắp không có chốt thì khó viện dẫn bất khả kháng”: what somebody argues, without who does. */
const argued = / thì (?:khó|dễ|coi như|xem như|chẳng khác) /u;

/** “Rau thì đỡ lo”: held against something else. */
const contrast = /^(?!Nếu|Nơi|Hộ nào|Ai|Người nào|Khi|Hễ)[^,]{1,40} thì(?![A-Za-zÀ-ỹ])/u;
/** “Đến cuối tháng 5 mới làm được 31km”: when, and nobody who did. */
const nobody =
  /^(?:Đến|Tính đến|Từ|Trong|Sau|Năm|Tháng|Quý) [^,]{3,30}? (?:mới|đã|chỉ|sẽ|phải|được) (?![A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+,)|^(?:Trong|Đến|Từ|Sau|Trước|Tại|Ở|Khi|Do|Vì|Nhờ|Để|Theo|Qua) [^,]{3,80}, (?:đã |sẽ |vẫn |còn )?(?:phải|cần|đã|sẽ|chưa|mới|không) /u;
/** “chỉ ra nhiều hạn chế cần giải quyết như | : …”: what it announces is left off. */
const announcing = /(?<![A-Za-zÀ-ỹ])(?:như|gồm|là|rằng|sau|sau đây|dưới đây)$/u;

/** “Các mức trên chưa gồm thuế”: which ones. */
const above =
  /^(?:Các|Những|Mức|Khoản|Số|Quy định|Nội dung|Biểu giá)(?: [A-Za-zÀ-ỹ]+){0,3} (?:nói )?trên (?=(?:chưa|đã|sẽ|đang|được|bị|là|không|gồm|đều|áp dụng|có|cũng|còn|chỉ|phải)(?![A-Za-zÀ-ỹ]))/u;

/** “Ông Cường đồng thời cho rằng …”: besides what else he says or does. */
const alsoSays =
  /^[^,]*(?<!(?:không|phải|cần|diễn ra|tiến hành|thực hiện) )đồng thời (?!(?:là|với|ở|hai|cả|nhiều|các)(?![A-Za-zÀ-ỹ]))/iu;

/** “Thay vì trông vào các dự án lớn”: no more than what it is held against. */
const setting = /^(?:Thay vì|Ngoài việc|Bên cạnh việc|Không chỉ) [^,]*$/u;

/** Whether who or what a clause is about is said in it. */
export function standsAlone(text: string): boolean {
  return (
    !opensLoosely(text) &&
    !looseHead.test(text) &&
    !bareNoun.test(text) &&
    !looseInside.test(text) &&
    !incomplete.test(text) &&
    !besides.test(text) &&
    !contrast.test(text) &&
    !loosePaper.test(text) &&
    !unmeasured.test(text) &&
    !saidLast.test(text) &&
    !argued.test(text) &&
    !nobody.test(text) &&
    !announcing.test(text) &&
    !above.test(text) &&
    !alsoSays.test(text) &&
    !setting.test(text)
  );
}
