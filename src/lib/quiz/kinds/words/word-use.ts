import type { Passage } from '../../../facts/passage.ts';
import { anyOf } from '../../../facts/vocabulary/pattern.ts';
import type { Lexicon } from '../../../text/lexicon.ts';
import { partOfSpeech } from '../../part-of-speech.ts';
import { natureOf } from './gloss-nature.ts';

/** After these a verb is the name of a deed: “nhiều tranh luận”, “làm xét nghiệm nhanh”, “theo lý giải của bà Vân”. */
const makesNoun = new RegExp(
  `^${anyOf(
    `sự | cuộc | lời | những | các | mọi | một | hai | ba | bốn | sáu | bảy | tám | chín | mười | mấy | nhiều | ít | có | làm | gây |
    gửi | nhận được | đưa ra | mất | cắt | giấu | đạt | giảm | tăng | chống | phòng | ngừa | vướng | theo | của | bằng | về |
    riêng | hơn | như | tư cách | báo cáo | kết quả | số liệu | dữ liệu | danh sách | bộ | bản | bảng | sổ | đơn | phiếu | ca | đơn hàng |
    đợt | kỳ | lô | suất | chỉ tiêu | biện pháp | phương án | đề án | chương trình | kế hoạch | chính sách | công tác | hình thức | cách |
    lực lượng | mạng lưới | trạm | đoàn | tổ | đội | nhóm | hàng | thiết bị | máy | khoản | mức | tỷ lệ | tỉ lệ | tốc độ | nhu cầu | số |
    lượng | sản lượng | tội | phần | giờ | lịch | lỗi | góc độ | gấp | đôi | chủ nhiệm | tác giả | mốc | qua | bác | nghe | tiếp thu`,
  )}$|(?:^|(?<!số|dòng) )(?:tiền|phí|quỹ|giá|phương án|kế hoạch)$`,
  'i',
);

/** After these a noun is a deed: “giá đã biến động”, “được trợ cấp 5 triệu đồng”. */
const makesVerb = /^(?:đã|đang|sẽ|được|chưa|phải|tự|vừa|từng)$/i;

/** What somebody who acts can be; whatever else can be named, a deed after it says of what sort it is: “quỹ bảo trì”, “đơn giá bồi thường”. */
const things: ReadonlySet<string | null> = new Set([
  'norm',
  'card',
  'document',
  'rate',
  'charge',
  'money',
  'support',
  'event',
  'ceremony',
  'exam',
  'measure',
  'sentence',
  'procedure',
  'rule',
  'technology',
  'service',
  'ticket',
]);

/** Verbs after which a quality stays one: “là cấp bách”, “tỏ ra thận trọng”. */
const bearsQuality = /^(?:là|thấy|cảm thấy|tỏ ra|trở nên|bị|được|có|đòi|khiến|làm|thêm)$/i;

/** “thẩm định viên”, “mai táng phí”: no word by itself. */
const ending = /^(?:viên|gia|sĩ|sư|giả|phí)$/u;

/** After these a quality is measured, as a thing: “mức hài lòng”. */
const measures = /^(?:mức|độ|sự|tính|chỉ số|mức độ)$/i;

/** After these a deed that lacks its object is a thing: “trong khảo sát do viện công bố”. */
const holdsThing = /^(?:trong|từ|nhờ|với|về)$/i;

/** What may follow such a thing. */
const afterThing = /^(?:do|hồi|này|đó|năm|tháng|hôm)$/i;

/** Things of which a quality or a deed after them is a part, with another meaning: a landline, working capital, a branch of a bank. */
const inCompound: Readonly<Record<string, string>> = {
  'phát sóng': 'cột | trạm | tháp',
  'cố định': 'điện thoại | máy bàn | thuê bao | tài sản | vốn',
  'lưu động': 'vốn | tài sản | cửa hàng',
  'nội trú': 'bác sĩ | trường | học sinh',
  'ngoại trú': 'bác sĩ',
  'giao dịch': 'phòng | điểm | văn phòng',
  'công chứng': 'phòng | văn phòng',
  'dự phòng': 'y tế | bánh',
  'cấp cứu': 'xe | khoa | phòng | trực',
  'cứu thương': 'xe',
  'đăng kiểm': 'trung tâm | trạm | chi cục',
  'thường trực': 'ban | phó chủ tịch | phó bí thư | phó thủ tướng | cơ quan',
  'điều lệ': 'vốn',
  'thông tấn': 'hãng',
  'giám sát': 'camera | tư vấn',
  'vận động': 'khu | sân | phòng | hệ | khuyết tật | cơ quan | chức năng',
};

