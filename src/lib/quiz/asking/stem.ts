import { segmentsOf, withoutOpener } from '../../facts/clauses.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground, Topic } from '../candidate.ts';
import { factsIn, factsOf } from '../sentence-facts.ts';
import { withNames } from './named.ts';
import { hasPredicate } from './predicate.ts';
import { isUnasked, withoutCompanion, withoutSecond } from './question-tail.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { reportIn, sourced } from './reporter.ts';
import { calling, flowing, foreign, lengthOf, lowerFirst, quoted, shown, upperFirst } from '../wording.ts';

const fewestWords = 4;
/** The longest piece of an article quoted in a question, in syllables. */
const longestQuote = 42;

type Speech = Extract<Fact, { kind: 'statement' | 'requirement' }>;

/** What somebody says in which this span stands; null where it is the article's own word. */
export function speechAround(ground: Ground, sentence: string, { start, end }: Span): Speech | null {
  const speeches = factsIn(ground, sentence).filter((fact) => fact.kind === 'statement' || fact.kind === 'requirement');
  return speeches.find((fact) => fact.start <= start && fact.end >= end) ?? null;
}

/** “ông Lộc”, else “Phó Giám đốc Trần Thu Phương”: a bare name is not how the press speaks of somebody. */
export function callingOf({ speaker }: Speech, ground: Ground): string {
  const role = factsOf(ground, 'role').find(({ person, manner }) => person.name === speaker.name && manner === null);
  if (speaker.institution) return lowerFirst(speaker.name);
  const mention = shown(ground.article.source.slice(speaker.mention.start, speaker.mention.end));
  // “kiểm sát viên Đào Văn Thuận”: no office of a body, but how the article calls him there.
  if (speaker.address === null && role === undefined && mention.endsWith(` ${speaker.name}`) && lengthOf(mention) <= 8)
    return lowerFirst(mention);
  return speaker.address === null && role !== undefined ? `${role.title} ${speaker.name}` : calling(speaker, 'vi');
}

/** Whether what is said needs the verb with which it is said: “cam kết hoàn thành …”. */
export function keepsVerb(verb: string): boolean {
  return /^(?:thừa nhận|bày tỏ|đánh giá|hứa|cam kết)$/i.test(verb);
}

/**
 * The question with who says it in front: “Theo ông Chu Ngọc Anh, …?”, “Theo bài, bà Lam yêu cầu …?”, else “Theo bài,
 * …?”. `asksFirst` where the question opens with what it asks, “vì sao”, “nhờ đâu”.
 */
export function attributed(ground: Ground, fact: Topic, question: string, asksFirst = false): string {
  const speech = speechAround(ground, fact.sentence, fact);
  const own = speech === null ? sourced(question) : null;
  if (own !== null) return own;
  if (speech === null) {
    // “Theo bài, Chi cục cho biết … khi nào?” would ask when they said so.
    const [, ask = '', clause = question] = asksFirst ? (/^(vì sao |nhờ đâu )(.+)$/u.exec(question) ?? []) : [];
    const report = reportIn(clause);
    return report === null ? `Theo bài, ${question}?` : `Theo ${report.body}, ${ask}${report.reported}?`;
  }
  // “thừa nhận sai phạm và đã nộp lại …” is no sentence without its verb.
  const governs = keepsVerb(speech.verb);
  // “ông Bình thừa nhận vì sao …” is nobody’s Vietnamese.
  if (speech.kind === 'statement' && (!governs || asksFirst)) return `Theo ${callingOf(speech, ground)}, ${question}?`;
  // “thừa nhận sai phạm và đã nộp lại …”: what else was done is asked for by itself.
  const second = governs ? /^(?:[A-Za-zÀ-ỹ]+ ){1,5}và ((?:đã|sẽ) .+)$/u.exec(question)?.[1] : undefined;
  if (second !== undefined) return `Theo bài, ${callingOf(speech, ground)} ${second}?`;
  return `Theo bài, ${callingOf(speech, ground)} ${speech.verb.toLowerCase()} ${question}?`;
}

