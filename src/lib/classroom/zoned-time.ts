/**
 * Times of day as a form writes them, `2026-11-25T08:30`, and as they are stored, ISO 8601 in UTC. A form knows no time
 * zone: the browser sends the name of its own along.
 */

/** Minutes that `zone` is ahead of UTC at a moment. */
function offsetAt(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(time);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const there = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return Math.round((there - Math.floor(time / 1000) * 1000) / 60_000);
}

/** Whether this is the name of a time zone that `Intl` knows, `Asia/Ho_Chi_Minh`. */
export function isZone(name: unknown): name is string {
  if (typeof name !== 'string' || name === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The moment of a local time in a zone, ISO 8601; null for what is no such time. */
export function toMoment(local: string, zone: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(local)) return null;
  const written = Date.parse(`${local}Z`);
  if (Number.isNaN(written)) return null;
  // Twice, because the zone may be another hour off at the moment itself than at the first guess.
  let time = written - offsetAt(written, zone) * 60_000;
  time = written - offsetAt(time, zone) * 60_000;
  return new Date(time).toISOString();
}

/** A stored moment as a form writes it in a zone, to the minute. */
export function toLocal(moment: string, zone: string): string {
  const time = Date.parse(moment);
  return new Date(time + offsetAt(time, zone) * 60_000).toISOString().slice(0, 16);
}

/** The time zone of this browser or server. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What people call a time zone, “Indochina Time” for `Asia/Ho_Chi_Minh`; `locale` is a BCP 47 tag. */
export function zoneName(zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
