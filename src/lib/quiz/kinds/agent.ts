import { clauseAround, segmentsOf } from '../../facts/clauses.ts';
import type { NameFact } from '../../facts/fact.ts';
import type { Passage } from '../../facts/passage.ts';
import { edgeAfter } from '../../facts/vocabulary/pattern.ts';
import { askingVerbs, sayingVerbs } from '../../facts/vocabulary/saying.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { holdsWords } from '../answer-words.ts';
import { isLoose } from '../asking/pronouns.ts';
import { shuffled, type Random } from '../random.ts';
import { gapped, isComplete, spokenClause } from '../asking/stem.ts';
import { evidenceAt, inLanguage, lengthOf, quoted, shown } from '../wording.ts';
import { bodiesBeside, fullBody } from './people/bodies.ts';
import { endIn } from './people/other-names.ts';

const fewestOthers = 2;
const [shortest, longest] = [5, 24];
/** “UBND | tỉnh”, “Công an | phường Bến Lở”: whose it is. */
const level = /^ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?: (?:\p{Lu}[A-Za-zÀ-ỹ]* ?)+(?<! ))?(?=[ ,]|$)/u;
const small = /^(?:đã|sẽ|phải|đang|vừa|cũng|mới|đồng thời|tiếp tục|còn|lại|,)$/u;
/** Who says or asks something is asked elsewhere, with what is said. */
const speaks = new RegExp(`^(?:(?:đã|sẽ|vừa|cũng) )*(?:${sayingVerbs}|${askingVerbs})${edgeAfter}`, 'i');

/** Who holds a meeting, sends or receives is a trifle; to decide is in the power of one body alone. */
const notAsked =
  /^(?:(?:đã|sẽ|đang|vừa|cũng|mới|tiếp tục|phối hợp|chủ trì) )*(?:tổ chức (?:[A-Za-zÀ-ỹ]+ )?(?:sơ kết|tổng kết|họp|hội nghị|cuộc họp|buổi|đối thoại|lễ|đoàn|rút kinh nghiệm)|sơ kết|tổng kết|họp|làm việc|gửi|nhận|tiếp nhận|ghi nhận|cập nhật|thông báo|công bố|chuyển|báo cáo|có (?:văn bản|công văn|báo cáo)|ban hành|phê duyệt|thông qua|quyết định|giao|chỉ đạo|cho phép|chấp thuận|phân bổ|(?:thống nhất )?trình|ra quyết định|ký)(?![A-Za-zÀ-ỹ])/i;

/** Where the name of a body ends, its level of government and its letters in brackets included; in the folded text. */
function bodyTo(passage: Passage, to: number): { name: number; rest: number } {
  const name = to + (level.exec(passage.text.slice(to))?.[0].length ?? 0);
  return { name, rest: name + (/^ \([^()]{1,20}\)/u.exec(passage.text.slice(name))?.[0].length ?? 0) };
}

/** What the body does: from its verb to where the clause ends; null where no verb follows it. */
function deedAfter(passage: Passage, from: number): string | null {
  const { text, pieces } = passage;
  const next = pieces.filter((piece) => piece.from >= from);
  const at = next.findIndex(({ word }) => !small.test(word.text));
  const verb = next[at];
  if (verb === undefined || !verb.word.gloss?.startsWith('to ') || speaks.test(text.slice(next[0].from))) return null;
  const end = segmentsOf(passage).find((one) => one.from <= verb.from && one.to > verb.from)?.to ?? text.length;
  const words = shown(text.slice(next[0].from, end)).replace(/^, /u, '');
  const length = lengthOf(words);
  // “vắc-xin sởi | - rubella”
  const dashed = /^ ?[-–—]/u.test(text.slice(end));
  const torn = /^, ?\p{Ll}+(?: \p{Ll}+){0,2}(?= ?[,.]| và )/u.test(text.slice(end));
  return length < shortest ||
    length > longest ||
    torn ||
    notAsked.test(words) ||
    isLoose(words) ||
    /["“”():]/u.test(words) ||
    dashed
    ? null
    : words;
}

function others(name: string, words: string, ground: Ground, random: Random): string[] {
  const fitting = bodiesBeside(name, ground).filter((one) => !holdsWords(words, one.name));
  return shuffled(fitting, random)
    .sort((a, b) => Number(b.acts) - Number(a.acts))
    .map((one) => one.name);
}

/** “do | Công an phường | đảm nhiệm”: the clause with the question in the place of the body. */
function byWhom(passage: Passage, fact: NameFact, end: number, ground: Ground): string | null {
  const piece = passage.pieces.find(({ word }) => word.start >= fact.start);
  if (piece === undefined || ground.language !== 'vi') return null;
  const stretch = clauseAround(passage, piece.from, piece.to);
  const clause = spokenClause(ground, fact.sentence, passage.span(stretch.from, stretch.to), fact);
  return isComplete(ground, passage, clause)
    ? gapped(ground, clause, { start: fact.start, end }, 'cơ quan, đơn vị nào')
    : null;
}

// “Theo bài, cơ quan, đơn vị nào đã cấp bổ sung 1.500 lít hoá chất diệt muỗi?”; “… do cơ quan, đơn vị nào lập?”
export const agent: Maker = (fact, ground, random): Candidate[] => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'name' || fact.sort !== 'organisation' || passage?.sentence.kind !== 'body') return [];
  const last = passage.pieces.findLast(({ word }) => word.end <= endIn(fact, ground));
  const first = passage.pieces.find(({ word }) => word.start >= fact.start);
  if (first === undefined || last === undefined) return [];
  const { name: nameTo, rest } = bodyTo(passage, last.to);
  const { end } = passage.span(first.from, nameTo);
  const name = shown(ground.article.source.slice(fact.start, end));
  if (fullBody(name, ground) !== name) return [];
  const before = passage.text.slice(0, first.from);
  const isSubject = /(?:^|[;.] |^[^,"“]{3,60}, )$/u.test(before) && !/^Theo /i.test(before);
  const deed = isSubject ? deedAfter(passage, rest) : null;
  const asked = /(?:^| )do $/u.test(before) ? byWhom(passage, fact, end, ground) : null;
  if (deed === null && asked === null) return [];
  const wrong = others(name, passage.text, ground, random);
  if (wrong.length < fewestOthers) return [];
  return [
    {
      kind: 'name',
      fact,
      prompt:
        asked !== null
          ? `Theo bài, ${asked}?`
          : inLanguage(ground.language, {
              vi: `Theo bài, cơ quan, đơn vị nào ${deed}?`,
              en: `According to the article, which body is this said of: ${quoted(deed!)}?`,
            }),
      answer: { text: name },
      distractors: wrong.map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, { start: fact.start, end }),
      hedge: null,
      weight: 6,
    },
  ];
};
