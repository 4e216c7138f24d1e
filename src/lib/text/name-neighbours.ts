import { syllableKey } from './syllable-key.ts';
import type { Token } from './tokens.ts';

/** The common words that stand before names and tell what has a capital for another reason. */

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(', ').map((word) => word.split(' ').map(syllableKey).join(' ')));
}

/** Words before a lone capitalised syllable that make it somebody's given name: “ông Dũng”, “bác sĩ Mai”. */
const addresses = keys(
  'ông, bà, anh, chị, em, cô, chú, bác, cháu, cụ, thầy, bé, mợ, dì, cậu, vợ chồng, đồng chí, bác sĩ, y tá, cô giáo, ' +
    'thầy giáo, giáo viên, ca sĩ, diễn viên, nghệ sĩ, hoạ sĩ, nhạc sĩ, đạo diễn, nghệ nhân, luật sư, kỹ sư, giáo sư, ' +
    'tiến sĩ, thạc sĩ, trung uý, thượng uý, đại uý, thiếu tá, trung tá, thượng tá, đại tá, hlv, ts, ths, gs, pgs, bs',
);

/** What stands before a name to say what it names, and is no part of it even with a capital: “Phường Bách Khoa”. */
const heads = keys(
  'tỉnh, huyện, quận, phường, xã, thôn, làng, bản, ấp, phố, đường, ngõ, cầu, chợ, sông, hồ, núi, đèo, biển, đảo, vịnh, ' +
    'cảng, ga, trường, viện, bộ, sở, ban, cục, vụ, hội, đoàn, đảng, báo, đài, chùa, đền, đình, khu, ông, bà, anh, chị, ' +
    'em, cô, chú, bác, cháu, cụ, thầy, luật, quỹ, điều, khoản, chương, phần, mục, nhà, tổ, đội, khoa, phòng, lớp, khối, ' +
    'chi, tết, năm',
);

/** “miền Nam”, “các tỉnh phía Bắc”. */
const directions = keys('nam, bắc, đông, tây, trung');

/** Whether an address ends right before the token. */
export function isAddressed(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return false;
  const last = tokens[at - 1].key;
  return addresses.has(last) || (at > 1 && addresses.has(`${tokens[at - 2].key} ${last}`));
}

/** “Phường”, “Bộ”: a syllable that says what the name after it names. */
export function isHead(token: Token): boolean {
  return heads.has(token.key);
}

/** “Phường”, “Bộ”, “miền Nam”: a common word that often has a capital. */
export function isOftenCapital(token: Token): boolean {
  return isHead(token) || directions.has(token.key);
}
