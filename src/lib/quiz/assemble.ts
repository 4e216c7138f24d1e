import type { Candidate, Ground, Option } from './candidate.ts';
import { holdsWords, sameAnswer } from './answer-words.ts';
import { asWritten } from './as-written.ts';
import { faultsOf, type Clause } from './contract/contract.ts';
import { explain } from './explain.ts';
import { nearInLength } from './form.ts';
import type { Item } from './item.ts';
import { isLoose } from './asking/pronouns.ts';
import { shuffled, type Random } from './random.ts';

const most = 4;

/** A question with its options, and the clauses of the contract that it breaks. */
export interface Assembled {
  item: Item;
  candidate: Candidate;
  faults: Clause[];
  /** Other sound questions on the same fact, less good ones of at least some weight; made when they are needed. */
  spare?: (least: number) => Item[];
}

function fits({ answer, kind }: Candidate, chosen: Option[], one: Option): boolean {
  if (one.text === '' || chosen.some((other) => sameAnswer(one, other))) return false;
  // Names of bodies are as long as they are.
  return kind === 'speaker' || nearInLength(answer.text, one.text);
}

/** Chooses wrong answers, puts all in order and checks the whole against the contract. */
export function assemble(candidate: Candidate, ground: Ground, random: Random): Assembled {
  const options = [candidate.answer];
  for (const one of candidate.distractors) {
    if (options.length === most) break;
    // “mở rộng dịch vụ này”: a wrong answer that cannot stand alone is left out.
    if (candidate.optionLanguage === 'vi' && isLoose(one.text)) continue;
    if (fits(candidate, options, one) && !holdsWords(candidate.prompt.replace(/____/g, ''), one.text))
      options.push(one);
  }
  const ordered =
    candidate.answer.value === undefined ? shuffled(options, random) : options.sort((a, b) => a.value! - b.value!);
  const item: Item = {
    id: `${candidate.kind}-${candidate.fact.id}`,
    kind: candidate.kind,
    level: candidate.level ?? 1,
    prompt: asWritten(candidate.prompt, ground),
    options: ordered.map(({ text }) => asWritten(text, ground)),
    optionLanguage: candidate.optionLanguage,
    key: ordered.indexOf(candidate.answer),
    evidence: candidate.evidence,
    explanation: asWritten(explain(candidate, ground), ground),
    fact: candidate.fact.id,
  };
  return { item, candidate, faults: faultsOf(item, candidate, ordered, ground.article.source) };
}
