import { defineConfig } from 'vitest/config';

// Separate from vite.config.ts: nothing under test needs the SvelteKit plug-in, and starting without it is faster.
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/property-seed.ts'],
    // A busy machine is slow; what never ends fails all the same.
    testTimeout: 60_000,
  },
});
