/** How the questions of an assignment went, from what each student answered at their first attempt. */

export interface AnalysedItem {
  id: string;
  prompt: string;
  options: string[];
  /** Index of the right option. */
  key: number;
}

/** One student's answers: the index of the option chosen, by item id; what is missing was not answered. */
export type AnswerSheet = ReadonlyMap<string, number>;

export interface ItemResult {
  id: string;
  prompt: string;
  options: { text: string; key: boolean; chosen: number }[];
  /** Students who answered it, and who answered it right. */
  answered: number;
  right: number;
  /** Wrong options that nobody took, though enough answered: they tempt nobody. */
  unused: number[];
  /** Whether those who did well otherwise missed it more often than those who did not. */
  strongMiss: boolean;
}

/** With fewer answers it is chance whether an option is taken. */
const enoughForOptions = 8;

/** With fewer in either half it is chance who missed a question. */
const enoughForHalves = 4;

/** How many of the questions a sheet answers right. */
export function rightCount(sheet: AnswerSheet, items: readonly AnalysedItem[]): number {
  return items.filter(({ id, key }) => sheet.get(id) === key).length;
}

/**
 * Compares the half of the class that did better on the other questions with the half that did worse: a sound question
 * is answered right more often by the former. Students on the middle score are in neither half.
 */
function missedByTheStrong(
  item: AnalysedItem,
  sheets: readonly AnswerSheet[],
  items: readonly AnalysedItem[],
): boolean {
  const others = items.filter(({ id }) => id !== item.id);
  const answered = sheets
    .filter((sheet) => sheet.has(item.id))
    .map((sheet) => ({ score: rightCount(sheet, others), right: sheet.get(item.id) === item.key }))
    .sort((a, b) => a.score - b.score);
  const median = answered[Math.floor(answered.length / 2)]?.score ?? 0;
  const weak = answered.filter(({ score }) => score < median);
  const strong = answered.filter(({ score }) => score > median);
  if (Math.min(weak.length, strong.length) < enoughForHalves) return false;
  const share = (half: typeof answered) => half.filter(({ right }) => right).length / half.length;
  return share(strong) < share(weak);
}

/** The result of each question, in their order. */
export function analyseItems(items: readonly AnalysedItem[], sheets: readonly AnswerSheet[]): ItemResult[] {
  return items.map((item) => {
    const chosen = sheets.flatMap((sheet) => sheet.get(item.id) ?? []);
    const options = item.options.map((text, index) => ({
      text,
      key: index === item.key,
      chosen: chosen.filter((one) => one === index).length,
    }));
    const unused =
      chosen.length < enoughForOptions
        ? []
        : options.flatMap((option, index) => (option.key || option.chosen > 0 ? [] : [index]));
    return {
      id: item.id,
      prompt: item.prompt,
      options,
      answered: chosen.length,
      right: options[item.key].chosen,
      unused,
      strongMiss: missedByTheStrong(item, sheets, items),
    };
  });
}
