import type { Passage } from '../../../facts/passage.ts';
import { onceFor } from '../../../text/once-for.ts';
import { searchTexts } from '../../../text/search-texts.ts';
import type { Ground } from '../../candidate.ts';
import { overlap } from '../../likeness.ts';
import { isShortText } from '../../short-text.ts';
import { deeds } from '../reasons/aims.ts';
import { syllablesOf } from '../reasons/effect.ts';
import type { Bank, Matter } from './matter.ts';
import { matters } from './matters.ts';
import { effects } from '../reasons/reasons.ts';
import { matterIn } from '../../choosing/importance.ts';

/** How much more the words asked about say of their matter than the whole article. */
const ownWeight = 3;
const leastScore = 3;
const leastAmid = 2;
/** What its own sentence speaks of needs no second word of the article. */
const ofOwn = 1;
/** So much of a long article tells what it is about. */
const longest = 12_000;
/** How many paragraphs away the words of a usual phrase are looked for: what the article says is no wrong answer. */
const reach = 6;

const countsOf = onceFor(({ source }: Ground['article']) =>
  matters.map(({ of }) => count(source.slice(0, longest), of)),
);

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0;
}

/** Those of some phrases that the article does not say, or nearly say, near a sentence. */
function unsaid(phrases: readonly string[], sentence: string, { passages, bySentence, article }: Ground): string[] {
  const { paragraph } = bySentence.get(sentence)!;
  const near = passages.filter((one) => Math.abs(one.paragraph - paragraph) <= reach);
  return phrases.filter(
    (phrase) =>
      overlap(phrase, article.title ?? '') < 0.6 &&
      !near.some((one) => overlap(phrase, one.text) >= (one.paragraph === paragraph ? 0.6 : 0.75)),
  );
}

/** Compounds of which the first syllable names something else: “hồ sơ” is no lake, “dịch vụ” no epidemic. */
const otherThing =
  /^(?:hồ sơ|dịch vụ|trường hợp|cá nhân|xã hội|khoa học|đường dây|đường lối|đất nước|chợ đen|cột mốc|bức xúc|vụ án|vụ việc|xe cộ|cầu thủ|cây số|cây xăng|điện thoại|điện tử|mặt khác|đàn ông|đàn bà|bệnh viện|bệnh xá|vườn trẻ|khách hàng|khách sạn|thẻ đảng|nhà nước|tàu điện|sông núi|đoàn thể)$/i;

/** Searches the texts of the passages: as written, and in small letters. */
const searches = onceFor((passages: Ground['passages']) => ({
  written: searchTexts(passages.map(({ text }) => text)),
  small: searchTexts(passages.map(({ text }) => text.toLowerCase())),
}));

/** A passage that has a clause, and where. */
interface Place {
  passage: Passage;
  offset: number;
}

function placeOf(clause: string, { passages }: Ground): Place | null {
  const { written, small } = searches(passages);
  const sought = clause.toLowerCase();
  const at = written(clause).next().value ?? small(sought).next().value;
  if (at === undefined) return null;
  return { passage: passages[at], offset: passages[at].text.toLowerCase().indexOf(sought) };
}

/**
 * Whether a clause speaks of a thing by words of its own: neither the “quả” of “kết quả” is a fruit nor the “hồ” of “hồ sơ”
 * a lake.
 */
function speaksOf(thing: RegExp, clause: string, place: Place | null): boolean {
  const every = new RegExp(thing.source, `${thing.flags}g`);
  return [...clause.matchAll(every)].some((match) => {
    if (place === null || place.offset < 0) return true;
    const { passage, offset } = place;
    const [from, to] = [offset + match.index, offset + match.index + match[0].length];
    return passage.pieces.every((piece) => {
      const words = passage.text.slice(piece.from, piece.to);
      if (piece.from >= to || piece.to <= from || words.split(' ').length !== 2) return true;
      // The whole word, or its head.
      if (piece.from >= from && piece.to <= to) return true;
      return piece.from === from && !otherThing.test(words);
    });
  });
}

/** The effects found so far, by their clause. */
const toldIn = onceFor(() => new Map<string, number>());

/**
 * Which of the effects a clause tells of, as a place in their list; -1 where it is none that news usually explains. `thanks`
 * where “nhờ” says that it is a good one. Every reason of an article is held against every other, so that what was found is
 * kept.
 */
export function effectOf(clause: string, ground: Ground, thanks = false): number {
  const known = toldIn(ground);
  const asked = `${thanks} ${clause}`;
  const found = known.get(asked) ?? findEffect(clause, ground, thanks);
  known.set(asked, found);
  return found;
}

/** What tells of which matter a clause is: its own words and paragraph, headline and lead. */
function nearTo(clause: string, place: Place | null, ground: Ground): string {
  const own = ground.passages.filter(({ paragraph }) => paragraph === place?.passage.paragraph);
  return [clause, matterIn(ground), ...own.map(({ text }) => text)].join(' ');
}

