import { describe, expect, it } from 'vitest';
import { quotationLanguage } from '../../../src/lib/quiz-page/quotation-language.ts';

describe('the language of a quotation in a question', () => {
  it.each([
    ['“to disburse”', 'en'],
    ['“state school”', 'en'],
    ['“to explain, to account for”', 'en'],
    ['“giải ngân”', 'vi'],
    ['“cho vay”', 'vi'],
    ['“Công ty Samsung tuyển 300 người”', 'vi'],
    ['“… ____ …”', 'vi'],
  ])('%s: %s', (quotation, language) => expect(quotationLanguage(quotation)).toBe(language));
});
