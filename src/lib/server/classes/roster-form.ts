import { rosterNames } from '../../classroom/classes/roster-names.ts';

/** Bytes of a file of names: a hundred times the largest class. */
const fileLimit = 1024 * 1024;

export type SubmittedNames =
  | { ok: true; names: string[] }
  /** `typed`: what was typed, to fill the form again. */
  | { ok: false; fault: 'no-names' | 'bad-file'; typed: string };

/** The text of a file as a spreadsheet or an editor saves it: UTF-8, or UTF-16 with its mark; null for anything else. */
async function textOf(file: File): Promise<string | null> {
  if (file.size > fileLimit) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** The names in a form: those typed or pasted, and those of a file. */
export async function submittedNames(form: FormData): Promise<SubmittedNames> {
  const typed = String(form.get('names') ?? '');
  const file = form.get('file');
  const text = file instanceof File && file.size > 0 ? await textOf(file) : '';
  if (text === null) return { ok: false, fault: 'bad-file', typed };
  const names = [...rosterNames(typed), ...rosterNames(text, true)];
  return names.length === 0 ? { ok: false, fault: 'no-names', typed } : { ok: true, names };
}
