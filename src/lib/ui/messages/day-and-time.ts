import type { Language } from '../settings.ts';

/**
 * A moment as the interface language writes it, in the time zone of this browser or server: Thu 3 December 2026, 08:30
 * in English, 08:30 thứ Năm, 3/12/2026 in Vietnamese. `zone` names the time zone too, for pages that only the server
 * renders.
 */
export function dayAndTime(iso: string, language: Language, zone = false): string {
  const locale = language === 'vi' ? 'vi' : 'en-GB';
  const parts = new Intl.DateTimeFormat(locale, {
    weekday: language === 'vi' ? 'long' : 'short',
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).formatToParts(new Date(iso));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const time = `${of('hour')}:${of('minute')}${zone ? ` (${of('timeZoneName')})` : ''}`;
  if (language === 'en') return `${of('weekday')} ${of('day')} ${of('month')} ${of('year')}, ${time}`;
  // Intl writes “Thứ Năm” as if it began a sentence, and “Chủ Nhật” with two capitals.
  const weekday = of('weekday').replace('Thứ', 'thứ').replace('Chủ Nhật', 'Chủ nhật');
  return `${time} ${weekday}, ${of('day')}/${of('month')}/${of('year')}`;
}
