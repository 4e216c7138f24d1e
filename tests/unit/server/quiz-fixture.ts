import { dictionary } from '../../../src/lib/server/dictionary.ts';
import type { OpenedText } from '../../../src/lib/server/opened-text.ts';
import type { Quiz } from '../../../src/lib/quiz/item.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const source = 'Xã An Hoà họp\n\nChiều 3/5, xã An Hoà họp. Xã có 12 thôn và 4.300 người. Ông Trần Văn Bảo chủ trì.';

export const text: OpenedText = {
  ref: { kind: 'reading', reading: 'xa-an-hoa', level: 'de' },
  address: '/readings/xa-an-hoa/de',
  title: 'Xã An Hoà họp',
  article: analyse(source, dictionary(), segmenter),
  translation: null,
  translations: {},
  date: null,
  sourceNote: null,
};

const evidence = (shown: string) => {
  const start = source.indexOf(shown);
  const sentence = sentencesOf(text.article).find((one) => one.start <= start && start < one.end);
  return { sentence: sentence!.id, start, end: start + shown.length, text: shown };
};

/** Two questions with secrets that can be searched for. */
export const quiz: Quiz = {
  items: [
    {
      id: 'q1',
      kind: 'number',
      prompt: 'How many hamlets are there?',
      options: ['10', '12', '14'],
      optionLanguage: 'vi',
      key: 1,
      evidence: evidence('12 thôn'),
      explanation: 'SECRET-EXPLANATION-ONE The article says: “Xã có 12 thôn và 4.300 người.” So there are 12.',
      fact: 'secret-fact-1',
    },
    {
      id: 'q2',
      kind: 'role',
      prompt: 'Who chaired?',
      options: ['Ông Bảo', 'Bà Lan', 'Ông Nam', 'Bà Mai'],
      optionLanguage: 'vi',
      key: 0,
      evidence: evidence('Ông Trần Văn Bảo'),
      explanation: 'SECRET-EXPLANATION-TWO',
      fact: 'secret-fact-2',
    },
  ],
  shortfall: null,
};
