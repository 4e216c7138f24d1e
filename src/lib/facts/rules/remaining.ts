import { segmentsOf, withoutOpener } from '../clauses.ts';
import { figureValue } from '../figures.ts';
import { said, wordsAt, type Rule } from './rule.ts';

const left =
  /(?:^| )(?:(?:chỉ )?còn (?:khoảng |chưa đầy |gần )?)?(\d+|hai|ba|bốn|sáu|bảy|tám|chín|mười) (ngày|tuần|tháng|năm|giờ) nữa (?:là |thì |sẽ (?=đến |tới |hết ))(.+)$/i;

// “chỉ còn 85 ngày nữa là hết năm”
export const remaining: Rule = ({ passage }) =>
  segmentsOf(passage).flatMap((segment) => {
    const match = left.exec(passage.text.slice(segment.from, segment.to));
    if (match === null) return [];
    const from = segment.from + match.index + match[0].indexOf(`${match[1]} ${match[2]} nữa`);
    const start = segment.from + match.index + (match[0].startsWith(' ') ? 1 : 0);
    const clause = withoutOpener(passage, { from: start, to: segment.to });
    return [
      {
        kind: 'remaining',
        ...said(passage, from, from + match[1].length + 1 + match[2].length),
        value: figureValue(match[1]),
        figure: wordsAt(passage, from, from + match[1].length),
        unit: match[2].toLowerCase(),
        event: wordsAt(passage, segment.to - match[3].length, segment.to),
        clause: passage.span(clause.from, clause.to),
      },
    ];
  });
