import { describe, expect, it } from 'vitest';
import { quotationLanguage } from '../../../src/lib/quiz-page/quotation-language.ts';

describe('the language of a quotation in a question', () => {
  it.each([
    ['Từ ngữ nào trong bài có nghĩa là ', '“to disburse”', 'en'],
    ['Which word or phrase in the article means ', '“state school”', 'en'],
    [' means ', '“to explain, to account for”', 'en'],
    // English words that look like Vietnamese syllables.
    ['Từ ngữ nào trong bài có nghĩa là ', '“to ban”', 'en'],
    ['Which word or phrase in the article means ', '“hay”', 'en'],
    [' nghĩa là ', '“can, to do”', 'en'],
    [' means ', '“Tết bonus”', 'en'],
    // Vietnamese without a mark, and letters that only English has.
    ['Trong bài, ', '“cho vay”', 'vi'],
    ['In this article, what is ', '“HTX”', 'vi'],
    ['In this article, what does ', '“xe ben”', 'vi'],
    ['', '“giải ngân”', 'vi'],
    ['Theo bài, ai cho biết: ', '“Công ty Samsung tuyển 300 người”', 'vi'],
    ['Read: ', '“… ____ …”', 'vi'],
    ['Từ ngữ nào trong bài có nghĩa là ', '“trường của Nhà nước”', 'vi'],
  ])('%s%s: %s', (before, quotation, language) => expect(quotationLanguage(quotation, before)).toBe(language));
});
