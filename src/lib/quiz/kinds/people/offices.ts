import type { RoleFact } from '../../../facts/fact.ts';
import { folded } from '../../../facts/passage.ts';
import type { Ground } from '../../candidate.ts';
import { shown } from '../../wording.ts';

/** A level of government by the noun of its places; the committee is the Party's there. */
const levels: { noun: RegExp; committee: string; written: string }[] = [
  { noun: /^(?:TP\.? ?|thành phố(?: |$))/u, committee: 'Thành uỷ', written: 'thành phố' },
  { noun: /^tỉnh(?: |$)/u, committee: 'Tỉnh uỷ', written: 'tỉnh' },
  { noun: /^huyện(?: |$)/u, committee: 'Huyện uỷ', written: 'huyện' },
  { noun: /^quận(?: |$)/u, committee: 'Quận uỷ', written: 'quận' },
  { noun: /^thị xã(?: |$)/u, committee: 'Thị uỷ', written: 'thị xã' },
  { noun: /^xã(?: |$)/u, committee: 'Đảng uỷ', written: 'xã' },
  { noun: /^phường(?: |$)/u, committee: 'Đảng uỷ', written: 'phường' },
];

const stateBody = /^(?:UBND|HĐND|Uỷ ban nhân dân(?: \(UBND\))?|Hội đồng nhân dân|Uỷ ban MTTQ|Công an) /u;
const department = /^(?:Sở|Cục|Chi cục|Thanh tra) /u;
const school = /^(?:Trường|trường) /u;
const firm = /^(?:Công ty|công ty|Tập đoàn|Tổng công ty|Bệnh viện|Trung tâm|Ngân hàng|Hợp tác xã|Nhà máy|Viện) /u;
/** Others who lead in the same body: the head of another one is ruled out by what the article is about. */
const inDepartment = ['Chánh Văn phòng', 'Chánh Thanh tra', 'Trưởng phòng Kế hoạch'];
const inSchool = ['Chủ tịch Công đoàn', 'Bí thư Đoàn', 'Tổ trưởng chuyên môn'];
const inVillage = ['Công an viên', 'Trưởng ban công tác Mặt trận', 'Chi hội trưởng phụ nữ'];
const inFirm = ['Kế toán trưởng', 'Chủ tịch Công đoàn', 'Trưởng phòng Kế hoạch'];

/** Offices of the same place. Those that one person often holds together are not taken: they could be right as well. */
function ofSamePlace(organisation: string): string[] {
  const committee = levels.find((level) => organisation.startsWith(`${level.committee} `));
  const rest = committee?.committee ?? stateBody.exec(organisation)?.[0].trim();
  if (rest !== undefined) {
    const named = organisation.slice(rest.length + 1);
    const level = levels.find(({ noun }) => noun.test(named)) ?? committee;
    const bare = level === undefined ? named : named.replace(level.noun, '');
    const place = level === undefined || level.noun.test(named) ? named : `${level.written} ${named}`;
    const grassroots = level?.committee === 'Đảng uỷ';
    const party = level === undefined ? [] : [`Bí thư ${level.committee} ${grassroots ? place : bare}`];
    // The board is the Party committee's, and a commune has none. The secretary often heads the council.
    const board = level === undefined || grassroots ? [] : [`Trưởng Ban Tổ chức ${level.committee} ${bare}`];
    const council = organisation.startsWith(`${level?.committee} `) ? [] : [`Chủ tịch HĐND ${place}`];
    return [...party, `Chủ tịch UBND ${place}`, `Chủ tịch Uỷ ban MTTQ ${place}`, ...council, ...board].map((one) =>
      one.trim(),
    );
  }
  if (school.test(organisation)) return inSchool.map((title) => `${title} ${organisation}`);
  if (department.test(organisation)) return inDepartment.map((title) => `${title} ${organisation}`);
  return firm.test(organisation) ? inFirm.map((title) => `${title} ${organisation}`) : [];
}

const bare =
  / (?:công ty|sở|trung tâm|doanh nghiệp|hợp tác xã|HTX|chi nhánh|chi nhánh ngân hàng|nhà máy|ban|đơn vị|dự án|khoa|phòng|bệnh viện|trường|kinh doanh|xí nghiệp|nhà thầu|chủ đầu tư|tổ|đội|nhóm|đoàn|hội|cục|chi cục|văn phòng|nơi|của|tại|ở|và)$/i;

/** “giám đốc công ty”: which, the article says elsewhere; “giám đốc chi nhánh ngân hàng nơi cô làm việc”: an office cut off. */
export function isBareOffice(office: string): boolean {
  return bare.test(office);
}

/** Offices that the holder could be thought to have: others of the article, then others of the same place. */
export function otherOffices({ person, office, title, organisation }: RoleFact, { facts }: Ground): string[] {
  const found = facts
    .filter((fact) => fact.kind === 'role')
    .filter((fact) => fact.person.name !== person.name && fact.manner === null && fact.organisation !== null)
    .map((fact) => shown(fact.office));
  const village = /^trưởng (thôn|bản|ấp|làng)$/i.exec(title)?.[1];
  const near =
    village === undefined
      ? ofSamePlace(folded(organisation ?? ''))
      : inVillage.map((one) => `${one} ${village} ${organisation}`);
  const all = [...found, ...near];
  // Somebody may hold two offices: neither is a wrong answer for the other.
  const held = facts
    .filter((fact) => fact.kind === 'role' && fact.person.name === person.name)
    .map((fact) => folded((fact as RoleFact).office).toLowerCase());
  return [...new Set(all)].filter(
    (one) => ![...held, folded(office).toLowerCase()].includes(folded(one).toLowerCase()),
  );
}
