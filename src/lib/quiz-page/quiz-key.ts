/** What a key press means on a question: an option counted from 0, `go` for the next step, or null for nothing. */
export type QuizKey = number | 'go' | null;

/** Elements that do something of their own on Enter. */
const ownEnter = 'a, button, input, select, textarea, summary';

/** Reads a key press on a question with so many options; leaves key combinations and fields to the browser. */
export function quizKey(event: KeyboardEvent, options: number): QuizKey {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog, [popover], input:not([type=radio]), select, textarea')) return null;
  if (/^[1-9]$/.test(event.key) && Number(event.key) <= options) return Number(event.key) - 1;
  if (event.key === 'Enter' && !event.repeat && !target?.closest(ownEnter)) return 'go';
  return null;
}
