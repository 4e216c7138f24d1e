import { phraseFrom } from '../clauses.ts';
import { seatOf } from '../parties.ts';
import type { Passage } from '../passage.ts';
import { edgeAfter, edgeBefore } from '../vocabulary/pattern.ts';
import { actionOpeners } from '../vocabulary/saying.ts';
import { said, speakerOf, wordsAt, type Rule } from './rule.ts';

// “các tổ chức” and “Lãnh đạo UBND” are nouns.
const opener = new RegExp(
  `(?<!(?:các|những|mọi|mỗi|từng|nhiều|toàn|một số|và|ban|Ban|,) )${edgeBefore}` +
    `(?!(?:tổ chức|lãnh đạo) (?:các|đảng|cơ quan|,|[A-ZĐÔƯÂĂÊƠÁÀÝÚÍÓ]))${actionOpeners}${edgeAfter}`,
  'u',
);
/** Those of whom something is asked so that any verb may follow: “Sở Tài chính | trình phương án”, “công đoàn | nắm sát tâm tư”. */
const plainAddressee =
  /^(?:\p{Lu}[A-Za-zÀ-ỹ ]{1,60}|(?:các |những |mỗi |từng |nhiều )?(?:xã|phường|huyện|tỉnh|thành phố|địa phương|sở|ngành|sở, ngành|ngành y tế|đơn vị|trường|nhà trường|công đoàn|doanh nghiệp|chủ đầu tư|nhà thầu|người dân|bà con|nông dân|hộ|hộ dân|gia đình|phụ huynh|học sinh|bệnh viện|trung tâm|công an|ban tổ chức|chủ rừng|toà))$/u;

/** Where the first verb stands after those who are asked; -1 where they are not named so plainly. */
function verbAfter({ pieces, text }: Passage, from: number, to: number): number {
  const verb = pieces.find(
    (piece) =>
      piece.from > from &&
      piece.to <= to &&
      piece.word.kind === 'word' &&
      piece.word.gloss?.startsWith('to ') &&
      /^\p{Ll}/u.test(text.slice(piece.from, piece.to)),
  );
  return verb !== undefined && plainAddressee.test(text.slice(from, verb.from).trim()) ? verb.from : -1;
}

/** “đề xuất | gắn thư viện xã với …”, “đề nghị | xử phạt doanh nghiệp”: the deed comes first, nobody is named who should do it. */
function beginsWithVerb({ pieces, text }: Passage, from: number): boolean {
  if (/^(?:không )?(?:nên|phải|cần) (?!có )/u.test(text.slice(from))) return true;
  const first = pieces.find((piece) => piece.from === from);
  return (
    first?.word.kind === 'word' &&
    (first.word.gloss?.startsWith('to ') ?? false) &&
    /^\p{Ll}/u.test(text.slice(first.from, first.to)) &&
    !/^(?:được|bị|là|có|cho|muốn|người|các)(?![A-Za-zÀ-ỹ])/u.test(text.slice(first.from))
  );
}

const openerNoun = /^(?:Lãnh đạo|Tổ chức) /u;
const capital = /^\p{Lu}/u;
// “không phải xếp hàng” and “chúng tôi phải đến từng nhà” ask nothing of anybody.
const must = new RegExp(
  `^(?!(?:chúng tôi|chúng em|tôi|em|mình|gia đình tôi|nhà tôi|có) )[^,;:]{4,70}? (?<!(?:không|chưa|chẳng|không còn) )(?:phải|cần) `,
  'i',
);
/** “lễ hội đừng chạy theo số lượng khách mà | làm …”: more than who is asked. */
const clause = /(?<![A-Za-zÀ-ỹ])(?:đừng|không|mà|để|khi|nếu|vì|nhưng)(?![A-Za-zÀ-ỹ])/u;
/** What a side in court or in a dispute asks for may be a thing. */
const requests = /^(?:đề nghị|kiến nghị)$/i;
const longestAddressee = 14;
const shortestAction = 4;

// “Bà Lam yêu cầu Văn phòng đăng ký đất đai rà soát hồ sơ tồn đọng.”; ““Lãnh đạo xã phải có kế hoạch”, bà Mơ nêu rõ.”
export const requirement: Rule = ({ passage, utterances }) =>
  utterances.flatMap(({ mention, verb, asks, mode, content }) => {
    const text = passage.text.slice(content.from, content.to);
    if (!asks && !(mode === 'direct' && must.test(text))) return [];
    // A direct quotation begins with a capital whatever its first word is; “Lãnh đạo UBND” does not open an action.
    const begins = opener.exec(
      capital.test(text) && !openerNoun.test(text) ? text[0].toLowerCase() + text.slice(1) : text,
    );
    // “thành | lập” and “chú | giải quyết”: an action begins where a word does.
    const plain = verbAfter(passage, content.from, content.to);
    const opened = begins === null ? -1 : content.from + begins.index;
    const later = asks && plain >= 0 && (opened < 0 || plain < opened) ? plain : opened;
    const at = asks && mode === 'reported' && beginsWithVerb(passage, content.from) ? content.from : later;
    const whom = text
      .slice(0, Math.max(0, at - content.from))
      .trim()
      .replace(/ (?:cùng|cũng|đều|hãy|sẽ)$/i, '');
    const found =
      at >= 0 &&
      passage.pieces.some(({ from }) => from === at) &&
      whom.split(' ').length <= longestAddressee &&
      !/[;:"]/.test(whom) &&
      !clause.test(whom);
    const words = { ...said(passage, content.from, content.to), speaker: speakerOf(passage, mention), verb, mode };
    // “Luật sư bào chữa đề nghị | mức dưới khung”: a side asks for a thing.
    if (!found && requests.test(verb) && mention.how === 'institution' && seatOf(mention.person.name) !== null)
      return [{ kind: 'requirement', ...words, addressee: null, action: words.text }];
    if (!found) return [];
    const from = at + (/^(?:phải|cần) /i.exec(passage.text.slice(at))?.[0].length ?? 0);
    const action = phraseFrom(passage, from, shortestAction);
    if (action.to > content.to) action.to = content.to;
    return [
      {
        kind: 'requirement',
        ...words,
        addressee: whom === '' ? null : wordsAt(passage, content.from, content.from + whom.length),
        action: wordsAt(passage, action.from, action.to),
      },
    ];
  });
