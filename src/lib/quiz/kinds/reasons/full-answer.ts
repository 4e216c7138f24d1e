import type { Lexicon } from '../../../text/lexicon.ts';
import { entryOf } from '../../part-of-speech.ts';

/** Words that claim something, whatever the dictionary calls them. */
const claiming =
  /^(?:bị|được|có|là|không|chưa|còn|thiếu|hết|quá|phải|đã|đang|vẫn|mới|ít|cao|thấp|tăng|giảm|lên|xuống|đến|báo|lại|mâu thuẫn|hơn|chậm|muộn|sai|lệch|trùng|vướng|thua|lỗ)$/i;
/** How many: of these a word that is an adjective claims nothing. */
const amounts =
  /^(?:phần lớn|phần nhiều|đa số|hầu hết|nhiều|một số|các|những|toàn bộ|hàng loạt|hàng trăm|hàng chục)(?: |$)/i;

/** Whether a reason is an answer by itself: “phần lớn máy móc”, cut from what became of it, names things and says nothing. */
export function saysSomething(reason: string, lexicon: Lexicon): boolean {
  const words = reason
    .replace(amounts, '')
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter(Boolean);
  const claims = (headword: string) => {
    const pos = entryOf(headword, lexicon)?.senses[0]?.pos ?? '';
    return pos.startsWith('verb') || pos.startsWith('adjective');
  };
  for (let at = 0; at < words.length; at++) {
    const both = `${words[at]} ${words[at + 1] ?? ''}`;
    if (claiming.test(words[at])) return true;
    // “máy móc” is one word, of which neither half is read by itself.
    if (entryOf(both, lexicon) !== null) {
      if (claims(both)) return true;
      at++;
    } else if (claims(words[at])) return true;
  }
  return false;
}
