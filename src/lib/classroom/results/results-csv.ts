import type { Language } from '../../ui/settings.ts';
import { resultsMessages } from '../../ui/messages/results.ts';
import { toCsv, type Separator } from './csv.ts';
import type { AnalysedItem } from './item-analysis.ts';
import type { Mark, StudentResult } from './student-result.ts';

/** What a spreadsheet adds up: 1 for right, 0 for wrong, nothing for no answer. */
const points: Record<Mark, number | null> = { right: 1, wrong: 0, none: null };

/** The table of students and questions as a CSV file, a student a row, a question a column. */
export function resultsCsv(
  students: readonly StudentResult[],
  items: readonly Pick<AnalysedItem, 'prompt'>[],
  language: Language,
  separator?: Separator,
): string {
  const t = resultsMessages[language];
  const { note, opened, read, attempts, handedIn, right, total, yes, no } = t.csvColumns;
  const head = [t.student, note, t.standing, opened, read, attempts, handedIn, right, total];
  const rows = students.map((student) => [
    student.name,
    t.memberships[student.membership],
    t.standings[student.standing],
    student.opened ? yes : no,
    student.read ? yes : no,
    student.attempts,
    student.finishedAt?.slice(0, 16).replace('T', ' ') ?? null,
    student.right,
    items.length,
    ...items.map((_, index) => points[student.marks[index] ?? 'none']),
  ]);
  return toCsv([[...head, ...items.map(({ prompt }, index) => `${index + 1}. ${prompt}`)], ...rows], separator);
}
