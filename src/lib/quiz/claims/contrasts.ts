import { shortNumbers } from '../../facts/number-words.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import type { Ground } from '../candidate.ts';
import { bodiesOf } from '../kinds/people/bodies.ts';

// What a sentence holds against something else in it: one for the other.

/** “không nằm ở bếp mà ở khâu ký hợp đồng” */
const notBut = new RegExp(
  `${edgeBefore}(không(?: phải)?(?: (?:nằm|đến|xuất phát|bắt nguồn))? (ở|do|vì|từ|là)) ([^,]{2,40}?) mà(?: (?:là|nằm|do))? \\2 ([^,]{2,40})$`,
  'u',
);
/** “hai lần mỗi tháng thay vì một lần như hiện nay” */
const number = `(?:\\d[\\d.,]*|${shortNumbers})`;
const insteadOf = new RegExp(
  `${edgeBefore}(${number}) (lần|ngày|tháng|năm|giờ|ca|buổi|suất|chuyến|mức)([^,]{0,30}?) thay vì (${number})(?= \\2)`,
  'u',
);
/** “tính trên số km thực chạy thay vì số chuyến như hợp đồng cũ” */
const oneForOther = new RegExp(
  `${edgeBefore}(trên|theo|bằng) ([^,]{4,30}?) thay vì (?:\\1 )?([^,]{4,30}?)( như [^,]+)?$`,
  'u',
);

/** “mất 31 phút, so với 54 phút của lần trước” */
const against =
  /(?<![A-Za-zÀ-ỹ\d.,])(\d[\d.,]*)( ?(?:%|phút|giờ|ngày|tháng|triệu đồng|tỷ đồng|tỉ đồng|đồng|tấn|điểm))([^,\d]{0,20},? so với )(\d[\d.,]*)(?=\2)/u;

const measure = '(?:%|(?:(?:triệu|tỷ|tỉ|nghìn) )?(?:đồng|USD)|phút|giờ|ngày|tháng|tấn|ha|kg|người|hộ|trường|xã|điểm)';
/** “3.000 đồng đến hết tháng 3, | sau đó 5.000 đồng”: two figures of one sort, held against each other. */
const twoFigures = new RegExp(
  `^([^\\d]*(?:\\d{1,2}[/-]\\d{1,2})?[^\\d]*?)(\\d[\\d.,]*)( ?)(${measure})((?:/(?:m[23]|kg|lít|tháng|lượt))?(?![A-Za-zÀ-ỹ])(?:[^,;]|,(?=\\d))*, (?:sau đó|còn|trong khi|nhưng|song) [^;]*?)(?<![\\d.,/])(\\d[\\d.,]*)( ?)\\4(?![A-Za-zÀ-ỹ])([^\\d]*)$`,
  'u',
);
/** What tells which of two is more. */
const ranks =
  /(?<![A-Za-zÀ-ỹ])(?:chỉ|mới|tới|vượt|hơn|cao|thấp|giảm|tăng|nhiều|ít|xuống|thêm|tức|dù|lại)(?![A-Za-zÀ-ỹ])/i;

/** The two figures that a claim holds against each other in each other’s places. */
function swappedFigures(text: string): string[] {
  const found = twoFigures.exec(text);
  if (found === null || ranks.test(text)) return [];
  const [, before, one, space, unit, between, other, gap, after] = found;
  return one === other ? [] : [`${before}${other}${space}${unit}${between}${one}${gap}${unit}${after}`];
}

/** “nhiều nhất về việc tải giấy tờ (58%), tiếp đến là lỗi đăng nhập (37%)”: first and second. */
const firstSecond =
  /(?<=nhất (?:về|là|ở|do) )([^()]{4,80}) (\(\d[\d,]*%\)), ((?:tiếp đến|kế đến|sau đó|rồi đến) (?:là )?)([^(),]{4,60}) (\(\d[\d,]*%\))/u;

function turnedAbout(text: string): string[] {
  const not = notBut.exec(text);
  if (not !== null) {
    const [whole, verb, , one, other] = not;
    const says = whole.slice(verb.length + one.length + 1, whole.length - other.length);
    return [text.replace(whole, `${verb} ${other}${says}${one}`)];
  }
  const instead = insteadOf.exec(text);
  if (instead !== null && instead[1] !== instead[4])
    return [text.replace(instead[0], `${instead[4]} ${instead[2]}${instead[3]} thay vì ${instead[1]}`)];
  const ranked = firstSecond.exec(text);
  if (ranked !== null) {
    const [whole, first, share, then, second, less] = ranked;
    return [text.replace(whole, `${second} ${share}, ${then}${first} ${less}`)];
  }
  const held = against.exec(text);
  if (held !== null) return [text.replace(held[0], `${held[4]}${held[2]}${held[3]}${held[1]}`)];
  const way = oneForOther.exec(text);
  if (way === null) return [];
  const [whole, how, one, other, as = ''] = way;
  return [text.replace(whole, `${how} ${other} thay vì ${one}${as}`)];
}

