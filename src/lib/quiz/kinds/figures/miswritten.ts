// Sentences that say what cannot be: who is asked about them meets the slip instead of the matter.

/** “trình hồ sơ dài 24 m”, “đơn nặng 3 tấn”: what is written on paper measures nothing. */
const paper =
  /(?<![A-Za-zÀ-ỹ])(?:hồ sơ|tờ trình|văn bản|công văn|đề án|báo cáo|quyết định|nghị quyết|kế hoạch|phương án|thủ tục)(?: [A-Za-zÀ-ỹ]+)? (?:dài|rộng|cao|sâu|nặng|dày) (?:(?:khoảng|hơn|gần) )?\d[\d.,]* ?(?:m|km|cm|mét|ha|m2|m²|tấn|kg)(?![A-Za-zÀ-ỹ\d])/i;

/** Whether a sentence has lost the word that it speaks of. */
export function isMiswritten(text: string): boolean {
  return paper.test(text);
}