/** A clause without the words that name its speaker: those go to the front of the question. */
export function spokenClause(ground: Ground, sentence: string, clause: Span, inside: Span): Span {
  const speech = speechAround(ground, sentence, inside);
  if (speech === null) return clause;
  return { start: Math.max(clause.start, speech.start), end: Math.min(clause.end, speech.end) };
}

/** “The article says: “cầu về đích sớm”. Why is that, according to Mr Thân Đức Mạnh?” */
export function englishAsking(ground: Ground, fact: Topic, clause: string, ask: string): string {
  const speech = speechAround(ground, fact.sentence, fact);
  const report = reportIn(clause);
  const who = speech === null ? (report?.body ?? null) : speech.speaker.institution ? speech.speaker.name : null;
  const name = who === null ? (speech === null ? null : calling(speech.speaker, 'en')) : foreign(who);
  const by = name === null ? '' : `, according to ${name}`;
  return `The article says: ${quoted(upperFirst(report?.reported ?? clause))}. ${ask}${by}?`;
}

const predicate =
  /^(?:phải|đã|sẽ|được|bị|gây|bằng|tăng|giảm|đạt|chiếm|cao|thấp|với|tương đương|trong đó|khiến|làm|vượt|gồm|bao gồm|và|tập trung|cách nhau|dài|nối|kéo dài) /i;

/** “mục tiêu là đến năm 2028, …”: without it a goal would be asked about as what is so today. */
const timed =
  /(?<![A-Za-zÀ-ỹ])(?:đến|tới|trong|vào|từ|sau|trước) (?:(?:cuối|đầu|giữa|hết) )?(?:năm|tháng|quý|ngày|giai đoạn|sáng|trưa|chiều|tối|đêm) [^,]*$/i;

/** “huyện Nà Rì”, “chợ lớn nhất huyện”: said of the name before it. */
const apposition =
  /^(?:(?:thành phố|tỉnh|huyện|quận|thị xã|thị trấn|xã|phường|thôn|bản) (?:\p{Lu}[A-Za-zÀ-ỹ]* ?){1,5}|\p{Ll}+ \p{Ll}+ nhất (?:[A-Za-zÀ-ỹ]+ ?){1,5})$/u;

/** The clause with the one before the comma where it begins with a predicate: its subject, or when and where, is there. */
export function wholeClause({ lexicon }: Ground, passage: Passage, clause: Span): Span {
  const segments = segmentsOf(passage).map(({ from, to }) => ({ from, to, ...passage.span(from, to) }));
  const at = segments.findIndex(({ start, end }) => start <= clause.start && end >= clause.end);
  const before = segments[at - 1];
  const own = segments[at];
  if (own === undefined || before === undefined || own.start !== clause.start) return clause;
  if (!/^, ?$/.test(passage.text.slice(before.to, own.from))) return clause;
  const first = passage.pieces.find(({ from }) => from === own.from)?.word;
  const verbal = first !== undefined && partOfSpeech(first.entry, first.gloss, lexicon)?.startsWith('verb');
  const lead = passage.text.slice(before.from, before.to);
  const bound = predicate.test(passage.text.slice(own.from)) || timed.test(lead) || (verbal && !/\d/.test(lead));
  // “bếp ăn của Trường Phia Khao, huyện Nà Rì, | được đưa vào sử dụng”: where a thing is stands between it and its verb.
  const earlier = segments[at - 2];
  const apart =
    earlier !== undefined && apposition.test(lead) && /^, ?$/.test(passage.text.slice(earlier.to, before.from));
  const { from } = withoutOpener(passage, apart ? earlier : before);
  if (!bound || lengthOf(passage.text.slice(from, before.to)) < 3) return clause;
  return { start: passage.span(from, before.to).start, end: clause.end };
}

/** “…, người đã đến năm lần” tells of somebody named before. */
const relative =
  /^(?:nay|rồi|khi đó|lúc đó|mỗi|người|nơi|vốn|điều|cái|thứ|một trong|trong số|những người|hai trong|ba trong) /i;
