import { joinsWords } from './clauses.ts';
import { isClassNoun, leadingNoun } from './name-class.ts';
import { endings } from './name-endings.ts';
import { capitalAt, last, spaced, wordAt, wordsOf, type Run, type Step } from './name-run.ts';
import { isVietnamese } from '../text/vietnamese-shape.ts';
import { hasCapital, isCompass, isConnector, isNation, isNumberWord, isSmallWord } from './name-shapes.ts';
import { isFullName } from './names.ts';
import type { Passage } from './passage.ts';
import { anyOf } from './vocabulary/pattern.ts';

const longestName = 9;
/** Departments that look after two things: only their names go on after “và”. */
const department = /^(?:Sở|Phòng|Bộ|Ban|Vụ|Cục|Chi cục) \p{Lu}[A-Za-zÀ-ỹ]* ?[A-Za-zÀ-ỹ]*$/u;

const initial = /^\p{Lu}$/u;

// “Saffir | - | Simpson”, “Rajendra K | . | Pachauri”, “E | . | I | . | du | Pont”: a mark inside the name.
const afterMark: Step = ({ passage, end }) => {
  const { pieces, text } = passage;
  const [before, mark, after] = [pieces[end - 1], pieces[end], pieces[end + 1]];
  if (after === undefined || mark.from !== before.to) return null;
  const [left, sign, right] = [end - 1, end, end + 1].map((at) => wordAt(passage, at));
  if (sign === '-' && hasCapital(right))
    return after.from === mark.to && (!isVietnamese(left) || !isVietnamese(right)) ? end + 2 : null;
  if (sign !== '.') return null;
  if (initial.test(left) && initial.test(right) && after.from === mark.to) return end + 2;
  if (!joinsWords(text, mark.from) || after.from !== mark.to + 1) return null;
  if (hasCapital(right)) return end + 2;
  return isConnector(right) && capitalAt(passage, end + 2) ? end + 3 : null;
};

// “Mork | & | Mindy”
const afterAmpersand: Step = ({ passage, end }) =>
  wordAt(passage, end) === '&' && spaced(passage, end) && spaced(passage, end + 1) && capitalAt(passage, end + 1)
    ? end + 2
    : null;

const nextCapital: Step = ({ passage, end }) => (spaced(passage, end) && capitalAt(passage, end) ? end + 1 : null);

// “Sở Giáo dục | và | Đào tạo”; “Bắc | và | Tây Phi”
const afterAnd: Step = (run) => {
  const { passage, first, end } = run;
  if (wordAt(passage, end) !== 'và' || !spaced(passage, end) || !capitalAt(passage, end + 1)) return null;
  const next = wordAt(passage, end + 1);
  const twoTasks = department.test(wordsOf(run)) && !isClassNoun(next) && isVietnamese(next);
  const parts = next.split(' ');
  const twoParts = end === first + 1 && isCompass(wordAt(passage, first)) && parts.length > 1 && isCompass(parts[0]);
  return twoTasks || twoParts ? end + 2 : null;
};

// “người Mỹ | gốc | Phi”
const afterOrigin: Step = ({ passage, end }) =>
  wordAt(passage, end) === 'gốc' && isNation(wordAt(passage, end - 1)) && capitalAt(passage, end + 1) ? end + 2 : null;

const inRow = /^(?:Chiến tranh|Thế chiến|Đại hội|Hội nghị|Cộng hoà|Cộng hòa|Đế chế|Quốc tế)(?: |$)/u;

// “Thế chiến | thứ | Hai”, “Doctor | thứ | Mười Một”; but “đến Hà Nội | thứ Hai” is a day of the week.
const afterOrdinal: Step = (run) => {
  const { passage, end } = run;
  const number = wordAt(passage, end + 1);
  if (wordAt(passage, end) !== 'thứ' || !isNumberWord(number)) return null;
  const weekday = /^(?:Hai|Ba|Tư|Năm|Sáu|Bảy)$/u.test(number);
  return inRow.test(wordsOf(run)) || (!weekday && !isVietnamese(wordAt(passage, end - 1))) ? end + 2 : null;
};

// “Chiến tranh Bảy | năm”
const afterNumber: Step = (run) =>
  /^(?:Cuộc )?[Cc]hiến tranh /u.test(wordsOf(run)) &&
  isNumberWord(wordAt(run.passage, run.end - 1)) &&
  /^(?:năm|ngày|tháng)$/u.test(wordAt(run.passage, run.end)) &&
  run.passage.pieces[run.end + 1]?.word.kind !== 'number'
    ? run.end + 1
    : null;

const otherBody = /^(?:UBND|HĐND|Sở|Công an|Bộ|Cục|Chi cục)(?: |$)/u;

