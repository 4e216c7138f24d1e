import { getContext, setContext } from 'svelte';
import type { Language } from './settings.ts';

const key = Symbol('interface language');

/** Makes the interface language known to all components below; the layout calls it once. */
export function provideLanguage(language: () => Language): void {
  setContext(key, language);
}

/**
 * The interface language, as a function so that a change reaches every reader of it. Components pick their texts with
 * `const t = $derived(libraryMessages[language()])`.
 */
export function interfaceLanguage(): () => Language {
  return getContext<() => Language>(key);
}