function beginsWithVerb({ lexicon }: Ground, passage: Passage, { start }: Span): boolean {
  const first = passage.pieces.find(({ word }) => word.start >= start)?.word;
  return first !== undefined && (partOfSpeech(first.entry, first.gloss, lexicon)?.startsWith('verb') ?? false);
}

/** “công an, | quân đội huy động 38 xuồng”, “đưa người già, | trẻ em và sản phụ”: a row of words that the clause cuts. */
function isTorn(passage: Passage, clause: Span): boolean {
  const spans = segmentsOf(passage).map(({ from, to }) => ({ from, to, ...passage.span(from, to) }));
  const first = spans.findIndex(({ start, end }) => start <= clause.start && end > clause.start);
  const last = spans.findIndex(({ end }) => end >= clause.end);
  if (first < 0 || last < 0) return false;
  const next = spans[last + 1];
  const before = spans[first - 1];
  const joined = (one: { to: number }, other: { from: number }) => /^, ?$/.test(passage.text.slice(one.to, other.from));
  const member = (words: string) =>
    /^(?:\S+ ){1,4}(?:và|cùng|hoặc) \S/u.test(words) && !/\d/.test(words.split(/ (?:và|cùng|hoặc) /u)[0]);
  if (next !== undefined && joined(spans[last], next) && member(passage.text.slice(next.from, next.to))) return true;
  const opens = first === 1 && spans[first].start === clause.start;
  // “Công ty Sông Hồng, | đơn vị vận hành, đưa vào khai thác 14 xe”: a name’s apposition is no subject.
  if (
    opens &&
    last > first &&
    joined(before, spans[first]) &&
    passage.text.slice(spans[first].from, spans[first].to).split(' ').length <= 5
  )
    return true;
  return (
    opens &&
    joined(before, spans[first]) &&
    /^(?:Lực lượng|Các|Những|Nhiều|Toàn bộ|Cán bộ|Người|Học sinh|Công ty|Sở|UBND|Hai|Ba)(?: \S+){0,3}$/u.test(
      passage.text.slice(before.from, before.to),
    )
  );
}

/** “nhờ di dời 164 hộ từ chiều 29/9, …”: why, or on what condition, and nobody who does it. */
const reason = /^(?:nhờ|vì|do|bởi|để|nhằm|nếu|khi|tuy|mặc dù|dù) /i;
const setting = /^(?:trong|tại|ở|theo|sau|trước|từ|đến|vào|do|vì|nhờ|với) /i;

/**
 * Whether a clause can be asked about by itself: it opens its sentence or somebody's words, follows a stop stronger than
 * a comma, or begins with a noun, a name, or when and where.
 */
