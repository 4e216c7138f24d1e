import type { Mention } from './cast.ts';
import type { Passage } from './passage.ts';
import { speechVerb } from './speech.ts';
import { anyOf } from './vocabulary/pattern.ts';
import { speakerAdverbs } from './vocabulary/saying.ts';

const body = anyOf(
  `Sở | Bộ | Ban | UBND | HĐND | Uỷ ban | Hội đồng | Công an | Cục | Chi cục | Tổng cục | Trung tâm | Bệnh viện | Văn phòng | Hội |
  Hiệp hội | Viện | Trường | Công ty | Tập đoàn | Kho bạc | Toà án | Toà | Viện kiểm sát | Ngân hàng | Phòng | Đài | Cơ quan |
  Ban Chỉ huy | Ban Quản lý | Thanh tra | Liên đoàn | Mặt trận | Chính phủ | Quốc hội | Đại diện | Lãnh đạo | Cảnh sát | Huyện | Tỉnh`,
);
const opening = new RegExp(`(?:^|[",;:.] ?|[Tt]heo )(?=${body} )`, 'gu');
const longest = 14;
const bare = new RegExp(`^\\S+(?: ${speakerAdverbs})+$`, 'iu');

/** Bodies that speak in a passage: “Sở Y tế cho biết …”, “Theo Chi cục Thuỷ lợi tỉnh, …”. People there take precedence. */
export function institutionMentions({ text }: Passage, people: Mention[]): Mention[] {
  return [...text.matchAll(opening)].flatMap((match): Mention[] => {
    const from = match.index + match[0].length;
    const stop = /,(?! chống)|[;:."()]/.exec(text.slice(from))?.index ?? text.length - from;
    const words = text
      .slice(from, from + stop)
      .split(' ')
      .slice(0, longest + 1);
    const according = /theo $/iu.test(match[0]);
    let to = from + words[0].length;
    for (let count = 2; count <= words.length; count++) {
      to = from + words.slice(0, count).join(' ').length;
      const speaks = speechVerb(text, to) !== null;
      if (!speaks && !(according && text[to] === ',')) continue;
      // “Tỉnh cũng khuyến cáo”: which body, the sentence does not say.
      if (bare.test(text.slice(from, to))) return [];
      if (people.some((one) => one.how !== 'pronoun' && one.from < to && one.to > from)) return [];
      return [
        {
          person: { name: text.slice(from, to), address: null, offices: [] },
          from,
          to,
          how: 'institution',
          office: null,
        },
      ];
    }
    return [];
  });
}
