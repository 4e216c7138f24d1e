import type { DateFact } from '../../../facts/fact.ts';
import type { Passage } from '../../../facts/passage.ts';
import type { Span } from '../../../text/article.ts';
import type { Ground } from '../../candidate.ts';
import { modal } from '../../asking/part-words.ts';
import { hasPredicate } from '../../asking/predicate.ts';
import { closes, ends, isSentence, placedParts, type Placed } from '../../asking/quotation.ts';
import { reportIn } from '../../asking/reporter.ts';
import { attributed } from '../../asking/stem.ts';
import { flowing, lengthOf, lowerFirst, shown } from '../../wording.ts';
import { bracketed, questionWord, whenAtEnd } from './when-words.ts';
import { englishWhen } from './english-when.ts';

// Questions on a day that opens its sentence, or comes right after what opens it.

/** What happened on the day that opens a sentence: the clause after it with its subject, to where it can end. */
function clauseAfter(fact: DateFact, passage: Passage, ground: Ground): Span | null {
  const parts = placedParts(ground, passage, passage.sentence);
  const own = parts.findIndex(({ start, end }) => start <= fact.start && end >= fact.end);
  // “Từ ngày 1/9 | thị xã cấp nước …”, without a comma.
  const begins = parts[own]?.end === fact.end ? parts[own + 1]?.start : fact.clause.start;
  const first = parts.findIndex(({ start, end }) => begins !== undefined && start <= begins && end > begins);
  if (own !== 0 || first < 0 || begins === undefined) return null;
  // “cầu Vàm Sứ bắc qua sông Lệ, nối hai huyện, | chính thức thông xe”: what became of it comes last.
  const stops = modal.test(parts[first].text) ? ends : closes;
  const last = parts.findIndex(
    (_, at) => at >= first && stops(parts, at) && (first === own || isSentence(parts.slice(first, at + 1))),
  );
  return last < 0 ? null : { start: begins, end: parts[last].end };
}

/** Where a clause that begins with this part can end; -1 where it cannot. */
function endOf(parts: readonly Placed[], first: number): number {
  const stops = modal.test(parts[first].text) ? ends : closes;
  return parts.findIndex((_, at) => at >= first && stops(parts, at));
}

const longestClause = 34;
/** Syllables that a clause keeps. */
const fewestPlain = 6;
/** “… được khởi công | với tổng vốn 2.350 tỷ đồng”: with what is another question. */
const withWhat =
  / với (?:tổng (?:vốn|mức|kinh phí)|kinh phí|số tiền|quy mô|chi phí|sự (?:tham gia|tham dự|có mặt))(?![A-Za-zÀ-ỹ])[^,;]*$/u;
/** “cầu Vàm Sứ | bắc qua sông Lệ, nối hai huyện, | chính thức thông xe” */
const described =
  /^((?:\p{Ll}+ ){1,3}\p{Lu}[A-Za-zÀ-ỹ\d]*(?: \p{Lu}[A-Za-zÀ-ỹ\d]*)*),? (?:bắc qua|nối|dài|rộng|cách|nằm|thuộc|do|đưa vào)(?![A-Za-zÀ-ỹ]).*, ((?:chính thức|đã|sẽ|được|bị|phải)(?![A-Za-zÀ-ỹ])[^,]*)$/u;

/** A clause as it runs in a question, without with what something was done, in Vietnamese also without what only describes its subject. */
function runningClause(span: Span, { article, language }: Ground): string | null {
  const whole = flowing(article.source, span).replace(bracketed, '');
  const short = whole.replace(withWhat, '');
  const kept = lengthOf(short) < fewestPlain ? whole : short;
  const running = language === 'vi' ? kept.replace(described, '$1 $2') : kept;
  return lengthOf(running) < 4 || lengthOf(running) > longestClause || /["“”]/u.test(running) ? null : running;
}

/** “Chiều 14/12, thành phố tổ chức hội nghị.” → “… thành phố tổ chức hội nghị khi nào?” */
export function frontedQuestion(fact: DateFact, ground: Ground): string | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  const span = clauseAfter(fact, passage, ground);
  if (span === null || !hasPredicate(ground, passage, span)) return null;
  const running = runningClause(span, ground);
  if (running === null) return null;
  const lead = shown(ground.article.source.slice(passage.sentence.start, fact.start)).toLowerCase();
  // “Chiều 24/9, Chi cục cho biết …”: when they said so is not when it was.
  if (ground.language === 'en') return reportIn(running) === null ? englishWhen(fact, lead, running) : null;
  // “đến khi nào nước đã tràn vào” would ask until when.
  if (/^(?:đến|tới|tính đến|cho đến|đến hết)$/u.test(lead)) return null;
  if (lead !== '') return `Theo bài, ${lead} ${questionWord(fact)} ${running}?`;
  return attributed(ground, fact, `${running} ${whenAtEnd(fact)}`);
}

const longestSetting = 8;

/** “Sau ba ngày ngừng việc, | sáng 7.11, | công nhân đã trở lại xưởng”, “Theo nghị quyết, | từ 1/10, | mỗi hộ sẽ nộp …” */
export function afterSetting(fact: DateFact, passage: Passage, ground: Ground): string | null {
  const parts = placedParts(ground, passage, passage.sentence);
  const [setting, day, clause] = parts;
  if (clause === undefined || setting.role !== 'setting' || !/^(?:sau|qua|theo) /i.test(setting.text)) return null;
  const lead = shown(ground.article.source.slice(day.start, fact.start)).toLowerCase();
  if (day.end !== fact.end || !/^(?:|từ|kể từ)$/u.test(lead) || clause.role !== 'clause' || clause.joint !== 'comma')
    return null;
  const last = endOf(parts, 2);
  if (last < 0 || lengthOf(setting.text) > longestSetting) return null;
  const running = runningClause({ start: clause.start, end: parts[last].end }, ground);
  if (running === null || ground.language === 'en')
    return running === null || reportIn(running) !== null ? null : englishWhen(fact, lead, running);
  const opening = lowerFirst(setting.text);
  if (lead !== '') return attributed(ground, fact, `${opening}, ${lead} ${questionWord(fact)} ${running}`);
  return attributed(ground, fact, `${opening}, ${running} ${whenAtEnd(fact)}`);
}

const fromHour = /^(?:bắt đầu )?từ \d{1,2}(?:h\d*| giờ(?: \d+ phút)?)$/i;

/** “Từ 0h | ngày 1/8, | phí qua trạm tăng thêm 5.000 đồng.” */
export function fromHourFirst(fact: DateFact, passage: Passage, ground: Ground): string | null {
  const lead = shown(ground.article.source.slice(passage.sentence.start, fact.start)).toLowerCase();
  const [day, clause, ...rest] = placedParts(ground, passage, passage.sentence);
  if (!fromHour.test(lead) || day.end !== fact.end || clause?.role !== 'clause' || clause.joint !== 'comma')
    return null;
  const parts = [day, clause, ...rest];
  const last = endOf(parts, 1);
  const running = last < 0 ? null : runningClause({ start: clause.start, end: parts[last].end }, ground);
  if (running === null || reportIn(running) !== null) return null;
  if (ground.language === 'en') return englishWhen(fact, 'từ', running);
  return `Theo bài, ${lead} ${questionWord(fact)} ${running}?`;
}
