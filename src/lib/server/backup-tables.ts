/** A table of a backup: the columns that order its rows, and those that hold truth values of the engine’s own type. */
export interface BackupTable {
  name: string;
  key: readonly string[];
  truths?: readonly string[];
}

/** Every table, those referred to before those that refer; a test asks the database whether one is missing. */
export const backupTables: readonly BackupTable[] = [
  { name: 'teachers', key: ['id'], truths: ['emailVerified', 'twoFactorEnabled'] },
  { name: 'teacher_sessions', key: ['id'] },
  { name: 'teacher_credentials', key: ['id'] },
  { name: 'teacher_verifications', key: ['id'] },
  { name: 'teacher_second_factors', key: ['id'], truths: ['verified'] },
  { name: 'teacher_passkeys', key: ['id'], truths: ['backedUp'] },
  { name: 'teacher_invitations', key: ['token_hash'] },
  { name: 'texts', key: ['id'] },
  { name: 'outside_dictionaries', key: ['id'] },
  { name: 'outside_entries', key: ['dictionary_id', 'position'] },
  { name: 'quiz_drafts', key: ['id'] },
  { name: 'classes', key: ['id'] },
  { name: 'class_teachers', key: ['class_id', 'teacher_id'] },
  { name: 'class_invitations', key: ['token_hash'] },
  { name: 'students', key: ['id'] },
  { name: 'student_devices', key: ['device_hash', 'class_id'] },
  { name: 'snapshots', key: ['id'] },
  { name: 'assignments', key: ['id'] },
  { name: 'reading_progress', key: ['assignment_id', 'student_id'] },
  { name: 'sentence_stays', key: ['assignment_id', 'student_id', 'sentence_id'] },
  { name: 'look_ups', key: ['assignment_id', 'student_id', 'sentence_id', 'headword'] },
  { name: 'attempts', key: ['id'] },
  { name: 'answers', key: ['attempt_id', 'item_id'] },
  { name: 'failures', key: ['id'] },
];
