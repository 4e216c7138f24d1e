import type { DateFact } from '../../../facts/fact.ts';
import { segmentsOf } from '../../../facts/clauses.ts';
import type { Passage } from '../../../facts/passage.ts';
import { askingClause } from '../../asking/asking-clause.ts';
import type { Ground } from '../../candidate.ts';
import { framed, gapMark } from '../../asking/frame.ts';
import { isAccount } from '../../genre.ts';
import { opensLoosely } from '../../asking/loose-nouns.ts';
import { withNames } from '../../asking/named.ts';
import { modal } from '../../asking/part-words.ts';
import { ends, placedParts } from '../../asking/quotation.ts';
import { attributed, gapped, speechAround } from '../../asking/stem.ts';
import { lengthOf, lowerFirst, quoted, shown } from '../../wording.ts';
import { englishInside } from './english-when.ts';
import { afterSetting, fromHourFirst, frontedQuestion } from './when-first.ts';
import { lacksDoer } from '../../asking/predicate.ts';
import { bracketed, questionWord, whenAtEnd } from './when-words.ts';

// Whole questions on a day, without a blank.

const eventNoun =
  /^(?:hội nghị|hội thảo|kỳ họp|cuộc họp|buổi|phiên|lễ|đại hội|diễn đàn|cuộc bầu cử|ngày hội|cuộc thi|triển lãm)(?![A-Za-zÀ-ỹ])/i;
const otherwise = /(?:khép lại|kết thúc|bế mạc|hoãn|lùi|dời|rời|chuyển)(?: [A-Za-zÀ-ỹ]+){0,3} $/u;
/** “Hội nghị triển khai kế hoạch … diễn ra khi nào?” for a sentence that begins with what took place. */
function eventQuestion(fact: DateFact, { bySentence, language }: Ground): string | null {
  const passage = bySentence.get(fact.sentence)!;
  const [first] = segmentsOf(passage);
  if (first === undefined || !eventNoun.test(passage.text.slice(first.from, first.to))) return null;
  if (fact.attributive || !['hour', 'day'].includes(fact.grain)) return null;
  const span = passage.span(first.from, first.to);
  // “Lễ hội ở xã Phú An, tỉnh Hà Tân, khép lại | tối 1/3”: when it ended.
  if (otherwise.test(passage.sentence.text.slice(0, fact.start - passage.sentence.start))) return null;
  const end = Math.min(span.end, fact.start);
  // “lễ hội năm nay vẫn tổ chức vào | mùng 10 tháng 3”: what took place, without when it did.
  const event = shown(
    passage.sentence.text.slice(span.start - passage.sentence.start, end - passage.sentence.start),
  ).replace(/(?: (?:vẫn|được|sẽ|đã|dự kiến|tổ chức|diễn ra|khai mạc|bắt đầu))+(?: vào)?$/u, '');
  // “cuộc họp diễn ra ở đình làng diễn ra khi nào”
  if (/ (?:diễn ra|được tổ chức|khai mạc|bắt đầu)(?![A-Za-zÀ-ỹ])/u.test(event)) return null;
  if (lengthOf(event) < 4 || lengthOf(event) > 24) return null;
  return language === 'vi'
    ? `Theo bài, ${lowerFirst(event)} diễn ra khi nào?`
    : `According to the article, when did ${quoted(lowerFirst(event))} take place?`;
}

/** A day of these is told of them, and not of what the sentence says. */
const leadsToMeeting =
  /(?<![A-Za-zÀ-ỹ])(?:của|họp|lễ|hội nghị|phiên|kỳ họp|quyết định|nghị quyết|văn bản|công văn|thông báo|trận [A-Za-zÀ-ỹ]+|cơn [A-Za-zÀ-ỹ]+)$/i;

const inSetting = /^(?:tại|trong|theo|từ|đến|tới|ở|sau|trước|với|qua)(?![A-Za-zÀ-ỹ])/i;
const leadsToDay =
  /(?<![A-Za-zÀ-ỹ])(?:từ|đến|tới|trước|sau|vào|hết|cuối|đầu|giữa|hôm|của|trong|là|họp|lễ|hội nghị|quyết định|nghị quyết|văn bản|công văn|thông báo)$/i;
