/** A capital word that stands alone, after another word: “tuyên phạt | Sính | 7 năm tù”. */
const single = /(?<=(?:^|[ ,])\p{Ll}[A-Za-zÀ-ỹ]*,? )(\p{Lu}[A-Za-zÀ-ỹ']+)(?=[ ,]|$)(?!,? \p{Lu})/gu;
/** Words of offices and feasts, which have capitals and are nobody’s name. */
const none = /^(?:Tết|Đảng|Nhà|Sở|Bộ|Ban|Công|Toà|Tòa|Trung|Chính|Viện|Hội|Uỷ|Ủy|Quốc|Mặt)$/u;

/** Whether a text has the last word of somebody’s name alone, which the article gives in full elsewhere and the text does not. */
export function namesInHalf(text: string, source: string): boolean {
  return [...text.matchAll(single)].some(([, name]) => {
    if (none.test(name)) return false;
    const full = new RegExp(`\\p{Lu}[A-Za-zÀ-ỹ']* \\p{Lu}[A-Za-zÀ-ỹ']* ${name}(?![A-Za-zÀ-ỹ]| \\p{Lu})`, 'u');
    return !full.test(text) && full.test(source);
  });
}
