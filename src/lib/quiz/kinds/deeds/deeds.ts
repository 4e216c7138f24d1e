import type { Ground } from '../../candidate.ts';
import { entryOf, isVerb } from '../../part-of-speech.ts';
import { lengthOf, shown } from '../../wording.ts';

/** By when it is to be done, at the end of its clause: that is asked for itself. “Bàn giao trước ngày 15/12 | 48 lô đất” goes on. */
const deadline =
  /,? (?:ngay )?(?:trước|chậm nhất|xong trước|đến hết|trong|vào|từ) (?:thời hạn |vòng )?(?:ngày |tháng |năm |quý |tuần |hết |giờ |sáng |chiều |\d{1,2}[/.-]\d|\d+ ?(?:h|giờ|ngày|tuần|tháng|năm)(?![A-Za-zÀ-ỹ])|(?:một|hai|ba|bốn|năm|sáu|bảy|mười) (?:ngày|tháng|tuần|giờ|năm|quý))+(?: ?(?:[\d/.-]+|[IVX]+(?:[/-]\d+)?|học|ngày|tháng|năm|giờ|nay|này|tới|sau|đầu|cuối)(?![A-Za-zÀ-ỹ]))*(?=\s*$|[,;.]| (?:và|để|nhằm|theo|của|mà|nhưng|song|nếu|khi|đồng thời) ).*$/u;
/** Why, or what else will come of it. */
export const rest =
  /(?:,? (?:vì|do|để|nhằm|bởi|nhờ|khi|nếu|sau khi|trước khi|nhưng|mà|song|thay vì) |, (?:tránh|đồng thời|nhất là|đặc biệt|trong đó|kể cả|không để) ).*$/u;
const fewestWords = 4;

/** “giảm nhẹ hình phạt | vì gia đình đã bồi thường”, “công khai đường dây nóng | và xin lỗi người dân”: the first thing done. */
export function firstDeed(action: string, { lexicon }: Pick<Ground, 'lexicon'>): string {
  const bare = shown(action)
    .replace(/^(?:phải|cần) /i, '')
    .replace(deadline, '')
    .replace(/[\s,;]+$/u, '');
  const short = bare.replace(rest, '');
  const one = lengthOf(short) >= fewestWords ? short : bare;
  for (const match of one.matchAll(/(?: và|(?<!phòng),) (?:không )?([A-Za-zÀ-ỹ]+)(?: ([A-Za-zÀ-ỹ]+))?/gu)) {
    const [, first, second] = match;
    const two = `${first} ${second ?? ''}`.trim();
    // “phá cà phê, | hồ tiêu”: a word of its own, whatever its first syllable does.
    const deed = entryOf(two, lexicon) === null ? isVerb(first, lexicon) : isVerb(two, lexicon);
    const before = one.slice(0, match.index);
    // “bảo đảm an toàn và giữ vệ sinh” has two deeds, “sân phơi và máy sấy” one.
    if (deed && lengthOf(before) >= fewestWords) return before;
  }
  return one;
}
