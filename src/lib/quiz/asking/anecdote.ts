import type { Passage } from '../../facts/passage.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground, Topic } from '../candidate.ts';
import { holdsOffice } from '../sentence-facts.ts';
import { speechAround } from './stem.ts';
import { lowerFirst } from '../wording.ts';

/** Somebody whom the press calls “ông”, “bà”, “anh” or “chị” and gives no office: a witness, not who acts in the news. */
function privateIn(passage: Passage, { cast, passages }: Ground): boolean {
  const here = cast.mentions[passages.indexOf(passage)] ?? [];
  return (
    here.length > 0 &&
    here.every(
      ({ person, how, from }) =>
        how !== 'institution' &&
        person.offices.length === 0 &&
        /^(?:ông|bà|anh|chị|cô|cụ|em|cháu)$/u.test(person.address ?? '') &&
        // “kỹ sư người Anh William Hampson”
        !/người $/u.test(passage.text.slice(0, from)),
    )
  );
}

/** Whether anybody with an office, or a body that speaks, stands in a passage. */
function officialIn(passage: Passage, { cast, passages }: Ground): boolean {
  const here = cast.mentions[passages.indexOf(passage)] ?? [];
  return here.some(({ person, how }) => how === 'institution' || person.offices.length > 0);
}

/** “Nhà tôi có ba con bò”, “chị phải thuê thêm hai công”: told of oneself or of somebody named before. */
const personal =
  /(?<![A-Za-zÀ-ỹ])(?:tôi|mình|nhà tôi|gia đình|vợ chồng|con tôi|ông|bà|anh|chị|cô|cháu|lớp|(?<!(?:toà|tòa|dãy|khu) )nhà|em)(?![A-Za-zÀ-ỹ])(?! (?:nước|máy|văn hoá|thuốc|trường|sinh hoạt|ở|dân|đầu tư|thầu|nông|ga|xe|vệ sinh))/i;

/** “Chị N.T.H.”, “Ông H”: whom the press does not name. */
const unnamed =
  /(?<![A-Za-zÀ-ỹ])(?:[Cc]hị|[Aa]nh|[Ôô]ng|[Bb]à|[Cc]háu|[Ee]m) (?:(?:\p{Lu}\.)+|\p{Lu}(?![A-Za-zÀ-ỹ.’']))/u;

/** “Sinh viên Sầm Tuấn Kiệt đã ghi âm 160 câu hát”: one of many. */
const oneOfMany =
  /^(?:sinh viên|học sinh|nghệ nhân|tài xế|lái xe|thợ|công nhân|nông dân|ngư dân|tiểu thương|phụ huynh|người dân|hộ|gia đình) (?:(?:ông|bà|anh|chị) )?\p{Lu}[A-Za-zÀ-ỹ]+ \p{Lu}/u;

/**
 * Whether a passage tells of a private witness: he is the only one there, or alone in its paragraph and somebody is spoken
 * of without a name.
 */
export const isAnecdote = onceFor((passage: Passage, ground: Ground): boolean => {
  const around = ground.passages.filter(({ paragraph }) => paragraph === passage.paragraph);
  return (
    unnamed.test(passage.text) ||
    oneOfMany.test(lowerFirst(passage.text)) ||
    privateIn(passage, ground) ||
    (!officialIn(passage, ground) &&
      personal.test(passage.text) &&
      around.some((one) => privateIn(one, ground)) &&
      !around.some((one) => officialIn(one, ground)))
  );
});

/** Whether a fact is what somebody without an office says. */
export function isPrivateWord(fact: Topic, ground: Ground): boolean {
  const speech = speechAround(ground, fact.sentence, fact);
  if (speech === null || speech.speaker.institution) return false;
  return !holdsOffice(speech.speaker.name, ground);
}
