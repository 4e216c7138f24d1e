import { shortNumbers } from '../../../facts/number-words.ts';
import type { Ground } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { isDescribing } from './figure-place.ts';
import { hurt, isBesidePoint } from './figure-point.ts';
import { nounOf, type Figure } from './number-options.ts';

// Figures of the news that nobody need take in, by the words beside them.

const numeral = `(?:\\d|${shortNumbers})`;
/** “29 trong số | 87 công trình”: the figure of the news is the other one. */
const base = new RegExp(`${numeral}%?(?: [A-Za-zÀ-ỹ]+){0,4} (?:trên|trong)(?: (?:tổng )?số)? $`, 'i');
const overBase = new RegExp(`${numeral} $`, 'i');
export const mostFew = 12;
/** One, two or three are the first that come to mind. */
export const guessed = 3;
/** What somebody brings along, sets up or sends. */
const means =
  /(?<![A-Za-zÀ-ỹ])(?:bố trí|lập|cử|lắp|lắp đặt|đặt|thuê|mua|bổ sung|cấp|điều|kê|trang bị|phân công|tăng cường|thành lập|chia thành|chia làm|huy động|đưa|tổ chức|mở|đóng|đắp)(?: (?:thêm|được|[A-Za-zÀ-ỹ]+))? $/i;
