import { onceFor } from '../text/once-for.ts';
import type { Passage } from './passage.ts';
import { anyOf, edgeBefore } from './vocabulary/pattern.ts';

/** A stretch of a passage's folded text. */
export interface Stretch {
  from: number;
  to: number;
}

const marks = new Set([',', ';', ':', '.', '…', '(', ')', '"', '!', '?', '[', ']']);
const turn = new RegExp(
  `${edgeBefore}${anyOf('nên | nhưng | song | tuy nhiên | vì vậy | do đó | vì thế | do vậy | trong khi | trong khi đó')} `,
  'gi',
);
const opener = new RegExp(
  `^(?:${anyOf(
    `và | nhưng | song | còn | đồng thời | trong đó | theo đó | ngoài ra | tuy nhiên | cụ thể | đặc biệt | lưu ý | rằng |
    nhấn mạnh | thì | mà | do đó | vì vậy | vì thế | dù vậy | tuy vậy | bên cạnh đó | qua đó | từ đó | nên | trong khi đó |
    trong khi | tiếp đó | đổi lại | bù lại | tính ra | cá biệt | đã vậy | dẫu vậy | dẫu thế | sau đó | hơn nữa | riêng | cũng | vậy mà | thế mà | đến nay | hiện nay | hiện | cho biết |
    ngược lại | trái lại | thế nhưng | tuy thế | thế là | mặt khác | thậm chí | song song đó | cùng với đó | đi cùng với đó |
    kéo theo đó | nhờ đó | nhờ vậy | bởi vậy | bởi thế | do vậy | vì lẽ đó | trước đó | thay vào đó | chưa kể | hơn thế | không những thế |
    đáng chú ý | đáng nói | đáng lo | đáng mừng | đáng kể | thực tế | trên thực tế | một mặt | nói cách khác | như vậy |
    ở góc độ khác | ở khía cạnh khác | ở chiều ngược lại | ở một diễn biến khác | về phần mình`,
  )})(?:,? |, )`,
  'i',
);

/** “kết quả năm 2021 tăng trưởng đạt …”; but “kết quả tuyển sinh” is what the clause is about. */
const result = /^kết quả(?:, | là | (?=năm \d))/i;
/** “Về chất lượng, 62% học sinh đỗ …”: what the next words are about; “về lâu dài” is when. */
const matter = /^về (?!lâu dài|sau|đêm|khuya|chiều|phía|đích|đến|tới)(?:[A-Za-zÀ-ỹ]+ ?){1,3}, /i;
/** “điều đáng mừng là …”; “theo kế hoạch, …”, but “theo kế hoạch Sở công bố”. */
const remark = /^(?:(?:điều )?đáng (?:chú ý|nói|lo|mừng|kể)(?: hơn)? là |theo kế hoạch(?:, | (?=phải |sẽ )))/i;

/** “Còn chưa đầy hai tháng nữa, …”: until then, and no word that leads on. */
export const untilThen = /^còn (?:\S+ ){1,6}nữa(?![A-Za-zÀ-ỹ])/i;

function key(passage: Passage, from: number, to: number): string {
  const text = passage.text.slice(from, to);
  return /^\.{2,}$/.test(text) ? '…' : text;
}

/** A short aside in brackets, which does not end a clause: “số lần vật ngã (sack)”, “Trung tâm Kiểm soát bệnh tật (CDC)”. */
const aside = /\([^()]{1,40}\)/gu;