// “Trường Trung | học | Huguenot”, “Trung tâm Tàu | không gian | Marshall”: the dictionary cuts the name in two.
const acrossSmall: Step = (run) => {
  const { passage, first, end } = run;
  const [left, word, next] = [end - 1, end, end + 1].map((at) => wordAt(passage, at));
  if (!spaced(passage, end) || !spaced(passage, end + 1) || !hasCapital(next) || isClassNoun(next)) return null;
  // “Sở Y tế tỉnh Đồng Nai | gửi | UBND tỉnh”
  if (otherBody.test(next)) return null;
  if (!/^\p{Ll}+(?: \p{Ll}+)?$/u.test(word) || !isVietnamese(word) || isSmallWord(word) || !isVietnamese(left))
    return null;
  if (leadingNoun(`${passage.text.slice(passage.pieces[first].from, passage.pieces[end].to)} `) === null) return null;
  // “Công ty Hoa | yêu cầu | Samsung”: two syllables are mostly what somebody does.
  const single = !word.includes(' ');
  const head = passage.text.slice(passage.pieces[first].from, passage.pieces[end - 1].from).trimEnd();
  const torn = isClassNoun(head) && !left.includes(' ') && !isVietnamese(next);
  return single || torn ? end + 2 : null;
};

const firm = /^(?:(?:Tổng )?[Cc]ông ty|Tập đoàn|Hợp tác xã|Nhà máy) /u;
/** What a firm does, at the end of a name so far: the name proper is still to come. */
const trade = new RegExp(
  ` ${anyOf(
    `TNHH | CP | MTV | Cổ phần | Dịch vụ | Thương mại | Thực phẩm | Đầu tư | Xây dựng | Xây lắp | Vận tải | Sản xuất | Môi trường |
    Du lịch | Dược phẩm | Công nghệ | Kinh doanh | Chế biến | Quản lý | Khai thác | Thiết bị | Nông sản | Thuỷ sản |
    Bất động sản | Vệ sinh | Tư vấn | Vật liệu | Phát triển | Cung ứng`,
  )}$`,
  'u',
);
const longestTask = 3;

// “Công ty CP Dịch vụ | môi trường | Tân Bình”, “Công ty TNHH Thương mại | và | Dịch vụ …”
const acrossTask: Step = (run) => {
  const { passage, end } = run;
  const words = wordsOf(run);
  if (!firm.test(words) || !trade.test(words)) return null;
  for (let at = end; at < end + longestTask; at++) {
    const word = wordAt(passage, at);
    if (at > end && spaced(passage, at) && capitalAt(passage, at)) return isClassNoun(word) ? null : at + 1;
    const goesOn = word === 'và' ? at === end : /^\p{Ll}+(?: \p{Ll}+)*$/u.test(word) && !isSmallWord(word);
    if (!goesOn || !spaced(passage, at)) return null;
  }
  return null;
};

// “The Curse | of | the | Daleks”
const acrossConnector: Step = ({ passage, end }) => {
  if (!isConnector(wordAt(passage, end)) || isVietnamese(wordAt(passage, end - 1))) return null;
  const more = isConnector(wordAt(passage, end + 1)) ? 2 : 1;
  return capitalAt(passage, end + more) ? end + more + 1 : null;
};

const steps: Step[] = [
  afterMark,
  afterAmpersand,
  nextCapital,
  afterAnd,
  afterOrigin,
  afterOrdinal,
  afterNumber,
  acrossSmall,
  acrossTask,
  acrossConnector,
];

const award = /^(?:Giải|Giải thưởng|Huy chương) /u;

/** Offices of the State, none of which bears somebody’s name: “Sở Nông nghiệp và Môi trường | Lã Thị Hoài Thuỷ”. */
const ofState =
  /^(?:Sở|Bộ|Cục|Chi cục|UBND|HĐND|Uỷ ban|Hội đồng|Công an|Ban|Phòng|Vụ|Toà án|Viện kiểm sát|Thanh tra|Văn phòng|Trung tâm) /u;

/** Whether the next word with a capital begins another name: “Hàn Quốc | Hoesung Lee”, “người Scotland | James Dewar”. */
function isWhole(run: Run): boolean {
  const { passage, first, end } = run;
  const { word } = last(run);
  const next = passage.pieces[end]?.word;
  const words = wordsOf(run);
  const holder = next?.kind === 'name' && next.entry === null && isFullName(wordAt(passage, end));
  if (holder && ofState.test(words)) return true;
  if (next === undefined || !capitalAt(passage, end) || isVietnamese(wordAt(passage, end))) return false;
  const people = /(?<![A-Za-zÀ-ỹ])người $/i.test(passage.text.slice(0, passage.pieces[first].from));
  if (people && isNation(words)) return true;
  // “người Thổ Seljuk”
  if (people && end === first + 1 && !words.includes(' ')) return false;
  if (leadingNoun(`${words} `) === null) return word.kind === 'name' && word.entry !== null && isVietnamese(words);
  // “đoạt Giải thưởng Viện hàn lâm | Lady Gaga”
  return award.test(words) && word.kind === 'term' && next.kind === 'name' && next.text.includes(' ');
}

/** The index after the last piece of the name that begins at the piece `first`. */
export function endOfName(passage: Passage, first: number): number {
  let run: Run = { passage, first, end: first + 1 };
  const apply = (list: Step[]): number | null => {
    for (const step of list) {
      const end = step(run);
      if (end !== null) return end;
    }
    return null;
  };
  while (run.end < passage.pieces.length && run.end - first < longestName && !isWhole(run)) {
    const end = apply(steps);
    if (end === null) break;
    run = { ...run, end };
  }
  for (const ending of endings) run = { ...run, end: ending(run) ?? run.end };
  return run.end;
}
