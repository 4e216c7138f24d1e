import { defaultSettings, languages, parseSettings, type Language, type Settings } from '../ui/settings.ts';

/** The interface language a browser asks for first among ours, or null when it asks for none of them. */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language | null {
  let best: Language | null = null;
  let bestQuality = 0;
  for (const range of (acceptLanguage ?? '').toLowerCase().split(',', 20)) {
    const [tag, ...parameters] = range.trim().split(/\s*;\s*/);
    const language = languages.find((one) => tag === one || tag.startsWith(`${one}-`));
    const written = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const quality = written === undefined ? 1 : Number(written);
    if (language !== undefined && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}

/** What this visitor chose, or what their browser lets us suppose before they chose anything. */
export function visitorSettings(cookie: string | undefined, acceptLanguage: string | null | undefined): Settings {
  const language = preferredLanguage(acceptLanguage) ?? defaultSettings.language;
  return parseSettings(cookie, { ...defaultSettings, language });
}
