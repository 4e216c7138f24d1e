import { said, type Rule } from './rule.ts';

// “Chủ tịch UBND TP.Hà Nội Chu Ngọc Anh nêu rõ …”; “Bà Lý Thị Mơ, Giám đốc Sở Y tế, cho biết …”
export const role: Rule = ({ passage, mentions }) =>
  mentions.flatMap(({ person, office, from, to }) => {
    if (office === null) return [];
    const { title, organisation, manner } = office;
    const place = said(passage, Math.min(from, office.from), Math.max(to, office.to));
    const { text } = said(passage, office.from, office.to);
    return [
      {
        kind: 'role',
        ...place,
        person: { name: person.name, address: person.address },
        title,
        organisation,
        office: text,
        manner,
      },
    ];
  });
