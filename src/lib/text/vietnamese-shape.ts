/** Vietnamese syllables without their marks; anything else is a foreign word. */
const syllable = /^(?:ngh?|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/iu;

/** Whether every word could be a Vietnamese syllable. */
export function isVietnamese(text: string): boolean {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.split(' ').every((one) => syllable.test(one));
}
