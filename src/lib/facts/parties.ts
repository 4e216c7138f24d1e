import type { Mention } from './cast.ts';
import type { Passage } from './passage.ts';
import { speechVerb } from './speech.ts';
import { anyOf, edgeAfter } from './vocabulary/pattern.ts';
import { seats, type Seat } from './vocabulary/parties.ts';

const anywhere = `(?:${seats.map(([, words]) => words).join('|')})`;
const opening = new RegExp(`(?:^|[",;:.] ?|(?<![A-Za-zÀ-ỹ])theo )(?=${anywhere}${edgeAfter})`, 'gi');

/** “… ở Cần Thơ”, “… một trường | có bếp bị tạm dừng”: which one it is. */
const described =
  ' (?:có(?! thể| khi| lẽ)|từng|chuyên|bị|ở|tại|ven|thuộc|của|cho|trực tiếp)(?: (?!(?:đã|sẽ|cũng|rằng) )[0-9A-Za-zÀ-ỹ]+){1,12}?';

/** “chuyên gia này”, “một cán bộ giấu tên” */
const unnamed = ' (?:này|(?:đề nghị |xin )?giấu tên)';

/** “phản đối, | cho rằng …”, “dẫn hợp đồng, | khẳng định …”: how he takes what others said, or what he leans on. */
const reaction = ` ${anyOf(
  `phản đối | phản bác | bác bỏ | không đồng ý | không đồng tình | đồng tình | đồng ý | tán thành | không chấp nhận | dẫn | viện dẫn`,
)}(?: [A-Za-zÀ-ỹ]+){0,5}?`;

const whole = new RegExp(
  `^(?<name>${anywhere})(?:${described}|${unnamed})?(?: (?:lại|thì|cũng|đều))?(?<reaction>${reaction})?$`,
  'i',
);

const known: readonly (readonly [Seat, RegExp])[] = seats.map(([seat, words]) => [
  seat,
  new RegExp(`^(?:${words})$`, 'i'),
]);

/** Whose seat it is that somebody is named by; null for any other name. */
export function seatOf(name: string): Seat | null {
  return known.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** “nhà thầu | giao hàng chậm”, “Phụ huynh … qua cổng | thông tin”: mostly something else that they do. */
const otherDeed = /^(?:giao|bảo|thông tin|báo cáo|giải trình|trả lời|chỉ đạo|vận động)$/i;

/** “đơn vị thi công giải trình | rằng …” is said. */
const thatClause = /^ (?:[A-Za-zÀ-ỹ]+ ){1,3}rằng /u;

/** “(đề nghị không nêu danh tính)” */
const nameless = /^\([^()]{0,30}(?:nêu|giấu|tiết lộ) (?:tên|danh tính)[^()]{0,10}\)/u;

/** Words of a party, with what tells which one it is. */
const longest = 18;

/** Where a party ends that begins at a place: at the first verb with which it speaks, or after “theo” at a comma. */
function partyAt(text: string, from: number, according: boolean): Mention | null {
  const rest = text.slice(from, from + 120);
  const stop = /[;:."()]/u.exec(rest)?.index ?? rest.length;
  const hidden = nameless.exec(rest.slice(stop))?.[0].length ?? 0;
  const words = rest.slice(0, stop).split(' ');
  for (let count = 1; count <= Math.min(longest, words.length); count++) {
    const written = words.slice(0, count).join(' ');
    const bare = written.replace(/,$/u, '');
    const to = from + bare.length + (hidden > 0 && bare.length === stop - 1 ? hidden + 1 : 0);
    const verb = speechVerb(text, to)?.verb ?? '';
    // “xã Giao Lộc”
    const isOther = otherDeed.test(verb) && !thatClause.test(text.slice(to));
    if ((!/^\p{Ll}/u.test(verb) || isOther) && !(according && text[to] === ',')) {
      if (written !== bare) return null;
      continue;
    }
    const match = whole.exec(bare);
    // A comma before the verb is of somebody’s answer alone: “phản đối, cho rằng”.
    const late = text[to] === ',' && match?.groups?.reaction === undefined && !according;
    if (match === null || late) return null;
    const name = match.groups!.name.replace(/ này$/u, '');
    return { person: { name, address: null, offices: [] }, from, to, how: 'institution', office: null };
  }
  return null;
}

/**
 * Parties that speak in a passage by their part alone: “Luật sư bào chữa đề nghị …”, “theo ban quản trị, …”, “Hiệu trưởng
 * một trường có bếp bị tạm dừng cho biết …”.
 */
export function partyMentions({ text }: Passage): Mention[] {
  return [...text.matchAll(opening)].flatMap((match) => {
    const found = partyAt(text, match.index + match[0].length, /theo $/i.test(match[0]));
    return found === null ? [] : [found];
  });
}
