import { said, speakerOf, type Rule } from './rule.ts';

// “Ông Quân khẳng định thành phố sẽ không tăng phí.”; “Theo bà Mơ, …”; ““Chúng tôi đã sẵn sàng”, bà Mơ nói.”
export const statement: Rule = ({ passage, utterances }) =>
  utterances
    .filter(({ asks }) => !asks)
    .map(({ mention, verb, mode, content }) => ({
      kind: 'statement',
      ...said(passage, content.from, content.to),
      speaker: speakerOf(passage, mention),
      verb,
      mode,
    }));
