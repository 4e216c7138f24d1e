import type { Language } from '../settings.ts';

/** The levels have Vietnamese names in either language; what stands beside them is the scale learners know. */
const names: Record<string, { name: string; scale: string }> = {
  de: { name: 'Dễ', scale: 'A2' },
  vua: { name: 'Vừa', scale: 'B1' },
  kho: { name: 'Khó', scale: 'B2+' },
};

export function levelName(level: string): { name: string; scale: string } {
  return names[level] ?? { name: level, scale: '' };
}

/** An ISO date as the interface language writes it: 14 December 2021, 14 tháng 12 năm 2021. */
export function longDate(iso: string, language: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  // Intl writes “14 tháng 12, 2021”, which no Vietnamese does.
  if (language === 'vi') return `${day} tháng ${month} năm ${year}`;
  // Noon in UTC and read in UTC: the same day wherever the server and the reader are.
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, day, 12)),
  );
}
