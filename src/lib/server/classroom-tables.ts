/** The rows of classes and of what is done in them. Truth values are 0 and 1, times ISO 8601 text. */

/** Students get a friendly made-up name, choose one, or find theirs on a list that the teacher wrote. */
export type Naming = 'generated' | 'chosen' | 'roster';

export interface ClassRow {
  id: string;
  name: string;
  /** Of the interface and the questions that students see: `en` or `vi`. */
  language: string;
  /** Eight letters; null while the class is closed to newcomers. */
  join_code: string | null;
  join_expires_at: string | null;
  naming: string;
  /** 1: newcomers wait until a teacher lets them in. */
  approval: number;
  archived_at: string | null;
  created_at: string;
}

export interface ClassTeacherRow {
  class_id: string;
  teacher_id: string;
  /** `owner`, who may delete the class, or `teacher`. */
  role: string;
  joined_at: string;
}

export interface InvitationRow {
  token_hash: string;
  created_at: string;
  expires_at: string;
}

export interface ClassInvitationRow extends InvitationRow {
  class_id: string;
}

/** `expected`: on the teacher's list and not here yet; `waiting`: to be let in by a teacher. */
export type StudentState = 'expected' | 'waiting' | 'active' | 'removed';

export interface StudentRow {
  id: string;
  class_id: string;
  name: string;
  /** The name as names are compared; null-free so that two students of a class never share one. */
  name_key: string;
  state: string;
  /** Of the code that takes up on another device. */
  resume_hash: string | null;
  created_at: string;
  joined_at: string | null;
  removed_at: string | null;
}

/** A browser that a student uses: one student in each class. */
export interface StudentDeviceRow {
  device_hash: string;
  class_id: string;
  student_id: string;
  created_at: string;
}

export interface FailureRow {
  id: string;
  /** What failed and for whom, hashed: never an address or a name as it is. */
  subject: string;
  at: string;
}

/** A text with its glosses and quiz as they were when it was assigned. */
export interface SnapshotRow {
  id: string;
  title: string;
  /** Language of the questions. */
  language: string;
  /** JSON of `ReadingView`. */
  reading: string;
  /** JSON of `FrozenItem[]`. */
  items: string;
  created_at: string;
}

export interface AssignmentRow {
  id: string;
  class_id: string;
  snapshot_id: string;
  title: string;
  /** What the teacher tells the class about it; may be empty. */
  note: string;
  opens_at: string;
  due_at: string | null;
  /** Set when a teacher closed it. */
  closed_at: string | null;
  late_allowed: number;
  /** 0: as many as one likes. */
  attempts_allowed: number;
  /** `at-once`, `at-end` or `after-closing`. */
  feedback: string;
  /** Whether text and glosses may be opened during the quiz. */
  help_allowed: number;
  created_at: string;
}

interface StudentWork {
  assignment_id: string;
  student_id: string;
}

export interface ReadingProgressRow extends StudentWork {
  opened_at: string;
  seen_at: string;
  /** When the last sentence was reached; null until then. */
  read_at: string | null;
}

export interface SentenceStayRow extends StudentWork {
  sentence_id: string;
  seconds: number;
}

export interface LookUpRow extends StudentWork {
  sentence_id: string;
  headword: string;
  count: number;
}

/** The columns of better-auth's table that our own queries use. */
export interface TeacherRow {
  id: string;
  name: string;
  email: string;
}

export interface ClassroomTables {
  teachers: TeacherRow;
  teacher_invitations: InvitationRow;
  classes: ClassRow;
  class_teachers: ClassTeacherRow;
  class_invitations: ClassInvitationRow;
  students: StudentRow;
  student_devices: StudentDeviceRow;
  failures: FailureRow;
  snapshots: SnapshotRow;
  assignments: AssignmentRow;
  reading_progress: ReadingProgressRow;
  sentence_stays: SentenceStayRow;
  look_ups: LookUpRow;
}
