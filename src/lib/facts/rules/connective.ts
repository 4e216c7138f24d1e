import { said, type Rule } from './rule.ts';

/** Pairs of connectives; the span is the second one, which the first calls for. */
const pairs = [
  /(?<=^|[,;.:"] ?)(?:tuy|mặc dù|dù|dẫu) (?!nhiên|vậy|sao)[^;.:"]{4,120}?[, ](nhưng|song) /di,
  /(?<=^|[,;.:"] ?)(?:vì|do|bởi|bởi vì) (?!vậy|thế|đó)[^;.:"]{4,120}?[, ](nên) /di,
  /(?<=^|[,;.:"] ?)(?:nếu|hễ) [^;.:"]{4,120}?[, ](thì) /di,
  /(?:không chỉ|không những) [^;.:"]{4,120}?[, ](mà còn) /di,
];

// “Tuy khó khăn nhưng một số chỉ tiêu đã hoàn thành.”
export const connective: Rule = ({ passage }) =>
  pairs.flatMap((pair) => {
    const match = pair.exec(passage.text);
    const place = match?.indices?.[1];
    return match === null || place === undefined
      ? []
      : [
          {
            kind: 'connective' as const,
            ...said(passage, place[0], place[1]),
            first: match[0].split(/[\s,]/)[0].toLowerCase(),
          },
        ];
  });
