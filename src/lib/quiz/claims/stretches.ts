import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground } from '../candidate.ts';
import { tearsPair } from '../asking/halves.ts';
import { modal, predicative, subjectless, subordinate } from '../asking/part-words.ts';
import { closes, ends, isSentence, placedParts, type Placed } from '../asking/quotation.ts';
import { factsIn } from '../sentence-facts.ts';
import { isDecision } from './worth.ts';

/** What bounds the clause before it, which would say more without it: “nếu …”, “trừ …”, “từ ngày …”. */
const bounding =
  /^(?:nếu|khi|trừ|trừ khi|miễn|miễn là|với điều kiện|chỉ|nhưng chỉ|kể từ|từ|đến|trước|sau|trong|tại|ở|theo|tuy|dù|mặc dù|thay vì|kể cả|riêng|song chỉ|không kể|chưa kể|hoặc|hay|rồi mới|mới)(?![A-Za-zÀ-ỹ])/i;
/** What a sentence leads on to, so that the half before it does not end there. */
const leadsOn =
  /(?<![A-Za-zÀ-ỹ])(?:nếu|tuy|dù|mặc dù|vì|bởi|để|nhằm|ngoài|không chỉ|vừa|như|gồm|là|rằng|đến mức|cho biết|cho hay|cho rằng|nói|kể|thừa nhận|bởi vì)$|^(?:nếu|tuy|dù|mặc dù|khi|dẫu|không chỉ|ngoài) /i;

/** What such a verb governs may go on after the comma: “phát hiện nhiều trường tiểu học, | mầm non ghi khống sổ”. */
const governing =
  /(?<![A-Za-zÀ-ỹ])(?:phát hiện|cho thấy|ghi nhận|dẫn chứng|kể(?! từ)|lập luận|phản ánh)(?![A-Za-zÀ-ỹ])/i;
/** Who says so, after what he says: “…, bà Nguyệt viện dẫn”. */
const saidAfter =
  /^(?:theo |ông |bà |anh |chị |cụ |em |cô |thầy |luật sư |đại diện |lãnh đạo |vị |người |bác sĩ |ThS |TS )/i;

const turned = /(?<![A-Za-zÀ-ỹ])(?:trong đó|nhưng|song|tuy nhiên|trong khi|còn|sau đó)(?![A-Za-zÀ-ỹ])/iu;
const setApart = /(?:^|, )riêng [^,]*$/iu;
/** “…, sau mốc này xe chỉ nhận thẻ”: what points back is told besides. */
const pointing = /^(?:sau|từ|trước|trong|tại|ở) [^,]{0,20}(?:này|đó|ấy)(?![A-Za-zÀ-ỹ])/i;

