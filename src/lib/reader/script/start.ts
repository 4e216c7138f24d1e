import { enhanceSettingsForm } from '../../ui/settings-form.ts';
import { createGlossCard } from './gloss-card.ts';
import { keepReadingPlace } from './kept-place.ts';
import { listenToCardKeys, listenToPageKeys, listenToTextKeys } from './keys.ts';
import { markLookedUp } from './looked-up.ts';
import { createMoves } from './reader-moves.ts';
import { reportReading } from './report.ts';
import { takeFromTabOrder } from './roving-words.ts';
import { watchSentenceInView } from './sentence-in-view.ts';
import { createSentences } from './sentences.ts';
import { listenToCardTaps, listenToSentenceLinks, listenToTextTaps } from './taps.ts';
import { startPager, startTools } from './tools.ts';

/**
 * What the reading page does beyond its markup. The page is rendered on the server and runs no framework: with a
 * thousand words in it, sending and reviving them a second time would be most of its weight.
 */
function startReader(root: HTMLElement): void {
  const sentences = createSentences(root);
  const card = createGlossCard(root);
  const moves = createMoves(root, sentences, card);

  takeFromTabOrder(root);
  startTools(root, sentences, card, moves);
  startPager(root, sentences, moves);
  keepReadingPlace(root, sentences);
  listenToTextTaps(root, sentences, card);
  listenToSentenceLinks(root);
  listenToCardTaps(card);
  listenToTextKeys(root, sentences, card, moves);
  listenToCardKeys(card, moves);
  listenToPageKeys(root, sentences, card, moves);
  markLookedUp(root);
  reportReading(root, sentences);

  const glossary = document.querySelector<HTMLDetailsElement>('.glossary');
  if (glossary !== null && !/^#[gm]\d/.test(location.hash)) glossary.open = false;
  moves.follow(location.hash);
  window.addEventListener('hashchange', () => moves.follow(location.hash));
  watchSentenceInView(root, (index) => {
    if (sentences.mode() === 'article' && card.word() === null) sentences.setCurrent(index);
  });
}

const root = document.querySelector<HTMLElement>('[data-reader]');
if (root !== null) startReader(root);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-settings]')) enhanceSettingsForm(form);
document.documentElement.dataset.started = '';
