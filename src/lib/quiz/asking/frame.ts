import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground } from '../candidate.ts';
import { cutQuotations } from './cut-quotation.ts';
import { isAccount } from '../genre.ts';
import { withNames } from './named.ts';
import { wholeQuotations } from './quotation.ts';
import { inLanguage, quoted, upperFirst } from '../wording.ts';

/** What stands where the answer was. */
export const gapMark = '____';

/** A quotation with a blank. */
export interface Framed {
  text: string;
  /** Whether it is a sentence whole or a full clause of it; else it is a last choice. */
  clean: boolean;
}

/** A short aside without a figure is left out; a figure is never left out without a mark. */
function withoutAsides(text: string): string {
  return text.replace(/ ?\((?![^()]*____)[^()\d]{1,60}\)/gu, '');
}

/** Quotation marks and brackets that a cut has left alone are taken away. */
function evened(text: string): string {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  const plain = text.replace(/[“”„«»]/gu, '"');
  const quotes = count(/["“”„«»]/gu) % 2 === 0 ? plain : plain.replace(/"/g, '');
  return count(/\(/g) === count(/\)/g) ? quotes : quotes.replace(/[()]/g, ' ');
}

/**
 * “HÀ TĨNH - Mặn lấn sâu …”, “Cà Mau - Mười một lần …”, “- hơn 17.000 con gia súc …”: what stands before a sentence and is none
 * of it; “Hạ Long - Uông Bí” is a route.
 */
export const dateline =
  /^(?:[-–•*]|\p{Lu}{2,}(?: \p{Lu}{2,})* [-–]|(?:\p{Lu}\p{Ll}+ ){1,3}[-–](?= (?:\p{Lu}\p{Ll}* \p{Ll}|____))) /u;

function written(before: string, after: string, [opens, closes]: [boolean, boolean]): string {
  const text = evened(withoutAsides(`${before}${gapMark}${after}`))
    .replace(dateline, '')
    .replace(/[\s,;:]+$/u, '')
    .trim();
  return `${opens ? '' : '… '}${opens ? upperFirst(text) : text}${closes || /[.…!?]$/u.test(text) ? '' : ' …'}`.replace(
    /\s+/g,
    ' ',
  );
}

const mostFrames = 6;

/**
 * The words of a passage around a gap, enough to be understood by themselves and no more: the best choice first, then
 * others for a quiz that asks for some of these words too.
 */
export function framed(ground: Ground, passage: Passage, gap: Span): Framed[] {
  const { source } = ground.article;
  // “TP.|Hà Nội”: a part of a longer word is no blank.
  if (
    /[A-Za-zÀ-ỹ\p{N}.-]$|['’] $/u.test(source.slice(Math.max(0, gap.start - 2), gap.start)) ||
    /^[A-Za-zÀ-ỹ\p{N}-]/u.test(source.slice(gap.end, gap.end + 1))
  )
    return [];
  const whole = wholeQuotations(ground, passage, gap);
  const frames = (isAccount(ground) ? whole : whole.filter(({ sound }) => sound)).map(({ start, end }) => ({
    text: written(
      withNames(ground, passage, { start, end: gap.start }),
      withNames(ground, passage, { start: gap.end, end }),
      [true, true],
    ),
    clean: true,
  }));
  // A paragraph of an encyclopedia has few sentences, and asks for all that is in them; news is quoted whole or not at all.
  const all =
    frames.length > 0 || !isAccount(ground)
      ? frames
      : cutQuotations(ground, passage, gap).map(({ before, after, whole: edges }) => ({
          text: written(before, after, edges),
          clean: false,
        }));
  return all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at).slice(0, mostFrames);
}

/** A question with a blank, and what it weighs less for a quotation that is cut. */
export interface BlankQuestion {
  prompt: string;
  cost: number;
}

export const costOfCut = 5;

/** In news a figure or a day in a quotation that is cut is a last choice; an account asks for it before the lesser names. */
const mostInCut = { news: 1, account: 4.5 };

/** How much a figure or a day may weigh whose quotation is cut. */
export function mostOfCut(ground: Ground): number {
  return isAccount(ground) ? mostInCut.account : mostInCut.news;
}

/** “Read: “… ____ …”. Which figure belongs in the blank, according to the article?”, in as many ways as there are frames. */
export function blankQuestions(
  ground: Ground,
  passage: Passage,
  gap: Span,
  noun: { vi: string; en: string },
): BlankQuestion[] {
  return framed(ground, passage, gap).map(({ text, clean }) => ({
    prompt: inLanguage(ground.language, {
      vi: `Theo bài, ${noun.vi} nào điền đúng vào chỗ trống: ${quoted(text)}?`,
      en: `Read: ${quoted(text)}. Which ${noun.en} belongs in the blank, according to the article?`,
    }),
    cost: clean ? 0 : costOfCut,
  }));
}
