import type { Mention } from './cast.ts';
import type { Stretch } from './clauses.ts';
import { institutionMentions, type InFull } from './institutions.ts';
import { alone, bare, ownWordsAfter, ownWordsBefore, ownWordsLater } from './own-words.ts';
import { partyMentions } from './parties.ts';
import type { Passage } from './passage.ts';
import { speechVerb, voicingVerb, type SpeechVerb } from './speech.ts';
import { officeHeads } from './vocabulary/offices.ts';
import { askingVerbs, sayingVerbs } from './vocabulary/saying.ts';

/** Somebody says or asks something: “ông Dũng yêu cầu …”, “…”, ông Dũng nói. */
export interface Utterance {
  mention: Mention;
  verb: string;
  asks: boolean;
  mode: 'direct' | 'reported';
  content: Stretch;
}

const fewestWords = 3;
/** “khẳng định | trước bàn giao, an toàn là việc của nhà thầu”, but “nói trước toà, …” */
const beforeWhen = '(?! (?!toà|hội|phiên|quốc hội|báo|cử tri|đại|uỷ|cuộc|giới|cơ quan)[^,]{3,30}, [^,]+ (?:là|phải) )';
/** “phát biểu tại hội nghị”, “nói ngay câu đầu tiên”, “phân tích rõ những …”: where or about what, not what. */
const nothingSaid = new RegExp(
  `^(?:ngay|tại|về|thẳng|với|trong|trước${beforeWhen}|sau|cùng|đến|rõ|ý kiến|ở|vào) `,
  'i',
);

function trimmed(text: string, stretch: Stretch, clause = false): Stretch | null {
  const { from, to } = bare(text, stretch);
  if (!clause && nothingSaid.test(text.slice(from, to))) return null;
  return text.slice(from, to).split(' ').length < fewestWords ? null : { from, to };
}

/** ““…”, ông Dũng yêu cầu.” */
function before(text: string, mention: Mention): { content: Stretch; mode: 'direct' | 'reported' } | null {
  const left = text.slice(0, mention.from);
  const quoted = /"[,.]?\s*(?:theo )?$/u.exec(left);
  if (quoted !== null) {
    const content = trimmed(text, { from: left.slice(0, quoted.index).lastIndexOf('"') + 1, to: quoted.index });
    return content === null ? null : { content, mode: 'direct' };
  }
  if (!/, $/.test(left) || left.includes('"')) return null;
  const content = trimmed(text, { from: 0, to: mention.from });
  return content === null ? null : { content, mode: 'reported' };
}

/** “cho rằng | ở thời điểm này …”: what follows is said, with whatever it begins. */
const takesClause = /rằng$/u;
/** “cho hay | trong bốn người bị thương có …”, “cho biết | trước năm 2022, …”: nor is this where it was said. */
const saysWhen =
  /^ (?:trong (?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|số|các|những)|trước (?:năm|tháng|ngày) [\d/.-]+,|sau khi |sau \d|đến (?:nay|hết|cuối|ngày))/u;

