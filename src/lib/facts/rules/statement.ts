import { said, speakerOf, type Rule } from './rule.ts';

// “Ông Dũng cho rằng đây là năm bản lề.”; “Theo bà Mơ, …”; ““Chúng tôi đã sẵn sàng”, bà Mơ nói.”
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
