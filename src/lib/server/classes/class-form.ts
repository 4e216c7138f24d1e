import type { ClassWishes } from './classes.ts';
import { readName } from './names.ts';

/** What a class form says, or that its name is none. Anything but a choice of the form becomes the default. */
export function classWishes(
  form: FormData,
): { ok: true; wishes: ClassWishes } | { ok: false; fault: 'bad-name'; name: string } {
  const typed = String(form.get('name') ?? '');
  const name = readName(typed);
  if (name === null) return { ok: false, fault: 'bad-name', name: typed };
  const naming = form.get('naming');
  return {
    ok: true,
    wishes: {
      name,
      language: form.get('language') === 'vi' ? 'vi' : 'en',
      naming: naming === 'chosen' || naming === 'roster' ? naming : 'generated',
      approval: form.get('approval') === 'on',
    },
  };
}

/** Until when a new join code works, from a form’s `for`; null for no end. */
export function joinCodeEnd(value: FormDataEntryValue | null, now = Date.now()): string | null {
  const hours = value === 'hour' ? 1 : value === 'day' ? 24 : value === 'week' ? 7 * 24 : null;
  return hours === null ? null : new Date(now + hours * 60 * 60_000).toISOString();
}
