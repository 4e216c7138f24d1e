import { describe, expect, it } from 'vitest';
import { syllableKey } from '../../../src/lib/text/syllable-key.ts';
import { phraseKey } from '../../../src/lib/text/tokens.ts';

describe('syllableKey', () => {
  const same: [string, string][] = [
    ['uỷ', 'ủy'],
    ['hoà', 'hòa'],
    ['thuỷ', 'THỦY'],
    ['quý', 'Qúy'],
    ['giãn', 'giãn'.normalize('NFD')],
    ['nghiệp', 'nghi\u00ADệp'],
    ['Đảng', 'ðảng'],
    ['Đảng', 'Ðảng'],
  ];
  it.each(same)('%s and %s share a key', (left, right) => expect(syllableKey(left)).toBe(syllableKey(right)));

  const different: [string, string][] = [
    ['dịch', 'dích'],
    ['ban', 'bàn'],
    ['hoa', 'hoà'],
    ['đa', 'da'],
    ['ơn', 'on'],
    ['quả', 'qua'],
  ];
  it.each(different)('%s and %s do not', (left, right) => expect(syllableKey(left)).not.toBe(syllableKey(right)));

  it('treats dashes and quotation marks of every kind alike in phrases', () => {
    expect(phraseKey('kinh tế – xã hội')).toBe(phraseKey('Kinh tế - xã hội'));
    expect(phraseKey('“mọi nhà”')).toBe(phraseKey('"mọi nhà"'));
  });
});
