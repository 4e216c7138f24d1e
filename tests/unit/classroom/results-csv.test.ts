import { describe, expect, it } from 'vitest';
import { resultsCsv } from '../../../src/lib/classroom/results/results-csv.ts';
import type { StudentResult } from '../../../src/lib/classroom/results/student-result.ts';

const student: StudentResult = {
  id: 'a',
  name: '=HYPERLINK("x")',
  membership: 'removed',
  opened: true,
  read: false,
  standing: 'late',
  attempts: 2,
  shown: 2,
  finishedAt: '2026-05-03T07:05:59.123Z',
  answered: 2,
  right: 1,
  marks: ['right', 'wrong', 'none'],
};
const items = [{ prompt: 'Bao nhiêu?' }, { prompt: 'Ai, ở đâu?' }, { prompt: '@home?' }];

describe('the results as a CSV file', () => {
  it('have a student a row, a question a column, and no formula', () => {
    const [head, row, end] = resultsCsv([student], items, 'en').slice(1).split('\r\n');
    expect(head).toBe(
      'Student,Note,State,Opened,Read to the end,Attempts,Handed in at (UTC),Right,Of,1. Bao nhiêu?,"2. Ai, ở đâu?",3. @home?',
    );
    expect(row).toBe(`"'=HYPERLINK(""x"")",removed,late,yes,no,2,2026-05-03 07:05,1,3,1,0,`);
    expect(end).toBe('');
  });

  it('leave what is not there empty', () => {
    const none: StudentResult = { ...student, name: 'An', membership: 'active', marks: [], right: null };
    const row = resultsCsv([{ ...none, finishedAt: null, attempts: 0 }], items, 'vi').split('\r\n')[1];
    expect(row).toBe('An,,nộp muộn,có,không,0,,,3,,,');
  });
});
