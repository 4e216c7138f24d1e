import type { Fact, RequirementFact, StatementFact } from '../../../facts/fact.ts';
import { askingVerbs, sayingVerbs } from '../../../facts/vocabulary/saying.ts';
import type { Ground } from '../../candidate.ts';
import { cutsCounted } from '../../asking/halves.ts';
import { flowing, lengthOf, quoted, upperFirst } from '../../wording.ts';
import { firstDeed } from '../deeds/deeds.ts';
import { answersForMore } from './people.ts';
import { isPrivate, lightest, type Asked } from './own-words.ts';
import { askedVerb, makesPoint } from './points.ts';
import { lacksSubject, leansBack } from './sayings.ts';
import { tellsNoMatter } from '../deeds/usual.ts';

/** Of an order the body that can give it is mostly guessed. */
const idle = 2.4;
/** What others could have told is asked after what somebody holds; readers passed 16 of 16. */
const plainlyTold = 4.8;
/** What somebody holds, admits or promises, and what somebody proposes; what is only passed on, or ordered, is the lightest. */
const [held, proposed] = [6.5, 5.5];
const holding =
  /^(?:cho rằng|tin rằng|nhận định|đánh giá|thừa nhận|khẳng định|cảnh báo|cam kết|hứa|tuyên bố|nhấn mạnh|tranh luận(?: lại)?|giải thích|lý giải|phân trần|quả quyết|đồng tình rằng|nhìn nhận|lo ngại|thú nhận)$/u;
const proposals = 'đề nghị|kiến nghị|kêu gọi|mong|mong muốn|đề xuất|khuyên|gợi ý';
const proposing = new RegExp(`^(?:${proposals})$`, 'u');
/** “thừa nhận | có quan hệ họ hàng”: with whom? */
const [fewestTold, fewestWords] = [6, 4];
/** “cho rằng | lỗi nằm ở thiết kế”: a view is told in few words. */
const fewestHeld = 5;
const longestReport = 40;

function figured({ start, end }: Fact, { facts }: Ground): boolean {
  return facts.some(
    (fact) => ['quantity', 'date', 'remaining'].includes(fact.kind) && fact.start >= start && fact.end <= end,
  );
}

/** “…, song lo ngại đường vào chỉ có hai làn xe”: with another verb of saying it is the reporter’s word. */
const nextSaying = new RegExp(
  `,? (?:song|nhưng|và|đồng thời)(?: cũng)? (?:${sayingVerbs}|${askingVerbs}|lo ngại|lo) .*$`,
  'i',
);

/** “Theo ông Toàn, | là khâu tái đàn”: not even with who says it a sentence. */
const fragment = /^(?:là|nằm|do|vì|bởi|tại|ở|trong|khiến|làm cho) /u;

/** Who asks so need not stand above the others; who gives orders would be known by his office. */
export const yields = new RegExp(`^(?:${proposals}|khuyến cáo|vận động)$`, 'i');

/** Whether a body asks what only a body of its rank can: orders, and requests to those below it. People are advised by any. */
function isOfPower(fact: RequirementFact): boolean {
  return (
    !yields.test(fact.verb) ||
    (fact.addressee !== null && !/^(?:\S+ )?(?:người|hộ|gia đình|dân|phụ huynh|bà con|chủ hộ)/u.test(fact.addressee))
  );
}

/** “công khai danh sách | và cơ quan nào trễ phải xin lỗi”, “sở thông xe tuyến chính, | ngành y tế phun khử khuẩn”: somebody else’s task. */
const nextTask = /(?:,| và)(?: [A-Za-zÀ-ỹ]+){0,3} (?:nào|ai) .*$|, (?:nơi|ngành|riêng) .*$/u;

/** “Về đề nghị hoàn tiền, | ông Thành cho biết …”: what the words are about stands before who says them. */
const topicBefore = /^(?:Về|Riêng|Riêng về|Đối với|Với) [^,]+, /u;

