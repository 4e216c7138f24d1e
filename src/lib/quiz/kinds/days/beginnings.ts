import type { DateFact } from '../../../facts/fact.ts';
import type { Ground } from '../../candidate.ts';
import { matterIn } from '../../choosing/importance.ts';
import { overlap } from '../../likeness.ts';

/** “hẹn bàn giao cuối | năm 2028”: a year to wait for. */
export const finish =
  /(?<![A-Za-zÀ-ỹ])(?:bàn giao|hoàn thành|khánh thành|giao nhà|khởi công|xong|đưa vào (?:sử dụng|khai thác|vận hành))(?: [A-Za-zÀ-ỹ]+){0,2} $/i;
/** “Chuyến xe miễn phí ra đời | tháng 4/2022”: when what the article is about began. */
const founded =
  /(?<![A-Za-zÀ-ỹ])(?:ra đời|được thành lập|được lập|đi vào hoạt động|khai trương)(?: (?:vào|từ|hồi))? $/i;
export const ofFounding = 4.2;

/** Whether a day is the one on which what the article is about began. */
export function isFounding({ grain, sentence }: DateFact, before: string, ground: Ground): boolean {
  const { text } = ground.bySentence.get(sentence)!;
  return (grain === 'month' || grain === 'year') && founded.test(before) && overlap(matterIn(ground), text) > 0;
}
