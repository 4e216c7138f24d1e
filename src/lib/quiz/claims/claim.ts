import { withoutOpener } from '../../facts/clauses.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import { hasPredicate } from '../predicate.ts';
import { opensLoosely } from '../loose-nouns.ts';
import { isLoose } from '../pronouns.ts';
import { factsIn } from '../sentence-facts.ts';
import { callingOf } from '../stem.ts';
import { flowing, lengthOf, shown, upperFirst } from '../wording.ts';

/** A sentence of an article, or the main clause of a long one, that can be judged by itself. */
export interface Claim extends Span {
  kind: 'claim';
  id: string;
  sentence: string;
  /** As it is judged: without asides, a great letter at its head. */
  text: string;
  /** Whether an aside was left out, so that it is no copy. */
  shortened: boolean;
}

const [fewest, most] = [8, 26];

/** “…, trong đó có hai trường hợp tử vong”: what may be left off where a sentence is long. */
const tail =
  /, (?=(?:trong đó|đồng thời|nhưng|song|còn|trong khi|tương đương|từ đó|nên|kể cả|nhất là|đặc biệt|chủ yếu|cách nhau|bởi|thay vì|sau khi|trước khi|khi) )/gu;
/** “…, thấp hơn mục tiêu 8%” adds to a clause that has its figure already. */
const more = /(?<=\d[^,]{0,20}), (?=(?:tăng|giảm|gấp|thấp hơn|cao hơn|bằng|vượt|chậm) )/gu;
/** “(TTPVHCC)”, “, 67 tuổi”: what tells more of a name. */
const aside = /\s?\([^()]{1,60}\)|, \d{1,2} tuổi(?=,)/gu;
const whereabouts = /(?:, (?:tỉnh|huyện|thành phố|xã|phường) (?:\p{Lu}\p{L}* ?){1,4})+,/gu;
/** What stands between is where or when, and ends with a comma of its own. */
const setting = /(?:^|, )(?:Tại|Ở|Trên|Theo|Từ|Trong|Sáng|Chiều|Ngày|Đến|tại|ở|trên|theo|từ|trong)(?= )[^,]*$/u;
const lead = /^(?:Theo báo cáo|Về lâu dài|Trước mắt|Đã vậy|Ngoài giá), /u;

/** Who or what it is about is said before: “Đây là …”, “Con số này”, “Sở cũng đề nghị”. */
const looseHead =
  /^(?:Đây|Đó|Điều|Con số|Thông tin|Nguyên nhân|Lý do|Kết quả|Một nguyên nhân khác|Một lý do khác|Cùng với|Tiếp thu|Trả lời|Những người|Hai bên|Các bên|Số liệu|Tổng kinh phí|Nhóm|Bị cáo|Tuy|Phải|Nhắc đến|Kết luận|Phát biểu|Ấy vậy|Có nơi|Đến nơi|Có lúc|Có thời điểm|Chuyện|Trường hợp|Mọi|Lẽ ra|Mấy|Tháng rồi|Ngoài|Đợt|Trong lúc)(?!\p{L})/u;
const bareBody =
  /^(?:Sở|Toà|Trung tâm|Xã|Tỉnh|Huyện|Phường|Thành phố|Đoàn|Công ty|Đơn vị|Dự án|Bệnh viện|Trường|Chi cục|Nhà trường|Phương án|Nhóm|Hội|Ban|Cơ quan|Đợt|Nghị quyết|Cầu|Tuyến|Công trình) (?:cũng|đã|đang|sẽ|được|bị|này|phải|cần|có|đề nghị|yêu cầu|giao|còn|mới|vừa|bổ sung|buộc|quyết định|cho)(?!\p{L})/u;
/** Nor does a claim hold half of “vừa nói vừa lật cuốn sổ”. */
const firstPerson = /(?<!\p{L})(?:tôi|chúng tôi|chúng ta|mình|(?:nhà|cha|mẹ|bố) em|(?:nói|kể|cho biết) vừa)(?!\p{L})/iu;
/** An anecdote of one person, or that people met, is no matter to be judged. */
const anecdote =
  /(?<!\p{L})(?:\d{2} tuổi|tổ chức (?:hội nghị|hội thảo|cuộc họp)|(?:gia đình|nhà|lớp|quán|vợ chồng) (?:ông|bà|anh|chị|cô))(?!\p{L})/u;

