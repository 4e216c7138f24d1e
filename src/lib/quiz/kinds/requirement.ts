import type { RequirementFact, RoleFact } from '../../facts/fact.ts';
import type { Candidate, Ground } from '../candidate.ts';
import { evenWith } from '../form.ts';
import { alikeInLength, overlap, unlike } from '../likeness.ts';
import { shuffled, type Random } from '../random.ts';
import { factsOf } from '../sentence-facts.ts';
import { isShortText } from '../short-text.ts';
import { callingOf } from '../asking/stem.ts';
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
import type { Bank } from './deeds/matter.ts';
import { firstDeed } from './deeds/deeds.ts';
import { ofTheMatter } from './figures/recurring.ts';
import { tellsNoMatter, usualDemands } from './deeds/usual.ts';

/** What everybody is told each time, and nobody needs to remember. */
const routine = /^(?:báo cáo (?:kết quả|tiến độ|số liệu)|rút kinh nghiệm|tiếp tục phối hợp|nghiêm túc thực hiện)/i;
/** Whom the authorities advise rather than tell. */
const people =
  /^(?:các |những |mọi |nhiều )?(?:người(?! (?:đứng đầu|phụ trách|quản lý|có trách nhiệm))|hộ|bà con|nông dân|phụ huynh|khách|du khách|cử tri|học sinh|khách hàng|gia đình)(?: |$)/i;
/** To whom advice in general can be given: “nông dân ngoài vùng đê bao”, “người làm việc ngoài trời” need their own. */
const anybody =
  /^(?:(?:các |những |mọi )?(?:người dân|bà con|nông dân|phụ huynh|học sinh|hộ dân|hộ nuôi|khách hàng|du khách|hành khách|cử tri|gia đình|người tiêu dùng|người bệnh|người nuôi))$/i;
/** “cấm lửa | khi cảnh báo ở cấp V”: without its condition it would be another demand. */
const condition = /^,? (?:khi|nếu|sau khi|trước khi|thay vì|mà|với điều kiện|trừ)(?![A-Za-zÀ-ỹ])/i;
/** Offices of those who govern; the head of a cooperative or a street asks them for something. */
const governing =
  /(?<![A-Za-zÀ-ỹ])(?:UBND|Uỷ ban|HĐND|Sở|Bộ|[A-Za-zÀ-ỹ]+ uỷ|Phòng|Cục|Công an|Toà|Thanh tra|Mặt trận|MTTQ|Ban Quản lý|Ban quản lý|Bệnh viện|Trung tâm|thẩm phán|chủ toạ)(?![A-Za-zÀ-ỹ])/i;

/** “bốn máy cuộn rơm”, “hai con nhỏ”: how many of what is asked for tells whom it is asked of. */
const figure = /\d|(?<![A-Za-zÀ-ỹ])(?:hai|ba|bốn|năm(?! (?:nay|sau|tới|học))|sáu|bảy|tám|chín|mười) (?=\p{Ll})/u;

const council = /HĐND|hội đồng nhân dân|đại biểu|mặt trận|MTTQ|quốc hội/i;
const local =
  /^(?:các |mỗi |từng |UBND |Uỷ ban nhân dân |chính quyền |lãnh đạo |cấp uỷ )*(?:xã|phường|huyện|quận|thị trấn|thị xã|địa phương|thôn|bản|tổ dân phố)(?: |,|$)/i;
/** Those who govern a province or a branch of it. */
const ruling =
  /^(?:các |hai |UBND |Uỷ ban nhân dân |chính quyền |lãnh đạo )*(?:tỉnh|thành phố|sở|ngành|bộ|chính phủ)(?: |,|$)/i;
const ofOwnBusiness =
  /doanh nghiệp|công đoàn|ngân hàng|hợp tác xã|^(?:các )?(?:hội|đoàn|nhà xe|công ty|cửa hàng|đơn vị vận tải)(?: |$)/i;
const police = /công an|cảnh sát|cơ quan điều tra|viện kiểm sát/i;

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
  'cơ quan chức năng': 'the authorities',
  'các cơ quan chức năng': 'the authorities',
  'các trạm y tế': 'the health stations',
  'các xã, phường': 'the communes and wards',
  'các tổ dân phố': 'the neighbourhood groups',
  'công an xã': 'the commune police',
  'công đoàn': 'the trade unions',
  'mỗi gia đình': 'each family',
  'từng chủ đầu tư': 'each developer',
  'chủ rừng': 'the forest owners',
  'các đơn vị vận tải': 'the transport operators',
  'các doanh nghiệp viễn thông': 'the telecoms companies',
};

/** “phòng, chống” is one deed. */
function isRow(text: string): boolean {
  return /(?<!phòng), /u.test(text);
}

function roleOf({ speaker }: RequirementFact, ground: Ground): RoleFact | undefined {
  return factsOf(ground, 'role').find(({ person }) => person.name === speaker.name);
}

