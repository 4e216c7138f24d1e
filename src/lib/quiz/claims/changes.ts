import type { Speaker } from '../../facts/fact.ts';
import { seatOf } from '../../facts/parties.ts';
import { addresses, officeHeads } from '../../facts/vocabulary/offices.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import { holdsWords } from '../answer-words.ts';
import { bodiesOf, couldDoItsWork, fullBody, isSameBody } from '../kinds/people/bodies.ts';
import { matterIn } from '../choosing/importance.ts';
import { overlap } from '../likeness.ts';
import { factsOf, holdsOffice } from '../sentence-facts.ts';
import { callingOf } from '../asking/stem.ts';
import { lengthOf, shown, upperFirst } from '../wording.ts';
import type { Claim } from './claim.ts';
import { opposites, rulings } from './opposites.ts';
import { otherDeadline, otherFigure } from './other-figure.ts';
import { otherAsker, otherInCourt, otherSides } from './contrasts.ts';
import { otherOutcomes } from './outcomes.ts';
import { otherPortions, otherTerms } from './portions.ts';
import {
  asking,
  bound,
  detailed,
  directions,
  duties,
  front,
  leading,
  polarities,
  reasoned,
  scopes,
  someOf,
  swappedRange,
  turning,
  undone,
  vague,
} from './turns.ts';

/** A claim made false by one change of meaning. */
export interface Change {
  type: 'who' | 'direction' | 'opposite' | 'scope' | 'polarity' | 'duty' | 'term' | 'figure';
  text: string;
}

function replacedBy(claim: Claim, type: Change['type'], rules: [RegExp, string][]): Change[] {
  return rules.flatMap(([from, to]) => {
    const text = claim.text.replace(from, to).replace(/\s+/g, ' ').trim();
    return text === claim.text ? [] : [{ type, text: upperFirst(text) }];
  });
}

/** “Theo ông Giang Đình Vỹ, | Chủ tịch UBND xã, | mới có …”: what goes with him alone. */
const apposition =
  /^(?:, (?:(?:Phó )?(?:Chủ tịch|Giám đốc|Trưởng|Bí thư|Hiệu trưởng|Tổng|Chi cục|Viện)|phụ huynh|người (?:có|trồng|bào|phụ|đứng|làm)|chủ|đại diện|phụ trách|cư dân|trưởng|tổ trưởng)[^,]*)+(?=, )/u;

const office = new RegExp(`^(?:${officeHeads}|${addresses}|đại diện|lãnh đạo)(?= )`, 'i');

/** Where a claim names who speaks, his office or word of address included; null where it does not begin with that. */
function namedAt(text: string, name: string, called: string): { from: number; to: number } | null {
  const at = text.indexOf(name) >= 0 ? text.indexOf(name) : text.toLowerCase().indexOf(called.toLowerCase());
  if (at < 0) return null;
  const to = at + (text.indexOf(name) >= 0 ? name.length : called.length);
  const from = Math.max(text.lastIndexOf(', ', at) + 2, /^Theo /u.exec(text)?.[0].length ?? 0);
  const start = from === 1 ? 0 : from;
  const lead = text.slice(start, at);
  return lead === '' || office.test(lead) ? { from: start, to } : null;
}

/** “Thành phố Hà Trạch” asks what its committee asks. */
const ofPlace = /^(?:thành phố|tỉnh|huyện|xã|phường|thị xã|đặc khu) \p{Lu}/iu;

/** Who orders offices about governs them; */
const orders =
  /(?<![A-Za-zÀ-ỹ])(?:giao|chỉ đạo) (?:UBND|Sở|Phòng|Ban|Trung tâm|Công an|Chi cục|các (?:sở|phòng|xã|huyện|ngành))(?![A-Za-zÀ-ỹ])/u;
const governing =
  /(?<![A-Za-zÀ-ỹ])(?:[Cc]hủ tịch|[Bb]í thư|[Bb]ộ trưởng|[Tt]hứ trưởng|[Tt]hủ tướng|UBND|Giám đốc Sở|Tỉnh uỷ|Tỉnh ủy)(?![A-Za-zÀ-ỹ])/u;
/** and who petitions a place is not of those who govern it: “kiến nghị huyện”. */
const petition =
  /(?<![A-Za-zÀ-ỹ])(?:kiến nghị|đề nghị|xin|đề xuất) (?:UBND )?(huyện|tỉnh|xã|phường|thành phố|thị xã|bộ|sở)(?![A-Za-zÀ-ỹ])/i;

/** Whether somebody, by what the article calls him, could have ordered or asked for what a claim says. */
function couldAsk({ name, institution }: Speaker, text: string, ground: Ground): boolean {
  const offices = factsOf(ground, 'role').flatMap(({ person, office: held }) => (person.name === name ? [held] : []));
  const called = institution ? name : offices.join('; ');
  if (orders.test(text) && !governing.test(called)) return false;
  const place = petition.exec(text)?.[1];
  return place === undefined || !(governing.test(called) || called.toLowerCase().includes(place.toLowerCase()));
}

