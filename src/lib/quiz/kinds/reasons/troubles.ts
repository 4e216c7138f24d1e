import { segmentsOf } from '../../../facts/clauses.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';
import { isLoose } from '../../asking/pronouns.ts';
import { lengthOf, shown } from '../../wording.ts';
import { rest } from '../deeds/deeds.ts';
import type { Phrase } from '../deeds/phrases.ts';

const [shortest, longest] = [4, 14];
const vagueEnd =
  /(?: (?:đã|sẽ|đang|là|của|và|với|cho|về|tại|ở|trong|từ|đến|các|những|một|này|đó|được|bị|ra|hơn|cũng|thì|mà|như|kịp thời|hiệu quả|quyết liệt|thường xuyên|chặt chẽ|nghiêm túc|đồng bộ))$/u;
/** What is wrong somewhere: it could be the reason for something else that is. */
const wrong =
  /(?<![A-Za-zÀ-ỹ])(?:bị|thiếu|chưa|không|hỏng|chậm|quá tải|vướng|khó|mất|sạt|ngập|cuốn trôi|hư|nhiễm|ô nhiễm|tắc|kém|muộn|mỏng|yếu|phản đối|bỏ|ngại|sợ|hết|cạn|vắng|ế|nợ|trùng|gián đoạn|nứt|rò rỉ)(?![A-Za-zÀ-ỹ])/u;
/** “đại diện bị đơn thừa nhận chậm tiến độ” tells who said it. */
const reports =
  /(?<![A-Za-zÀ-ỹ])(?:thừa nhận|cho rằng|cho biết|nói|khai|bảo|phản đối|đánh giá|nhận định|yêu cầu|đề nghị|cũng)(?![A-Za-zÀ-ỹ])/u;
const opened =
  /^(?:và|nhưng|song|còn|mà|nên|đồng thời|trong khi|trong đó|với|theo|tại|ở|nếu|khi|để|sau|trước|từ|đến|do|vì|nhờ|chỉ|cũng|có|bị|được|không|chưa|phải|đã|sẽ)(?![A-Za-zÀ-ỹ])/i;

/** Clauses of the article that tell of something wrong: “nhiều thửa đất phải đo lại”. */
export const troublesOf = onceFor((ground: Ground) =>
  ground.passages.flatMap((passage): Phrase[] => {
    if (passage.sentence.kind !== 'body' || /["“”]/u.test(passage.text)) return [];
    return segmentsOf(passage).flatMap(({ from, to }, at, all) => {
      const text = shown(passage.text.slice(from, to)).replace(rest, '');
      const length = lengthOf(text);
      if (!wrong.test(text) || length < shortest || length > longest) return [];
      // Half of a row is no clause.
      const inRow = at > 0 && at < all.length - 1 && length < 5;
      if (inRow || opened.test(text) || reports.test(text) || /\d|[():;]/u.test(text) || vagueEnd.test(text)) return [];
      const verb = passage.pieces.some(
        (piece) => piece.from > from && piece.to <= to && wrong.test(passage.text.slice(piece.from, piece.to)),
      );
      return !verb || isLoose(text) ? [] : [{ text, sentence: passage.sentence.id, paragraph: passage.paragraph }];
    });
  }),
);
