import { phraseFrom } from '../clauses.ts';
import { edgeAfter, edgeBefore } from '../vocabulary/pattern.ts';
import { actionOpeners } from '../vocabulary/saying.ts';
import { said, speakerOf, wordsAt, type Rule } from './rule.ts';

// “các tổ chức” and “Lãnh đạo UBND” are nouns.
const opener = new RegExp(
  `(?<!(?:các|những|mọi|mỗi|từng|nhiều|toàn|một số|và|ban|Ban|,) )${edgeBefore}` +
    `(?!(?:tổ chức|lãnh đạo) (?:các|đảng|cơ quan|,|[A-ZĐÔƯÂĂÊƠÁÀÝÚÍÓ]))${actionOpeners}${edgeAfter}`,
  'u',
);
const openerNoun = /^(?:Lãnh đạo|Tổ chức) /u;
const capital = /^\p{Lu}/u;
// “không phải xếp hàng” and “chúng tôi phải đến từng nhà” ask nothing of anybody.
const must = new RegExp(
  `^(?!(?:chúng tôi|chúng em|tôi|em|mình|gia đình tôi|nhà tôi) )[^,;:]{4,70}? (?<!(?:không|chưa|chẳng|không còn) )(?:phải|cần) `,
  'iu',
);
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
    const at = content.from + (begins?.index ?? 0);
    if (begins === null || passage.pieces.every(({ from }) => from !== at)) return [];
    const whom = text
      .slice(0, begins.index)
      .trim()
      .replace(/ (?:cùng|cũng|đều|hãy|sẽ)$/iu, '');
    if (whom.split(' ').length > longestAddressee || /[;:"]/.test(whom)) return [];
    const from = content.from + begins.index + (/^(?:phải|cần) /iu.exec(begins[0] + ' ')?.[0].length ?? 0);
    const action = phraseFrom(passage, from, shortestAction);
    if (action.to > content.to) action.to = content.to;
    return [
      {
        kind: 'requirement',
        ...said(passage, content.from, content.to),
        speaker: speakerOf(passage, mention),
        verb,
        mode,
        addressee: whom === '' ? null : wordsAt(passage, content.from, content.from + whom.length),
        action: wordsAt(passage, action.from, action.to),
      },
    ];
  });
