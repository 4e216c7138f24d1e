import type { StatementFact } from '../../../facts/fact.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';
import { standsAlone } from '../../claims/standing.ts';
import { speaksOfSelf } from '../../asking/first-person.ts';
import { entryOf, isVerb } from '../../part-of-speech.ts';
import { isLoose } from '../../asking/pronouns.ts';
import { factsOf } from '../../sentence-facts.ts';
import { spread } from '../../choosing/spread.ts';
import { flowing, lengthOf, shown, upperFirst } from '../../wording.ts';

const [shortest, longest] = [5, 24];
/** More sayings than this are not looked through for three wrong answers. */
const mostSayings = 60;

/** “…, song nguồn cung lại hụt”: what else somebody says. */
const further =
  /,? (?:song|nhưng|trong khi|đồng thời|và đang|và đề nghị) .*$|, (?:còn|nên|tương đương|trong đó|khiến) .*$/u;
/** Said of what stands before, or half of “vừa … vừa …”: “từ đó”, “nguyên nhân”, “về chỗ ở, …”, “hệ quả là …”. */
const pointsBack =
  /^(?:từ đó|vì vậy|do đó|lần này|có nhà(?= (?:phải|đã|bị|chỉ|còn|mất|chưa))|nguyên nhân|lý do|nhờ vậy|như vậy|nhưng|giá như|hệ quả|hậu quả|thứ (?:nhất|hai|ba|tư)|riêng|ngược lại|trong đó|số còn lại|bên)(?=[ ,])|^cách (?:[A-Za-zÀ-ỹ]+ ){1,3}["“'‘]|^vừa (?!.* vừa )|^(?:về|với|đối với) [^,]{2,40}, /i;
/** “sáu hộ còn lại”, “thu nhập của chị”, “tuần này đội của …”: of those that the article has named before. */
const ofOthers =
  /(?<![A-Za-zÀ-ỹ])còn lại(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])của (?:(?:chị|anh|em|cô|chú|bác|thầy)(?! \p{Lu})|(?:đội|nhóm|tổ|lớp|xưởng|quán|đoàn)(?! (?:[A-Za-zÀ-ỹ]+ ){0,2}\p{Lu}))(?![A-Za-zÀ-ỹ])/u;
/** “danh sách chính thức sẽ chốt …”, “giá hiện hành …”, “cả hai đều bị …”: of what, or who, the article has said before. */
const unnamed =
  /^(?:các |những )?(?:danh sách|quy định|phương án|kế hoạch|kết quả|giá|mức giá|mức|số liệu|con số|bản|văn bản|quyết định|lịch)(?: [A-Za-zÀ-ỹ]+)? (?:chính thức|hiện hành|hiện nay|cuối cùng|ban đầu|cụ thể|mới|cũ)(?= (?:sẽ|đã|chỉ|được|là|do|còn|vẫn|chưa|không|cần|phải))|^(?:câu trả lời|phiếu|hành vi) (?:chưa|chỉ|đã|không|kéo|là)(?![A-Za-zÀ-ỹ])|^cả (?:hai|ba|bốn)(?: bên)? (?:đều|cùng|đã|bị)(?![A-Za-zÀ-ỹ])/i;
/** “hai lần phun vì thế phải bỏ”: for what stands before. */
const therefore =
  /(?<![A-Za-zÀ-ỹ])(?:vì thế|vì vậy|vì lẽ đó|do vậy|nhờ thế) (?:phải|đã|bị|được|không|mà|nên|mới)(?![A-Za-zÀ-ỹ])/i;
/** “hơn 300 hộ đã đăng ký”: for what? */
const objectless =
  /(?<![A-Za-zÀ-ỹ])(?:đã|chưa|sẽ|mới|vừa|đủ điều kiện) (?:đăng ký|tham gia|ký|nộp|nhận|đồng ý|hoàn thành|bàn giao|gửi|trả lời)$/i;