/** Whether a word is a part of what stands right before it: “cố định” of “điện thoại cố định”. */
function isInCompound(entry: string, before: string | undefined): boolean {
  const heads = Object.hasOwn(inCompound, entry) ? inCompound[entry] : undefined;
  return before !== undefined && heads !== undefined && new RegExp(`(?:^| )${anyOf(heads)}$`, 'i').test(before);
}

/**
 * Whether a word is used in its sentence as its sense is glossed: “to enforce” as a deed, not in “biện pháp cưỡng chế”. The
 * words beside it tell; where they do not, it is.
 */
export function isUsedAsGlossed(
  { entry, gloss, start }: { entry: string; gloss: string; start: number },
  passage: Passage,
  lexicon: Lexicon,
): boolean {
  const at = passage.pieces.findIndex(({ word }) => word.start <= start && start < word.end);
  const [before, after] = [passage.pieces[at - 1]?.word, passage.pieces[at + 1]?.word];
  if ((after !== undefined && ending.test(after.text)) || isInCompound(entry, before?.text)) return false;
  // “Lập luận này”, “khảo sát đó” are things.
  if (gloss.startsWith('to ') && after !== undefined && /^(?:này|đó|ấy)$/i.test(after.text)) return false;
  const isQuality = partOfSpeech(entry, gloss, lexicon) === 'adjective';
  // “Bước đầu, cơ quan điều tra xác định …”, “Bình quân mỗi ngày …” tell how.
  if (before === undefined || before.kind === 'punctuation')
    // “Khảo sát hồi tháng 3 cho thấy …” is a survey.
    return !isQuality && !(before === undefined && passage.text.includes(' cho thấy '));
  const isNoun = (word: { entry: string | null; gloss: string | null }) =>
    partOfSpeech(word.entry, word.gloss, lexicon) === 'noun';
  if (isNoun({ entry, gloss })) return !makesVerb.test(before.text);
  // “giảm đột ngột” is “suddenly”.
  if (isQuality && measures.test(before.text)) return false;
  // “các huyện đối ứng 96 tỉ” is what they do.
  if (isQuality && after?.kind === 'number') return false;
  if (isQuality) return bearsQuality.test(before.text) || partOfSpeech(before.entry, before.gloss, lexicon) !== 'verb';
  if (!gloss.startsWith('to ')) return true;
  if (before.text === 'dự án')
    return after !== undefined && (/^(?:number|date)$/u.test(after.kind) || after.text === 'từ');
  if (makesNoun.test(before.text) || (before.kind === 'number' && !before.text.endsWith('%'))) return false;
  // “sự chấp thuận của …”, but “do UBND phường chấp thuận”.
  if (after?.text === 'của') return false;
  const isLast = after === undefined || after.kind === 'punctuation';
  if (holdsThing.test(before.text) && (isLast || afterThing.test(after.text))) return false;
  // “dầu và bảo dưỡng.” are two costs.
  const joined = passage.pieces[at - 2]?.word;
  if (isLast && /^(?:và|hoặc)$/u.test(before.text) && joined !== undefined && isNoun(joined)) return false;
  return !isNoun(before) || before.gloss === null || !things.has(natureOf(before.gloss));
}

/** After these a word that could be a thing or a quality is a deed: “yêu cầu công khai danh sách”, “được ưu tiên”. */
const leadsDeed =
  /^(?:đã|đang|sẽ|phải|cần|nên|chưa|không|không thể|chưa thể|có thể|được|bị|hãy|yêu cầu|đề nghị|kiến nghị|buộc|để|việc)$/i;

/** Whether a word is a deed by the words on both sides of it, whatever else it can be: what it is done to comes after it. */
export function isPlainlyDeed({ start }: { start: number }, { pieces }: Passage, lexicon: Lexicon): boolean {
  const at = pieces.findIndex(({ word }) => word.start <= start && start < word.end);
  const [before, after] = [pieces[at - 1]?.word, pieces[at + 1]?.word];
  if (before === undefined || after === undefined || !leadsDeed.test(before.text)) return false;
  return partOfSpeech(after.entry, after.gloss, lexicon) === 'noun';
}
