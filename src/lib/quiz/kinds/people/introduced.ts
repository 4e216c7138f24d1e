import type { Person } from '../../../facts/cast.ts';
import { askingVerbs, sayingVerbs } from '../../../facts/vocabulary/saying.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';
import { labelOf } from './parties.ts';
import { mayBeOne, sideOf, type Party, type Side } from './sides.ts';

/** What tells whom somebody may speak for, or be. */
const heads =
  /(?<![A-Za-zÀ-ỹ])(?:trường|công ty|doanh nghiệp|xã|phường|huyện|tỉnh|thành phố|sở|ban|phòng|cục|trung tâm|bệnh viện|ngân hàng|tổ dân phố|khách|cư dân|phụ huynh|người dân|chủ đầu tư|nhà thầu|luật sư|chuyên gia|kỹ sư|bác sĩ|ngành|toà|viện|công an|đội|thanh tra|đoàn|hội|mặt trận|công đoàn|cán bộ|công chức|nhóm|đơn vị|khoa|nhà máy|tàu|hồ|thương lái|chủ vựa|cảng)(?![A-Za-zÀ-ỹ])/giu;
/** “ông Hết ở xã Nam Thái” lives there, and speaks for nobody. */
const lives = /(?<![A-Za-zÀ-ỹ])(?:ở|tại|ngụ|trú|quê)(?![A-Za-zÀ-ỹ])[^,;.]{0,40}/giu;
const [before, after] = [60, 100];
/** What somebody does or says is told of him, and is not what he is. */
const deed = new RegExp(
  ` (?:${sayingVerbs}|${askingVerbs}|đã|đang|sẽ|vừa|từng|không|phải|lo|có)(?![A-Za-zÀ-ỹ]).*$`,
  'iu',
);

const introductions = onceFor(() => new Map<string, string>());

/** The words around somebody’s full name where it stands first, without where he lives. */
export function introductionOf(name: string, ground: Ground): string {
  const known = introductions(ground);
  const found = known.get(name) ?? introductionIn(name, ground);
  known.set(name, found);
  return found;
}

function introductionIn(name: string, ground: Ground): string {
  const text =
    ground.passages.find(({ sentence, text }) => sentence.kind === 'body' && text.includes(name))?.text ?? '';
  const at = Math.max(0, text.indexOf(name));
  const behind = text.slice(at + name.length, at + name.length + after).replace(deed, '');
  return `${text.slice(Math.max(0, at - before), at)} ${behind}`.replace(lives, ' ');
}

/** Those of whom anybody may be one, and those who have a word in court alone. */
export const folk: ReadonlySet<Side> = new Set<Side>([
  'people',
  'victim',
  'plaintiff',
  'defendant',
  'management',
  'accused',
  'defence',
  'prosecution',
  'court',
]);

export function headsIn(words: string): string[] {
  return words.toLowerCase().match(heads) ?? [];
}

/** Whether somebody may be one of a party, or speak for it. */
export function maySpeakFor({ name }: Person, party: Party, ground: Ground): boolean {
  if (folk.has(party.side)) return true;
  const held = labelOf({ name, address: null, mention: { start: 0, end: 0 }, institution: false }, ground);
  const side = held === null ? null : sideOf(held);
  if (held !== null && mayBeOne({ label: held, side, sort: 'somebody', speaks: true }, party, ground)) return true;
  const introduced = headsIn(`${introductionOf(name, ground)} ${held ?? ''}`);
  return headsIn(party.label).some((word) => introduced.includes(word)) || (party.side === 'official' && held !== null);
}
