import type { Mention } from './cast.ts';
import { commaInBody } from './clauses.ts';
import { seatOf } from './parties.ts';
import type { Passage } from './passage.ts';
import { speechVerb } from './speech.ts';
import { anyOf } from './vocabulary/pattern.ts';
import { speakerAdverbs } from './vocabulary/saying.ts';

const body = anyOf(
  `Sở | Bộ | Ban | UBND | HĐND | Uỷ ban | Hội đồng | Công an | Cục | Chi cục | Tổng cục | Trung tâm | Bệnh viện | Văn phòng | Hội |
  Hiệp hội | Viện | Trường | Công ty | Tập đoàn | Kho bạc | Toà án | Toà | Viện kiểm sát | Ngân hàng | Phòng | Đài | Cơ quan |
  Ban Chỉ huy | Ban Quản lý | Thanh tra | Liên đoàn | Mặt trận | Chính phủ | Quốc hội | Đại diện | Lãnh đạo | Cảnh sát | Huyện | Tỉnh |
  Thành phố | Xã | Phường | Đoàn | Nhà trường | Chủ đầu tư | Hợp tác xã | đại diện | lãnh đạo | cơ quan | Cảng vụ | trung tâm | bệnh viện`,
);
const opening = new RegExp(
  `(?:^(?:Phía )?|[",;:.] ?|[Tt]heo (?:(?:báo cáo|số liệu|thống kê|đánh giá|kết luận|thông tin) (?:của |từ )?)?)(?=(?!Bộ luật )(?:${body}|\\p{Lu}{3,}) )`,
  'gu',
);
const longest = 14;
const bare = new RegExp(`^(\\S+|Thành phố|Hợp tác xã)(?: ${speakerAdverbs})*$`, 'i');
/** “Công an tỉnh Hải Lộc | ngày 11/3” */
const date = / (?:(?:sáng|trưa|chiều|tối|ngày|hôm) ){1,2}\d{1,2}\/\d{1,2}(?:\/\d{4})?$/u;
/** “UBND thành phố | có công văn hoả tốc | yêu cầu” */
const paper =
  / (?:có|ra|vừa có|đã có) (?:công văn|văn bản|công điện|chỉ thị|thông báo|kết luận|quyết định)(?: (?!gửi )\p{Ll}+){0,3}$/u;
/** “Sở Xây dựng được | giao”, “Tỉnh quyết định hỗ trợ … và | đề nghị”: more than who speaks. */
const more = / (?:được|bị|đã|đang|sẽ|là|có|cho|này|đó|khi|nên|mà|để|vì|do|với)(?= |$)| và(?: \p{Ll}|$)|\d/u;

/** Whether the words that should name a body hold a verb: “Đại diện viện kiểm sát bác bỏ lập luận này”. */
function acts({ pieces, text }: Passage, from: number, to: number): boolean {
  return pieces.some(
    (piece) =>
      piece.from > from &&
      piece.to <= to &&
      piece.word.kind === 'word' &&
      piece.word.gloss?.startsWith('to ') &&
      /^\p{Ll}/u.test(text.slice(piece.from, piece.to)) &&
      // “đại diện | các đơn vị kiểm tra”
      !/^(?:kiểm tra|điều tra|quản lý|giám sát|phụ trách|thi công|tư vấn|vận hành|khai thác|tham gia|nghỉ|chế biến|sản xuất|thu mua|cung cấp|xuất khẩu|nuôi|trồng)$/u.test(
        piece.word.text,
      ),
  );
}

/** “cơ quan chức năng” may be any of those that the article names. */
const whichever =
  /^(?:đại diện |lãnh đạo )?(?:các )?(?:cơ quan|đơn vị) (?:chức năng|chuyên môn|quản lý|liên quan|hữu quan|chủ quản|nhà nước)$/iu;

/** Bodies that the article calls by a word alone, “Sở”, in full; null where it does not tell. */
export type InFull = (word: string) => string | null;

/**
 * Bodies that speak in a passage: “Sở Y tế cho biết …”, “Theo Chi cục Thuỷ lợi tỉnh, …”. People there take precedence.
 * “Sở cũng đề nghị …” is the body that `inFull` tells.
 */
export function institutionMentions(passage: Passage, people: Mention[], inFull: InFull): Mention[] {
  const { text } = passage;
  return [...text.matchAll(opening)].flatMap((match): Mention[] => {
    const from = match.index + match[0].length;
    const stop =
      [...text.slice(from).matchAll(/,(?! chống)|[;:."()]/gu)].find(({ index }) => !commaInBody(text, from + index))
        ?.index ?? text.length - from;
    const words = text
      .slice(from, from + stop)
      .split(' ')
      .slice(0, longest + 1);
    const according = /theo (?:\S+ \S+ (?:của |từ )?)?$/i.test(match[0]);
    let to = from;
    for (let count = 1; count <= words.length; count++) {
      to = from + words.slice(0, count).join(' ').length;
      const speaks = speechVerb(text, to) !== null;
      if (!speaks && !(according && text[to] === ',' && !commaInBody(text, to))) continue;
      if (people.some((one) => one.how !== 'pronoun' && one.from < to && one.to > from)) return [];
      const whole = text.slice(from, to).replace(date, '');
      const written = whole.replace(paper, '');
      const [, word] = bare.exec(written) ?? [];
      // “Tỉnh cũng khuyến cáo”: which body, only what stands before can say.
      const name = word === undefined ? written : inFull(word);
      // “đại diện bị đơn” is a side, by its part.
      const small = name !== null && /^(?:đại diện|lãnh đạo|cơ quan|trung tâm|bệnh viện) /u.test(name);
      if (small && (seatOf(name) !== null || whichever.test(name))) return [];
      if (name === null || more.test(written.replace(bare, '')) || acts(passage, from, from + written.length))
        return [];
      return [
        {
          person: { name: small ? `${name[0].toUpperCase()}${name.slice(1)}` : name, address: null, offices: [] },
          from,
          // The verb follows the paper.
          to: from + (word ?? whole).length,
          how: 'institution',
          office: null,
        },
      ];
    }
    return [];
  });
}
