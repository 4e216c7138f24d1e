import { clauseAround } from '../clauses.ts';
import { edgeAfter } from '../vocabulary/pattern.ts';
import { said, type Rule } from './rule.ts';

const naming = new RegExp(
  ` (?:còn |thường |hay |vẫn )?(?:được |cũng được )?(gọi là|có tên là|mang tên|có tên|hiểu là|viết tắt là)${edgeAfter} `,
  'gi',
);
/** “Rác hữu cơ là …”: a noun at the head of its sentence, and what it is. */
const being =
  /^((?:\p{Lu}[A-Za-zÀ-ỹ]*)(?: [A-Za-zÀ-ỹ-]+){0,6}) (là) (?=(?:một |loại |khu |tên |hình thức |quá trình |hoạt động |người |những |các |việc |cơ quan |đơn vị |số |tổng |mức |khoản |nơi |văn bản ))/u;
const longest = 16;

// “Trạm này được gọi là trạm y tế lưu động.”; “Rác hữu cơ là loại rác dễ phân huỷ.”
export const definition: Rule = ({ passage }) => {
  const { text } = passage;
  const named = [...text.matchAll(naming)].map((match) => ({
    subjectTo: match.index,
    from: match.index + match[0].length,
    verb: match[1],
  }));
  const head = being.exec(text);
  const is = head === null ? [] : [{ subjectTo: head[1].length, from: head[0].length, verb: head[2] }];
  return [...named, ...is].flatMap(({ subjectTo, from, verb }) => {
    const clause = clauseAround(passage, from, from + 1);
    const subject = { from: clauseAround(passage, Math.max(0, subjectTo - 1), subjectTo).from, to: subjectTo };
    const length = text.slice(from, clause.to).split(' ').length;
    if (clause.to <= from || length > longest || subject.to <= subject.from) return [];
    return [
      {
        kind: 'definition' as const,
        ...said(passage, from, clause.to),
        subject: passage.span(subject.from, subject.to),
        verb: verb.toLowerCase(),
      },
    ];
  });
};
