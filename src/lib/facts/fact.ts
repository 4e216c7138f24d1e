import type { Span } from '../text/article.ts';

/** What an article says, each with the place that says it. Offsets are UTF-16 code units into `article.source`. */
interface Said extends Span {
  /** Stable for the same article: `quantity-1`, `role-2` … in order of the text. */
  id: string;
  /** Id of the sentence. */
  sentence: string;
  /** The source between start and end: the figure, the date, the title with its holder, the words said. */
  text: string;
}

/** A person under their full name. */
export interface PersonRef {
  name: string;
  /** “ông”, “bà” where the article uses one of them for this person, else null. */
  address: string | null;
}

/** Who says something, and the words that name them there: “ông Dũng”, “Bí thư Thành uỷ Hà Nội”. */
export interface Speaker extends PersonRef {
  mention: Span;
}

export interface QuantityFact extends Said {
  kind: 'quantity';
  /** In units: 1.250 tỷ đồng is 1250000000000 with unit `đồng`; a percentage is its figure. */
  value: number;
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
  negated: boolean;
  clause: Span;
}

export interface DateFact extends Said {
  kind: 'date';
  grain: 'day' | 'month' | 'year' | 'period';
  partOfDay: string | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** Last year of a period. */
  until: number | null;
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

export type Fact =
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

/** What a rule finds; the composer gives ids in order of the text. */
export type Found = Fact extends infer F ? (F extends Fact ? Omit<F, 'id'> : never) : never;