/** What could be asked for instead; null where nothing usual is known, as of a prosecutor. */
function bankOf(fact: RequirementFact, whom: string, ground: Ground): Bank | null {
  const { text } = ground.bySentence.get(fact.sentence)!;
  const before = text.slice(0, text.indexOf(fact.verb));
  if (/kiểm sát|công tố/i.test(before)) return null;
  if (people.test(whom)) return 'advice';
  if (/luật sư|bào chữa|bị cáo/i.test(before))
    return /^(?:toà|hội đồng xét xử|thẩm phán)/i.test(whom) ? 'defence' : null;
  const governs =
    fact.speaker.institution || governing.test(roleOf(fact, ground)?.office ?? '') || /thẩm phán|chủ toạ/i.test(before);
  // What offices are told to do is no work of firms and unions either.
  if (ofOwnBusiness.test(whom)) return null;
  // Councils watch and decide; what offices are told to do is no work of theirs.
  if (council.test(whom)) return null;
  if (!governs) return 'plea';
  if (ruling.test(whom)) return 'rule';
  if (local.test(whom)) return 'local';
  return police.test(whom) ? 'police' : 'task';
}

/** Whether what is asked of one could be asked of the other: all offices, or none. */
function isOffice(whom: string): boolean {
  return local.test(whom) || ruling.test(whom) || council.test(whom) || /^(?:cơ quan|các cơ quan)/u.test(whom);
}

/** What others are asked for, or the same person asks of others: only having read tells whom it was asked of. */
function demands(fact: RequirementFact, whom: string, ground: Ground): string[] {
  return factsOf(ground, 'requirement')
    .filter((one) => one !== fact && one.addressee !== null && people.test(one.addressee) === people.test(whom))
    .filter(({ addressee }) => isOffice(addressee!) === isOffice(whom))
    .filter(
      (one) => one.speaker.name !== fact.speaker.name || (one.addressee !== fact.addressee && one.mode === fact.mode),
    )
    .map((one) => firstDeed(one.action, ground));
}

/** Wrong answers that the same could be asked: demands of the article first, then what is usually asked for. */
function others(fact: RequirementFact, answer: string, whom: string, ground: Ground, random: Random): string[] {
  const bank = bankOf(fact, whom, ground);
  const usual =
    bank === null
      ? []
      : shuffled(usualDemands(bank, { answer, whom, words: fact.text }, fact.sentence, ground), random);
  const pool = [...shuffled(demands(fact, whom, ground), random), ...usual]
    .filter((text) => overlap(text, shown(fact.text)) < 0.4 && overlap(text, answer) < 0.34 && !figure.test(text))
    .filter((text) => !tellsNoMatter(text))
    .map(lowerFirst);
  const fitting = unlike(pool).filter((text) => alikeInLength(text, answer));
  if (bank === 'advice' || bank === 'defence' || isShortText(ground)) return evenWith(answer, fitting);
  // Beside tasks of any office the one on the matter in hand gives itself away, and so does the longest.
  const near = fitting.filter((text) => ofTheMatter(text, ground));
  const long = [...near, ...fitting].find((text) => lengthOf(text) >= lengthOf(answer));
  const wrong = evenWith(answer, [...(long === undefined ? [] : [long]), ...near, ...fitting]);
  const alone = ofTheMatter(answer, ground) && wrong.filter((one) => near.includes(one)).length < 2;
  const longest = wrong.every((one) => lengthOf(one) + 1 < lengthOf(answer));
  return alone || longest ? [] : wrong;
}

/** “what does Ms Yam ask the district to do”; of whom English has no ready word, what stands in the blank. */
function inEnglish(fact: RequirementFact, whom: string, verb: string, ground: Ground): string {
  const who = calling(fact.speaker, 'en');
  const known = Object.hasOwn(addressees, whom) ? addressees[whom] : null;
  // “what does UBND tỉnh tell …” is no English.
  return known === null || fact.speaker.institution
    ? `Read: ${quoted(`${upperFirst(callingOf(fact, ground))} ${verb} ${whom} ____`)}. What belongs in the blank, according to the article?`
    : `According to the article, what does ${who} ${wordings[verb]} ${known} to do?`;
}

/** Half of these readers struck: what the same person or body asks of others nearby can often be defended. */
const usualWeight = 3.5;

/** Whom somebody asks, as it stands in a question. */
function wordsOf(addressee: string, from: number, { article }: Ground): string {
  const start = article.source.indexOf(addressee, from);
  return flowing(article.source, { start, end: start + addressee.length });
}

// “Theo bài, bà Trịnh Thị Lam yêu cầu Văn phòng đăng ký đất đai làm gì?”
export function requirementQuestion(fact: RequirementFact, ground: Ground, random: Random): Candidate[] {
  const advises = fact.addressee === null && /^khuyến cáo$/i.test(fact.verb);
  if (fact.addressee === null && !advises) return [];
  const passage = ground.bySentence.get(fact.sentence)!;
  const answer = lowerFirst(firstDeed(fact.action, ground));
  // Among deeds without figures the one that has some gives itself away.
  if (figure.test(answer) || tellsNoMatter(answer)) return [];
  const action = shown(fact.action);
  if (condition.test(action.slice(action.toLowerCase().indexOf(answer.toLowerCase()) + answer.length))) return [];
  const verb = fact.verb.toLowerCase();
  if (!Object.hasOwn(wordings, verb)) return [];
  const whom = fact.addressee === null ? 'người dân' : wordsOf(fact.addressee, passage.sentence.start, ground);
  if (people.test(whom) && !anybody.test(whom)) return [];
  const wrong = others(fact, answer, whom, ground, random);
  // “tăng máy móc, bàn giao mặt bằng” among single deeds.
  if (wrong.length === 0 || (isRow(answer) && !wrong.some(isRow))) return [];
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
      weight: routine.test(answer) ? 3.4 : usualWeight,
    },
  ];
}