/** “‘tự cân đối’ và …”: whose own words begin or end what is quoted. */
const unpaired = /^[^“”"]*["“”](?:[^“”"]*["“”][^“”"]*["“”])*[^“”"]*$/u;

/** “…, | đồng thời họ đã ứng 3,7 tỷ đồng”: who? */
const alsoThey = /, (?:đồng thời|và|còn) (?:họ|ông|bà) .*$/u;

/** “xác nhận | họ ngừng tim trước khi nhập viện”: of whom only the article before tells. */
const theyFirst = /^(?:họ|nó|chúng nó|hai người|cả nhóm) /iu;

/** “…, ‘nghe cổ lỗ nhưng không phụ thuộc vào sóng’”: how he says it, after what. */
const aside = /(?<=^(?:\S+ ){5,}\S+), ["“][^"“”]*["”]?$/u;

const [longestDeed, longestBare] = [7, 9];

/** “ban hành hướng dẫn trước 15/9”, “báo cáo kết quả”: nobody who has not the text before him knows on what. */
function isBareOrder({ action, addressee }: RequirementFact, wording: string, ground: Ground): boolean {
  const deed = firstDeed(action, ground);
  const asked = lengthOf(wording) - lengthOf(addressee ?? '');
  return lengthOf(deed) <= longestDeed && asked <= longestBare && tellsNoMatter(deed);
}

/** What English says of somebody with whom words are found; of what is only passed on it asks nothing. */
const englishVerbs: readonly [RegExp, string][] = [
  [/^(?:cho rằng|tin rằng|nhận định|đánh giá)$/u, 'holds this view'],
  [/^thừa nhận$/u, 'admits this'],
  [/^(?:khẳng định|tuyên bố)$/u, 'states this'],
  [/^cảnh báo$/u, 'gives this warning'],
  [/^(?:cam kết|hứa)$/u, 'promises this'],
  [/^(?:giải thích|lý giải)$/u, 'gives this explanation'],
  [/^(?:nhấn mạnh|lưu ý|tranh luận(?: lại)?)$/u, 'makes this point'],
  [/^(?:đề nghị|kiến nghị)$/u, 'proposes this'],
  [/^(?:mong|mong muốn)$/u, 'hopes for this'],
  [/^kêu gọi$/u, 'appeals for this'],
  [/^khuyến cáo$/u, 'gives this advice'],
  [/^yêu cầu$/u, 'demands this'],
];

/** Words that are only reported are not said to be somebody’s own; a bare deed or promise cannot be told without who. */
function inEnglish(who: string, verb: string, words: string, bare: boolean): string {
  return bare
    ? `According to the article, ${who} ${verb}: ${words}?`
    : `The article reports this: ${words}. ${upperFirst(who)} ${verb}?`;
}

/** How it is asked whose words are reported, in which “who” stands where the speaker stood; null for what cannot be. */
export function reportedAsked(fact: StatementFact | RequirementFact, ground: Ground): Asked | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  const { source } = ground.article;
  const asks = fact.kind === 'requirement';
  const { name, institution } = fact.speaker;
  // “… là ‘đình còn đấy mà hồn không còn’ |”: a fact ends before the mark.
  const end = /["”]/u.test(source[fact.end] ?? '') && unpaired.test(source.slice(fact.start, fact.end)) ? 1 : 0;
  const said = flowing(source, { start: fact.start, end: fact.end + end });
  const own = said.replace(nextSaying, '').replace(aside, '').replace(alsoThey, '');
  const whole = asks ? own.replace(nextTask, '') : own;
  // “nói | thêm rằng tiểu thương cũ sẽ được ưu tiên”
  const more = /^thêm (?:rằng )?/u.exec(whole)?.[0] ?? '';
  // “vướng nhất nằm ở mặt bằng: | xã được giao …”
  const wording = whole.slice(more.length).split(/;|(?<=^(?:\S+ ){5,}\S+): /u)[0];
  // “thừa nhận | hành vi | nhưng cho rằng …”
  if (
    lengthOf(wording) > longestReport ||
    lengthOf(wording) <
      (asks ? fewestWords : /^(?:cho rằng|khẳng định|nhận định)$/iu.test(fact.verb) ? fewestHeld : fewestTold) ||
    unpaired.test(wording)
  )
    return null;
  if (
    theyFirst.test(wording) ||
    leansBack(wording, ground) ||
    (!asks && (fragment.test(wording) || topicBefore.test(passage.text)))
  )
    return null;
  const verb = fact.verb.toLowerCase();
  // “Công ty, theo ông Vỹ, đã ứng 5,4 tỉ đồng”
  const lacking = !asks && lacksSubject(wording, ground);
  if (lacking && verb === 'theo') return null;
  const from = fact.start - passage.sentence.start;
  if (cutsCounted(passage.sentence.text, from, from + more.length + wording.length)) return null;
  // “đề nghị | gửi văn bản | trước ngày 25/12”
  if (asks && fact.addressee === null && lengthOf(firstDeed(fact.action, ground)) < fewestWords) return null;
  const saying = askedVerb(verb, wording);
  const joint =
    asks || /rằng$/.test(saying) || /^(?:cho biết|mong|mong muốn|cam kết|hứa|thừa nhận)$/.test(saying) ? '' : ' rằng';
  const promised = /^(?:cam kết|hứa)$/u.test(saying);
  const english = lacking && !promised ? undefined : englishVerbs.find(([known]) => known.test(saying))?.[1];
  const words = asks || lacking ? quoted(wording) : quoted(upperFirst(wording));
  // “anh Páo thừa nhận | có đêm ngủ lại trông lợn”: what somebody without an office did is nobody’s concern.
  const ownDeed = lacking && !institution && !answersForMore(name, ground);
  const light =
    institution || ownDeed || isPrivate(wording, name, ground) || (asks && isBareOrder(fact, wording, ground));
  const full = asks ? proposing.test(verb) && proposed : holding.test(saying) && held;
  const worth = (): number => {
    if (asks && institution && isOfPower(fact)) return idle;
    if (light) return lightest;
    if (!asks && !makesPoint(verb, wording)) return plainlyTold;
    return full === false ? lightest : full - (figured(fact, ground) ? 1.5 : 0);
  };
  return {
    wording,
    vi: `${saying}${joint} ${wording.replace(/"([^"]*)"/gu, '“$1”')}`,
    en: english === undefined ? null : inEnglish(institution ? 'which body' : 'who', english, words, asks || lacking),
    // Who asks anybody for something, gives orders or promises for a body does so by an office.
    official: asks ? fact.addressee !== null || !yields.test(verb) : promised,
    weight: worth(),
  };
}
