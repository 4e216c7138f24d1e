import { database } from '../database.ts';
import type { Assignment, AssignmentState } from './assignments.ts';

/**
 * A text that is another one as soon as a student did something in an assignment, somebody joined, or it was changed:
 * cheap enough to be asked for every few seconds by the page of every teacher.
 */
export async function stampOf(assignment: Assignment, state: AssignmentState): Promise<string> {
  const { id, classId, title, opensAt, dueAt } = assignment;
  const db = await database();
  const row = await db
    .selectNoFrom(({ selectFrom }) => [
      selectFrom('students')
        .where('class_id', '=', classId)
        .select(({ fn }) => fn.countAll().as('n'))
        .as('students'),
      selectFrom('students')
        .where('class_id', '=', classId)
        .where('state', '=', 'active')
        .select(({ fn }) => fn.countAll().as('n'))
        .as('active'),
      selectFrom('reading_progress')
        .where('assignment_id', '=', id)
        .select(({ fn }) => fn.countAll().as('n'))
        .as('opened'),
      selectFrom('reading_progress')
        .where('assignment_id', '=', id)
        .select(({ fn }) => fn.count('read_at').as('n'))
        .as('read'),
      selectFrom('attempts')
        .where('assignment_id', '=', id)
        .select(({ fn }) => fn.countAll().as('n'))
        .as('attempts'),
      selectFrom('attempts')
        .where('assignment_id', '=', id)
        .select(({ fn }) => fn.count('finished_at').as('n'))
        .as('handedIn'),
      selectFrom('answers')
        .innerJoin('attempts', 'attempts.id', 'answers.attempt_id')
        .where('attempts.assignment_id', '=', id)
        .select(({ fn }) => fn.countAll().as('n'))
        .as('answers'),
      // An answer that replaces another changes no count.
      selectFrom('answers')
        .innerJoin('attempts', 'attempts.id', 'answers.attempt_id')
        .where('attempts.assignment_id', '=', id)
        .select(({ fn }) => fn.max('answers.created_at').as('n'))
        .as('answeredAt'),
      selectFrom('look_ups')
        .where('assignment_id', '=', id)
        .select(({ fn }) => fn.sum('count').as('n'))
        .as('lookUps'),
      selectFrom('sentence_stays')
        .where('assignment_id', '=', id)
        .select(({ fn }) => fn.sum('seconds').as('n'))
        .as('seconds'),
    ])
    .executeTakeFirstOrThrow();
  return [state, title, opensAt, dueAt, ...Object.values(row)].join('|');
}
