import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { fileNames } from './scripts/lint/file-names.mjs';
import { floorRules } from './scripts/lint/floor.mjs';
import { importRules } from './scripts/lint/imports.mjs';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'playwright-report/', 'test-results/'] },
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  { ...jsxA11y.flatConfigs.strict, files: ['**/*.tsx'] },
  {
    plugins: { house: { rules: { 'file-names': fileNames } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'house/file-names': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  // Page objects are named after the class they hold.
  { files: ['tests/e2e/pages/**'], rules: { 'house/file-names': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['scripts/**', 'src/integrations/**', 'tests/**'], rules: { 'no-console': 'off' } },
  importRules,
  floorRules,
);
