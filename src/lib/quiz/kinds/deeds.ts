import { segmentsOf } from '../../facts/clauses.ts';
import type { Passage, Piece } from '../../facts/passage.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import { edgeAfter } from '../../facts/vocabulary/pattern.ts';
import { actionOpeners } from '../../facts/vocabulary/saying.ts';
import { isLoose } from '../pronouns.ts';
import { isVerb } from '../part-of-speech.ts';
import { lengthOf, shown } from '../wording.ts';
import type { Phrase } from './phrases.ts';

/** By when it is to be done: that is asked for itself. */
const deadline =
  /,? (?:ngay )?(?:trước|chậm nhất|xong trước|đến hết|trong|vào|từ) (?:thời hạn |vòng )?(?:ngày |tháng |năm |quý |tuần |hết |giờ |sáng |chiều |\d|(?:một|hai|ba|bốn|năm|sáu|bảy|mười) (?:ngày|tháng|tuần|giờ|năm|quý))+.*$/u;
/** Why, or what else will come of it. */
const rest =
  /(?:,? (?:vì|do|để|nhằm|bởi|nhờ|khi|nếu|sau khi|trước khi|nhưng|mà|song|thay vì) |, (?:tránh|đồng thời|nhất là|đặc biệt|trong đó|kể cả|không để) ).*$/u;
const fewestWords = 4;

/** “giảm nhẹ hình phạt | vì gia đình đã bồi thường”, “công khai đường dây nóng | và xin lỗi người dân”: the first thing done. */
export function firstDeed(action: string, { lexicon }: Ground): string {
  const bare = shown(action)
    .replace(/^(?:phải|cần) /iu, '')
    .replace(deadline, '')
    .replace(/[\s,;]+$/u, '');
  const short = bare.replace(rest, '');
  const one = lengthOf(short) >= fewestWords ? short : bare;
  for (const match of one.matchAll(/(?: và|(?<!phòng),) (?:không )?(\p{L}+)(?: (\p{L}+))?/gu)) {
    const [, first, second] = match;
    const deed = isVerb(`${first} ${second ?? ''}`.trim(), lexicon) || isVerb(first, lexicon);
    const before = one.slice(0, match.index);
    // “bảo đảm an toàn và giữ vệ sinh” has two deeds, “sân phơi và máy sấy” one.
    if (deed && lengthOf(before) >= fewestWords) return before;
  }
  return one;
}

const [shortest, longest] = [4, 13];
/** Words after which a verb begins something that is done. */
const before = /(?:^| |,)(?:đã|sẽ|đang|để|phải|cần|và|cũng|nhằm|được giao) $|, $/u;
/** What an office does, or is told to do: what befalls somebody, or what anybody does, was asked of nobody. */
const task = new RegExp(
  `^(?!phải |cần |không |làm )(?:${actionOpeners}|loại bỏ|nạo vét|đóng|vận hành|chọn)${edgeAfter}`,
  'u',
);
/** More than one thing, or one with its reason, or what befalls somebody. */
const mixed = /(?<!\p{L})(?:sẽ|bị|đã|để|vì|do|nhưng|và không|không để|hoặc chảy)(?!\p{L})/u;
const vagueEnd =
  /(?: (?:đã|sẽ|đang|là|của|và|với|cho|về|tại|ở|trong|từ|đến|các|những|một|này|đó|được|bị|ra|hơn|cũng|thì|mà|như|kịp thời|hiệu quả|quyết liệt|thường xuyên|chặt chẽ|nghiêm túc|đồng bộ))$/u;
/** “giải quyết | trong thời gian tới”: nothing that is done. */
const objectless = /^\S+(?: \S+)? (?:trong|tại|với|ở|từ|như) /u;

function isAct({ word }: Piece, text: string): boolean {
  return (
    (word.kind === 'word' || word.kind === 'term') && (word.gloss?.startsWith('to ') ?? false) && /^\p{Ll}/u.test(text)
  );
}

function deedsIn(passage: Passage, ground: Ground): Phrase[] {
  const { text, pieces, sentence, paragraph } = passage;
  if (/["“”]/u.test(text)) return [];
  return segmentsOf(passage).flatMap((segment) =>
    pieces.flatMap((piece): Phrase[] => {
      if (piece.from < segment.from || piece.to > segment.to) return [];
      if (!isAct(piece, text.slice(piece.from, piece.to)) || !before.test(text.slice(0, piece.from))) return [];
      const deed = firstDeed(text.slice(piece.from, segment.to), ground);
      const length = lengthOf(deed);
      const sound =
        length >= shortest &&
        length <= longest &&
        !/\d|[():;]/u.test(deed) &&
        task.test(deed) &&
        !mixed.test(deed) &&
        !vagueEnd.test(deed) &&
        !objectless.test(deed);
      return sound && !isLoose(deed) ? [{ text: deed, sentence: sentence.id, paragraph }] : [];
    }),
  );
}

/** What is done or to be done in the article, by whomever: “nạo vét các tuyến cống cũ”. */
export const deedsOf = onceFor((ground: Ground) =>
  ground.passages.flatMap((passage) => (passage.sentence.kind === 'body' ? deedsIn(passage, ground) : [])),
);

/** What is wrong somewhere: it could be the reason for something else that is. */
const wrong =
  /(?<!\p{L})(?:bị|thiếu|chưa|không|hỏng|chậm|quá tải|vướng|khó|mất|sạt|ngập|cuốn trôi|hư|nhiễm|ô nhiễm|tắc|kém|muộn|mỏng|yếu|phản đối|bỏ|ngại|sợ|hết|cạn|vắng|ế|nợ|trùng|gián đoạn|nứt|rò rỉ)(?!\p{L})/u;
const opened =
  /^(?:và|nhưng|song|còn|mà|nên|đồng thời|trong khi|trong đó|với|theo|tại|ở|nếu|khi|để|sau|trước|từ|đến|do|vì|nhờ|chỉ|cũng|có|bị|được|không|chưa|phải|đã|sẽ)(?!\p{L})/iu;

/** Clauses of the article that tell of something wrong: “nhiều thửa đất phải đo lại”. */
export const troublesOf = onceFor((ground: Ground) =>
  ground.passages.flatMap((passage): Phrase[] => {
    if (passage.sentence.kind !== 'body' || /["“”]/u.test(passage.text)) return [];
    return segmentsOf(passage).flatMap(({ from, to }, at, all) => {
      const text = shown(passage.text.slice(from, to)).replace(rest, '');
      // Half of a row is no clause.
      const inRow = at > 0 && at < all.length - 1 && lengthOf(text) < 5;
      const verb = passage.pieces.some(
        (piece) => piece.from > from && piece.to <= to && wrong.test(passage.text.slice(piece.from, piece.to)),
      );
      if (inRow || !verb || !wrong.test(text) || opened.test(text) || /\d|[():;]/u.test(text) || isLoose(text))
        return [];
      return lengthOf(text) < shortest || lengthOf(text) > 14 || vagueEnd.test(text)
        ? []
        : [{ text, sentence: passage.sentence.id, paragraph: passage.paragraph }];
    });
  }),
);