function asidesOf({ text }: Passage): Stretch[] {
  return [...text.matchAll(aside)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Marks inside a figure or a name: “tỷ lệ 20:1”, “Rajendra K. Pachauri”, “St. Johns”, “E.I. du Pont”, “E. coli”. */
export function joinsWords(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== ':' && mark !== '.') return false;
  const [before, after] = [text.slice(Math.max(0, at - 5), at), text.slice(at + 1, at + 3)];
  if (mark === ':') return /\d$/.test(before) && /^\d/.test(after);
  if (/(?:^|[\s(.])\p{Lu}$/u.test(before) && /^(?:\p{Lu}\.| \p{Ll})/u.test(after)) return true;
  return (
    /(?:^|[\s(.])(?:\p{Lu}|St|Mrs?|Dr)$/u.test(before) &&
    /^ (?:\p{Lu}|(?:du|de|van|von) \p{Lu})/u.test(text.slice(at + 1))
  );
}

/**
 * “song ngữ Thái - Việt”, “đường Hà Nội - Hải Phòng”, “khu vực 4 - Đông Lam”, “Trung tâm Giáo dục nghề nghiệp - Giáo dục
 * thường xuyên”: a dash before a capital joins two halves of a name that began shortly before.
 */
export function dashJoins(text: string, at: number): boolean {
  return (
    /(?:^|\s)\p{Lu}[A-Za-zÀ-ỹ]*(?: (?:\p{Ll}+|\d+)){0,6} $/u.test(text.slice(0, at)) &&
    /^ \p{Lu}/u.test(text.slice(at + 1))
  );
}

/** “18 tỉnh, thành phố”, “các sở, ngành”: two words for the levels or branches of the state are one thing. */
const paired = [
  /(?<![A-Za-zÀ-ỹ])(?:tỉnh|quận|huyện|thị xã|xã|phường|thôn|sở|bộ|ban|ngõ|cấp)$/i,
  /^, (?:thành phố|thành|thị xã|quận|huyện|thị trấn|phường|bản|ấp|tổ dân phố|khu phố|ban|ngành|ngách|địa phương)(?![A-Za-zÀ-ỹ])(?! \p{Lu})/u,
] as const;

const bodies = 'Sở|Bộ|Ban|Phòng|Cục|Chi cục|Vụ|Uỷ ban|Ủy ban|Hội đồng|Trung tâm|Viện|Trường|Khoa';
const ofBody = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${bodies})(?: [A-Za-zÀ-ỹ]+){1,3}$`, 'i');
const moreOfBody = new RegExp(
  `^, (?!(?:${bodies}|Công an|Toà|Tòa|Hội|Mặt trận|Đoàn|Bệnh viện|Kho bạc|Ngân hàng|Thanh tra|Văn phòng|Viện kiểm sát)(?![A-Za-zÀ-ỹ]))` +
    `\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){1,2} và \\p{Lu}\\p{Ll}`,
  'u',
);

/** “Sở Văn hoá, Thể thao và Du lịch”: the comma of a body that looks after three things. */
export function commaInBody(text: string, at: number): boolean {
  return (
    text[at] === ',' && moreOfBody.test(text.slice(at, at + 40)) && ofBody.test(text.slice(Math.max(0, at - 40), at))
  );
}

/** A hyphen between spaces, or one of the marks; not the comma of “phòng, chống”, of such a pair, of a body or of a term. */
function isBoundary(passage: Passage, index: number, asides: Stretch[]): boolean {
  const { word, from, to } = passage.pieces[index];
  if (word.kind !== 'punctuation' || asides.some((one) => from >= one.from && to <= one.to)) return false;
  const mark = key(passage, from, to);
  if (joinsWords(passage.text, from) || commaInBody(passage.text, from)) return false;
  // What follows is looked at first: what stands before is searched for from the beginning of the sentence.
  if (mark === ',' && /^, chống/u.test(passage.text.slice(from)) && /phòng$/i.test(passage.text.slice(0, from))) {
    return false;
  }
  if (mark === ',' && paired[1].test(passage.text.slice(from)) && paired[0].test(passage.text.slice(0, from))) {
    return false;
  }
  if (marks.has(mark)) return true;
  return mark === '-' && passage.text[from - 1] === ' ' && passage.text[to] === ' ' && !dashJoins(passage.text, from);
}

/** The stretches between the punctuation marks of a passage that stand outside terms and numbers, in order. */
export const segmentsOf: (passage: Passage) => readonly Readonly<Stretch>[] = onceFor(segment);

function segment(passage: Passage): Stretch[] {
  const found: Stretch[] = [];
  const asides = asidesOf(passage);
  let open: Stretch | null = null;
  passage.pieces.forEach(({ from, to }, index) => {
    if (isBoundary(passage, index, asides)) {
      if (open !== null) found.push(open);
      open = null;
    } else if (open === null) open = { from, to };
    else open.to = to;
  });
  if (open !== null) found.push(open);
  return found;
}

/** Takes connectives and other words that only lead on from what came before off the front of a stretch. */
export function withoutOpener({ text }: Passage, { from, to }: Stretch): Stretch {
  const lead = (at: number) => {
    const rest = text.slice(at, to);
    if (at === 0 && untilThen.test(rest)) return null;
    return opener.exec(rest) ?? result.exec(rest) ?? matter.exec(rest) ?? remark.exec(rest);
  };
  for (let match = lead(from); match !== null; match = lead(from)) {
    if (from + match[0].length >= to) break;
    from += match[0].length;
  }
  return { from, to };
}

/** The clause around `[from, to)`: between punctuation marks and turning words such as *nhưng* and *nên*. */
export function clauseAround(passage: Passage, from: number, to: number): Stretch {
  const segment = segmentsOf(passage).find((one) => one.from <= from && one.to >= to) ?? { from, to };
  const text = passage.text.slice(segment.from, segment.to);
  const clause = { ...segment };
  for (const match of text.matchAll(turn)) {
    const at = segment.from + match.index;
    if (at >= to && at > segment.from) {
      clause.to = at;
      break;
    }
    if (at + match[0].length <= from) clause.from = at + match[0].length;
  }
  while (passage.text[clause.to - 1] === ' ') clause.to--;
  return withoutOpener(passage, clause);
}

const longestMember = 5;
const longestPhrase = 18;

/**
 * From `from` to the end of its segment. The next one belongs to it where it would have fewer than `least` syllables, and
 * where the next is short: “bảo đảm lương thực, nước sạch, thuốc men”.
 */
export function phraseFrom(passage: Passage, from: number, least: number): Stretch {
  const segments = segmentsOf(passage).filter((one) => one.to > from);
  let to = segments[0]?.to ?? from;
  for (const next of segments.slice(1)) {
    const length = passage.text.slice(from, to).split(' ').length;
    const more = passage.text.slice(next.from, next.to).split(' ').length;
    if (length >= least && (more > longestMember || length + more > longestPhrase || least < 3)) break;
    if (!/^, ?$/.test(passage.text.slice(to, next.from))) break;
    to = next.to;
  }
  return { from, to };
}
