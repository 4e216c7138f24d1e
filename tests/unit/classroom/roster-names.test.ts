import { describe, expect, it } from 'vitest';
import { rosterNames } from '../../../src/lib/classroom/classes/roster-names.ts';

const two = ['Nguyễn Thị Mai', 'Trần Văn An'];

describe('names typed or pasted', () => {
  it.each<[string, string]>([
    ['a line each', 'Nguyễn Thị Mai\r\n\r\n  Trần Văn An \n'],
    ['numbered as in a document', '1. Nguyễn Thị Mai\n2) Trần Văn An'],
    ['a column with its heading', 'Họ và tên\nNguyễn Thị Mai\nTrần Văn An'],
    ['several columns of a spreadsheet', '1\tNguyễn Thị Mai\t10A\tNữ\n2\tTrần Văn An\t10A\tNam'],
    [
      'columns with headings',
      'STT\tMã HS\tHọ tên\tNgày sinh\n1\tHS01\tNguyễn Thị Mai\t1/2/2010\n2\tHS02\tTrần Văn An\t',
    ],
    ['the name in two columns', 'Họ đệm\tTên\tLớp\nNguyễn Thị\tMai\t10A\nTrần Văn\tAn\t10A'],
  ])('are found: %s', (_, text) => {
    expect(rosterNames(text)).toEqual(two);
  });

  it('keep commas and numbers of their own', () => {
    expect(rosterNames('Cò Trắng 12\nMai, An')).toEqual(['Cò Trắng 12', 'Mai, An']);
    expect(rosterNames(' \n\n')).toEqual([]);
  });
});

describe('names in a file', () => {
  it.each<[string, string]>([
    ['a line each', '\uFEFFNguyễn Thị Mai\nTrần Văn An'],
    ['commas', 'No,Name,Born\n1,Nguyễn Thị Mai,2010-02-01\n2,Trần Văn An,2010-03-01'],
    ['semicolons, with what Excel puts first', 'sep=;\r\nSTT;Họ và tên\r\n1;Nguyễn Thị Mai\r\n2;"Trần Văn An"\r\n'],
    [
      'lines above the headings',
      'TRƯỜNG THPT A,,\nDANH SÁCH LỚP 10A,,\n,,\nSTT,HỌ VÀ TÊN,GHI CHÚ\n1,Nguyễn Thị Mai,"nghỉ, có phép"\n2,Trần Văn An,',
    ],
    ['letters and marks apart', 'Họ và tên\nNguyễn Thị Mai\nTrần Văn An'.normalize('NFD')],
  ])('are found: %s', (_, text) => {
    expect(rosterNames(text, true).map((name) => name.normalize('NFC'))).toEqual(two);
  });

  it('may hold quotes and separators in quotes', () => {
    expect(rosterNames('Name\n"Nguyễn ""Bi"", An"\n', true)).toEqual(['Nguyễn "Bi", An']);
  });

  it('may be of one word each', () => {
    expect(rosterNames('1,Mai\n2,An', true)).toEqual(['Mai', 'An']);
  });
});
