import { said, type Rule } from './rule.ts';

const shortest = 2;
/** “ở đâu đó”, “anh ấy”, “gọi là”, “thứ bảy”: words that point or join, of which nobody asks the meaning. */
const empty =
  /(?:^| )(?:đó|ấy|này|đâu|gì)$|^(?:gọi|coi|xem|tức|nghĩa|được gọi) là$|^(?:có vẻ|dường|hình) như$|^(?:kể từ|sau khi|trước khi|mang lại)$|^(?:thứ|một phần|hai phần) /u;

// “… phải thực hiện 4 đợt giãn cách xã hội …”: a term that the dictionary explains.
export const term: Rule = ({ passage }) =>
  passage.pieces.flatMap(({ word, from, to }) => {
    if (word.kind !== 'term' || word.entry === null || word.gloss === null) return [];
    if (word.entry.split(' ').length < shortest || empty.test(word.entry.toLowerCase())) return [];
    return [{ kind: 'term', ...said(passage, from, to), entry: word.entry, gloss: word.gloss }];
  });
