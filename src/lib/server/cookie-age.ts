/** Browsers keep no cookie longer than this many seconds. */
export const longestCookieAge = 400 * 24 * 60 * 60;
