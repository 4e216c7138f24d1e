import { goldSentences } from '../../../src/lib/text/segmenter/training/gold.ts';
import type { TrainingMaterial } from '../../../src/lib/text/segmenter/training/known-lists.ts';

/** A few sentences of our own, enough to train a segmenter that can be asked simple things. */
const gold = `Thành_phố hỗ_trợ người lao_động gặp khó_khăn .
Người lao_động ở thành_phố nhận hỗ_trợ .
Trạm y_tế phường tiêm vắc_xin cho học_sinh .
Học_sinh học sinh_học ở trường .
Ông Nguyễn_Văn_An làm việc ở Hà_Nội .
Bà Trần_Thị_Mai nhận hỗ_trợ của phường .
Phường tổ_chức tiêm vắc_xin cho người dân .
Người dân gặp khó_khăn vì dịch_bệnh .
Trường tổ_chức cho học_sinh học ở nhà .
Dịch_bệnh ở Hà_Nội được kiểm_soát .`;

const words =
  'thành phố|hỗ trợ|lao động|khó khăn|y tế|vắc xin|học sinh|sinh học|tổ chức|dịch bệnh|kiểm soát|trường|người';
const names = 'Hà Nội|Nguyễn Văn An|Trần Thị Mai';

export const smallMaterial: TrainingMaterial = {
  sentences: goldSentences(gold),
  words: words.split('|').map((text, index) => ({ text, count: 5000 - index * 100 })),
  names: names.split('|').map((text) => ({ text, count: 200 })),
  phrases: [{ text: 'người dân', count: 300 }],
  headwords: [['khó khăn', 'y tế'], ['giãn cách']],
  classes: new Map([
    ['học', ['verb']],
    ['nhà', ['noun', 'classifier']],
  ]),
};

export const smallOptions = { seed: 1, rounds: 5, runs: 2 };
