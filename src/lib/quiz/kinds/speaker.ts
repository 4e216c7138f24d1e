import type { Fact, RequirementFact, RoleFact, StatementFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker, Option } from '../candidate.ts';
import { evidenceAt, flowing, inLanguage, lengthOf, quoted, shown, upperFirst } from '../wording.ts';
import { askingVerbs, sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { bodiesBeside, fullBody } from './bodies.ts';
import { firstDeed } from './deeds.ts';
import { cutsCounted } from '../halves.ts';
import { overlap } from '../likeness.ts';
import { gapMark } from '../frame.ts';
import { otherOffices } from './offices.ts';
import { shuffled, type Random } from '../random.ts';
import { answersForMore, peopleAsOptions } from './people.ts';
import { askedVerb, makesPoint, passesOn } from './points.ts';
import { lacksSubject, leansBack, tells } from './sayings.ts';
import { tellsNoMatter } from './usual.ts';

const fewestBodies = 2;
const lightest = 3.5;
/** Of an order the post or the body that can give it is mostly guessed; what others could have told is nobody’s. */
const idle = 2.4;
/** Of an order that a resident cannot give, where one of the wrong answers is one. */
const ofFewOfficials = 3.6;
const fewestWords = 4;
/** Somebody’s words are asked about whole or not at all. */
const longestQuote = 50;

function figured({ start, end }: Fact, { facts }: Ground): boolean {
  return facts.some(
    (fact) => ['quantity', 'date', 'remaining'].includes(fact.kind) && fact.start >= start && fact.end <= end,
  );
}

/** A body and the others of the article that say, do or are asked something and could have said this. */
function bodiesAsOptions(name: string, ground: Ground, random: Random) {
  const others = shuffled(bodiesBeside(name, ground), random).filter(({ acts }) => acts);
  return others.length < fewestBodies
    ? null
    : { answer: { text: name }, distractors: others.map((one) => ({ text: one.name })) };
}

/** “Read: “____ đề nghị …”. Whose name …?”: the article’s own words, in which somebody’s are reported and not quoted. */
function englishBlank(fact: StatementFact | RequirementFact, words: string, from: number, ground: Ground): string {
  const { source } = ground.article;
  const verb = source.toLowerCase().lastIndexOf(fact.verb.toLowerCase(), fact.start);
  const lead = verb < from ? `${fact.verb} ` : shown(source.slice(verb, fact.start));
  const told =
    fact.verb.toLowerCase() === 'theo'
      ? `Theo ${gapMark}, ${words}`
      : `${gapMark} ${lead.replace(/ ?:$/u, ':')} ${words}`;
  return `Read: ${quoted(told)}. ${fact.speaker.institution ? 'Which body' : 'Whose name'} belongs in the blank, according to the article?`;
}

/** The options of a blank with which the sentence begins: “Ông Trịnh Quang Tề”. */
function capitalised<T extends { answer: Option; distractors: Option[] }>(options: T, prompt: string): T {
  if (!prompt.includes(`“${gapMark}`)) return options;
  const great = (option: Option) => ({ ...option, text: upperFirst(option.text) });
  return { ...options, answer: great(options.answer), distractors: options.distractors.map(great) };
}

/** “…, song lo ngại đường vào chỉ có hai làn xe”: with another verb of saying it is the reporter’s word. */
const nextSaying = new RegExp(
  `,? (?:song|nhưng|và|đồng thời)(?: cũng)? (?:${sayingVerbs}|${askingVerbs}|lo ngại|lo) .*$`,
  'iu',
);

/** “Theo ông Toàn, | là khâu tái đàn”: not even with who says it a sentence. */
const fragment = /^(?:là|nằm|do|vì|bởi|tại|ở|trong) /u;

/** Who asks so need not stand above the others; who gives orders would be known by his office. */
const yields = /^(?:đề nghị|kiến nghị|kêu gọi|mong|mong muốn|khuyến cáo|vận động)$/iu;

const promises = /^(?:cam kết|hứa)$/iu;

/**
 * Whether only who has an office could do what somebody in office does here: give orders, ask anybody for something,
 * promise for a body. What is asked for of nobody a resident may ask for too.
 */
function isOfficial(fact: StatementFact | RequirementFact, ground: Ground): boolean {
  if (!answersForMore(fact.speaker.name, ground)) return false;
  return fact.kind === 'requirement' ? fact.addressee !== null || !yields.test(fact.verb) : promises.test(fact.verb);
}

/** Whether a body asks what only a body of its rank can: orders, and requests to those below it. People are advised by any. */
function isOfPower(fact: RequirementFact): boolean {
  return (
    !yields.test(fact.verb) ||
    (fact.addressee !== null && !/^(?:\S+ )?(?:người|hộ|gia đình|dân|phụ huynh|bà con|chủ hộ)/u.test(fact.addressee))
  );
}

/** “công khai danh sách | và cơ quan nào trễ phải xin lỗi”, “sở thông xe tuyến chính, | ngành y tế phun khử khuẩn”: somebody else’s task. */
const nextTask = /(?:,| và)(?: \p{L}+){0,3} (?:nào|ai) .*$|, (?:nơi|ngành|riêng) .*$/u;

/** “Về đề nghị hoàn tiền, | ông Thành cho biết …”: what the words are about stands before who says them. */
const topicBefore = /^(?:Về|Riêng|Riêng về|Đối với|Với) [^,]+, /u;

/** “‘tự cân đối’ và …”: whose own words begin or end what is quoted. */
const unpaired = /^[^“”"]*["“”](?:[^“”"]*["“”][^“”"]*["“”])*[^“”"]*$/u;

/** “…, ‘nghe cổ lỗ nhưng không phụ thuộc vào sóng’”: how he says it, after what. */
const ownWords = /(?<=^(?:\S+ ){5,}\S+), ["“][^"“”]*["”]?$/u;

/** “đi đón vợ”, “chồng tôi”: then a woman among men is known by her name. */
const tellsSex = /(?<!\p{L})(?:vợ|chồng|mang thai|mang bầu|sinh con|con dâu|con rể)(?! chồng)(?!\p{L})/iu;

const aboutHome = /(?<!\p{L})(?:gia đình|con em|nhà (?:mình|tôi|bà|ông|chị|anh))(?!\p{L})/iu;

const [longestDeed, longestBare] = [7, 9];

/** “ban hành hướng dẫn trước 15/9”, “báo cáo kết quả”: nobody who has not the text before him knows on what. */
function isBareOrder({ action, addressee }: RequirementFact, wording: string, ground: Ground): boolean {
  const deed = firstDeed(action, ground);
  const asked = lengthOf(wording) - lengthOf(addressee ?? '');
  return lengthOf(deed) <= longestDeed && asked <= longestBare && tellsNoMatter(deed);
}

// “Theo bài, ai đề nghị các xã công khai quy trình tại trụ sở?”
export const speaker: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if ((fact.kind !== 'statement' && fact.kind !== 'requirement') || passage === undefined) return [];
  // What two people say in like words is said by neither alone.
  const echoed = ground.facts.some(
    (one) =>
      (one.kind === 'statement' || one.kind === 'requirement') &&
      one.speaker.name !== fact.speaker.name &&
      overlap(one.text, fact.text) > 0.7,
  );
  if (echoed) return [];
  const { mention, institution } = fact.speaker;
  const asks = fact.kind === 'requirement';
  const name = institution ? fullBody(shown(fact.speaker.name), ground) : fact.speaker.name;
  // “xã Phú Khoát đề nghị …” is a place beside offices.
  if (name === null || (institution && /^\p{Ll}/u.test(name))) return [];
  const official = !institution && isOfficial(fact, ground);
  const withOffices = !asks || yields.test(fact.verb);
  const peers = institution
    ? bodiesAsOptions(name, ground, random)
    : peopleAsOptions(name, ground, random, { withOffices, beside: official ? 'officials' : 'anybody' });
  const options =
    peers ?? (official ? peopleAsOptions(name, ground, random, { withOffices: false, beside: 'an official' }) : null);
  const roles = ground.facts.filter((one): one is RoleFact => one.kind === 'role' && one.manner === null);
  const held = roles.find((one) => one.person.name === name && one.organisation !== null);
  const said = flowing(ground.article.source, fact);
  const own = fact.mode === 'direct' ? said : said.replace(nextSaying, '').replace(ownWords, '');
  const whole = asks ? own.replace(nextTask, '') : own;
  // “nói | thêm rằng tiểu thương cũ sẽ được ưu tiên”
  const more = /^thêm (?:rằng )?/u.exec(whole)?.[0] ?? '';
  const wording = fact.mode === 'direct' ? whole.slice(more.length) : whole.slice(more.length).split(';')[0];
  if (lengthOf(wording) > longestQuote) return [];
  // “thừa nhận | hành vi | nhưng cho rằng …”
  if (fact.mode === 'reported' && lengthOf(wording) < fewestWords) return [];
  if (leansBack(wording, ground) || (!asks && fact.mode === 'reported' && fragment.test(wording))) return [];
  if (!asks && topicBefore.test(passage.text)) return [];
  const verb = fact.verb === 'theo' ? null : fact.verb.toLowerCase();
  const lacking = fact.mode === 'reported' && !asks && lacksSubject(wording, ground);
  // “Công ty, theo ông Vỹ, đã ứng 5,4 tỉ đồng”
  if (lacking && verb === null) return [];
  const from = fact.start - passage.sentence.start;
  if (cutsCounted(passage.sentence.text, from, from + more.length + wording.length)) return [];
  // “đề nghị | gửi văn bản | trước ngày 25/12”
  if (fact.kind === 'requirement' && fact.addressee === null && lengthOf(firstDeed(fact.action, ground)) < fewestWords)
    return [];
  // “ai nhấn mạnh rằng …”; in quotation marks only what was said in these words, or is cut.
  // “bởi theo ông, ‘di tích không phải của riêng ngành văn hoá’”
  const inOwnWords = verb === null && /["“‘']$/u.test(ground.article.source.slice(0, fact.start));
  const indirect = fact.mode === 'reported' && !inOwnWords && !unpaired.test(wording);
  const known = verb ?? 'theo';
  const saying = inOwnWords ? 'nói' : fact.mode === 'direct' ? known.replace('theo', 'nói') : askedVerb(known, wording);
  const joint =
    asks || /rằng$/.test(saying) || /^(?:cho biết|mong|mong muốn|cam kết|hứa|thừa nhận)$/.test(saying) ? '' : ' rằng';
  const rest = indirect ? `${joint} ${wording.replace(/"([^"]*)"/gu, '“$1”')}` : `: ${quoted(upperFirst(wording))}`;
  const english =
    fact.mode === 'direct' || inOwnWords
      ? `According to the article, ${institution ? 'which body' : 'who'} says this: ${quoted(upperFirst(wording))}?`
      : englishBlank(fact, `${more}${wording}`, passage.sentence.start, ground);
  // “biên lai mà gia đình còn giữ”: among officials a resident is known.
  const ofOwn = !institution && aboutHome.test(wording) && !answersForMore(name, ground);
  // Who tells what happened to him need not be known; what he holds of things in general may be.
  const anecdote = !institution && (tells.test(fact.verb) || passesOn(known)) && !answersForMore(name, ground);
  const light = anecdote || ofOwn || tellsSex.test(wording) || (asks && isBareOrder(fact, wording, ground));
  const pointless = asks ? institution && isOfPower(fact) : fact.mode === 'reported' && !makesPoint(known, wording);
  const full = asks ? 8.5 : 7;
  const base: Omit<Candidate, 'prompt' | 'answer' | 'distractors'> = {
    kind: 'speaker',
    // “Ông Dũng” and “ông” are somebody whom an earlier sentence names.
    level: shown(ground.article.source.slice(mention.start, mention.end)).includes(name) ? 1 : 2,
    fact,
    optionLanguage: 'vi',
    proof: { kind: 'named', mention: shown(ground.article.source.slice(mention.start, mention.end)) },
    evidence: evidenceAt(passage, mention),
    hedge: null,
    // What a figure or a date can be asked of is better asked so.
    weight: pointless
      ? idle
      : light || /^(?:kể|khoe|nhớ lại|tâm sự)/iu.test(fact.verb)
        ? lightest
        : full - (figured(fact, ground) ? (asks || !passesOn(known) ? 1.5 : 2.5) : 0),
  };
  const prompt = inLanguage(ground.language, {
    vi: `Theo bài, ${institution ? 'cơ quan, đơn vị nào' : 'ai'} ${saying}${rest}?`,
    en: english,
  });
  if (options !== null)
    return [
      {
        ...base,
        prompt,
        ...capitalised(options, prompt),
        weight: peers === null ? Math.min(base.weight, ofFewOfficials) : base.weight,
      },
    ];
  // With too few people posts are asked for; those that nobody in the article holds tempt little, and an order tells who can give it.
  if (held === undefined || institution) return [];
  const anothers = roles.some(({ person, organisation }) => person.name !== name && organisation !== null);
  return [
    {
      ...base,
      prompt,
      answer: { text: upperFirst(shown(held.office)) },
      distractors: otherOffices(held, ground).map((text) => ({ text: upperFirst(text) })),
      weight: Math.min(base.weight, official ? idle : anothers ? Infinity : lightest),
    },
  ];
};