/** “xã Phú Khoát, tỉnh Đông Lam, | đã tiếp nhận”: with the comma after it, unless that ends where or when. */
function withoutAsides(text: string): string {
  const short = text.replace(aside, '');
  return short.replace(whereabouts, (_, at: number) => (setting.test(short.slice(0, at)) ? ',' : ''));
}

/** A long sentence without what it adds at its end; itself where it is short, null where it cannot be cut. */
function mainClause(text: string): string | null {
  if (lengthOf(text) <= most) return text;
  const cuts = [...text.matchAll(tail), ...text.matchAll(more)].map(({ index }) => text.slice(0, index));
  return (
    cuts.filter((cut) => lengthOf(cut) <= most && lengthOf(cut) >= fewest).sort((a, b) => b.length - a.length)[0] ??
    null
  );
}

/** What is said or asked with who does it in full: “Bà cho biết …”, “Sở cũng đề nghị …” alone say too little. */
function spokenClaim(passage: Passage, ground: Ground): Omit<Claim, 'id'> | null {
  const fact = factsIn(ground, passage.sentence.id).find(
    (one) => (one.kind === 'statement' || one.kind === 'requirement') && one.mode === 'reported',
  );
  if (fact === undefined || (fact.kind !== 'statement' && fact.kind !== 'requirement')) return null;
  const who = callingOf(fact, ground);
  const words = withoutAsides(flowing(ground.article.source, fact)).replace(/[\s.,;]+$/u, '');
  // “Bà Ín kể bên hành lang toà”, “Theo ông Toàn, là khâu tái đàn”: what was said stands elsewhere.
  if (/^(?:là|bên|tại|ở|với|trong) /iu.test(words)) return null;
  const told =
    fact.verb === 'theo' ? `Theo ${who}, ${words}` : `${upperFirst(who)} ${fact.verb.toLowerCase()} ${words}`;
  const text = mainClause(shown(told));
  return text === null || !isSound(text, text)
    ? null
    : { kind: 'claim', sentence: fact.sentence, start: fact.start, end: fact.end, text, shortened: true };
}

/** Whether who or what a clause is about is said in it. */
export function standsAlone(text: string): boolean {
  return !opensLoosely(text) && !looseHead.test(text) && !bareBody.test(text);
}

function isSound(text: string, whole: string): boolean {
  if (lengthOf(text) < fewest || /["“”„«»:;?[\]()]/u.test(text)) return false;
  return !isLoose(text) && !firstPerson.test(text) && !anecdote.test(whole);
}

/** “Thực hiện 4 đợt giãn cách …”: what is done, and nobody who does it. */
function acts({ pieces, text }: Passage, from: number): boolean {
  const first = pieces.find((piece) => piece.from >= from);
  if (first === undefined || !first.word.gloss?.startsWith('to ')) return false;
  return !/^(?:có|còn|theo|để|tính) /iu.test(`${text.slice(first.from, first.to)} `);
}

function claimIn(passage: Passage, ground: Ground): Omit<Claim, 'id'> | null {
  const { sentence } = passage;
  const { from } = withoutOpener(passage, { from: 0, to: passage.text.length });
  const start = passage.span(from, passage.text.length).start;
  const own = sentence.text.slice(start - sentence.start).replace(/[.!…\s]+$/u, '');
  if (/["“”„«»:;?[\]]|^-/u.test(own) || factsIn(ground, sentence.id).some(({ certainty }) => certainty === 'hearsay'))
    return null;
  // “điện tử (4.900 người), dệt may (3.600 người), kho vận và bán lẻ (2.100 người)”: three, which without the brackets read as four.
  if (own.split('(').length > 2) return null;
  const plain = shown(withoutAsides(own).replace(lead, ''));
  const text = mainClause(upperFirst(plain));
  if (text === null || !standsAlone(text) || !isSound(text, own)) return null;
  const end = start + own.length;
  if (!hasPredicate(ground, passage, { start, end }, { strict: true }) || acts(passage, from)) return null;
  return { kind: 'claim', sentence: sentence.id, start, end, text, shortened: plain !== shown(own) };
}

/** The claims of an article in order, at most one a sentence. */
export const claimsOf = onceFor((ground: Ground): Claim[] =>
  ground.passages
    .filter(({ sentence }) => sentence.kind === 'body')
    .map((passage) => claimIn(passage, ground) ?? spokenClaim(passage, ground))
    .filter((one) => one !== null)
    .map((one, at) => ({ ...one, id: `claim-${at + 1}` })),
);
