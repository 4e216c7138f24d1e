import { nameConnectors } from '../vocabulary/names.ts';
import { said, type Rule } from './rule.ts';

const foreignRest = new RegExp(`^(?:-| (?:${nameConnectors}) )`, 'u');

// “Đoàn công tác đã đến thị trấn Suối Vàng và sông Ba Lòng.”: each name, with what it names where a noun tells.
export const name: Rule = ({ passage, mentions, names }) =>
  names.flatMap(({ from, to, sort, noun }) => {
    // “Bí thư Thành uỷ Hà Nội Đinh Tiến Dũng”: of an office and its holder the holder is the name.
    const person = mentions.find((one) => one.how !== 'pronoun' && one.from < to && one.to > from);
    const office = mentions.find((one) => one.office !== null && one.office.from < to && one.office.to > from);
    if (person === undefined && office !== undefined) return [];
    if (person === undefined) return [{ kind: 'name', ...said(passage, from, to), sort, noun }];
    if (person.how !== 'full') return [];
    const start = passage.text.lastIndexOf(person.person.name, person.to);
    if (start < person.from) return [];
    // “Nestorian Jesus | the Interpreter”
    const end = start + person.person.name.length;
    const goesOn = to > end && foreignRest.test(passage.text.slice(end, to));
    return [{ kind: 'name', ...said(passage, start, goesOn ? to : end), sort: 'person', noun: null }];
  });