function findEffect(clause: string, ground: Ground, thanks: boolean): number {
  const { article } = ground;
  const syllables = syllablesOf(clause);
  const has = (heads: ReadonlySet<string>) => syllables.some((syllable) => heads.has(syllable));
  const likely = effects.filter(
    ({ heads, turn, gain }) => (gain || !thanks) && has(heads.thing) && has(heads.turn) && turn.test(clause),
  );
  const place = likely.length === 0 ? null : placeOf(clause, ground);
  const fitting = likely.filter(({ thing }) => speaksOf(thing, clause, place));
  const [first] = fitting;
  if (first === undefined || first.amid === null) return effects.indexOf(first);
  const plain = fitting.find(({ amid }) => amid === null);
  const near = nearTo(clause, place, ground);
  // Few guests are passengers, tourists or customers: what the article speaks of most, and here or first of all too.
  const [best] = fitting
    .flatMap((one) => (one.amid === null ? [] : { one, amid: one.amid }))
    .filter(({ amid }) => count(near, amid) > 0)
    .map(({ one, amid }) => ({
      one,
      times: count(article.source.slice(0, longest), amid) + count(place?.passage.text ?? clause, amid) * ofOwn,
    }))
    .filter(({ times }) => times >= leastAmid)
    .sort((a, b) => b.times - a.times);
  return best === undefined && plain === undefined ? -1 : effects.indexOf(best?.one ?? plain!);
}

/** Reasons that news usually gives for what a clause tells, and this article does not. */
export function usualReasons(clause: string, sentence: string, ground: Ground, thanks = false): string[] {
  return unsaid(effects[effectOf(clause, ground, thanks)]?.reasons ?? [], sentence, ground);
}

/** What such work as a clause tells of is usually done for, and this article does not say. */
export function usualAims(clause: string, sentence: string, ground: Ground): string[] {
  return unsaid(deeds.find(({ of }) => of.test(clause))?.aims ?? [], sentence, ground);
}

/** So much of a phrase must be words of the article: of a fruit exporter no cattle are to be vaccinated. */
const leastKnown = 0.5;

/** What whoever governs does on any matter, and tells none: “ban hành hướng dẫn”, “báo cáo kết quả”. */
const managing =
  /^(?:sớm |tiếp tục )?(?:ban hành|rà soát|báo cáo|lập|thành lập|xây dựng (?:phương án|kế hoạch|đề án)|hoàn tất|phối hợp|tham mưu|đề xuất|bố trí|công bố|công khai|tăng cường|chỉ đạo|phân công|trình|thống kê|đôn đốc|vận động|giám sát|đánh giá|chuẩn bị)(?: [^\p{Lu}]*)?$/u;

/** What people plead for and a court is asked fits any article on it; not so advice: in the heat no child is vaccinated. */
const forAnybody: readonly Bank[] = ['plea', 'defence'];
/** Offices that are told much the same as those who do the work. */
const ofOffices: readonly Bank[] = ['rule', 'local'];

/** The matter of some words of a sentence and of its article; undefined where it is none that news often has. */
function matterOf(words: string, ground: Ground, own: boolean): Matter | undefined {
  const whole = countsOf(ground.article);
  const [best] = matters
    .map((matter, at) => ({ matter, here: count(words, matter.of), all: whole[at] }))
    .map((one) => ({ ...one, score: one.here * ownWeight + one.all }))
    .filter(({ score, here }) => score >= leastScore && (!own || here > 0))
    .sort((a, b) => b.score - a.score);
  return best?.matter;
}

/** What news on the matter of some words usually tells as their result, and this article does not. */
export function usualResults(words: string, sentence: string, ground: Ground): string[] {
  return unsaid(matterOf(words, ground, true)?.usual.result ?? [], sentence, ground);
}

/**
 * What news on the matter of a sentence and its article usually asks for beside `answer`, and this article does not. `whom`
 * is who is asked: one who is of a matter himself, as a hospital is, is asked for nothing else.
 */
export function usualDemands(
  bank: Bank,
  { answer, whom, words }: { answer: string; whom: string; words: string },
  sentence: string,
  ground: Ground,
): string[] {
  const best = matterOf(words, ground, false);
  const trade = matters.filter(({ of }) => count(whom, of) > 0);
  const matter =
    trade.length === 0 || (best !== undefined && trade.includes(best))
      ? best
      : trade.find(({ of }) => count(answer, of) > 0);
  if (matter === undefined) return [];
  const phrases = matter.usual[bank] ?? (ofOffices.includes(bank) ? (matter.usual.task ?? []) : []);
  const text = ground.article.source.slice(0, longest);
  return unsaid(
    isShortText(ground) || forAnybody.includes(bank)
      ? phrases
      : phrases.filter((one) => overlap(one, text) >= leastKnown),
    sentence,
    ground,
  );
}

/** Whether a task names no matter of its own, so that whoever governs could be told it on any. */
export function tellsNoMatter(task: string): boolean {
  return managing.test(task) && matters.every(({ of }) => count(task, of) === 0);
}
