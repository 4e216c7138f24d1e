import { shortNumbers } from '../../../facts/number-words.ts';
import type { Passage } from '../../../facts/passage.ts';
import type { Ground } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { isVerb } from '../../part-of-speech.ts';
import { nounOf, type Figure } from './number-options.ts';

/** “lớp 10”, “mức báo động 3”, “tuyến số 04, 11 và 17”, “quốc lộ 6”, “ngõ 19”, “một phần bảy”: a name, not a number of things. */
const label =
  /(?<![A-Za-zÀ-ỹ])(?:lớp|khối|báo động|cấp|cấp độ|hạng|thứ|ngõ|ngách|hẻm|kiệt|quốc lộ|số nhà|tỉnh lộ|hương lộ|vành đai|đường tỉnh|đường huyện|quận|(?:TAND|VKSND|toà án nhân dân|tòa án nhân dân|viện kiểm sát nhân dân|thi hành án dân sự|kho bạc(?: nhà nước)?|bảo hiểm xã hội|chi cục [A-Za-zÀ-ỹ]+|ban quản lý dự án) khu vực|điều|khoản|phần|(?:tuyến|phòng|nhà|lô|ô|cổng|khu|tổ|tổ dân phố|phường|xe|áo|mã|phố|bến|đội|toà) số)(?: \d+,?| và)* $/iu;
/** “tổ dân phố 6, phường Tân An”, “dự án khu vực 2”: which of them. */
const which =
  /(?<![A-Za-zÀ-ỹ])(?:khu vực|tổ dân phố|khu phố|tổ|ấp|thôn|xóm|khu|lô|đội|phường|cổng|tầng|bảng|đợt|vòng|quý|km|cây số) $/iu;
/** “2,4/5,|8 km”, “K14+|285”: the rest of a figure. */
const insideFigure = /\d[.,/+]$|(?<![A-Za-zÀ-ỹ])[Kk]m?$/;
/** “8 giờ kém | 10”, “| 8 giờ | kém 10”: the clock. */
const clock = [/(?<![A-Za-zÀ-ỹ])giờ kém $/iu, /^ (?:giờ )?kém (?:\d|[A-Za-zÀ-ỹ])/iu] as const;
/** “| ba | chỉ”, “| ba | rọi”: words that begin with a number and count nothing. */
const noNumber = /^ (?:chỉ(?! vàng)|rọi|khía|kích|sa|tê|gai|hoa|lơn|trợn|bảy)(?![A-Za-zÀ-ỹ])/iu;
/** “đủ | 18 tuổi”: when one comes of age everybody knows. */
const ofAge = /(?<![A-Za-zÀ-ỹ])(?:đủ|dưới|trên|quá|tròn|chưa|từ) $/iu;
const majority = 18;
/** “Trung tâm Cấp cứu | 115”, “tổng đài | 1022”: what one dials; “gạo | 5% | tấm”: which sort. */
const dialled =
  /(?<![A-Za-zÀ-ỹ])(?:cấp cứu|tổng đài|đường dây nóng|hotline|cảnh sát|đầu số|gọi|bấm|trung tâm)(?: [A-Za-zÀ-ỹ]+){0,2} $/i;
const dialling: ReadonlySet<number> = new Set([111, 112, 113, 114, 115, 1022, 1800, 1900]);
const graded = /(?<![A-Za-zÀ-ỹ])(?:gạo|cồn|phân|thép|bê tông|dầu|sữa) $/i;
/** “đêm 3 và 4/6” is a day. */
const day = /(?<![A-Za-zÀ-ỹ])(?:ngày|đêm|sáng|trưa|chiều|tối|tháng) $/i;
const dayAfter = /^ (?:và|hoặc|-|đến) \d{1,2}\/\d/u;
/** “hai bờ”, “hai ngày cuối tuần”: there are never more. */
const always =
  /^\s*(?:bờ|bên|phía|đầu|vợ chồng|mẹ con|cha con|bố con|anh em|chị em|miền|chiều|ngày cuối tuần|(?:ngày|đêm|hôm) \d)(?![A-Za-zÀ-ỹ])/i;
/** “ba phường | Hưng Thới, Tân Quới Đông và Bình Khê”: how many they are, the row shows. */
const named = /^\s\p{Ll}+(?: \p{Ll}+)?(?: \p{Lu}[A-Za-zÀ-ỹ\d]*)+(?:,| và) \p{Lu}/u;
const places = /^(?:xóm|thôn|bản|ấp|xã|phường|huyện|khu|làng)(?![A-Za-zÀ-ỹ])/i;

