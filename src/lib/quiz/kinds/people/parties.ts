import type { Speaker } from '../../../facts/fact.ts';
import { seatOf } from '../../../facts/parties.ts';
import { seats } from '../../../facts/vocabulary/parties.ts';
import { onceFor } from '../../../text/once-for.ts';
import { plain } from '../../answer-words.ts';
import type { Ground } from '../../candidate.ts';
import { factsOf } from '../../sentence-facts.ts';
import { shown, upperFirst } from '../../wording.ts';
import { bodiesOf, fullBody } from './bodies.ts';
import { officesHeld } from './people.ts';
import { sideOf, sortOf, type Party, type Side } from './sides.ts';

/** Those who do something without a word: “yêu cầu | chủ đầu tư | nộp sao kê”, “cư dân | vẫn chưa nhận đủ”. */
const doers = new RegExp(
  `(?:^|[,;.] |(?:yêu cầu|đề nghị|buộc|mời|khi|nhưng|song|và) )(?<who>${seats
    .filter(([seat]) => seat !== 'expert' && seat !== 'official')
    .map(([, words]) => words)
    .join('|')})(?= (?!(?:và|của|thuộc|cho|có|trong|ở|tại|là|hay|hoặc|với|để)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ])`,
  'gi',
);
/** Residents who say and want nothing tempt nobody. */
const disputes =
  /^ (?:(?:vẫn|cũng|đã|không|chưa|lại|liên tục|nhiều lần) )*(?:phản ánh|cho rằng|phản đối|kiến nghị|đề nghị|gửi đơn|yêu cầu|bức xúc|căng|khởi kiện|đồng ý|nhận đủ|chịu)(?![A-Za-zÀ-ỹ])/i;
const ofMany = /^(?:một|các|những|nhiều|một số|hiệu trưởng|giáo viên) /i;
const tried = /(?<![A-Za-zÀ-ỹ])bị cáo(?![A-Za-zÀ-ỹ])/i;

/** The parties of an article, those that speak first, each by the words it is named by. */
export const partiesOf = onceFor((ground: Ground): Party[] => {
  const found = new Map<string, Party>();
  const add = (words: string, speaks: boolean, person = false, side: Side = sideOf(words)) => {
    const label = optionOf(words);
    const known = found.get(plain(label));
    if (known === undefined) found.set(plain(label), { label, side, sort: sortOf(label, side, person), speaks });
  };
  for (const { speaker } of [...factsOf(ground, 'statement'), ...factsOf(ground, 'requirement')]) {
    const words = labelOf(speaker, ground);
    if (words === null) continue;
    add(words, true, !speaker.institution);
    // Whose officer speaks has its word in the matter.
    const body = /^một .*? (?<body>(?:Sở|UBND|Cục|Chi cục|Công an) .+)$/i.exec(words)?.groups?.body;
    if (body !== undefined) add(body, true);
  }
  for (const { name, acts } of bodiesOf(ground)) if (acts) add(name, false);
  let accused = false;
  for (const { text, sentence } of ground.passages) {
    if (sentence.kind !== 'body') continue;
    for (const { groups, index, 0: words } of text.matchAll(doers)) {
      const who = groups!.who;
      const rest = text.slice(index + words.length);
      if (!ofMany.test(who) && (seatOf(plain(who)) !== 'people' || disputes.test(rest))) add(who, false);
    }
    accused ||= tried.test(text);
  }
  // In an account of a fraud nobody has asked them yet.
  const inCourt = [...found.values()].some(({ side }) => side === 'defence' || side === 'prosecution');
  if (accused && inCourt) add('bị cáo', false, false, 'accused');
  return [...found.values()];
});

/** “bà Nguyệt, | Trưởng ban quản trị |, …”, “luật sư Dư Quốc Thái, | bảo vệ quyền lợi cho nguyên đơn”. */
const post =
  /^(?: \([^()]{2,40}\))?, (?<post>(?:(?:Phó )?(?:[Tt]ổng giám đốc|[Gg]iám đốc|[Tt]rưởng|[Cc]hủ tịch|[Cc]hủ nhiệm|[Hh]iệu trưởng)|[Pp]hó (?:tổng )?giám đốc|[Pp]hó chủ tịch|[Đđ]ại diện|chuyên gia) [^,;:.()]{4,50})(?=[,.])/u;
const advocate =
  /^(?: \([^()]{2,40}\))?, (?:người )?(?:bảo vệ quyền lợi|đại diện)(?: (?:hợp pháp))? (?:cho|của) (?<whom>nguyên đơn|bị đơn|bị cáo|bị hại)/u;

const posts = onceFor(() => new Map<string, string | null>());

/** How the article introduces somebody who holds no office that it names in full. */
function postOf(name: string, ground: Ground): string | null {
  const known = posts(ground).get(name);
  if (known !== undefined) return known;
  const found = ground.passages.flatMap(({ text }) => {
    const at = text.indexOf(name);
    if (at < 0) return [];
    const after = text.slice(at + name.length);
    const whom = advocate.exec(after)?.groups?.whom;
    if (whom !== undefined) return [`luật sư của ${whom}`];
    return post.exec(after)?.groups?.post ?? [];
  })[0];
  posts(ground).set(name, found ?? null);
  return found ?? null;
}

/** Who speaks as an option among parties: by part, body or office; null for a person of whom the article tells none. */
export function labelOf({ name, institution }: Speaker, ground: Ground): string | null {
  if (!institution) {
    const held = officesHeld(ground).get(name) ?? postOf(name, ground);
    return held === null || bareTitle.test(held) || cutOff.test(held) ? null : held;
  }
  return seatOf(name) === null ? fullBody(shown(name), ground) : shown(name);
}

/** “Phía công ty” among options is “Công ty”. */
export function optionOf(words: string): string {
  return upperFirst(words.replace(/^(?:phía|các|những) (?=\p{Ll})/iu, ''));
}

/** “Trưởng nhóm”: of which? */
const bareTitle =
  /^(?:trưởng nhóm|nhóm trưởng|giám đốc|phó giám đốc|trưởng phòng|trưởng ban|trưởng đoàn|chủ tịch|hiệu trưởng)$/i;

/** “Phó giám đốc trung tâm … một phường ở”: cut off. */
const cutOff = / (?:ở|tại|của|và|một|cho|thuộc|phường ở)$/u;
