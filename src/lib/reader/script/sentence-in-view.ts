/** Calls back with the index of the sentence that is passing the upper third of the window as the reader scrolls. */
export function watchSentenceInView(root: HTMLElement, passing: (index: number) => void): void {
  const sentences = Array.from(root.querySelectorAll('.s'));
  const indices = new Map(sentences.map((sentence, index) => [sentence, index]));
  const seen = new Set<number>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const index = indices.get(target);
        if (index === undefined) continue;
        if (isIntersecting) seen.add(index);
        else seen.delete(index);
      }
      if (seen.size > 0) passing(Math.min(...seen));
    },
    { rootMargin: '-20% 0px -70% 0px' },
  );
  for (const sentence of sentences) observer.observe(sentence);
}
