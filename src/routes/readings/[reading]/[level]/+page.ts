// The page is markup and one small script; see src/lib/reader/script/start.ts.
export const csr = false;
