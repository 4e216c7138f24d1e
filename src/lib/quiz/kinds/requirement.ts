import type { RequirementFact, RoleFact } from '../../facts/fact.ts';
import type { Candidate, Ground } from '../candidate.ts';
import { evenWith, partedAs } from '../form.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { isVerb } from '../part-of-speech.ts';
import { shuffled, type Random } from '../random.ts';
import { factsOf } from '../sentence-facts.ts';
import { callingOf } from '../stem.ts';
import {
  calling,
  evidenceAt,
  flowing,
  inLanguage,
  lengthOf,
  lowerFirst,
  quoted,
  shown,
  upperFirst,
} from '../wording.ts';
import type { Bank } from './matters.ts';
import { actionPhrases } from './phrases.ts';
import { usualPhrases } from './usual.ts';

/** Whom the authorities advise rather than tell. */
const people =
  /^(?:các |những |mọi |nhiều )?(?:người|hộ|bà con|nông dân|phụ huynh|khách|du khách|cử tri|học sinh|khách hàng|gia đình)(?: |$)/iu;
/** By when it is to be done: that is asked for itself. */
const deadline = /,? (?:ngay )?(?:trước|chậm nhất|xong trước|đến hết|trong) (?:ngày |tháng |năm |quý |tuần |hết )+.*$/u;
/** Why, or what else will come of it. */
const rest = /(?:,? (?:vì|do|để|nhằm|bởi) |, (?:nếu|tránh|đồng thời|nhất là|đặc biệt|trong đó|kể cả|không để) ).*$/u;
const fewestWords = 4;

/** Offices of those who govern; the head of a cooperative or a street asks them for something. */
const governing =
  /(?<!\p{L})(?:UBND|Uỷ ban|HĐND|Sở|Bộ|\p{L}+ uỷ|Phòng|Cục|Công an|Toà|Thanh tra|Mặt trận|MTTQ|Ban Quản lý|Ban quản lý|Bệnh viện|Trung tâm|thẩm phán|chủ toạ)(?!\p{L})/iu;

const council = /HĐND|hội đồng nhân dân|đại biểu|mặt trận|MTTQ|quốc hội/iu;
const local =
  /^(?:các |UBND |Uỷ ban nhân dân |chính quyền |lãnh đạo |cấp uỷ )*(?:xã|phường|huyện|quận|thị trấn|thị xã|tỉnh|thành phố|địa phương|thôn|bản|tổ dân phố)(?: |,|$)/iu;
const police = /công an|cảnh sát|cơ quan điều tra|viện kiểm sát/iu;

const wordings: Readonly<Record<string, string>> = {
  'yêu cầu': 'tell',
  'chỉ đạo': 'instruct',
  giao: 'tell',
  'đề nghị': 'ask',
  'kiến nghị': 'ask',
  mong: 'want',
  'mong muốn': 'want',
  'kêu gọi': 'urge',
  'khuyến cáo': 'advise',
  'khuyến khích': 'encourage',
  'nhắc nhở': 'remind',
  'vận động': 'encourage',
};

/** Those who are often asked for something, as English calls them; any other noun is quoted with a blank after it. */
const addressees: Readonly<Record<string, string>> = {
  huyện: 'the district',
  tỉnh: 'the province',
  xã: 'the commune',
  phường: 'the ward',
  'thành phố': 'the city',
  quận: 'the district',
  'thị xã': 'the town',
  'các xã': 'the communes',
  'các phường': 'the wards',
  'các quận': 'the districts',
  'các huyện': 'the districts',
  'các trường': 'the schools',
  'nhà trường': 'the school',
  trường: 'the school',
  'người dân': 'residents',
  'bà con': 'residents',
  'nông dân': 'farmers',
  'phụ huynh': 'parents',
  'học sinh': 'pupils',
  'cử tri': 'voters',
  'du khách': 'visitors',
  'các hộ': 'households',
  toà: 'the court',
  'hội đồng xét xử': 'the court',
  'ngân hàng': 'the bank',
  'bệnh viện': 'the hospital',
  'công ty': 'the company',
  'nhà thầu': 'the contractor',
  'các nhà thầu': 'the contractors',
  'chủ đầu tư': 'the developer',
  'các chủ đầu tư': 'the developers',
  'các chủ dự án': 'the developers',
  'các đơn vị': 'the units concerned',
  'các cơ sở': 'the establishments',
  'các khoa': 'the departments',
  'trung tâm': 'the centre',
  'các doanh nghiệp': 'businesses',
  'doanh nghiệp': 'businesses',
  'ban tổ chức': 'the organisers',
  'ban quản lý': 'the management board',
  'các ngành': 'the departments',
  'các địa phương': 'the local authorities',
  'chính quyền': 'the authorities',
};

/** “giảm nhẹ hình phạt | vì gia đình đã bồi thường”, “công khai đường dây nóng | và xin lỗi người dân”: the first thing asked for. */
function firstDeed(action: string, { lexicon }: Ground): string {
  const bare = shown(action)
    .replace(/^(?:phải|cần) /iu, '')
    .replace(deadline, '')
    .replace(/[\s,;]+$/u, '');
  const short = bare.replace(rest, '');
  const one = lengthOf(short) >= fewestWords ? short : bare;
  for (const match of one.matchAll(/ và (?:không )?(\p{L}+)(?: (\p{L}+))?/gu)) {
    const [, first, second] = match;
    const deed = isVerb(`${first} ${second ?? ''}`.trim(), lexicon) || isVerb(first, lexicon);
    const before = one.slice(0, match.index);
    // “bảo đảm an toàn và giữ vệ sinh” has two deeds, “sân phơi và máy sấy” one.
    if (deed && lengthOf(before) >= fewestWords) return before;
  }
  return one;
}

