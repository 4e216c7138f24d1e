import { said, wordsAt, type Rule } from './rule.ts';

const bracketed = /\((\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/gu;

function initial(syllable: string): string {
  return [...syllable.normalize('NFD').replace(/[\u0300-\u036f]/g, '')][0]?.toUpperCase() ?? '';
}

// “… trong giải quyết thủ tục hành chính (TTHC) …”: the first letters before the bracket spell what is in it.
export const abbreviation: Rule = ({ passage }) =>
  [...passage.text.matchAll(bracketed)].flatMap((match) => {
    const before = passage.text.slice(Math.max(0, match.index - 120), match.index).trimEnd();
    const syllables = [...before.matchAll(/[A-Za-zÀ-ỹ]+/gu)].filter(([word]) => word.toLowerCase() !== 'và');
    const letters = [...match[1].normalize('NFD').replace(/[\u0300-\u036f]/g, '')];
    const spelled = syllables.slice(-letters.length);
    if (spelled.length < letters.length || spelled.some(([word], index) => initial(word) !== letters[index])) return [];
    const to = match.index - (passage.text[match.index - 1] === ' ' ? 1 : 0);
    const from = to - before.length + spelled[0].index;
    return [
      {
        kind: 'abbreviation',
        ...said(passage, from, match.index + match[0].length),
        abbreviation: match[1],
        expansion: wordsAt(passage, from, to),
      },
    ];
  });
