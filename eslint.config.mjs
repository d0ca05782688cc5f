import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { noAppLinks } from './lint/no-app-links.mjs';

export default typescript.config(
  {
    ignores: [
      '**/dist/',
      '**/.cache/',
      '**/.turbo/',
      '**/.weft/',
      '**/.samples*/',
      'e2e/test-results/',
      'e2e/playwright-report/',
      'interop/test-results/',
    ],
  },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // A Record says that keys are data; an interface of one index signature says less.
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Playwright reads the names of fixtures from this pattern, also where there are none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  { files: ['**/*.{mjs,cjs}', '**/bin/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals.jest },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['interop/{hosts,mounts,remotes,store}/**/*.js'],
    // Of Svelte's compiler.
    languageOptions: { globals: { ...globals.browser, $state: 'readonly' } },
  },
  { files: ['**/*.tsx'], ...hooks.configs.flat.recommended },
  {
    files: ['apps/**/*.{ts,tsx}'],
    plugins: { weft: { rules: { 'no-app-links': noAppLinks } } },
    rules: { 'weft/no-app-links': 'error' },
  },
);
