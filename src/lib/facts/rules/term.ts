import { said, type Rule } from './rule.ts';

const shortest = 2;

// “… phải thực hiện 4 đợt giãn cách xã hội …”: a term that the dictionary explains.
export const term: Rule = ({ passage }) =>
  passage.pieces.flatMap(({ word, from, to }) => {
    if (word.kind !== 'term' || word.entry === null || word.gloss === null) return [];
    if (word.entry.split(' ').length < shortest) return [];
    return [{ kind: 'term', ...said(passage, from, to), entry: word.entry, gloss: word.gloss }];
  });