/** What one person alone did; what somebody says others may have said as well. */
const deed =
  /^(?:cam kết|hứa|giải trình|thừa nhận|nhận trách nhiệm|xin lỗi|phản bác|bác bỏ|tranh luận|tranh luận lại)$/i;
/** Words that tell the calling of who speaks. */
const ofCalling = /(?<![A-Za-zÀ-ỹ])(?:thân chủ|bị cáo|phụ huynh|người bệnh|bệnh nhân|con em)(?![A-Za-zÀ-ỹ])/i;

/** “Sở Công Thương” is the body that the lead calls “Sở Công Thương tỉnh Lam Giang”, “Huynh” who is “Lê Văn Huynh” elsewhere. */
function isSameSpeaker({ name, institution }: Speaker, other: Speaker, ground: Ground): boolean {
  return (
    name.endsWith(other.name) || other.name.endsWith(name) || (institution && isSameBody(name, other.name, ground))
  );
}

/** The bodies in which somebody holds an office. */
function bodiesOfSpeaker({ name }: Speaker, ground: Ground): string[] {
  return factsOf(ground, 'role').flatMap(({ person, organisation }) =>
    person.name === name && organisation !== null ? [shown(organisation)] : [],
  );
}

/** Another who asks or answers for something in the article, in the place of who does here. */
function otherSpeakers(claim: Claim, ground: Ground): Change[] {
  const speeches = [...factsOf(ground, 'statement'), ...factsOf(ground, 'requirement')];
  const own = speeches.find(({ sentence }) => sentence === claim.sentence);
  if (own === undefined || own.mode === 'direct' || ofCalling.test(claim.text)) return [];
  if (own.kind === 'statement' && !deed.test(own.verb)) return [];
  const named = namedAt(claim.text, own.speaker.name, callingOf(own, ground));
  if (named === null) return [];
  const before = claim.text.slice(0, named.from);
  const after = claim.text.slice(named.to);
  const drops = apposition.test(after);
  const rest = drops ? after.replace(apposition, '').replace(/Theo $/u.test(before) ? /$^/ : /^,/, '') : after;
  // Who he is would go over to the other.
  if (/^,/u.test(rest)) return [];
  const others = speeches
    .filter(
      ({ speaker }) => speaker.institution === own.speaker.institution && !isSameSpeaker(speaker, own.speaker, ground),
    )
    // Who buys a flat does not speak for the department.
    .filter(
      ({ speaker }) => own.speaker.institution || [speaker, own.speaker].every(({ name }) => holdsOffice(name, ground)),
    )
    .filter(({ speaker }) => couldAsk(speaker, claim.text, ground))
    // “Bà Loan thừa nhận hồ sơ của bà Loan …”
    .filter(({ speaker }) => !holdsWords(claim.text, speaker.name.split(' ').at(-1)!))
    .filter(({ speaker }) => ![speaker, own.speaker].some(({ name }) => ofPlace.test(name) || seatOf(name) !== null))
    // The deputy head of the department tells it nothing.
    .filter(({ speaker }) => !bodiesOfSpeaker(speaker, ground).some((body) => claim.text.includes(body)))
    .flatMap((one) => {
      // “Trung tâm” alone is no body that anybody knows.
      const body = one.speaker.institution ? fullBody(shown(one.speaker.name), ground) : callingOf(one, ground);
      return body === null || /^(?:chị|anh|em|cụ) /u.test(body) ? [] : [body];
    });
  return [...new Set(others)].slice(0, 3).map((other) => ({
    type: 'who',
    text: upperFirst(`${before}${before === '' ? upperFirst(other) : other}${rest}`),
  }));
}

/** What one sort of body alone does, as everybody knows. */
const trade =
  /(?<![A-Za-zÀ-ỹ])(?:dự báo|khởi tố|truy tố|xét xử|tuyên phạt|tuyên án|xét nghiệm|thông qua|chất vấn)(?![A-Za-zÀ-ỹ])/i;

/** That one body tells something does not keep another from telling it. */
const tells =
  /^ (?:đã |vừa |cũng )?(?:xác nhận|cho biết|cho hay|thông tin|báo cáo|thông báo|nhận định|nói|nêu|cho rằng|đánh giá|dẫn|ghi nhận)(?![A-Za-zÀ-ỹ])/u;

/** Departments do one another’s work, and their committee’s; no weather station inspects building sites. */
function areOfOneSort(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.split(' ')[0].replace(/^(?:UBND|Sở)$/u, 'Sở'));
  return a === b;
}

const asks = / (?:đã |vừa )?(?:giao|yêu cầu|đề nghị) $/u;

