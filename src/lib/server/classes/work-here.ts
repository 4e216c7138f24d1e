import type { AttemptRow } from '../tables.ts';
import { findAssignment, stateOf, takesWork } from './assignments.ts';
import { memberIn } from './student-session.ts';

/** What holds for an attempt because it is work of a class. */
export interface WorkHere {
  /** False once the assignment is closed. */
  takesAnswers: boolean;
  helpAllowed: boolean;
}

/** The work an attempt is, for the browser of its student; undefined for every other browser. */
export async function workHere(
  { assignment_id, student_id }: Pick<AttemptRow, 'assignment_id' | 'student_id'>,
  device: string | null,
): Promise<WorkHere | undefined> {
  const assignment = assignment_id === null ? null : await findAssignment(assignment_id);
  if (assignment === null) return undefined;
  const member = await memberIn(assignment.classId, device);
  if (member === null || member.id !== student_id) return undefined;
  const now = new Date().toISOString();
  const open = member.class.archivedAt === null && takesWork(stateOf(assignment, now));
  return { takesAnswers: open, helpAllowed: assignment.helpAllowed };
}