/** “thừa nhận | sai phạm và đã nộp lại …”; “Phó giám đốc Sở Văn hoá, | Thể thao và Du lịch, tỉnh đã duyệt …”. */
const halfSaid = /^(?:[A-Za-zÀ-ỹ]+ ){1,3}và (?:đã|sẽ|đang) |^\p{Lu}[^,]* và \p{Lu}[^,]*, \p{Ll}/u;
/** “phần lớn | vướng vốn”: most of what? */
const quantity =
  /^(?:phần lớn|đa số|hầu hết|phần đông|hơn (?:một )?nửa|gần (?:một )?nửa|một phần|một nửa|một số|nhiều nhất|số khác) (?<noun>[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?)/i;
const cutOff = / (?:do|vì|để|của|và|là|với|cho|số|các|những)$/u;
const opening =
  /^(?:là|nằm|sẽ|đã|có|phải|cần|không|chưa|sẵn|chỉ|đang|vẫn|cũng|đều|được|bị|còn|nên|chậm|do|vì|bởi|nhờ|để|tại|ở|trong|trên|từ)$/u;

/** “sửa 18 công trình trong quý II”, “sẽ bàn giao …”, “là khâu tái đàn”: without who or what it is about. */
export function lacksSubject(text: string, { lexicon }: Pick<Ground, 'lexicon'>): boolean {
  const [first, second = ''] = text.toLowerCase().split(' ');
  // “nhờ di dời sớm, địa phương …”: what comes before it has a comma.
  if (opening.test(first)) return !/^(?:nhờ|do|vì|bởi|để|tại|ở|trong|trên|từ|chỉ cần) [^,]+, /i.test(text);
  // “dự án”, “thủ phạm” are words of their own, whatever their first syllables do.
  const two = `${first} ${second}`;
  return entryOf(two, lexicon) === null ? isVerb(first, lexicon) : isVerb(two, lexicon);
}

/** Whether somebody’s words speak of something that only the article around them names. */
export function leansBack(text: string, ground: Pick<Ground, 'lexicon'>): boolean {
  const noun = quantity.exec(text)?.groups?.noun;
  const bare = noun !== undefined && lacksSubject(noun, ground);
  return (
    bare ||
    unnamed.test(text) ||
    objectless.test(text) ||
    therefore.test(text) ||
    pointsBack.test(text) ||
    halfSaid.test(text) ||
    ofOthers.test(text)
  );
}

/** What somebody says, the first thing of it; null where it cannot stand alone. */
export function sayingOf(fact: StatementFact, ground: Ground): string | null {
  const whole = flowing(ground.article.source, fact).replace(/[\s.,;]+$/u, '');
  const short = whole.replace(further, '');
  const text = lengthOf(short) >= shortest ? short : whole;
  const words = lengthOf(text);
  if (words < shortest || words > longest || /["“”():;…]/u.test(text)) return null;
  if (speaksOfSelf(text) || cutOff.test(text) || leansBack(text, ground)) return null;
  return isLoose(text) || !standsAlone(upperFirst(text)) ? null : text;
}

/** Whether two speakers may be one: somebody speaks for the body that he heads. */
function speakFor(one: StatementFact['speaker'], other: StatementFact['speaker'], ground: Ground): boolean {
  if (one.name === other.name) return true;
  if (one.institution === other.institution) return false;
  const [body, person] = one.institution ? [one, other] : [other, one];
  const offices = factsOf(ground, 'role').flatMap((role) => (role.person.name === person.name ? [role.office] : []));
  const named = body.name.toLowerCase();
  return offices.length === 0 || offices.some((office) => office.toLowerCase().includes(named));
}

const all = onceFor((ground: Ground) =>
  spread(factsOf(ground, 'statement'), mostSayings).flatMap((fact) => {
    const text = sayingOf(fact, ground);
    return text === null ? [] : [{ fact, text }];
  }),
);

/** What others than the speaker of a statement say: not what stands beside his words under an “ông” that may be him. */
export function sayingsOfOthers(fact: StatementFact, ground: Ground): string[] {
  const { paragraph } = ground.bySentence.get(fact.sentence)!;
  return all(ground).flatMap(({ fact: { speaker, sentence }, text }) => {
    if (sentence === fact.sentence || speakFor(speaker, fact.speaker, ground)) return [];
    const named = shown(ground.article.source.slice(speaker.mention.start, speaker.mention.end)).includes(speaker.name);
    return named || ground.bySentence.get(sentence)!.paragraph !== paragraph ? [text] : [];
  });
}
