import { anyWordOf } from '../../../facts/vocabulary/pattern.ts';

/** What is so, as news tells it, and what usually makes it so: reasons that answer “vì sao” or “nhờ đâu” of such a clause. */
export interface Effect {
  /** What it is about. */
  thing: RegExp;
  /** What became of it. */
  turn: RegExp;
  /** The first syllables of both, in small letters: a clause that lacks either need not be searched. */
  heads: { thing: ReadonlySet<string>; turn: ReadonlySet<string> };
  reasons: readonly string[];
  /** Whether it is one that “nhờ” can tell of; the rest are none. */
  gain: boolean;
  /** Where what it is about is of several matters, “khách”, the words an article on this one has. */
  amid: RegExp | null;
}

/** Phrases written with `|` between them. */
export function listOf(phrases: string): readonly string[] {
  return phrases.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** The syllables of some words, in small letters. */
export function syllablesOf(words: string): string[] {
  return words.toLowerCase().match(/[A-Za-zÀ-ỹ]+/gu) ?? [];
}

function headsOf(phrases: string): ReadonlySet<string> {
  return new Set(listOf(phrases).map((phrase) => syllablesOf(phrase)[0]));
}

/** “không giảm” is no fall. */
const denied = '(?<!(?:không|chưa|chẳng|khó|hạn chế|phòng|chống|tránh) )';

/** An effect that is none to be glad of. `amid` where its things are of several matters. */
export function effect(thing: string, turn: string, reasons: string, amid?: string): Effect {
  return {
    amid: amid === undefined ? null : new RegExp(anyWordOf(amid), 'gi'),
    thing: new RegExp(anyWordOf(thing), 'i'),
    turn: new RegExp(`${denied}${anyWordOf(turn)}`, 'i'),
    heads: { thing: headsOf(thing), turn: headsOf(turn) },
    reasons: listOf(reasons),
    gain: false,
  };
}

/** What is good: in “học sinh bỏ học giảm” fewer is better, so that such clauses come first. */
export function gain(thing: string, turn: string, reasons: string, amid?: string): Effect {
  return { ...effect(thing, turn, reasons, amid), gain: true };
}

export const less = `giảm | thấp | ít | vắng | thưa | sụt | chỉ đạt | mới đạt | chỉ bằng | chậm | thưa thớt | ế ẩm`;

/** What an article on buses says, and no other: the “tuyến” of “trực tuyến” is none. */
export const buses = `xe buýt | buýt | tuyến buýt | tuyến xe | hành khách | bến xe | chuyến xe`;

/** What an article on something that is being built says. */
export const building = `thi công | dự án | công trình | mặt bằng | nhà thầu | xây dựng | khởi công | bồi thường | lắp đặt`;

export const more = `tăng | đông | kín | gấp | kỷ lục | cao | vượt`;
