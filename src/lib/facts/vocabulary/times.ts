import { anyOf } from './pattern.ts';

/** The year, month or period that a clause speaks of. */
export const scopeIn =
  /(?<![A-Za-zÀ-ỹ\p{N}])(?:(?:\d+|sáu|chín|ba) tháng đầu năm(?: \d{4})?|quý (?:[IVX]+|\d)(?:[/ ](?:năm )?\d{4})?|tháng \d{1,2}(?:\/\d{4}| năm \d{4})?|giai đoạn \d{4}-\d{4}|(?:năm học|nhiệm kỳ) \d{4}-\d{4}|năm \d{4}|năm nay|năm ngoái)(?![A-Za-zÀ-ỹ\p{N}])/iu;

/** Parts of the day in order. */
export const partsOfDay = ['sáng sớm', 'rạng sáng', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya'] as const;

export const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
export const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'] as const;

/** Months of the lunar year that have names. */
export const lunarMonths: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 };

/** Words before a time that limit it. */
export const bounds: Readonly<Record<string, 'before' | 'by' | 'from' | 'after'>> = {
  trước: 'before',
  'chậm nhất là': 'by',
  'chậm nhất': 'by',
  'muộn nhất': 'by',
  đến: 'by',
  'đến hết': 'by',
  'tính đến': 'by',
  'cho đến': 'by',
  tới: 'by',
  từ: 'from',
  'kể từ': 'from',
  sau: 'after',
};
export const boundWords = anyOf(Object.keys(bounds).join(' | '));

/** Whether a year of the sixty-year cycle is this one: 2022 is Nhâm Dần. */
export function isYearOfCycle(year: number, name: string): boolean {
  return `${stems[(year + 6) % 10]} ${branches[(year + 8) % 12]}` === name;
}
