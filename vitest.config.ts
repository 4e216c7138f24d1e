import { defineConfig } from 'vitest/config';

// Separate from vite.config.ts: nothing under test needs the SvelteKit plug-in, and starting without it is faster.
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/property-seed.ts'],
    testTimeout: 20_000,
  },
});
