import { seatOf } from '../../../facts/parties.ts';
import type { Seat } from '../../../facts/vocabulary/parties.ts';
import { plain } from '../../answer-words.ts';
import type { Ground } from '../../candidate.ts';
import { isSameBody } from './bodies.ts';

/** Where somebody sits in the matter; null for a body or an office known by its name alone. */
export type Side = Seat | 'accused' | 'lawyer' | null;

/** Somebody who takes part in the matter, by the words that stand as an option. */
export interface Party {
  label: string;
  side: Side;
  /** Whether one asks for it with “ai”; who may be asked for so, beside somebody, is neither. */
  sort: 'somebody' | 'body' | 'either';
  /** Whether it says or asks something in the article, so that a reader may have it in mind. */
  speaks: boolean;
}

const either: ReadonlySet<Side> = new Set<Side>(['court', 'prosecution', 'defence', 'accused', 'victim', 'people']);
const personal =
  /^(?:Đại diện|Luật sư|Người bào chữa|Lãnh đạo|Một |Chủ tịch|Phó |Bí thư|Giám đốc|Hiệu|Giáo viên|Nguyên đơn|Bị đơn)/u;

/** Whether somebody called so is asked for with “ai”. */
export function sortOf(label: string, side: Side, person: boolean): Party['sort'] {
  if (either.has(side)) return 'either';
  return person || personal.test(label) ? 'somebody' : 'body';
}

/** The side that an office or the name of a body tells. */
const byName: readonly (readonly [Side, RegExp])[] = [
  ['court', /(?:^|[^A-Za-zÀ-ỹ])(?:toà|toà án|tand|thẩm phán|chủ toạ)(?![A-Za-zÀ-ỹ])/iu],
  ['prosecution', /viện kiểm sát|vks|kiểm sát viên/i],
  ['management', /ban quản trị|ban đại diện cha mẹ/i],
  ['inspection', /đoàn (?:kiểm tra|thanh tra|giám sát|liên ngành|khảo sát)/i],
  ['firm', /công ty|tập đoàn|doanh nghiệp|chủ đầu tư| land$|hợp tác xã|nhà máy|ban quản lý (?:dự án|chợ|khu)/i],
  ['school', /(?<![A-Za-zÀ-ỹ])trường (?:tiểu học|mầm non|thpt|thcs|mẫu giáo)|hiệu trưởng|nhà trường/i],
  ['lawyer', /luật sư/i],
];

/** The side that a label tells, by the part that it names or by an office or a body. */
export function sideOf(label: string): Side {
  return seatOf(plain(label)) ?? byName.find(([, words]) => words.test(label))?.[0] ?? null;
}

/** Sides of which one may be the other, or speak for it. */
const near: readonly (readonly Side[])[] = [
  ['firm', 'defendant', 'plaintiff'],
  ['firm', 'builder'],
  ['firm', 'consultant'],
  ['people', 'victim'],
  ['victim', 'plaintiff'],
  ['people', 'plaintiff'],
  ['people', 'management'],
  ['people', 'defendant'],
  ['management', 'plaintiff'],
  ['lawyer', 'defence', 'expert'],
  ['lawyer', 'plaintiff'],
  ['lawyer', 'defendant'],
];
/** In a suit these stand against one another; a developer and his builder are two. */
const opposed: readonly (readonly Side[])[] = [['plaintiff', 'defendant']];
const level = /(?<![A-Za-zÀ-ỹ])(?:xã|phường|huyện|tỉnh|thành phố|sở)(?![A-Za-zÀ-ỹ])/gi;

/** Whether two parties may be one, or one may speak for the other. */
export function mayBeOne(one: Party, other: Party, ground: Ground): boolean {
  const [a, b] = [one, other].map(({ label }) => plain(label).replace(/^(?:đại diện|phía|lãnh đạo) /u, ''));
  if (a.includes(b) || b.includes(a)) return true;
  if (one.side !== null && one.side === other.side) return true;
  const pair = (group: readonly Side[]) => group.includes(one.side) && group.includes(other.side);
  if (opposed.some(pair)) return false;
  const developer = [one, other].some(({ label }) => /(?:chủ đầu tư|ban quản lý dự án)$/i.test(label));
  if (near.some(pair))
    return !(developer && [one, other].some(({ side }) => side === 'builder' || side === 'consultant'));
  // Who inspects is sent by an office, and a head of a commune speaks for its committee.
  if ([one, other].some(({ side }) => side === 'inspection') && [one, other].some(({ side }) => side === null))
    return true;
  if (one.side === null || other.side === null || one.side === 'official' || other.side === 'official') {
    const levels = (text: string): string[] => text.match(level) ?? [];
    // “Đại diện các xã” may be one who heads a commune.
    const unnamed = ({ label, side }: Party) =>
      side === 'official' || /^(?:đại diện|lãnh đạo) (?:các|một|những)/iu.test(label);
    if ([one, other].some(unnamed) && levels(a).some((word) => levels(b).includes(word))) return true;
    // “Phó Giám đốc Sở Y tế” and “Sở Y tế tỉnh”
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    const body = short.replace(/^.*?(?=(?:sở|ubnd|công an|ban|cục|chi cục|trung tâm) )/u, '');
    if (long.includes(body)) return true;
    return isSameBody(one.label, other.label, ground);
  }
  return false;
}
