import { clauseAround } from '../clauses.ts';
import { said, type Rule } from './rule.ts';

const quoted = /(phương châm|khẩu hiệu|chủ đề|thông điệp|tinh thần|slogan)(?: là| với nội dung)?:? "([^"]{6,120})"/gi;

// “Chiến dịch có khẩu hiệu “Mỗi mũi tiêm, một niềm tin”.”
export const motto: Rule = ({ passage }) =>
  [...passage.text.matchAll(quoted)].map((match) => {
    const from = match.index + match[0].length - 1 - match[2].length;
    const clause = clauseAround(passage, match.index, match.index + match[1].length);
    return {
      kind: 'motto',
      ...said(passage, from, from + match[2].replace(/[\s,;:]+$/u, '').length),
      noun: match[1].toLowerCase(),
      clause: passage.span(clause.from, clause.to),
    };
  });
