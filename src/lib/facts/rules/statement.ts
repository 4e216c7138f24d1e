import { said, speakerOf, type Rule } from './rule.ts';

// What is asked for in own words is said too, where no demand is found in it.
// “Ông Quân khẳng định thành phố sẽ không tăng phí.”; “Theo bà Mơ, …”; ““Chúng tôi đã sẵn sàng”, bà Mơ nói.”
export const statement: Rule = ({ passage, utterances }) =>
  utterances
    .filter(({ asks, mode }) => !asks || mode === 'direct')
    .map(({ mention, verb, mode, content }) => ({
      kind: 'statement',
      ...said(passage, content.from, content.to),
      speaker: speakerOf(passage, mention),
      verb,
      mode,
    }));
