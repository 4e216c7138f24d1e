import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone, toLocal, toMoment, zoneName } from '../../../src/lib/classroom/zoned-time.ts';
import { dayAndTime } from '../../../src/lib/ui/messages/day-and-time.ts';

describe('times of a form', () => {
  it.each([
    ['2026-11-25T08:30', 'Asia/Ho_Chi_Minh', '2026-11-25T01:30:00.000Z'],
    ['2026-11-25T08:30', 'UTC', '2026-11-25T08:30:00.000Z'],
    ['2026-07-01T00:00', 'Europe/Paris', '2026-06-30T22:00:00.000Z'],
    ['2026-01-01T00:00', 'Europe/Paris', '2025-12-31T23:00:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
    ['2026-11-25T08:30', 'Asia/Kathmandu', '2026-11-25T02:45:00.000Z'],
  ])('%s in %s is %s', (local, zone, moment) => {
    expect(toMoment(local, zone)).toBe(moment);
    expect(toLocal(moment, zone)).toBe(local);
  });

  it('are refused when they are none', () => {
    for (const typed of ['', 'tomorrow', '2026-11-25', '2026-13-01T00:00', '25/11/2026 08:30']) {
      expect(toMoment(typed, 'UTC')).toBeNull();
    }
    expect(isZone('Asia/Ho_Chi_Minh')).toBe(true);
    for (const name of ['', 'Asia/Nowhere', null, 7]) expect(isZone(name)).toBe(false);
  });

  it('come back from any moment that is a whole minute', () => {
    const zones = ['Asia/Ho_Chi_Minh', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000_000 }), fc.constantFrom(...zones), (minutes, zone) => {
        const local = toLocal(new Date(minutes * 60_000).toISOString(), zone);
        // An hour that the clock shows twice leads to one of the two moments.
        expect(toLocal(toMoment(local, zone)!, zone)).toBe(local);
      }),
    );
  });
});

describe('what people read', () => {
  it('names a time zone in their language', () => {
    expect(zoneName('Asia/Ho_Chi_Minh', 'en')).toBe('Indochina Time');
    expect(zoneName('Asia/Ho_Chi_Minh', 'vi')).toBe('Giờ Đông Dương');
  });

  it('writes a moment as their language does', () => {
    const local = new Date(2026, 11, 3, 8, 5).toISOString();
    expect(dayAndTime(local, 'en')).toBe('Thu 3 December 2026, 08:05');
    expect(dayAndTime(local, 'vi')).toBe('08:05 thứ Năm, 3/12/2026');
    expect(dayAndTime(new Date(2026, 11, 6, 0, 0).toISOString(), 'vi')).toBe('00:00 Chủ nhật, 6/12/2026');
    expect(dayAndTime(local, 'vi', true)).toMatch(/^08:05 \(.+\) thứ Năm, 3\/12\/2026$/);
  });
});