/** “Năm 2019, thấy đám giỗ toàn mở loa, | …”: what is done, and nobody yet who does it. */
function hasSubject(passage: Passage, parts: readonly Placed[]): boolean {
  const main = parts.find(({ role }) => role !== 'setting');
  const head = main && passage.pieces.find(({ from }) => from >= main.from);
  // “Kiểm tra ban đầu của Sở cho thấy …”
  const named =
    main !== undefined && /^[A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+(?: ban đầu| bước đầu| sơ bộ)? (?:của|cho thấy) /u.test(main.text);
  return head !== undefined && (named || !head.word.gloss?.startsWith('to '));
}

function between({ text }: Passage, one: Placed, next: Placed): string {
  return text.slice(one.to, next.from);
}

/** Whether parts from the first on can be left without what follows: a clause has ended, and nothing that bounds it comes next. */
function endsSoundly(passage: Passage, parts: readonly Placed[], first: number, last: number, text: string): boolean {
  const next = parts[last + 1];
  if (leadsOn.test(text)) return false;
  if (next === undefined) return true;
  const joining = between(passage, parts[last], next);
  // “…, riêng một bếp huỷ mẫu sau 10 giờ | trong khi quy định …”: what it is held against.
  if (setApart.test(text) && turned.test(joining + next.text.slice(0, 12))) return false;
  // “ba việc: đào hồ, lát đường”: what is announced comes next.
  if (next.joint === 'stop' && !/;/u.test(joining)) return false;
  const apart = next.joint === 'stop' || next.joint === 'turn' || turned.test(joining) || pointing.test(next.text);
  if (next.joint === 'and' || (next.role === 'clause' && governing.test(text) && !apart) || saidAfter.test(next.text))
    return false;
  // “kiến nghị | nên cắt tuyến vắng”: what ought to be; after a comma it is what came of it.
  if (/^ nên $/i.test(joining)) return false;
  if (bounding.test(next.text) && !apart) return false;
  if (subordinate.test(next.text) || (next.role === 'setting' && !apart) || next.role === 'relative') return false;
  if (closes(parts, last)) return next.role !== 'nominal' || next.joint === 'turn';
  // “…, song chỉ một nửa tự làm”: a thought of its own.
  if (turned.test(joining)) return ends(parts, last);
  if (/^tức /i.test(next.text)) return ends(parts.slice(0, last + 1), last);
  // “Tàu chở 300 khách, đóng năm 2001, | bị chìm”: all before is its subject. “Tuyến mới bỏ đoạn qua bến cũ, | thêm ba điểm dừng”
  // goes on.
  const own = parts[last];
  const rest = parts.slice(last + 1);
  return (
    ends(parts, last) &&
    own.role === 'clause' &&
    last === first + parts.slice(first, last).filter(({ role }) => role === 'setting').length &&
    (modal.test(own.text) || isDecision(own.text)) &&
    !rest.some(({ text: words, role }) => role === 'predicate' && predicative.test(words))
  );
}

/** Whether a sentence can be joined at a part: after a semicolon or a full clause, with a subject of its own. */
function beginsSoundly(passage: Passage, parts: readonly Placed[], first: number): boolean {
  if (first === 0) return true;
  const part = parts[first];
  const before = parts.slice(0, first);
  const mark = passage.text.slice(0, part.from).trimEnd().at(-1);
  if (part.joint === 'stop')
    return (
      mark === ';' &&
      (part.role === 'clause' || part.role === 'nominal') &&
      !subjectless.test(part.text) &&
      !bounding.test(part.text) &&
      !/:\s/u.test(passage.text.slice(0, part.from))
    );
  if (part.role !== 'clause' || part.joint === 'and' || !modal.test(part.text) || subjectless.test(part.text))
    return false;
  if (bounding.test(part.text) || subordinate.test(part.text)) return false;
  // When and where the first is so need not be told of the second.
  return isSentence(before) && before.every(({ role }) => role !== 'setting') && before.at(-1)!.role !== 'nominal';
}

/** Whether what somebody says or asks for is left with who does. */
function keepsSpeaker(ground: Ground, passage: Passage, { start, end }: Span): boolean {
  return factsIn(ground, passage.sentence.id).every((fact) => {
    if (fact.kind !== 'statement' && fact.kind !== 'requirement') return true;
    const { mention } = fact.speaker;
    return mention.start >= start && mention.end <= end;
  });
}

/** Where a stretch can begin or end: few sentences that have none of these need be taken apart. */
const joined = /,(?!\d)|;| (?:nhưng|song|tuy nhiên|trong khi|nên|vì vậy|do đó) /i;

/** The stretches of a sentence, less than the whole of it, that are sentences by themselves and as true as it. */
export function soundStretches(ground: Ground, passage: Passage): Span[] {
  if (!joined.test(passage.text)) return [];
  const parts = placedParts(ground, passage, passage.sentence);
  const found: Span[] = [];
  for (let first = 0; first < parts.length; first++) {
    if (!beginsSoundly(passage, parts, first)) continue;
    for (let last = first; last < parts.length; last++) {
      const own = parts.slice(first, last + 1);
      if ((first === 0 && last === parts.length - 1) || own.some(({ joint }, at) => at > 0 && joint === 'stop')) break;
      const stretch = { start: parts[first].start, end: parts[last].end };
      if (!isSentence(own) || !keepsSpeaker(ground, passage, stretch) || !hasSubject(passage, own)) continue;
      const text = passage.text.slice(parts[first].from, parts[last].to);
      if (!endsSoundly(passage, parts, first, last, text)) continue;
      if (!tearsPair(passage.text, parts[first].from, parts[last].to)) found.push(stretch);
    }
  }
  return found;
}
