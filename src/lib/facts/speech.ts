import { anyOf, edgeAfter } from './vocabulary/pattern.ts';
import {
  askingVerbs,
  proposingVerbs,
  sayingVerbs,
  speakerAdverbs,
  tellingVerbs,
  voicingVerbs,
} from './vocabulary/saying.ts';

/** A verb of saying or asking right after somebody is named. */
export interface SpeechVerb {
  verb: string;
  asks: boolean;
  from: number;
  to: number;
}

/** “giao thông”, “hai trường nói trên”, “kể từ”: the first syllable of another word is no verb of saying. */
const otherWord = anyOf(
  `giao thông | giao dịch | giao lưu | giao tiếp | giao thương | giao nhận | giao hữu | giao thừa | giao ban | nói trên(?! thực tế) |
  nói chung | nói riêng | kể từ | kể cả | kể trên | kể đến | mong manh | hứa hẹn | bảo đảm | bảo vệ | bảo trì | bảo hiểm |
  bảo tồn | bảo quản | bảo mật | bảo hộ | bảo lãnh | bảo trợ | bảo toàn | bảo dưỡng | bảo hành | bảo tàng`,
);

/** “Công an tỉnh | ngày 11/3 | cho biết” */
const when = '(?: (?:(?:sáng|trưa|chiều|tối|ngày|hôm) ){1,2}\\d{1,2}/\\d{1,2}(?:/\\d{4})?)?';

const after = new RegExp(
  `^${when},? (?:${speakerAdverbs} ){0,3}(?!${otherWord}${edgeAfter})(?:(?<ask>${askingVerbs}|${proposingVerbs})|(?<say>${sayingVerbs}|${tellingVerbs}))${edgeAfter}`,
  'i',
);

/** The verb with which the person named right before `at` speaks, or null. */
export function speechVerb(text: string, at: number): SpeechVerb | null {
  const match = after.exec(text.slice(at, at + 80));
  if (match === null) return null;
  const verb = match.groups!.ask ?? match.groups!.say;
  const to = at + match[0].length;
  return { verb, asks: match.groups!.ask !== undefined, from: to - verb.length, to };
}

const voiced = new RegExp(`^,? (?:(?:${speakerAdverbs}|chỉ) ){0,3}(?:${voicingVerbs})${edgeAfter}`, 'i');

/** How somebody named right before `at` utters his own words; the question that asks for him says “nói”. */
export function voicingVerb(text: string, at: number): SpeechVerb | null {
  const match = voiced.exec(text.slice(at, at + 80));
  return match === null ? null : { verb: 'nói', asks: false, from: at, to: at + match[0].length };
}
