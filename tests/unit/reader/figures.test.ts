import { expect, it } from 'vitest';
import { readDate, readNumber } from '../../../src/lib/reader/figures.ts';

it.each([
  ['2,92%', '2.92 per cent'],
  ['100%', '100 per cent'],
  ['100 %', '100 per cent'],
  ['1.250', '1,250'],
  ['1.250.000', '1,250,000'],
  ['1.250,5', '1,250.5'],
  ['3,5', '3.5'],
  ['2.5', null],
  ['2021', null],
  ['2021-2025', '2021 to 2025'],
  ['5.000–6.000', '5,000 to 6,000'],
  ['10-15%', '10 to 15 per cent'],
  ['24/24', null],
  ['5G', null],
])('reads the number %s as %s', (text, english) => {
  expect(readNumber(text)).toBe(english);
});

it.each([
  ['14/12', '14 December'],
  ['14/12/2021', '14 December 2021'],
  ['02-09-1945', '2 September 1945'],
  ['12/2021', 'December 2021'],
  ['2021-12', 'December 2021'],
  ['2021-12-14', '14 December 2021'],
  ['20h30', '20:30'],
  ['7h', '7:00'],
  ['15:30', '15:30'],
  ['14/13', null],
  ['hôm nay', null],
])('reads the date %s as %s', (text, english) => {
  expect(readDate(text)).toBe(english);
});
