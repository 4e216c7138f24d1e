import type { Span } from '../text/article.ts';
import type { NameSort } from './vocabulary/names.ts';

/** What an article says, each with the place that says it. Offsets are UTF-16 code units into `article.source`. */
interface Said extends Span {
  /** Stable for the same article: `quantity-1`, `role-2` … in order of the text. */
  id: string;
  /** Id of the sentence. */
  sentence: string;
  /** The source between start and end: the figure, the date, the title with its holder, the words said. */
  text: string;
  /** Whether the article says that it is so, or that it is not. */
  polarity: 'positive' | 'negative';
  certainty: Certainty;
}

/**
 * On whose word it stands: the article’s own (`stated`), somebody’s reported or quoted words, a plan or forecast, or
 * what is only said to be so.
 */
export type Certainty = 'stated' | 'reported' | 'quoted' | 'expected' | 'hearsay';

/** A person under their full name. */
export interface PersonRef {
  name: string;
  /** “ông”, “bà” where the article uses one of them for this person, else null. */
  address: string | null;
}

/** Who says something, and the words that name them there: “ông Dũng”, “Bí thư Thành uỷ Hà Nội”, “Sở Y tế”. */
export interface Speaker extends PersonRef {
  mention: Span;
  /** Whether a body speaks, or a party by its part alone, “luật sư bào chữa”; `name` is that then. */
  institution: boolean;
}

export interface QuantityFact extends Said {
  kind: 'quantity';
  /** In units: 1.250 tỷ đồng is 1250000000000 with unit `đồng`; a percentage is its figure. */
  value: number;
  /** The upper end of a range, “7 đến 10 phần trăm”; null for one figure. */
  upTo: number | null;
  /** The figure alone as written: `2,92%`, `hai`. */
  figure: string;
  /** `%`, `đồng`, `ha`; null for a count. */
  unit: string | null;
  /** The noun that counts: `đợt` of “4 đợt giãn cách xã hội”; null for a measure. */
  counter: string | null;
  /** What is counted, or measured where the clause names it before a verb of reaching or growing. */
  measure: string | null;
  /** The year, month or period that the clause gives. */
  scope: string | null;
  /** “khoảng”, “hơn”, “gần” … */
  hedge: string | null;
  /** “chỉ”, “chỉ còn” … */
  limit: string | null;
  /** “tăng”, “giảm” where the figure is by how much. */
  change: string | null;
  /** What it is compared with, after “so với”; null where the clause compares it with nothing. */
  baseline: string | null;
  negated: boolean;
  clause: Span;
}

export interface DateFact extends Said {
  kind: 'date';
  grain: 'hour' | 'day' | 'month' | 'year' | 'decade' | 'century' | 'period';
  partOfDay: string | null;
  hour: number | null;
  minute: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** Last year of a period. */
  until: number | null;
  /** A day or month of the lunar calendar. */
  lunar: boolean;
  /** `Nhâm Dần` where the year is given so. */
  canChi: string | null;
  /** `before`, `by`, `from`, `after` where the words limit the time: a deadline, a beginning. */
  bound: 'before' | 'by' | 'from' | 'after' | null;
  /** “hôm qua”, “năm ngoái”, reckoned from when the article was written; the numbers stand nowhere. */
  relative: boolean;
  /** ISO 8601 as far as the article goes: `2021-12-14`, `--12-14`, `1519`, `2021/2025`, `T08:30`; `lunar:--01-15`. */
  normal: string;
  /** Whether it belongs to the noun before it: “kế hoạch năm 2022”. */
  attributive: boolean;
  /** Whether the date opens its sentence and the clause says what happened then. */
  fronted: boolean;
  clause: Span;
}

/** “chỉ còn 85 ngày nữa là hết năm” */
export interface RemainingFact extends Said {
  kind: 'remaining';
  value: number;
  figure: string;
  unit: string;
  /** What comes when the time is over. */
  event: string;
  clause: Span;
}

export interface RoleFact extends Said {
  kind: 'role';
  person: PersonRef;
  /** Head of the office: `Chủ tịch`. */
  title: string;
  /** `UBND TP.Hà Nội`; null where the article gives none. */
  organisation: string | null;
  /** Title and organisation as written. */
  office: string;
  /** `nguyên`, `cựu`, `quyền`, or null for who holds it now. */
  manner: string | null;
}

export interface StatementFact extends Said {
  kind: 'statement';
  speaker: Speaker;
  verb: string;
  mode: 'direct' | 'reported';
}

export interface RequirementFact extends Said {
  kind: 'requirement';
  speaker: Speaker;
  verb: string;
  mode: 'direct' | 'reported';
  /** Who should do it; null where the words don't say. */
  addressee: string | null;
  action: string;
}

/** “Người đứng đầu trạm y tế chịu trách nhiệm về an toàn tiêm chủng”; `text` is what they answer for. */
export interface DutyFact extends Said {
  kind: 'duty';
  bearer: string;
  duty: string;
}

export interface ListFact extends Said {
  kind: 'list';
  head: string;
  items: Span[];
  texts: string[];
  /** Whether the article says that there is more (“…”, “v.v.”): then nothing is known not to belong. */
  open: boolean;
}

/** “với phương châm “…””: the words in quotation marks. */
export interface MottoFact extends Said {
  kind: 'motto';
  /** `phương châm`, `khẩu hiệu`, `chủ đề` … */
  noun: string;
  clause: Span;
}

export interface AbbreviationFact extends Said {
  kind: 'abbreviation';
  abbreviation: string;
  expansion: string;
}

/** A term of the dictionary where the article first uses it. */
export interface TermFact extends Said {
  kind: 'term';
  entry: string;
  gloss: string;
}

/** Why or what for: “thu chậm do nhiều dự án vướng mặt bằng”; `text` is what follows the marker. */
export interface CauseFact extends Said {
  kind: 'cause';
  relation: 'cause' | 'purpose' | 'result';
  /** `do`, `vì`, `nhờ`, `để`, `nhằm`, `dẫn đến` … */
  marker: string;
  /** What is so because of it, is done for it, or leads to it. */
  about: Span;
}

/** “rác hữu cơ là …”, “được gọi là”: `text` is what the noun means or is called. */
export interface DefinitionFact extends Said {
  kind: 'definition';
  /** What is defined or named. */
  subject: Span;
  /** `là`, `gọi là`. */
  verb: string;
}

/** The second of a pair of connectives, “tuy … nhưng”. */
export interface ConnectiveFact extends Said {
  kind: 'connective';
  first: string;
}

/** Something that takes place somewhere at some time; `text` is the clause without the time. */
export interface EventFact extends Said {
  kind: 'event';
  where: string | null;
  when: string | null;
}

/** A name of anybody or anything, at each place where it stands. */
export interface NameFact extends Said {
  kind: 'name';
  sort: NameSort | null;
  /** The class noun that stands before the name or begins it: `sông`, `sở`; null where there is none. */
  noun: string | null;
}

export type Fact =
  | NameFact
  | CauseFact
  | DefinitionFact
  | EventFact
  | ConnectiveFact
  | QuantityFact
  | DateFact
  | RemainingFact
  | RoleFact
  | StatementFact
  | RequirementFact
  | DutyFact
  | ListFact
  | MottoFact
  | AbbreviationFact
  | TermFact;

/** What a rule finds; the composer gives ids in order of the text, and says how certain each is. */
export type Found = Fact extends infer F ? (F extends Fact ? Omit<F, 'id' | 'polarity' | 'certainty'> : never) : never;

/** A fact of one kind as its rule finds it. */
export type DraftOf<K extends Fact['kind']> = Extract<Found, { kind: K }>;