/** “Ông Lê Văn Tấn, chủ một xưởng có | 45 thợ, nói …”: how much somebody has who is there to be quoted. */
const whoHas =
  /\p{Lu}[A-Za-zÀ-ỹ]+(?:, \d+ tuổi)?(?:,| -| –|\() ?(?:chủ|người|hộ|một|tài xế|lái xe|nông dân|ngư dân|tiểu thương|công nhân|thợ|xã viên)(?![A-Za-zÀ-ỹ])[^,;]{0,60}(?<![A-Za-zÀ-ỹ])(?:có|với|nuôi|trồng|sở hữu|quản lý|làm|điều hành|thuê)(?: (?:hơn|gần|khoảng|tới|chừng))? $/u;

/** “có | 296 nhà chung cư | thì 41 nơi khiếu nại”: what the next figure is part of. */
const baseAfter = new RegExp(
  `^[^,;.]{0,50} thì(?: (?:chỉ|có|đã|mới|chỉ có))? (?:\\d|${shortNumbers}|một)(?![A-Za-zÀ-ỹ])`,
  'i',
);
const years =
  /(?:[A-Za-zÀ-ỹ],|\(|(?<![A-Za-zÀ-ỹ])(?:cháu|bé|em|con trai|con gái|cụ|con|phụ nữ|đàn ông|thanh niên|bé trai|bé gái|cụ ông|cụ bà|nạn nhân|bệnh nhân|nghi phạm))\s*$/i;

/** “Bà Vi Thị Loan, | 67 tuổi”, “năm nay | 22 tuổi”, “có cháu | sáu tuổi”: whose age it is is nobody’s concern. */
function isAge(fact: Figure, { article: { source } }: Ground): boolean {
  const at = source.indexOf(fact.figure, fact.start);
  return (
    nounOf(fact) === 'tuổi' &&
    (years.test(source.slice(Math.max(0, fact.start - 16), fact.start)) ||
      /(?<![A-Za-zÀ-ỹ])năm nay (?:đã |mới |vừa |vừa tròn )?$/iu.test(source.slice(Math.max(0, fact.start - 20), at)) ||
      (fact.value === majority && ofAge.test(source.slice(Math.max(0, at - 8), at))))
  );
}

/** Whether a figure counts nothing that could be asked for. */
export function isNoCount(fact: Figure, passage: Passage, ground: Ground): boolean {
  const { source } = ground.article;
  const before = source.slice(passage.sentence.start, fact.start);
  if (fact.kind === 'remaining') return false;
  const at = source.indexOf(fact.figure, fact.start);
  const after = source.slice(at + fact.figure.length, passage.sentence.end);
  if (isAge(fact, ground) || (!isAccount(ground) && whoHas.test(before))) return true;
  if (
    (dialling.has(fact.value) && dialled.test(before)) ||
    (fact.kind === 'quantity' && fact.unit === '%' && graded.test(before))
  )
    return true;
  if (insideFigure.test(before) || clock[0].test(before) || (nounOf(fact) === 'giờ' && clock[1].test(after)))
    return true;
  // “cứ | 100 nhà | thì 46 nhà có lăng quăng”, “cứ | hai tuần | lại đổi tên”
  if (/(?<![A-Za-zÀ-ỹ])cứ (?:khoảng |chừng )?$/i.test(before)) return true;
  // “chưa bằng nửa con số 92 của cơn bão năm ngoái”, “con số | 87% | không sai”: told elsewhere.
  if (/(?<![A-Za-zÀ-ỹ])con số $/i.test(before)) return true;
  if (fact.unit !== null) return false;
  return (
    baseAfter.test(after) ||
    label.test(before) ||
    // “nửa đêm mùng | 8 tháng Mười”
    /(?<![A-Za-zÀ-ỹ])(?:mùng|mồng) $/iu.test(before) ||
    (fact.figure.toLowerCase() === 'ba' && noNumber.test(after)) ||
    // “khu vực 6 | tuyên phạt”: nobody counts what is done.
    (which.test(before) &&
      (fact.counter === null || isVerb(fact.counter, ground.lexicon)) &&
      /^\d+$/.test(fact.figure)) ||
    (day.test(before) && (fact.counter === null || dayAfter.test(after))) ||
    (fact.value === 2 && always.test(after)) ||
    named.test(after) ||
    // “xe 16 chỗ”: a sort of car.
    (/(?<![A-Za-zÀ-ỹ])xe(?: [A-Za-zÀ-ỹ]+)? $/i.test(before) && /^\s*chỗ(?![A-Za-zÀ-ỹ])/i.test(after)) ||
    // “quả chín rụng”, “cả năm thu hút vốn”
    (/^(?:chín|năm)$/i.test(fact.figure) && fact.counter !== null && isVerb(fact.counter, ground.lexicon)) ||
    // “giữa hai chuyến”
    (fact.value === 2 && /(?<![A-Za-zÀ-ỹ])giữa $/i.test(before)) ||
    // “điện chưa tới hai bản”: does not reach them.
    (/^chưa (?:tới|đến)$/u.test(fact.hedge ?? '') && places.test(fact.counter ?? ''))
  );
}