function roleOf({ speaker }: RequirementFact, ground: Ground): RoleFact | undefined {
  return factsOf(ground, 'role').find(({ person }) => person.name === speaker.name);
}

/** What could be asked for instead; null where nothing usual is known, as of a prosecutor. */
function bankOf(fact: RequirementFact, whom: string, ground: Ground): Bank | null {
  const { text } = ground.bySentence.get(fact.sentence)!;
  const before = text.slice(0, text.indexOf(fact.verb));
  if (/kiểm sát|công tố/iu.test(before)) return null;
  if (people.test(whom)) return 'advice';
  if (/luật sư|bào chữa|bị cáo/iu.test(before))
    return /^(?:toà|hội đồng xét xử|thẩm phán)/iu.test(whom) ? 'defence' : null;
  const governs =
    fact.speaker.institution ||
    governing.test(roleOf(fact, ground)?.office ?? '') ||
    /thẩm phán|chủ toạ/iu.test(before);
  // Councils watch and decide; what offices are told to do is no work of theirs.
  if (council.test(whom)) return null;
  if (!governs) return 'plea';
  if (local.test(whom)) return 'local';
  return police.test(whom) ? 'police' : 'task';
}

/** “làm liều vì tin rằng …” is what somebody did, and why. */
const noDeed = /^không | (?:vì|do|bởi) /iu;

/** Wrong answers that the same could be asked: of others by others in the article first, then what is usually asked for. */
function others(fact: RequirementFact, answer: string, whom: string, ground: Ground, random: Random): string[] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const bank = bankOf(fact, whom, ground);
  // What the same person asks of others could well be asked of these too: only others' words are surely wrong.
  const mine = new Set(
    [...factsOf(ground, 'requirement'), ...factsOf(ground, 'statement')]
      .filter(({ speaker }) => speaker.name === fact.speaker.name)
      .map(({ sentence }) => ground.bySentence.get(sentence)?.paragraph),
  );
  const advised = people.test(whom);
  const required = factsOf(ground, 'requirement')
    .filter((one) => one.speaker.name !== fact.speaker.name && one.addressee !== null)
    .filter((one) => people.test(one.addressee!) === advised && bankOf(one, one.addressee!, ground) === bank)
    .map((one) => firstDeed(one.action, ground));
  const spoken = actionPhrases(ground)
    .filter(({ text, paragraph }) => !mine.has(paragraph) && paragraph !== passage.paragraph && !noDeed.test(text))
    .map(({ text }) => firstDeed(text, ground));
  const usual = bank === null ? [] : shuffled(usualPhrases(bank, fact.text, fact.sentence, ground), random);
  // What others in the article do or are to do is on its matter; of a commune’s duties a pupil’s are none.
  const fits = bank === 'task' || bank === 'local' || bank === 'plea';
  const own = [...shuffled(required, random), ...(fits ? shuffled(spoken, random).slice(0, 2) : [])];
  const pool = [...new Set([...own, ...usual])]
    .filter((text) => overlap(text, shown(fact.text)) < 0.5 && !/\d/.test(text))
    .map(lowerFirst);
  const fitting = partedAs(answer, pool).filter((text) => alikeInLength(text, answer));
  return evenWith(answer, fitting);
}

/** “what does Ms Yam ask the district to do”; of whom English has no ready word, what stands in the blank. */
function inEnglish(fact: RequirementFact, whom: string, verb: string, ground: Ground): string {
  const who = calling(fact.speaker, 'en');
  const asks = Object.hasOwn(wordings, verb) ? wordings[verb] : 'tell';
  const known = Object.hasOwn(addressees, whom) ? addressees[whom] : /^\p{Lu}/u.test(whom) ? whom : null;
  return known === null
    ? `Read: ${quoted(`${upperFirst(callingOf(fact, ground))} ${verb} ${whom} ____`)}. What belongs in the blank, according to the article?`
    : `According to the article, what does ${who} ${asks} ${known} to do?`;
}

// “Theo bài, bà Trịnh Thị Lam yêu cầu Văn phòng đăng ký đất đai làm gì?”
export function requirementQuestion(fact: RequirementFact, ground: Ground, random: Random): Candidate[] {
  if (fact.addressee === null) return [];
  const passage = ground.bySentence.get(fact.sentence)!;
  const answer = lowerFirst(firstDeed(fact.action, ground));
  // Among deeds without figures the one that has some gives itself away.
  if (/\d/.test(answer)) return [];
  const at = ground.article.source.indexOf(fact.addressee, passage.sentence.start);
  const whom = flowing(ground.article.source, { start: at, end: at + fact.addressee.length });
  const wrong = others(fact, answer, whom, ground, random);
  if (wrong.length === 0) return [];
  const spoken = fact.verb.toLowerCase();
  const verb = Object.hasOwn(wordings, spoken) ? spoken : 'yêu cầu';
  const start = ground.article.source.indexOf(fact.action, fact.start);
  return [
    {
      kind: 'content',
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      hedge: null,
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Theo bài, ${callingOf(fact, ground)} ${verb} ${whom} làm gì?`,
        en: inEnglish(fact, whom, verb, ground),
      }),
      answer: { text: answer },
      distractors: wrong.map((text) => ({ text })),
      evidence: evidenceAt(passage, { start, end: start + fact.action.length }),
      weight: 8,
    },
  ];
}
