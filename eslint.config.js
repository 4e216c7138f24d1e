import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const pure = ['text', 'dictionary', 'facts', 'quiz'].map((folder) => `./src/lib/${folder}`);

/** Which folder may not import from which: the one-way rule of docs/architecture.md. */
const zones = [
  { target: pure, from: ['./src/lib/server', './src/lib/reader', './src/lib/ui', './src/cli', './src/routes'] },
  { target: './src/lib/text', from: ['./src/lib/facts', './src/lib/quiz', './src/lib/dictionary'] },
  { target: './src/lib/dictionary', from: ['./src/lib/facts', './src/lib/quiz'] },
  { target: './src/lib/facts', from: './src/lib/quiz' },
  { target: './src/lib', from: ['./src/routes', './src/cli'] },
  {
    target: ['./src/lib/reader', './src/lib/ui', './src/lib/quiz-page', './src/lib/classroom'],
    from: './src/lib/server',
  },
  { target: './src/lib/ui', from: './src/lib/reader' },
];

const outside = ['svelte', 'svelte/*', '$app/*', '$env/*', 'node:*', 'kysely', 'libsql'];

export default ts.config(
  { ignores: ['.svelte-kit/', 'build/', 'data/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js', '.svelte'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      // TypeScript already knows every name; the rule only mistakes types for missing globals.
      'no-undef': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  // The product is always served from the root of its own host.
  { rules: { 'svelte/no-navigation-without-resolve': 'off' } },
  {
    files: pure.map((folder) => `${folder.slice(2)}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: outside, message: 'This folder runs in a browser, a worker and Node alike.' }] },
      ],
    },
  },
);
