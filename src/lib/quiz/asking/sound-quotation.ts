import type { Passage } from '../../facts/passage.ts';
import { ceremony } from './part-words.ts';
import type { Part } from './sentence-parts.ts';

/** A thought whose other half may come after the comma: “lo ngại nếu công nhân nghỉ việc, | công ty bị liên đới”. */
const leadsOn =
  /(?<![A-Za-zÀ-ỹ])(?:nếu|khi|tuy|dù|mặc dù|vì|do|bởi|để|nhằm|nhờ|trong|với|ngoài|thay vì|không chỉ|vừa)(?![A-Za-zÀ-ỹ])/i;

/** Whether a part says what somebody was doing when he spoke, which is left off: “Phát biểu tại buổi lễ, …”. */
export function isIdle({ role, text }: Part): boolean {
  return role === 'setting' && ceremony.test(text);
}

/**
 * Whether nothing of a thought is lost where a quotation from `first` to `last` begins and ends: at the ends of the words, at a
 * semicolon, or where the whole is too long (`cut`) before a clause with its own subject.
 */
export function isSound(passage: Passage, parts: readonly Part[], first: number, last: number, cut: boolean): boolean {
  const [opening, next] = [parts[first], parts[last + 1]];
  const mark = (at: number) => passage.text.slice(0, at).trimEnd().at(-1) ?? '';
  const listed = /:\s/u.test(passage.text.slice(parts[0].from, next?.from ?? opening.from));
  // “Phát biểu tại buổi lễ, | bà Vân yêu cầu …”: what she was doing is left off.
  const idle = first > 0 && parts.slice(0, first).every(isIdle);
  if (
    first > 0 &&
    !idle &&
    !(opening.joint === 'stop' && opening.role === 'clause' && mark(opening.from) === ';' && !listed)
  )
    return false;
  if (next === undefined) return true;
  if (next.joint === 'stop') return mark(next.from) === ';' && !listed;
  const text = passage.text.slice(opening.from, parts[last].to);
  return (
    cut && next.joint === 'comma' && next.role === 'clause' && parts[last].role !== 'nominal' && !leadsOn.test(text)
  );
}
