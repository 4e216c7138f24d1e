import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/classroom/results/csv.ts';

describe('a CSV file', () => {
  it.each<[string, string]>([
    ['Cò Trắng 12', 'Cò Trắng 12'],
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['Nguyễn, An', '"Nguyễn, An"'],
    ['a "b"', '"a ""b"""'],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['two\nlines', '"two\nlines"'],
  ])('writes %j so that a spreadsheet shows it as it is', (value, written) => {
    expect(toCsv([[value]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('has semicolons between cells where Excel wants them, and quotes what holds either', () => {
    expect(toCsv([['a', 'b, c', 'd; e', 1]], ';')).toBe('\uFEFFa;"b, c";"d; e";1\r\n');
    expect(toCsv([['d; e', 1]])).toBe('\uFEFF"d; e",1\r\n');
  });

  it('leaves numbers and empty cells alone', () => {
    expect(toCsv([[-2, null, 0.5]])).toBe('\uFEFF-2,,0.5\r\n');
  });
});
