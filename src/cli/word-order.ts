import { dictionary } from '../lib/server/dictionary.ts';
import { segmenter } from '../lib/server/segmenter.ts';
import { countWordOrder } from '../lib/text/count-word-order.ts';

/** `tung-cau word-order`: the table of `src/lib/text/word-order.ts`, counted over the examples of our dictionary. */
export async function wordOrder(): Promise<number> {
  const examples = dictionary().entries.flatMap(({ senses }) => senses.flatMap(({ example }) => example?.vi ?? []));
  console.log(countWordOrder(examples, dictionary(), segmenter()));
  return 0;
}
