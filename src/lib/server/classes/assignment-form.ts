import { isZone, toMoment, zoneHere } from '../../classroom/zoned-time.ts';
import type { AssignmentWishes } from './assignments.ts';

export type WishesFault = 'bad-title' | 'bad-note' | 'bad-opens' | 'bad-due' | 'due-before' | 'no-feedback';

export type ReadWishes =
  | { ok: true; wishes: AssignmentWishes }
  /** `written`: the fields as they were typed, to fill the form again. */
  | { ok: false; fault: WishesFault; written: Record<string, string> };

const titleLimit = 200;
const noteLimit = 2000;

/** The most attempts a form offers by number; 0 stands for any number. */
const attemptChoices = [0, 1, 2, 3, 5];

function wishesIn(form: FormData): AssignmentWishes | WishesFault {
  const field = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const title = field('title').replace(/\s+/g, ' ').trim();
  if (title === '' || title.length > titleLimit) return 'bad-title';
  const note = field('note').trim();
  if (note.length > noteLimit) return 'bad-note';
  const named = form.get('zone');
  const zone = isZone(named) ? named : zoneHere();
  const opensAt = toMoment(field('opens'), zone);
  if (opensAt === null) return 'bad-opens';
  const dueAt = field('due') === '' ? null : toMoment(field('due'), zone);
  if (dueAt === null && field('due') !== '') return 'bad-due';
  if (dueAt !== null && dueAt <= opensAt) return 'due-before';
  const feedback = form.get('feedback');
  if (feedback !== 'at-once' && feedback !== 'at-end' && feedback !== 'after-closing') return 'no-feedback';
  const attempts = Number(form.get('attempts'));
  return {
    title,
    note,
    opensAt,
    dueAt,
    lateAllowed: form.get('late') === 'on',
    attemptsAllowed: attemptChoices.includes(attempts) ? attempts : 1,
    feedback,
    helpAllowed: form.get('help') === 'on',
  };
}

/** What the form of an assignment says, its times read in the time zone that the browser sends along. */
export function assignmentWishes(form: FormData): ReadWishes {
  const read = wishesIn(form);
  if (typeof read !== 'string') return { ok: true, wishes: read };
  const written = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  return { ok: false, fault: read, written };
}
