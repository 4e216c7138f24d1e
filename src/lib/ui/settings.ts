/** What a visitor chose, kept in one cookie that the server reads, so that the first paint is already right. */

export const languages = ['en', 'vi'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['small', 'medium', 'large', 'huge'] as const;

export type Language = (typeof languages)[number];
export type Theme = (typeof themes)[number];
export type TextSize = (typeof textSizes)[number];

export interface Settings {
  language: Language;
  theme: Theme;
  size: TextSize;
}

export const settingsCookie = 'settings';

export const defaultSettings: Settings = { language: 'en', theme: 'auto', size: 'medium' };

function choice<T extends string>(value: string | null | undefined, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

/** Reads `en.auto.medium`; anything it does not know falls back to the default, field by field. */
export function parseSettings(cookie: string | null | undefined, fallback: Settings = defaultSettings): Settings {
  const [language, theme, size] = (cookie ?? '').split('.');
  return {
    language: choice(language, languages, fallback.language),
    theme: choice(theme, themes, fallback.theme),
    size: choice(size, textSizes, fallback.size),
  };
}

export function formatSettings({ language, theme, size }: Settings): string {
  return `${language}.${theme}.${size}`;
}
