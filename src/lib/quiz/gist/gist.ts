import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import { onceFor } from '../../text/once-for.ts';
import { isAnecdote } from '../asking/anecdote.ts';
import { hasPredicate } from '../asking/predicate.ts';
import { isLoose } from '../asking/pronouns.ts';
import type { Ground } from '../candidate.ts';
import { importanceIn } from '../choosing/importance.ts';
import { standsAlone } from '../claims/standing.ts';
import { isAccount } from '../genre.ts';
import { leadOf } from '../lead.ts';
import { overlap, wordsInCommon } from '../likeness.ts';
import { lengthOf, lowerFirst, shown, upperFirst } from '../wording.ts';
import { isDecision, isScene } from '../claims/worth.ts';
import { asOne, withoutAdditions } from './additions.ts';
import { namesInHalf } from './half-names.ts';
import { tellsWhole } from './whole-news.ts';

/** The sentence of an article that says what it is about. */
export interface Gist extends Span {
  kind: 'gist';
  id: string;
  sentence: string;
  /** The sentence without its full stop, what stands in brackets, and what it only adds at its end. */
  text: string;
  /** What of the sentence `text` is made of. */
  parts: string[];
  /** How near it is to the headline, from 0 to about 1. */
  near: number;
}

type Statement = Omit<Gist, 'id' | 'kind' | 'near'>;

/** In syllables: less says too little, more is not taken in beside three others. */
const [shortest, longest] = [12, 42];
/** So much of the headline stands in the sentence, or of the sentence in the headline. */
const inLead = 0.2;
/** Another sentence of the beginning says the matter only where it is much nearer to the headline than the lead is. */
const [inOther, nearer] = [0.38, 0.25];
/** Less is enough where the paragraph after the lead begins with what happened at some hour or day. */
const inEvent = 0.27;
const event =
  /^(?:(?:Khoảng|Lúc|Vào|Trước đó,) )?(?:\d|[Nn]gày \d|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Rr]ạng sáng)/u;
/** Where the lead’s nearest sentence cannot stand alone, its first one may if it is so near. */
const ofOpening = 0.3;
/**
 * So much matters the sentence that says what an article is about (`choosing/importance.ts`): of those that do readers passed 35 of 37,
 * of the others 2 of 6.
 */
const leastImportance = 0.6;
/** So many paragraphs after the lead may tell the news where the lead only opens the article. */
const reach = 2;

/** “TP HCM – Toà tuyên …”: where the news comes from, at the head of the lead; anywhere else it is a route, “Hạ Long - Uông Bí”. */
const dateline = /^\p{Lu}[^,.:]{1,24} [-–—] (?=\p{Lu})/u;