const goesOnAfter = /^(?:để|nhằm|tại|ở|với|đã|sẽ|đang|bị|được|phải|không|chưa|chẳng)(?![A-Za-zÀ-ỹ])/u;
const denied = /^(?:không|chưa|chẳng)(?![A-Za-zÀ-ỹ])/u;

/**
 * “hội trường chật kín khi nào”: what is asked for comes last where the clause goes on after it. Null where something is not
 * so on a day.
 */
function whenLast(question: string, fact: DateFact): string | null {
  const word = questionWord(fact);
  const at = question.indexOf(` ${word} `);
  if (at < 0) return question;
  const [before, after] = [question.slice(0, at), question.slice(at + word.length + 2)];
  if (denied.test(after)) return null;
  // “Với 104 đại biểu tán thành, HĐND tỉnh | khi nào | đã thông qua …”
  const own = before.slice(before.lastIndexOf(', ') + 1).trim();
  if (
    word === 'mấy giờ' ||
    inSetting.test(own) ||
    leadsToDay.test(before) ||
    !goesOnAfter.test(after) ||
    after.includes(',')
  )
    return question;
  return `${before} ${after} ${whenAtEnd(fact)}`;
}

function insideQuestion(fact: DateFact, passage: Passage, ground: Ground): string | null {
  const clause = askingClause(ground, passage, fact);
  const question = clause === null ? null : gapped(ground, clause, fact, questionWord(fact));
  const asking = question === null ? null : whenLast(question, fact);
  return asking === null ? null : attributed(ground, fact, asking);
}

const becomes = /^(?:đã|sẽ|phải|được|bị|không|chỉ|chính thức)(?![A-Za-zÀ-ỹ])/i;

/** “Dự án An Thuỷ, cách khu công nghiệp 1,5 km, | sẽ bàn giao …”: what is said by the way is no part of the question. */
function withoutAside(fact: DateFact, passage: Passage, ground: Ground): string | null {
  const parts = placedParts(ground, passage, passage.sentence);
  const own = parts.findIndex(({ start, end }) => start <= fact.start && end >= fact.end);
  const [subject] = parts;
  const last = parts.findIndex((_, at) => at >= own && ends(parts, at));
  if (own < 2 || last < 0 || subject.role !== 'nominal' || speechAround(ground, fact.sentence, fact) !== null)
    return null;
  const asides = parts.slice(1, own);
  if (
    asides.some(
      ({ role, joint, text }) => joint !== 'comma' || role === 'nominal' || (role === 'clause' && !/^mỗi /u.test(text)),
    )
  )
    return null;
  if (parts[own].joint !== 'comma' || !becomes.test(parts[own].text)) return null;
  const question = gapped(ground, { start: parts[own].start, end: parts[last].end }, fact, questionWord(fact));
  const name = withNames(ground, passage, { start: subject.start, end: subject.end }).replace(bracketed, '');
  if (question === null || opensLoosely(name)) return null;
  return `Theo bài, ${lowerFirst(shown(name))} ${question}?`;
}

/** Syllables of a question after whose word it is. */
const fewestAsked = 6;
/** What stands in a sentence besides what is asked for makes a longer question hard to read. */
const longestWhole = 30;
const mostCommas = 2;

/** “Bà Quyên | cũng | yêu cầu …” */
const alsoAsks = / cũng (?=(?:yêu cầu|đề nghị|giao|hứa|cam kết) )/u;

/** “Công trình khởi công tháng 4/2023, sau đó được gia hạn đến | 30/9/2025”: the sentence is a question as it stands. */
function lastQuestion(fact: DateFact, passage: Passage, ground: Ground): string | null {
  if (fact.attributive) return null;
  const frame = framed(ground, passage, fact).find(({ text, clean }) => clean && text.endsWith(` ${gapMark}`));
  if (frame === undefined || lengthOf(frame.text) > longestWhole) return null;
  const before = frame.text.slice(0, -gapMark.length).trim().replace(alsoAsks, ' ');
  if (
    /["“”‘’();:…]|(?<![A-Za-zÀ-ỹ])(?:nào|mấy|bao nhiêu|nếu|khác)(?![A-Za-zÀ-ỹ])|, (?:còn|trong khi|nhưng|song|mà) /i.test(
      before,
    )
  )
    return null;
  if ((before.match(/,/g)?.length ?? 0) > mostCommas || leadsToMeeting.test(before)) return null;
  const plain = /(?<![A-Za-zÀ-ỹ])(?:từ|đến|tới|trước|sau|vào|hết|trong|nhất|là|kiến|cuối|đầu|giữa)$/i.test(before);
  const question = `${before} ${plain ? questionWord(fact) : whenAtEnd(fact)}`.replace(/ vào khi nào$/u, ' khi nào');
  return /^theo /i.test(before) ? `${question}?` : `Theo bài, ${lowerFirst(question)}?`;
}

