import { syllableKey } from './syllable-key.ts';

/**
 * First syllables that open a sentence and are not capitalised inside one, unless a name begins with them. They tell
 * “… đi thăm TP. Sau đó …” from “TP. Hà Nội”.
 */
const opening =
  'bà bên các căn chiều cho còn cùng do dù đây đã đêm để đến đó đồng được hiện hôm khi không mặc mỗi mới một nay ngày ngoài những nếu ông qua sáng sau số tại theo trong trưa trước tối tuy từ và vì về việc với';

/** Keys of those syllables. */
export const sentenceOpeners: ReadonlySet<string> = new Set(opening.split(' ').map(syllableKey));

/** Those that begin a sentence about when or according to whom: what a headline may have run into. */
export const timeOpeners: ReadonlySet<string> = new Set(
  'sáng trưa chiều tối đêm ngày hôm theo mới trong sau'.split(' ').map(syllableKey),
);
