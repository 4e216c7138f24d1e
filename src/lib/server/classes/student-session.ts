import type { StudentRow } from '../classroom-tables.ts';
import { database } from '../database.ts';
import { toClass, type SchoolClass } from './classes.ts';
import { toStudent, type Student } from './students.ts';

/** A student of a class, in the browser they use. */
export interface ClassMember extends Student {
  class: SchoolClass;
}

/** Who this browser is in each of its classes, in the order they were joined; `device` is what `deviceOf` gives. */
export async function membersOf(device: string | null): Promise<ClassMember[]> {
  if (device === null) return [];
  const db = await database();
  const students = await db
    .selectFrom('students')
    .innerJoin('student_devices', 'student_devices.student_id', 'students.id')
    .where('student_devices.device_hash', '=', device)
    .where('students.state', 'in', ['active', 'waiting'])
    .selectAll('students')
    .orderBy('student_devices.created_at')
    .execute();
  if (students.length === 0) return [];
  const classes = await db
    .selectFrom('classes')
    .selectAll()
    .where(
      'id',
      'in',
      students.map(({ class_id }) => class_id),
    )
    .execute();
  const classOf = (row: StudentRow) => toClass(classes.find(({ id }) => id === row.class_id)!);
  return students.map((row) => ({ ...toStudent(row), class: classOf(row) }));
}

/** Who this browser is in one class: only somebody who is in, not who waits or was removed. */
export async function memberIn(classId: string, device: string | null): Promise<ClassMember | null> {
  const members = await membersOf(device);
  return members.find((member) => member.class.id === classId && member.state === 'active') ?? null;
}

/** Signs the students of all classes out of this browser; their resume codes take them up again. */
export async function leaveBrowser(device: string | null): Promise<void> {
  if (device === null) return;
  const db = await database();
  await db.deleteFrom('student_devices').where('device_hash', '=', device).execute();
}