/** Another body that does something in the article, in the place of one of the claim. */
function otherBodies(claim: Claim, ground: Ground): Change[] {
  const acting = bodiesOf(ground).filter(({ acts }) => acts);
  return acting.flatMap(({ name }): Change[] => {
    // At its head, or after who does it to whom: “do | Công an phường | đảm nhiệm”.
    const at = claim.text.indexOf(name);
    const before = claim.text.slice(0, at);
    if (at < 0 || ofPlace.test(name)) return [];
    if (!/(?:^|(?:do|giao|yêu cầu|đề nghị) )$/u.test(before) && !/^[^,]{3,30}, $/u.test(before)) return [];
    const after = claim.text.slice(at + name.length);
    if (/^Theo /u.test(claim.text) || trade.test(claim.text) || tells.test(after)) return [];
    if (/^ (?:tỉnh|xã|phường|huyện|thành phố|\p{Lu})/u.test(after)) return [];
    // Whom somebody asks has a trade of its own: no weather station lets pupils stay at home.
    const asked = asks.test(before);
    const others = acting.filter(
      (one) =>
        (!asked || one.name.split(' ')[0] === name.split(' ')[0]) &&
        couldDoItsWork(one.name, name) &&
        areOfOneSort(one.name, name) &&
        !ofPlace.test(one.name) &&
        // “UBND xã yêu cầu xã Vĩnh Lạc”
        !holdsWords(claim.text.slice(at + name.length), one.name.split(' ').at(-1)!) &&
        lengthOf(one.name) <= lengthOf(name) + 5 &&
        overlap(one.name, name) < 0.8 &&
        !holdsWords(claim.text, one.name) &&
        // “Sở Y tế đề nghị | Sở Y tế Hải Phòng …”
        !(asked && one.name.startsWith(before.replace(asks, ' '))) &&
        !isSameBody(one.name, name, ground),
    );
    return others.slice(0, 3).map((one) => ({ type: 'who', text: before + one.name + after }));
  });
}

/** “17 bếp đạt, năm bếp bị nhắc nhở, hai bếp …”: one of a row turned round stands out. */
const row = /, (?:[A-Za-zÀ-ỹ]+|\d+) ([A-Za-zÀ-ỹ]+) [^,]*, (?:[A-Za-zÀ-ỹ]+|\d+) \1 /u;

const manyOf = new RegExp(`^${vague}`, 'u');

/** “giảm 8% … tăng 22%”: the one is held against the other. */
function goesBothWays(text: string): boolean {
  return [/(?<![A-Za-zÀ-ỹ])(?:tăng|lên)(?![A-Za-zÀ-ỹ])/u, /(?<![A-Za-zÀ-ỹ])(?:giảm|xuống)(?![A-Za-zÀ-ỹ])/u].every(
    (way) => way.test(text),
  );
}

/** The claim with one thing changed, the changes that matter most first; what a sentence cannot be without is left alone. */
export const changesOf: (claim: Claim, ground: Ground) => Change[] = onceFor(findChanges);

function findChanges(claim: Claim, ground: Ground): Change[] {
  const { text: words } = claim;
  const held = bound.test(words) || row.test(words);
  // “giá giảm do nguồn cung thiếu hụt” is seen to be wrong by itself.
  const free = !reasoned.test(words) && !held;
  const rangeTurned = free ? swappedRange(words).map((text): Change => ({ type: 'direction', text })) : [];
  const turned = (type: Change['type'], rules: [RegExp, string][]) => (free ? replacedBy(claim, type, rules) : []);
  const made = (type: Change['type'], texts: string[]) =>
    texts.map((text): Change => ({ type, text: upperFirst(text) }));
  const all: Change[] = [
    ...(reasoned.test(words) || turning.test(words) || someOf.test(words)
      ? []
      : replacedBy(claim, 'opposite', rulings)),
    ...made('opposite', otherSides(words)),
    ...made('opposite', someOf.test(words) ? [] : otherOutcomes(words, matterIn(ground))),
    ...(held || leading.test(words) ? [] : made('scope', otherPortions(words))),
    ...rangeTurned,
    // “lên tới 203, giảm 14 người”
    ...(rangeTurned.length > 0 ? [] : turned('direction', directions).filter(({ text }) => !goesBothWays(text))),
    ...made('who', [...otherAsker(words, ground), ...otherInCourt(words, ground)]),
    ...otherSpeakers(claim, ground),
    ...otherBodies(claim, ground),
    ...((words.match(/(?<![A-Za-zÀ-ỹ])(?:sau khi|trước khi)(?![A-Za-zÀ-ỹ])/gi) ?? []).length > 1 || someOf.test(words)
      ? []
      : turned('opposite', opposites)),
    ...turned('scope', scopes),
    ...(asking.test(words) ? [] : turned('duty', duties)),
    ...(asking.test(words) || words.replace(front, '').includes(', ') || someOf.test(words)
      ? []
      : turned('polarity', polarities)),
    ...(asking.test(words) || detailed.test(words) || words.includes(', ') || manyOf.test(words)
      ? []
      : turned('polarity', undone)),
    ...(held ? [] : made('term', otherTerms(words))),
    ...(row.test(words) ? [] : otherFigure(claim, ground)),
    ...otherDeadline(claim, ground),
  ];
  return all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at);
}
