import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
  kit: {
    adapter: adapter(),
    // Origins are compared with the Host header in hooks.server.ts: the product must work at any address of a
    // school's network without being told its own name, and JSON mutations are checked there too.
    csrf: { trustedOrigins: ['*'] },
    csp: {
      // Hashes rather than nonces: the same page has the same bytes and header, so that it can be cached.
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        // The one style attribute allowed is SvelteKit's own: it hides the element that announces page changes.
        'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
      },
    },
  },
};