const sort = '(?:Sở|Bộ|Ban|Phòng|Cục|Chi cục|Trung tâm|Công ty)';
const asks = new RegExp(`^(${sort} [^,]{2,50}?)((?: đã| vừa)? (?:đề nghị|yêu cầu|kiến nghị|xin)) (?=${sort} )`, 'u');

/** “Sở Y tế đề nghị Sở Giáo dục rà soát …”: who asks whom, where both are bodies of one sort. */
export function otherAsker(text: string, ground: Ground): string[] {
  const found = asks.exec(text);
  if (found === null) return [];
  const [whole, one, verb] = found;
  const rest = text.slice(whole.length);
  const other = bodiesOf(ground).find(({ name, acts }) => acts && rest.startsWith(`${name} `))?.name;
  if (other === undefined || other.split(' ')[0] !== one.split(' ')[0]) return [];
  return [`${other}${verb} ${one}${rest.slice(other.length)}`];
}

/** What either side of a trial may ask for. */
const plea =
  /^(?:Luật sư(?: bào chữa| của bị cáo)?) (?=(?:đã )?(?:đề nghị|yêu cầu|kiến nghị) (?:trưng cầu|trả hồ sơ|triệu tập|giám định|hoãn|điều tra bổ sung|tạm dừng|làm rõ))/u;
const prosecutor = /viện kiểm sát|kiểm sát viên|công tố/iu;

/** The prosecution for the defence, where the article has both. */
export function otherInCourt(text: string, { passages }: Ground): string[] {
  if (!plea.test(text) || !passages.some((passage) => prosecutor.test(passage.text))) return [];
  return [text.replace(plea, 'Đại diện viện kiểm sát ')];
}

/** Two groups, places, times or sorts that an article tells apart. */
const pairs: readonly (readonly [string, string])[] = [
  ['nam', 'nữ'],
  ['nam giới', 'phụ nữ'],
  ['thành thị', 'nông thôn'],
  ['miền núi', 'đồng bằng'],
  ['trong nước', 'nước ngoài'],
  ['xuất khẩu', 'nhập khẩu'],
  ['công lập', 'tư thục'],
  ['bên bán', 'bên mua'],
  ['nhà vườn', 'thương lái'],
  ['nguyên đơn', 'bị đơn'],
  ['xe máy', 'ô tô'],
  ['xe điện', 'xe dầu'],
  ['tiểu học', 'mầm non'],
  ['chủ đầu tư', 'nhà thầu'],
  ['thiết kế', 'thi công'],
  ['nhà nước', 'tư nhân'],
  ['người thuê', 'chủ nhà'],
  ['vốn trung ương', 'vốn địa phương'],
  ['miền Bắc', 'miền Nam'],
];
/** Only where the two are said of as such would either be likely; what is not all the one’s fault may not be all the other’s. */
const ofShare = new RegExp(
  `(?<=${edgeBefore}(?<!(?:không|chưa|không hoàn toàn|không chỉ|không phải|không hẳn) )(?:trong đó|lỗi chủ yếu thuộc về|phần lớn là|chủ yếu là|đa số là|thuộc về|đông hơn là|lỗi thuộc về|chủ yếu do|(?:lỗi|sai sót|nguyên nhân) (?:nằm )?ở(?: khâu)?) )`,
  'u',
);

function otherOfTwo(text: string): string[] {
  return pairs.flatMap(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([from, to]) => {
      if (text.includes(to) || !text.includes(from)) return [];
      const found = new RegExp(`${ofShare.source}${from}${edgeAfter}`, 'u').exec(text);
      return found === null ? [] : [text.slice(0, found.index) + to + text.slice(found.index + from.length)];
    }),
  );
}

/** “Ở Thanh Hoá, tỉ lệ cao nhất, 41%, trong khi tại TP.HCM chỉ 16%”: which is said of which place. */
const twoPlaces =
  /^(Ở|Tại) (\p{Lu}[^,\d]{2,24}), (.{8,}), (trong khi|còn) (ở|tại) (\p{Lu}[^,\d]{2,24}?)(?= (?:chỉ|là|lại|mới|đạt|còn|có|lên|tới|đã|chưa|không)(?![A-Za-zÀ-ỹ]))/u;

function swappedPlaces(text: string): string[] {
  const found = twoPlaces.exec(text);
  if (found === null) return [];
  const [whole, at, one, says, joint, where, other] = found;
  return [`${at} ${other}, ${says}, ${joint} ${where} ${one}${text.slice(whole.length)}`];
}

/** A claim with what it tells apart turned about; each side is in the article. */
export function otherSides(text: string): string[] {
  return [...turnedAbout(text), ...swappedPlaces(text), ...swappedFigures(text), ...otherOfTwo(text)];
}
