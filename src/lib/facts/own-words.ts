import type { Mention } from './cast.ts';
import type { Stretch } from './clauses.ts';
import { anyOf } from './vocabulary/pattern.ts';

/** A stretch without the marks around it. */
export function bare(text: string, { from, to }: Stretch): Stretch {
  while (from < to && /[\s",:;]/.test(text[from])) from++;
  while (to > from && /[\s".,…;!?]/.test(text[to - 1])) to--;
  return { from, to };
}

/** Whether nobody else is named in a stretch; a body there is the one that the speaker is of. */
export function alone(others: Mention[], from: number, to: number): boolean {
  return others.every((other) => other.how === 'institution' || other.from < from || other.from >= to);
}

/** Where own words end right before who says them: “…”, |; “…” - điều dưỡng trưởng |; “…”, Phó Giám đốc CDC tỉnh, bác sĩ | */
const wordsEnd =
  /",?(?: -)? ?(?:theo )?(?<title>(?!(?:là|mà|để|khi|trong|tại|và|nhưng|song|do|vì|được|bị|như|thì) )[^",.;:!?()-]{0,70}(?:, [^",.;:!?()-]{0,30})?)$/u;
/** “‘cục gạch’, ông Bảy nói”: a quoted word is nothing said. */
const fewestOwn = 4;

/**
 * The own words with which a sentence begins, if they end right before a mention; they may have begun in an earlier
 * sentence. What else the sentence tells after the verb is of how or where they were said.
 */
export function ownWordsBefore(text: string, mention: Mention, others: Mention[]): Stretch | null {
  const ended = wordsEnd.exec(text.slice(0, mention.from));
  if (ended === null) return null;
  const words = text.slice(0, ended.index);
  // “… không biết, | “chú Lực nói …””: a mark that opens words.
  if (!words.includes('"') && /^"[^\s,.]/u.test(text.slice(ended.index))) return null;
  const opened = words.indexOf('"');
  if (words.slice(0, Math.max(0, opened)).trim() !== '' || words.indexOf('"', opened + 1) >= 0) return null;
  const title = mention.from - ended.groups!.title.length;
  if (!alone(others, title, mention.from)) return null;
  const content = bare(text, { from: opened + 1, to: ended.index });
  const fewest = opened < 0 ? 1 : fewestOwn;
  return text.slice(content.from, content.to).split(' ').length < fewest ? null : content;
}

/** “nói trước toà: “…””, “chỉ cười: “…””: own words after a colon, to the end of the sentence. */
export function ownWordsAfter(
  text: string,
  { to }: { to: number },
  others: Mention[],
): { from: number; content: Stretch } | null {
  const colon = /^[^":;]*: ?"/u.exec(text.slice(to));
  if (colon === null) return null;
  const from = to + colon[0].length;
  const close = text.indexOf('"', from);
  if ((close >= 0 && text.length - close > 3) || !alone(others, to, from)) return null;
  const content = bare(text, { from, to: close < 0 ? text.length : close });
  return text.slice(content.from, content.to).split(' ').length < fewestOwn ? null : { from, content };
}

/** “…, ông nhìn đám ruộng bên cạnh: “…””, “Anh Lộc có hai con, đặt câu hỏi tại buổi họp: “…””: how he speaks, some words on. */
const speaksLater = new RegExp(
  `^[^":;.!?]{0,110}?[ ,](?:${anyOf(
    `đặt câu hỏi | đặt vấn đề | nêu kinh nghiệm | nêu ý kiến | trả lời | phát biểu | chia sẻ | giải thích | chất vấn | góp ý | bày tỏ |
    cười | nhìn | lắc đầu | gật đầu | thở dài | tâm sự | phân trần`,
  )})(?![A-Za-zÀ-ỹ])[^":;.!?]{0,60}$`,
  'u',
);
/** Words that may be somebody else’s, or written somewhere. */
const ofAnother =
  /(?<![A-Za-zÀ-ỹ])(?:nghe|thấy|vợ|chồng|mẹ|cha|bố|người|khách|được|bị|biển|tờ|bảng|giấy|dòng|chữ|câu trả lời|ghi|dán|viết|rồi|của)(?![A-Za-zÀ-ỹ])/u;

/** Own words after a colon of the one person whom the sentence names before it, who speaks some words on. */
export function ownWordsLater(text: string, mention: Mention, others: Mention[]): Stretch | null {
  const colon = text.indexOf(': "', mention.to);
  if (mention.how === 'institution' || colon < 0 || text.indexOf('"') < colon) return null;
  if (others.some((one) => one !== mention && one.from < colon)) return null;
  const between = text.slice(mention.to, colon);
  if (!speaksLater.test(between) || ofAnother.test(between)) return null;
  return ownWordsAfter(text, mention, others)?.content ?? null;
}
