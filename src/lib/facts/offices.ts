import { onceFor } from '../text/once-for.ts';
import { commaInBody } from './clauses.ts';
import type { NamePlace } from './names.ts';
import type { Passage } from './passage.ts';
import { askingVerbs, sayingVerbs, speakerAdverbs } from './vocabulary/saying.ts';
import { addresses, officeHeads, officeManners } from './vocabulary/offices.ts';
import { anyWordOf, edgeAfter, edgeBefore } from './vocabulary/pattern.ts';

/** An office beside its holder's name; places are in the folded text of a passage. */
export interface OfficePlace {
  title: string;
  organisation: string | null;
  manner: string | null;
  from: number;
  to: number;
}

const head = new RegExp(`${edgeBefore}(?:(?<manner>${officeManners}) )?(?<title>${officeHeads})${edgeAfter}`, 'gi');
const afterName = new RegExp(
  `^(?:\\s?[,(-]\\s?|,? (?:hiện )?(?:là|giữ chức|được bầu làm|được bổ nhiệm làm|làm) )` +
    `(?:(?<manner>${officeManners}) )?(?<title>${officeHeads})${edgeAfter}(?<rest>[^,;:.()"…]*)`,
  'i',
);
const endsOrganisation = new RegExp(
  ` (?:${sayingVerbs}|${askingVerbs}|${speakerAdverbs}|phát biểu|tại buổi|tại cuộc|tại hội)${edgeAfter}`,
  'gi',
);
const noOrganisation = new RegExp(anyWordOf('do | cho | là | với | cùng | rằng | có | bị | được | vì | khi'), 'i');
/** Small: the end of “xã Hang Chú” is no uncle. */
const trailingAddress = new RegExp(`(?:^|,? )${addresses}$`, 'u');
const longestOrganisation = 14;

/** “Sở Văn hoá, Thể thao và Du lịch”: a comma inside a body’s name is none for the patterns here. */
const innerComma = '\u201a';

/** “Bảo hiểm xã hội (BHXH) tỉnh”: a short name in brackets ends no office that goes on. */
const shortName = /\((\p{Lu}[\p{Lu}&-]+)\)(?= (?:tỉnh|thành phố|TP|huyện|quận|xã|phường|thị xã|\p{Lu}))/gu;

/** Every name of a passage has what stands beside it looked at. */
const masked = onceFor(({ text }: Passage): string =>
  text
    .replace(/,/g, (mark, at: number) => (commaInBody(text, at) ? innerComma : mark))
    .replace(shortName, '\u2039$1\u203a'),
);

function organisationOf(between: string): string | null | undefined {
  const organisation = between
    .trim()
    .replace(trailingAddress, '')
    // “giám đốc chi nhánh ngân hàng nơi | cô Chi làm việc”
    .replace(/ (?:nơi|mà|người)$/u, '')
    // “ông Khôi - phó chủ tịch UBND phường Ea Kao - | giải thích”
    .replace(/ [-–—](?: \p{Ll}.*)?$/u, '')
    .trim()
    .replace(/,$/, '');
  if (organisation === '') return null;
  const tooMuch = organisation.split(' ').length > longestOrganisation;
  return tooMuch || /[,;:.()"…]/.test(organisation.replace(/TP\./g, 'TP')) || noOrganisation.test(organisation)
    ? undefined
    : organisation.replaceAll(innerComma, ',').replace(/\u2039(.*?)\u203a/gu, '($1)');
}

/** “Chủ tịch UBND TP.Hà Nội Chu Ngọc Anh” */
function officeBefore(passage: Passage, place: NamePlace, limit: number): OfficePlace | null {
  const text = masked(passage);
  const begin = Math.max(limit, place.start - 120);
  const match = [...text.slice(begin, place.start).matchAll(head)].at(-1);
  if (match === undefined) return null;
  const from = begin + match.index;
  const organisation = organisationOf(text.slice(from + match[0].length, place.start));
  if (organisation === undefined) return null;
  const office = match[0] + (organisation === null ? '' : ` ${organisation}`);
  return {
    title: match.groups!.title,
    organisation,
    manner: match.groups!.manner?.toLowerCase() ?? null,
    from,
    to: from + office.length,
  };
}

/** “Ông Nguyễn Văn An, Giám đốc Sở Y tế, …” */
function officeAfter(passage: Passage, place: NamePlace, limit: number): OfficePlace | null {
  const text = masked(passage);
  const match = afterName.exec(text.slice(place.to, Math.min(limit, place.to + 140)));
  if (match === null) return null;
  const { title, manner, rest } = match.groups!;
  // “Cảnh sát giao thông” hands nothing over: the word is longer than the verb.
  const begins = place.to + match[0].length - rest.length;
  const cut =
    [...rest.matchAll(endsOrganisation)].find(
      ({ 0: found, index }) =>
        !passage.pieces.some(({ from, to }) => from <= begins + index + 1 && to > begins + index + found.length),
    )?.index ?? rest.length;
  const organisation = organisationOf(rest.slice(0, cut));
  if (organisation === undefined) return null;
  const from = place.to + match[0].length - rest.length - title.length - (manner ? manner.length + 1 : 0);
  const office = `${manner ? `${manner} ` : ''}${title}${organisation === null ? '' : ` ${organisation}`}`;
  return { title, organisation, manner: manner?.toLowerCase() ?? null, from, to: from + office.length };
}

/** The office that stands beside a name, before it or after; `others` are the names of the same passage. */
export function officeBeside(passage: Passage, place: NamePlace, others: NamePlace[]): OfficePlace | null {
  const previous = Math.max(0, ...others.filter(({ to }) => to <= place.start).map(({ to }) => to));
  const next = Math.min(
    passage.text.length,
    ...others.filter(({ start }) => start >= place.to).map((one) => one.start),
  );
  return officeBefore(passage, place, previous) ?? officeAfter(passage, place, next);
}