function after(text: string, from: number, verb: string): { content: Stretch; mode: 'direct' | 'reported' } | null {
  const lead = /^(?: rằng)?[,:]? ?(?: rằng )?(")?/u.exec(text.slice(from))!;
  const start = from + lead[0].length;
  const clause =
    takesClause.test(verb) ||
    /^ ?rằng/u.test(text.slice(from)) ||
    (/^cho (?:biết|hay)$/iu.test(verb) && saysWhen.test(text.slice(from)));
  const close = text.indexOf('"', start);
  if (lead[1] !== undefined) {
    const content = trimmed(text, { from: start, to: close < 0 ? text.length : close });
    // A few quoted words in a reported sentence are no direct speech.
    const whole = close < 0 || text.length - close < 4;
    if (content !== null && whole) return { content, mode: 'direct' };
  }
  const content = trimmed(text, { from: lead[1] === undefined ? start : start - 1, to: text.length }, clause);
  return content === null ? null : { content, mode: 'reported' };
}

/** “Cô Bế Thị Nga (34 tuổi), phụ trách thư viện, | nói …”: what stands between the name and the verb and tells who it is. */
const apposition = /^(?: \([^()":;]{2,60}\))?(?:, (?:(?<=TP)\.|[^,;:."()]){3,70}(?=, )){0,3}/u;

/** Where the words that name a speaker end, an office or another apposition after the name included. */
function endOf(text: string, { to, how, office }: Mention, others: Mention[]): number {
  if (how !== 'full') return to;
  const named = office !== null && office.from >= to ? office.to : to;
  const parts = apposition.exec(text.slice(named, named + longestApposition))![0];
  const ends = [...parts.matchAll(/, |$/gu)].map(({ index }) => named + index);
  return ends.find((end) => alone(others, to, end) && speaksAt(text, end) !== null) ?? named;
}

const longestApposition = 160;

/** The verb with which somebody speaks who ends at a place, one of saying or one that goes with own words. */
function speaksAt(text: string, at: number): SpeechVerb | null {
  return speechVerb(text, at) ?? (text.includes('"') ? voicingVerb(text, at) : null);
}

const second = new RegExp(
  ` (?:và|đồng thời|song|nhưng|,)(?: đồng thời)? (?:(?<ask>${askingVerbs})|(?<say>${sayingVerbs})) (?![A-Za-zÀ-ỹ]+ của)`,
  'i',
);

/** “… khẳng định nguồn hàng vẫn đủ và yêu cầu các doanh nghiệp không tăng giá”: two utterances of one speaker. */
function divided(text: string, one: Utterance): Utterance[] {
  if (one.mode === 'direct') return [one];
  const match = second.exec(text.slice(one.content.from, one.content.to));
  if (match === null || match.index < 8) return [one];
  const from = one.content.from + match.index + match[0].length;
  const first = trimmed(text, { from: one.content.from, to: one.content.from + match.index });
  const rest = trimmed(text, { from, to: one.content.to });
  const verb = match.groups!.ask ?? match.groups!.say;
  return [
    ...(first === null ? [] : [{ ...one, content: first }]),
    ...(rest === null ? [] : [{ ...one, verb, asks: match.groups!.ask !== undefined, content: rest }]),
  ];
}

/** “Theo | trưởng đoàn Quách Thu Lệ”, “Theo báo cáo của | UBND tỉnh” */
const leadsIn =
  /(?:^|[\s"])theo (?:(?:báo cáo|số liệu|thống kê|đánh giá|kết luận|thông tin) (?:của |từ )?)?(?:ông |bà |anh |chị |bác sĩ |thầy |cô )?$/i;
/** Who somebody may be, after his name and before what he says. */
const callings =
  'cán bộ|nhân viên|công nhân|công chức|giáo viên|giảng viên|nông dân|ngư dân|tiểu thương|thành viên|uỷ viên|ủy viên|' +
  'chuyên gia|chuyên viên|kỹ sư|kiến trúc sư|bác sĩ|luật sư|nhà nghiên cứu|tổ trưởng|nhóm trưởng|đội trưởng|cư dân|' +
  'phụ huynh|mẹ|cha|bố|thợ|nghệ nhân|tài xế|lái xe|nguyên|cựu|kế toán|thư ký|quê|trú|ngụ';
/** “…, Phó Chi cục trưởng Chi cục An toàn vệ sinh thực phẩm, | kết quả khá hơn”; but “…, giáo viên đã được trả lương, …” */
const postAfter = new RegExp(
  `^(?:, (?:(?:(?:Phó )?(?:${officeHeads})|đại diện|phụ trách|chủ|người|\\d{2} tuổi)(?=[ ,])[^,;:."()]{0,80}|` +
    `(?:${callings})(?=[ ,])(?:(?! (?:đã|sẽ|được|bị|phải|cần|không|chưa|là|đang|vẫn|cũng|đều|còn|chỉ|mới|nên|tăng|giảm) )` +
    `[^,;:."()]){0,80})(?=, ))+`,
  'i',
);

/** “Lo nhất lúc này, theo bà Lụa, | là khâu tái đàn”: what it is about stands before her name. */
function isTorn(text: string, { from, to }: Stretch): boolean {
  return /^(?:là|gồm|nằm|thuộc)(?![A-Za-zÀ-ỹ])/i.test(text.slice(from, to));
}

/** What somebody says in own words, beside them what is told of it: “thừa nhận đã lấy tiền: “Tôi đã chọn sai””. */
function ownWords(text: string, mention: Mention, spoken: SpeechVerb, others: Mention[]): Utterance[] {
  const { verb, asks } = spoken;
  const beginning = ownWordsBefore(text, mention, others);
  if (beginning !== null) return [{ mention, verb, asks, mode: 'direct', content: beginning }];
  const after = ownWordsAfter(text, spoken, others);
  if (after === null) return [];
  const own: Utterance = { mention, verb, asks, mode: 'direct', content: after.content };
  const told = trimmed(text, { from: spoken.to, to: after.from });
  return told === null || voicingVerb(text, spoken.from) !== null
    ? [own]
    : [{ ...own, mode: 'reported', content: told }, own];
}

function utterances(text: string, mention: Mention, others: Mention[]): Utterance[] {
  const end = endOf(text, mention, others);
  const voiced = speaksAt(text, end);
  const own = voiced === null ? [] : ownWords(text, mention, voiced, others);
  if (own.length > 0) return own;
  const one = reported(text, mention, end);
  if (one !== null) return divided(text, one);
  const later = ownWordsLater(text, mention, others);
  return later === null ? [] : [{ mention, verb: 'nói', asks: false, mode: 'direct', content: later }];
}

/** “Dông thường hình thành trong 20 phút, | ông lưu ý, | bản tin không theo kịp”: half of it stands before who says it. */
const within =
  /^(?!(?:Tại|Trong|Ngày|Sáng|Chiều|Tối|Theo|Trao đổi|Trả lời|Về|Với|Khi|Sau|Trước|Phát biểu|Giải trình|Kết luận|Đại diện|Phía|Ở|Tuy nhiên|Thực tế|Tính ra|Có điều|Do đó|Vì vậy|Vì thế|Hiện|Nay|Đến|Từ|Năm|Tháng|Riêng|Nhờ|Bởi|Trên|Dưới|Ngoài|Bên|Cùng|Thậm chí|Nói|Dẫn|Nhìn|Giải thích|Lý giải) )(?:[^\s"]+ ){2,}[^\s"]+, $/u;

function reported(text: string, mention: Mention, end: number): Utterance | null {
  const spoken = speechVerb(text, end);
  const according = leadsIn.test(text.slice(0, Math.min(mention.from, mention.office?.from ?? mention.from)));
  if (according && text[end] === ',') {
    const content = trimmed(text, {
      from: end + 1 + (postAfter.exec(text.slice(end))?.[0].length ?? 0),
      to: text.length,
    });
    return content === null || isTorn(text, content)
      ? null
      : { mention, verb: 'theo', asks: false, mode: 'reported', content };
  }
  if (spoken === null || according) return null;
  const ends = /^[.!…"]*$/.test(text.slice(spoken.to).trim());
  if (spoken.to < text.length && text[spoken.to] === ',' && within.test(text.slice(0, mention.from))) return null;
  const found = ends ? before(text, mention) : after(text, spoken.to, spoken.verb);
  return found === null || (found.mode === 'reported' && isTorn(text, found.content))
    ? null
    : { mention, verb: spoken.verb, asks: spoken.asks, ...found };
}

/** What the people and bodies mentioned in a passage say in it, in order. */
export function utterancesIn(passage: Passage, people: Mention[], inFull: InFull): Utterance[] {
  const { text } = passage;
  const bodies = institutionMentions(passage, people, inFull);
  // “Công ty” is the one that the article names, where it names one.
  const parties = partyMentions(passage).filter((one) =>
    bodies.every(({ from, to }) => one.to <= from || one.from >= to),
  );
  const mentions = [...people, ...bodies, ...parties].sort((a, b) => a.from - b.from);
  const found = mentions.flatMap((mention) => utterances(text, mention, mentions));
  // A name and the office after it say the same once.
  return found.filter(({ content }, at) => found.findIndex((one) => one.content.from === content.from) === at);
}