/** “chuẩn bị sẵn 1.200 m3 đất, | 15.000 bao tải”: what lies ready, however much. */
const stock = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:chuẩn bị(?: sẵn)?|dự trữ|tập kết)(?: (?:hơn|gần|khoảng))?(?: ${numeral}[^;]*)? $`,
  'i',
);
/** “vướng vị trí đổ | 90.000 m³ bùn cát”: said of a place, by the way. */
const placeFor =
  /(?<![A-Za-zÀ-ỹ])(?:vị trí|nơi|chỗ|bãi|địa điểm|điểm|mặt bằng)(?: để)? (?:đổ|chứa|trữ|để|đặt|tập kết|nuôi|trồng|xử lý)(?: (?:khoảng|gần|hơn|chừng))? $/i;
const fewMeans = 100;
/** Rooms, desks, lanes: nobody keeps their number. */
const fittings =
  /^(?:tầng|phòng|bàn|quầy|làn|ghế|tờ|máy chủ|xe|bồn|khu vực|cửa|bãi|xuồng|thuyền|máy|ca|câu|tiết|cánh|gian|cột|bậc|góp ý|bức ảnh|tấm ảnh|ảnh|bức|đoạn phim|trang)(?![A-Za-zÀ-ỹ])/i;
/** “ống nhựa đường kính | 110 mm”, “chôn sâu | 1,2 m” */
const gauge =
  /(?<![A-Za-zÀ-ỹ])(?:đường kính|tiết diện|bề dày|dày|(?:chôn|đào|khoan) sâu)(?: (?:khoảng|chừng|gần|hơn))? $/i;
const fewFittings = 40;
/** “thôn xa nhất cách trụ sở | 14 km”: where a place lies. */
const distance = /(?<![A-Za-zÀ-ỹ])cách(?: [A-Za-zÀ-ỹ\d]+){0,8} $/i;
/** “Hơn 30 học viên tóc bạc | ngồi xen kẽ …”: a scene. */
const scene =
  /^[^,;.]{0,50}?(?<![A-Za-zÀ-ỹ])(?:ngồi|đứng|xếp hàng|chen|nối đuôi|tụ tập|tập trung (?:trước|tại|ở|quanh)|vây|ùa|reo|vẫy|quây)(?![A-Za-zÀ-ỹ])/i;
/** “phải chờ | hai giờ”: how long somebody stood in line. */
const waits =
  /(?<![A-Za-zÀ-ỹ])(?:(?:chờ|đợi|xếp hàng|ngồi|đứng|đi bộ)(?: [A-Za-zÀ-ỹ]+){0,3}|mất(?: (?:gần|hơn|khoảng|cả|tới|chừng))?) $/i;
const onAverage = /(?<![A-Za-zÀ-ỹ])(?:trung bình|bình quân|giảm|rút|tăng|thời gian chờ)(?![A-Za-zÀ-ỹ])/i;
/** “có xưởng bỏ | hơn 400 triệu đồng”, “một bãi xe thu | 50.000 đồng”: anybody’s. */
const someone =
  '(?:có|một|một số|vài|nhiều|không ít) (?:nơi|xưởng|nhà|nhà dân|hộ|người|gia đình|cơ sở|công ty|doanh nghiệp|trang trại|hợp tác xã|bãi|quán|chủ|em|cháu|cụ|trường hợp|học sinh|nông dân|tiểu thương|lái xe|công nhân|thương lái|phụ huynh|khách)(?![A-Za-zÀ-ỹ])(?! (?:chết|mất|bị|tử vong|thiệt mạng|nhập viện))';
const anybody = new RegExp(
  `(?:^["“]?(?:vì vậy, )?${someone}|[,;:] ${someone}[^,;]*(?:, [^,;]*)?$|(?:tại|ở|của|diện|đạo|đốc|chủ) một (?:hộ|nhà|gia đình|quán|cửa hàng|công ty|doanh nghiệp|xưởng|cơ sở|trang trại|hợp tác xã|chủ)(?![A-Za-zÀ-ỹ])[^,;]*$)`,
  'i',
);
const when = /^ ?(?:gần đây|gần nhất|vừa qua|trở lại đây|trước|qua|nay|tới|sau|liền|liên tiếp)(?![A-Za-zÀ-ỹ])/i;
export const lengths = /^(?:năm|tháng|tuần|ngày|đêm|giờ|phút|buổi|vụ)$/i;
/** “lần lượt nhận 13 năm và | 12 năm tù”: half of an answer. */
export const inTurn = /(?<![A-Za-zÀ-ỹ])lần lượt(?![A-Za-zÀ-ỹ])/i;
/** “phân đôi | hai cảnh”, “cả | hai lỗi”: a way of speaking. */
const figurative = /^(?:cảnh|lỗi|mặt|hướng|điều|ý|lẽ|kiểu|thứ|dòng|nẻo|chuyện|nỗi|vế|chữ)(?![A-Za-zÀ-ỹ])/i;
/** “Tổng kinh phí là | 38 tỷ đồng”: of what, another sentence says. */
const bareStart = /^(?:tổng |mức )?(?:kinh phí|vốn|chi phí|số tiền|mức đầu tư)(?: (?:là|khoảng|lên tới|ước))+$/i;
const clock = /(?:lúc|từ|vào|đến|tới|trước|sau|khoảng|khung giờ) $/i;

/** Whether a count of the news is so small that anybody would guess it. */
export function isGuessed({ value }: Figure, ground: Ground): boolean {
  return value <= guessed && Number.isInteger(value) && !isAccount(ground);
}

/** Whether a figure is one that nobody need take in; `before` and `after` is the rest of its sentence. */
export function isTrifle(fact: Figure, before: string, after: string, ground: Ground): boolean {
  if (fact.kind === 'remaining') return false;
  const noun = nounOf(fact);
  const counted = `${noun} ${after}`;
  const small = fact.unit === null;
  const passage = ground.bySentence.get(fact.sentence)!;
  return (
    isDescribing(fact, passage, ground) ||
    isBesidePoint(fact, before, after, ground) ||
    // “Giá vé lượt | 8.000 đồng | không đổi”: that it is as it was is the news.
    /^ ?(?:vẫn |được |giữ )*(?:không (?:thay )?đổi|giữ nguyên)(?![A-Za-zÀ-ỹ])/i.test(after) ||
    inTurn.test(before) ||
    // “vay lãi suất | 0%”: there is nothing below.
    fact.value === 0 ||
    anybody.test(before) ||
    stock.test(before) ||
    placeFor.test(before) ||
    (small && scene.test(after)) ||
    (small && fact.value <= mostFew && figurative.test(counted.trim())) ||
    // “Hai trường nhập làm một”, “gây ra ba vụ va chạm”: of so few the number is guessed.
    (small && isGuessed(fact, ground) && !lengths.test(noun) && !hurt.test(`${noun} ${after.slice(0, 20)}`)) ||
    (lengths.test(noun) && when.test(after)) ||
    (/^(?:giờ|phút|tiếng|ngày)$/i.test(fact.unit ?? noun) &&
      waits.test(before) &&
      !onAverage.test(`${before}${after}`)) ||
    (noun === 'giờ' &&
      (fact.hedge === 'đúng' || clock.test(before) || /^\s*(?:ngày|sáng|trưa|chiều|tối|đêm|\d)/i.test(after))) ||
    base.test(before) ||
    (fact.hedge === 'trên' && overBase.test(before)) ||
    (/^(?:km|m)$/.test(fact.unit ?? noun) && distance.test(before)) ||
    /^\s*[A-Za-zÀ-ỹ]+ dự phòng/u.test(after) ||
    bareStart.test(before.trim()) ||
    gauge.test(before) ||
    (small && fact.value < fewMeans && means.test(before)) ||
    (small && fact.value < fewFittings && fittings.test(counted.trim()))
  );
}