const marks = /["“”„«»:;?!…[\]()]|^-/u;
/** What was named in the headline alone, or a scene that an article opens with. */
const leans =
  /^(?:(?:Các|Những|Hai|Ba|Bốn) [A-Za-zÀ-ỹ]+ mới|Cú|(?:Các|Những|Nhiều|Số) (?:em|cháu|bé|bị cáo|nạn nhân|hộ|trẻ)|Tai nạn|Vụ|Thông tin|Kết quả|Sự việc|Chủ trương|Mức|Toàn bộ số|Phiên|Buổi|Cuộc|Hội nghị|Kỳ họp) |^(?:Theo (?:cáo trạng|hồ sơ|lời khai|kết luận điều tra)|Trước đó|Cứ|Đứng sau|Mỗi khi|Có mặt|Nửa đêm)(?=[ ,])/u;
/** That a paper was sent or people met tells no matter yet. */
const paper =
  /(?<![A-Za-zÀ-ỹ])(?:gửi [^,]*(?:báo cáo|văn bản|công văn|kết luận)|có (?:văn bản|công văn)|tổ chức (?:hội nghị|hội thảo|cuộc họp|họp))(?![A-Za-zÀ-ỹ])/i;

/** A sentence of a court and a headline have few words in common. */
const sentenced = {
  headline: /(?<![A-Za-zÀ-ỹ])(?:lĩnh|nhận|bị phạt|tuyên)(?: [^ ]+){0,4} (?:án|tù)(?![A-Za-zÀ-ỹ])|lĩnh án/i,
  text: /(?<![A-Za-zÀ-ỹ])(?:tuyên|tuyên phạt|bị phạt) .*(?:tù|tử hình|chung thân)(?![A-Za-zÀ-ỹ])/i,
};
const sameSentence = 0.3;

/** Days and numbers of a headline stand anywhere. */
const anywhere = /(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|năm|tuần|giờ|hôm|một|hai|ba|bốn)(?![A-Za-zÀ-ỹ])|\p{N}+/giu;
/** One word in common tells nothing. */
const fewestInCommon = 2;

/** The place is named in every sentence; what happened there is not. */
function nameless(text: string): string {
  return lowerFirst(text).replace(/\p{Lu}[A-Za-zÀ-ỹ.]*/gu, ' ');
}

/** How near a sentence is to the headline, from 0 to about 1. */
function nearnessOf(title: string, text: string): number {
  if (sentenced.headline.test(title) && sentenced.text.test(text)) return overlap(title, text) + sameSentence;
  const common = wordsInCommon(nameless(title).replace(anywhere, ' '), nameless(text));
  return common < fewestInCommon ? 0 : overlap(title, text);
}

/** A headline that tells what is done about something, of which the state of things is but the half. */
const measures =
  /(?<![A-Za-zÀ-ỹ])(?:ứng phó|khắc phục|gỡ|tháo gỡ|chuẩn bị|tìm cách|tăng cường|siết|chấn chỉnh)(?![A-Za-zÀ-ỹ])/i;
/** Outside the lead what somebody says or asks for is his word on the news. */
const ofSomebody =
  /(?<![A-Za-zÀ-ỹ])(?:cho biết|cho hay|cho rằng|nói|kể|khẳng định|nhấn mạnh|lưu ý|thừa nhận|yêu cầu|đề nghị|kiến nghị|đề xuất)(?![A-Za-zÀ-ỹ])/i;

/** What a sentence says of the matter; null where it does not stand by itself. */
function statementIn(passage: Passage, ground: Ground): Statement | null {
  const { sentence, text: whole } = passage;
  const to = whole.replace(/[.\s]+$/u, '').length;
  if (to === 0) return null;
  const span = passage.span(0, to);
  const written = shown(ground.article.source.slice(span.start, span.end));
  const parts = withoutAdditions(passage === leadOf(ground.passages) ? written.replace(dateline, '') : written);
  const text = upperFirst(asOne(parts));
  const words = lengthOf(text);
  if (words < shortest || words > longest || marks.test(text) || leans.test(text) || paper.test(text)) return null;
  if (isLoose(text) || isScene(text) || !standsAlone(text) || isAnecdote(passage, ground)) return null;
  if (namesInHalf(text, ground.article.source)) return null;
  if (!hasPredicate(ground, passage, span, { strict: true })) return null;
  return { sentence: sentence.id, ...span, text, parts };
}

interface Stated {
  /** Null where the sentence does not stand by itself. */
  made: Statement | null;
  near: number;
  leads: boolean;
  /** Whether it opens the article, or the paragraph after the lead. */
  opens: boolean;
  follows: boolean;
}

/** The sentences of the beginning, those nearest to the headline first. */
function beginningOf(title: string, ground: Ground): Stated[] {
  const bodies = ground.passages.filter(({ sentence }) => sentence.kind === 'body');
  const lead = leadOf(ground.passages);
  const paragraphs = [...new Set(bodies.map(({ paragraph }) => paragraph))].slice(0, reach + 1);
  const second = bodies.find(({ paragraph }) => paragraph === paragraphs[1]);
  return bodies
    .filter(({ paragraph }) => paragraphs.includes(paragraph))
    .map((passage) => {
      const made = statementIn(passage, ground);
      const near = Math.max(nearnessOf(title, passage.text), made === null ? 0 : nearnessOf(title, made.text));
      return {
        made,
        near,
        leads: passage.paragraph === lead?.paragraph,
        opens: passage === lead,
        follows: passage === second,
      };
    })
    .sort((a, b) => b.near - a.near);
}

/**
 * The statement of what an article is about: of the lead the sentence that is nearest to the headline, else one of the
 * next paragraphs that plainly says what the headline does. None where nothing is sure, nor in an account.
 */
export const gistOf = onceFor((ground: Ground): Gist[] => {
  const { title } = ground.article;
  if (title === null || isAccount(ground)) return [];
  const stated = beginningOf(title, ground);
  const leading = stated.filter(({ leads }) => leads);
  const opening = leading.find(({ made, opens, near }) => opens && made !== null && near >= ofOpening);
  const first = leading[0]?.made === null && opening !== undefined ? opening : leading[0];
  const other = stated.find(({ leads, made }) => !leads && made !== null && !ofSomebody.test(made.text));
  const isSure = first !== undefined && first.made !== null && first.near >= inLead;
  const isNearer = other !== undefined && other.near >= inOther && (!isSure || other.near >= first.near + nearer);
  const happened = stated.find(
    ({ follows, made, near }) => follows && made !== null && near >= inEvent && event.test(made.text),
  );
  const best = isNearer ? other : isSure ? first : happened;
  if (best === undefined || best.made === null) return [];
  if (importanceIn(ground)(best.made.sentence) < leastImportance) return [];
  if (measures.test(title) && !isDecision(best.made.text)) return [];
  // What a court decides on the accused is the news, however many the victims were.
  if (!sentenced.headline.test(title) && !tellsWhole(best.made.text, title)) return [];
  return [{ kind: 'gist', id: 'gist-1', near: best.near, ...best.made }];
});
