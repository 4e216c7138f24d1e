import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Bundled, because the server starts faster from a few files than from their hundreds.
  ssr: { noExternal: ['kysely', 'valibot', 'yaml'] },
});