/** “vụ cháy xảy ra | rạng sáng 6-2 | tại chợ Vĩnh Lạc”: of what else the sentence tells nothing is asked. */
function happenedQuestion(fact: DateFact, { sentence }: Passage, { article: { source } }: Ground): string | null {
  const event = /(?:^| )((?:vụ|trận|đợt|sự cố)(?: [A-Za-zÀ-ỹ]+){1,3}) xảy ra(?: vào| hôm)? $/i.exec(
    source.slice(sentence.start, fact.start),
  )?.[1];
  const place = /^ ((?:tại|ở|trên) [^,;.()"“”]{4,60})(?=[,;.])/u.exec(source.slice(fact.end, sentence.end))?.[1];
  return event === undefined || place === undefined || modal.test(place)
    ? null
    : `Theo bài, ${lowerFirst(event)} ${shown(place)} xảy ra ${whenAtEnd(fact)}?`;
}

/** “… thông báo ngưng cấp nước từ 21h | ngày 14-6 | đến 9h ngày 16-6 để …”: from when, and no more of the sentence. */
export function fromHourQuestion(fact: DateFact, passage: Passage, ground: Ground): string | null {
  const { source } = ground.article;
  const opens = fromHourFirst(fact, passage, ground);
  if (opens !== null) return opens;
  const clause = ground.language === 'vi' ? askingClause(ground, passage, fact) : null;
  if (clause === null || !/^ đến /u.test(source.slice(fact.end, fact.end + 5))) return null;
  const question = gapped(ground, { start: clause.start, end: fact.end }, fact, questionWord(fact));
  return question === null || !/ từ \S+(?: giờ(?: \d+ phút)?)? ngày nào$/u.test(question)
    ? null
    : attributed(ground, fact, question);
}

/** “đơn vị quản lý dự kiến làm xong | từ cuối tháng nào”: what. */
const objectless =
  /(?<!được )(?:làm|sửa|lắp|xây|đào|dọn|trả|giải quyết|xử lý|khắc phục|thi công) xong(?: (?:từ|vào|trước|trong|cuối|đầu|giữa|sau))* (?:khi nào|(?:ngày|tháng|năm) nào)/i;

/** “Theo Sở Nội vụ, đến ngày nào?”, “sự việc bắt đầu khi nào?”, “… tuần tra đến hết ngày 25/6 vào ngày nào?”: too little, or two days in one. */
function isClear(question: string, ground: Ground): boolean {
  const asked = question.replace(/^Theo [^,]+, /u, '');
  if (lengthOf(asked) < fewestAsked && !isAccount(ground)) return false;
  if (
    (!isAccount(ground) && lacksDoer.test(asked)) ||
    objectless.test(asked) ||
    /^(?:sự việc|vụ việc|mọi việc|chuyện) /u.test(asked)
  )
    return false;
  return !/(?<![A-Za-zÀ-ỹ])(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) \d.* (?:khi nào|vào ngày nào)\?$/i.test(question);
}

/** The question that can be asked of a day without a blank; null where only the quoted sentence tells enough. */
export function whenQuestion(fact: DateFact, passage: Passage, ground: Ground): string | null {
  const question = firstOf(fact, passage, ground);
  return question === null || (ground.language === 'vi' && !isClear(question, ground)) ? null : question;
}

function firstOf(fact: DateFact, passage: Passage, ground: Ground): string | null {
  const first = eventQuestion(fact, ground);
  if (first !== null) return first;
  if (fact.fronted) return frontedQuestion(fact, ground);
  const after = afterSetting(fact, passage, ground);
  if (after !== null || ground.language === 'en') return after ?? englishInside(fact, passage, ground);
  return (
    happenedQuestion(fact, passage, ground) ??
    insideQuestion(fact, passage, ground) ??
    withoutAside(fact, passage, ground) ??
    lastQuestion(fact, passage, ground)
  );
}
