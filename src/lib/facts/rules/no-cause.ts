import { anyOf, anyWordOf, edgeAfter } from '../vocabulary/pattern.ts';

/** “vì vậy”, “để lại”, “nhằm vào”, “vì sao” are words of their own. */
const ownWord = new RegExp(
  `^(?:${anyOf('vì vậy | vì thế | vì mục tiêu | vì sao | do đó | do vậy | do đâu | để lại | để ý | để dành | để cho | để hoang | để trống | để không | để nguyên | để lọt | để mặc | bởi vậy | bởi thế | vì dân | nhằm vào | nhằm tới | nhằm đến | nhằm trúng')})${edgeAfter}`,
  'i',
);
/** “thay | vì”, “lý | do”, “không phải | vì”, “15 ngày | để”, “lý do | để”, “cách | để” before a marker tell no reason and no aim. */
const spoilt: Readonly<Record<string, RegExp>> = {
  cause: / (?:thay|lý|tự|không phải|chưa hẳn|chẳng phải|không chỉ|đâu phải|dù có phải)$|^(?:thay|không phải)$/i,
  purpose:
    / (?:lý do|căn cứ|cơ sở|cớ|cách|cơ hội|điều kiện|đủ|nhất|ngày|tuần|tháng|giờ|phút|chỗ|nơi|dịp|quyền)$|(?:^| )(?:không thể|khó|muốn) (?:[A-Za-zÀ-ỹ]+ ?){1,6}$/i,
  // “lún giữa rồi kéo theo cả mái” pulls it down.
  result: /(?:^|[ “"])(?:điều|cái|việc|lý do|nguyên nhân|nguyên nhân trực tiếp|nguyên nhân chính|yếu tố|rồi)$/i,
};
/** Who does it. */
const body =
  /^(?:chính |một |các |những |hai |ba )*(?:ông|bà|anh|chị|cô|UBND|Sở|Bộ|Ban|Công ty|Uỷ ban|Ủy ban|Công an|Hội|Trung tâm|Chủ tịch|Bí thư|Giám đốc|Phó|kỹ sư|nhóm|cán bộ|công an|công ty|doanh nghiệp|nghệ nhân|người dân|đơn vị|ban|tổ|xã|phường|tỉnh|huyện|trường|mình|tổ trưởng|nhà thầu|nhà khoa học|nhà trường|chính quyền|lực lượng|thương lái|chuyên gia|học sinh|giáo viên|kẻ gian|cơ quan|\p{Lu})(?![A-Za-zÀ-ỹ])/u;
const deed = new RegExp(
  anyWordOf(
    `tự | cấp | trình bày | soạn | tính | lập | lưu | làm chủ | nhận khoán | giới thiệu | chủ trì | công bố | tổ chức | quản lý | thực hiện |
    bầu | phụ trách | đứng tên | sản xuất | cung cấp | ban hành | đầu tư | trình | sáng tác | viết | vẽ | nộp giúp | nộp thay | lãnh đạo |
    phát động | khởi xướng | điều hành | vận hành | đề xuất | tài trợ | góp | xây dựng | thiết kế | thi công | đào tạo | trao | bầu chọn`,
  ),
  'i',
);
/** “do doanh nghiệp | chưa nộp tiền” tells what went wrong. */
const state =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa|thiếu|hết|vướng|chậm|bị|nợ|sai|quên|ngại|sợ|mất|trễ|quá|còn)(?![A-Za-zÀ-ỹ])/i;
const passive = new RegExp(anyWordOf('được | bị'), 'i');

/** “nhờ bếp bên cạnh nấu hộ”, “học nhờ tại nhà văn hoá”: asks a favour, or is somewhere by one. */
const favour = /(?:^| )(?:phải|đi|xin|học|ở|ngủ|sống|tạm|nói|trông|gửi|đều|đành|thường|cứ|hay|\d+%)$/i;
const done = / (?:hộ|giúp|giùm|thay|đưa|chở|trông)(?![A-Za-zÀ-ỹ])/i;

/** “do các nghệ nhân trình bày”, “bị Quế sửa”: by whom, and not why. */
function isAgent(before: string, words: string): boolean {
  const [clause] = words.split(/[,;]/u);
  const does = clause.search(deed);
  const wrong = clause.search(state);
  if (!body.test(words) || (wrong >= 0 && (does < 0 || wrong < does))) return false;
  return does >= 0 || passive.test(before) || /^(?:\p{Lu}|ông|bà|anh|chị|cô|mình)/u.test(words);
}

/** Whether a marker tells no reason, aim or result where it stands: what comes before it in its clause, and after it. */
export function isNoCause(relation: 'cause' | 'purpose' | 'result', word: string, before: string, words: string) {
  if (ownWord.test(`${word} ${words}`) || spoilt[relation].test(` ${before}`)) return true;
  if (/^nhờ/.test(word)) return favour.test(before) || done.test(words.split(',')[0]) || /^(?:tại|ở|vào) /u.test(words);
  // “lũ cuốn trôi cầu, kéo theo căn bếp”: what is no clause did not come of it but went along.
  if (word === 'kéo theo' && /(?:trôi|sập|đổ|lún|lật|gãy|cuốn)(?: \S+){0,4}$/i.test(before)) return true;
  // “không còn sản phụ nào tử vong vì sinh con tại nhà”: why they died, of whom there is none.
  if (
    relation === 'cause' &&
    /(?:^| )(?:không còn|không có|không ai|chưa có) .*(?:chết|tử vong|bị thương|thiệt mạng|nghỉ|bỏ) ?\S*$/i.test(before)
  )
    return true;
  return /^(?:do|bởi)$/.test(word) && isAgent(before, words);
}
