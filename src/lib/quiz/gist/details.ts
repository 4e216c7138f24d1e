import type { Passage } from '../../facts/passage.ts';
import { isAnecdote } from '../asking/anecdote.ts';
import type { Ground } from '../candidate.ts';
import { matterIn } from '../choosing/importance.ts';
import { spread } from '../choosing/spread.ts';
import { wholeClaim } from '../claims/claim.ts';
import { isDecision, isMatter, isWorthJudging } from '../claims/worth.ts';
import { leadOf } from '../lead.ts';
import { overlap } from '../likeness.ts';
import { lengthOf } from '../wording.ts';
import { asOne, withoutAdditions } from './additions.ts';
import type { Gist } from './gist.ts';
import { namesInHalf } from './half-names.ts';

/** Of more sentences those looked at are spread over the article. */
const mostSentences = 80;
/** In characters: as long as what an article is about may be. */
const longest = 230;
/** In syllables. */
const shortest = 13;
/** A sentence that has so much of the headline, or of what the article is about, could be the main point too. */
const [ofHeadline, ofGist] = [0.34, 0.34];
/** So has one that has more than this of one clause of the headline. */
const ofClause = 0.5;
/** And it has less of the headline by so much. */
const less = 0.05;
const mostFigures = 3;
/** What stands in an option is asked for no more: each figure there is a question less. */
const costOfFigure = 1.2;

/** Somebody without an office is no witness where he knows of the matter. */
const expert =
  /(?<![A-Za-zÀ-ỹ])(?:TS|ThS|PGS|GS|KTS|[Ll]uật sư|[Bb]ác sĩ|[Cc]huyên gia|[Cc]án bộ|[Bb]í thư|[Nn]ghiên cứu|[Tt]rưởng|[Hh]iệu trưởng|[Gg]iám đốc)(?![A-Za-zÀ-ỹ])/u;
/** What a witness tells has at least so much of headline and lead. */
const ofWitness = 0.14;
/** Which one, or whose, only the sentences around it tell. */
const hangs =
  /^(?:Doanh nghiệp|Công ty(?! (?:cổ phần|trách nhiệm))|Việc|Hồ sơ|Mẫu|Phiếu|Danh sách|Chênh lệch|Khó khăn|Chủ đầu tư|Nhà thầu|Nhiều (?:gia đình|hộ)|Chi phí|Mức|Nguồn thu|Vụ việc) \p{Ll}|^Về phía /u;
/** And of these it matters less. */
const bare = /^(?:Kinh phí|Giá vé|Trạm|Khi|Đến|Sau|Tại|Dù) \p{Ll}/u;

/** Whom or what somebody rejects is said before. */
const unfinished = /(?<![A-Za-zÀ-ỹ])(?:bác bỏ|phản bác|phản đối|đồng ý|từ chối|thừa nhận)$/u;
/** What a paper says that the news is about is the news again. */
const sameNews = /^Theo (?:bản án|phán quyết|kết luận|quyết định|thông báo|báo cáo|nghị quyết)(?![A-Za-zÀ-ỹ])/u;

function wordsOf(text: string): string {
  return text.replace(/\p{N}+/gu, ' ');
}

function nameless(text: string): string {
  return text.replace(/\p{Lu}[A-Za-zÀ-ỹ]*/gu, ' ');
}

function figuresIn(text: string): number {
  return text.match(/\d[\d.,/]*/gu)?.length ?? 0;
}

/** A detail without what it adds, where it is longer than what it stands beside, or only that has figures. */
function asShort(text: string, gist: string): string {
  const cut = asOne(withoutAdditions(text));
  const plainer = figuresIn(gist) === 0 && figuresIn(cut) === 0;
  return plainer || lengthOf(text) > lengthOf(gist) ? cut : text;
}

interface Detail {
  text: string;
  /** Whether a private witness tells it. */
  witnessed: boolean;
}

function detailIn(passage: Passage, gist: Gist, ground: Ground): Detail[] {
  const claim = wholeClaim(passage, ground, longest);
  if (claim === null || namesInHalf(claim.text, ground.article.source)) return [];
  return [{ text: asShort(claim.text, gist.text), witnessed: isAnecdote(passage, ground) && !expert.test(claim.text) }];
}

/** Whether a sentence says something by itself that one may want to know. */
function isSound({ text, witnessed }: Detail, matter: string): boolean {
  if (lengthOf(text) < shortest || figuresIn(text) > mostFigures) return false;
  if (!isMatter(text) || hangs.test(text) || unfinished.test(text)) return false;
  return !witnessed || overlap(wordsOf(text), matter) >= ofWitness;
}

/** Whether a sentence is plainly narrower than what the article is about. */
function isNarrower(text: string, gist: Gist, title: string): boolean {
  return (
    !sameNews.test(text) &&
    overlap(title, text) <= Math.min(ofHeadline, gist.near - less) &&
    title.split(/[,:;?]/u).every((clause) => overlap(wordsOf(clause), text) <= ofClause) &&
    overlap(nameless(text), nameless(gist.text)) <= ofGist
  );
}

/** The more, the sooner a careless reader takes a detail for the main point. */
function lureOf({ text, witnessed }: Detail, gist: Gist, matter: string): number {
  return (
    Math.min(3, overlap(wordsOf(text), matter) * 10) +
    (isWorthJudging(text) ? 1 : 0) +
    (isDecision(text) ? 1 : 0) -
    (bare.test(text) ? 1.5 : 0) -
    (witnessed ? 2.5 : 0) -
    figuresIn(text) * costOfFigure -
    Math.abs(lengthOf(text) - lengthOf(gist.text)) * 0.15
  );
}

/**
 * True sentences of an article beside which what it is about is told by being wider: each stands by itself, none of them
 * in the lead or near to what headline and lead say; first those that a careless reader could take for it.
 */
export function detailsBeside(gist: Gist, ground: Ground): string[] {
  const { article, passages, bySentence } = ground;
  const told = [leadOf(passages)?.paragraph, bySentence.get(gist.sentence)?.paragraph];
  const matter = wordsOf(matterIn(ground));
  const others = passages.filter(({ sentence, paragraph }) => sentence.kind === 'body' && !told.includes(paragraph));
  return spread(others, mostSentences)
    .flatMap((passage) => detailIn(passage, gist, ground))
    .filter((one) => isSound(one, matter) && isNarrower(one.text, gist, article.title ?? ''))
    .map((one) => ({ text: one.text, lure: lureOf(one, gist, matter) }))
    .sort((a, b) => b.lure - a.lure)
    .map(({ text }) => text);
}
