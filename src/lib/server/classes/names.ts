import { randomInt } from 'node:crypto';
import { syllableKey } from '../../text/syllable-key.ts';

/** Characters a name may have: on a class list, of a class. */
export const nameLimit = 60;

/** Birds and beasts every child in Viet Nam knows, by names of two syllables that are kind to bear. */
const creatures: readonly string[] = [
  'Cò Trắng',
  'Cá Chép',
  'Cá Heo',
  'Chim Sẻ',
  'Chim Én',
  'Chim Sâu',
  'Chích Choè',
  'Chào Mào',
  'Hoạ Mi',
  'Sáo Sậu',
  'Sơn Ca',
  'Vàng Anh',
  'Thiên Nga',
  'Bồ Câu',
  'Hải Âu',
  'Đại Bàng',
  'Gà Trống',
  'Mèo Mướp',
  'Thỏ Trắng',
  'Thỏ Ngọc',
  'Nai Vàng',
  'Hươu Sao',
  'Voi Con',
  'Rùa Vàng',
  'Rùa Biển',
  'Sóc Nâu',
  'Ong Mật',
  'Bướm Vàng',
  'Dế Mèn',
  'Chuồn Chuồn',
  'Nghé Con',
  'Sao Biển',
];

/** A friendly made-up name, “Cò Trắng 12”; the number keeps classmates apart. */
export function generatedName(): string {
  return `${creatures[randomInt(creatures.length)]} ${randomInt(10, 100)}`;
}

/** A name as it is kept: on one line, without what cannot be seen; null when nothing is left or it is too long. */
export function readName(typed: string): string | null {
  const name = typed
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  return name === '' || name.length > nameLimit ? null : name;
}

/** By what names of a class are compared: letters and marks count, case and the place of the tone mark do not. */
export function nameKey(name: string): string {
  return name.split(' ').map(syllableKey).join(' ');
}