export function isComplete(ground: Ground, passage: Passage, clause: Span): boolean {
  const { article, lexicon } = ground;
  if (!hasPredicate(ground, passage, clause)) return false;
  const before = article.source.slice(passage.sentence.start, clause.start).trimEnd();
  // “Tại cuộc họp khẩn ngày 19/2, …”: where and when, not what.
  const comma = article.source[clause.end] === ',';
  const opens = article.source.slice(clause.start);
  if (
    comma &&
    (reason.test(opens) || (before === '' && (setting.test(opens) || beginsWithVerb(ground, passage, clause))))
  )
    return false;
  // “…, trong đó khách quốc tế chi tiêu 45%” is a part of what stands before.
  if (isTorn(passage, clause) || /trong đó(?: có)?$/i.test(before)) return false;
  if (before === '' || /[;:.!?…"“]$/u.test(before)) return true;
  if (
    factsIn(ground, passage.sentence.id).some(
      (fact) => fact.start === clause.start && (fact.kind === 'statement' || fact.kind === 'requirement'),
    )
  )
    return true;
  if (predicate.test(article.source.slice(clause.start)) || relative.test(article.source.slice(clause.start)))
    return false;
  const first = passage.pieces.find(({ word }) => word.start >= clause.start)?.word;
  if (first === undefined || first.kind === 'name') return first !== undefined;
  const pos = partOfSpeech(first.entry, first.gloss, lexicon) ?? '';
  const leads = /,\s*$/.test(before) && before.split(',').length === 2;
  return (
    /^(?:noun|pronoun|classifier|name|numeral|number)/.test(pos) ||
    (leads && setting.test(article.source.slice(clause.start)))
  );
}

const toldWhen = new RegExp(` (?:nào|mấy) (?:đã )?(?:${sayingVerbs})(?![A-Za-zÀ-ỹ])`, 'i');
const anotherAsked = /(?<![A-Za-zÀ-ỹ])(?:nào|mấy|bao nhiêu|vì sao|ở đâu)(?![A-Za-zÀ-ỹ])/i;
const bracketed = /\s?\([^()]{1,40}\)/gu;

/**
 * The clause with what is asked for in place of the answer: Vietnamese asks without moving words. Null where too little
 * is left to be understood, or where the clause is one of several in a row of figures.
 */
export function gapped(ground: Ground, clause: Span, gap: Span, asked: string): string | null {
  if (gap.start < clause.start || gap.end > clause.end) return null;
  const passage = ground.passages.find(({ sentence }) => sentence.start <= gap.start && sentence.end >= gap.end);
  if (passage === undefined) return null;
  const opens = withNames(ground, passage, { start: clause.start, end: gap.start });
  const goesOn = withNames(ground, passage, { start: gap.end, end: clause.end });
  const [before, rest] = [opens, goesOn].map((text) => text.replace(bracketed, ''));
  // “từ ngày 6-10, | bao nhiêu tổ …”: what opens with what is asked for has its predicate after that.
  const first = /(?:^|,)\s*(?:(?:khoảng|gần|hơn|chừng|có) )*$/iu.test(before);
  if (first && !hasPredicate(ground, passage, { start: gap.start, end: clause.end }, { strict: true })) return null;
  const cut = withoutSecond(ground, withoutCompanion(rest.replace(/\s+/g, ' '), first), before);
  const after = lengthOf(before) + lengthOf(cut) < fewestWords ? rest : cut;
  if (lengthOf(before) + lengthOf(after) < fewestWords || lengthOf(before) + lengthOf(after) > longestQuote)
    return null;
  if ((before.trim() === '' && / và |\d/u.test(after)) || /^[-–•*\s]*\d/u.test(before)) return null;
  if (/["“”„«»()]/u.test(before + after)) return null;
  // What begins its sentence is written small in ours.
  const small = flowing(ground.article.source, { start: clause.start, end: gap.start }).startsWith(
    shown(opens)[0] ?? '',
  );
  const opening = small ? shown(opens) : lowerFirst(shown(opens));
  // “tại cả 16 xã”: “cả bao nhiêu” asks nothing.
  const lead = opening
    .replace(bracketed, '')
    .replace(/(?:^| )(?:cả|đủ|toàn bộ|tất cả|chỉ có vỏn vẹn)\s*$/i, ' ')
    .trim();
  // “sân đình hôm | 5/3 | đông đến mức …”: the day comes first, without its “hôm”.
  const fronted = /^(.+) hôm$/u.exec(lead)?.[1];
  const question = shown(
    fronted === undefined
      ? `${lead} ${asked}${after}`
      : after.trim() === ''
        ? `${fronted} ${asked}`
        : `${asked} ${fronted}${after}`,
  )
    .replace(/ vào khi nào/u, ' khi nào')
    .replace(/[\s.,;:…]+$/u, '');
  // “doanh nghiệp nào để trễ quá bao nhiêu …”: two questions in one.
  if (anotherAsked.test(before) || anotherAsked.test(after)) return null;
  if (isUnasked(question)) return null;
  // “nhiều thôn khi nào vẫn chìm trong nước” asks nothing.
  if (/(?<!(?:trước|sau) (?:ngày|tháng|năm)) nào (?:vẫn|cũng|mới|còn|đều)(?![A-Za-zÀ-ỹ])/u.test(question)) return null;
  // “Công an tỉnh ngày nào cho biết …” asks when they told, not when it was; “mục tiêu là đến năm nào” has lost what is to be.
  return toldWhen.test(question) ||
    / (?:là|mục tiêu) (?:đến|tới|từ|vào|trước|sau) (?:cuối |đầu |giữa |hết )?\S+ nào$/u.test(question)
    ? null
    : question;
}
