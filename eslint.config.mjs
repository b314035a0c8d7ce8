import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'playwright-report/', 'test-results/'] },
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  { ...jsxA11y.flatConfigs.strict, files: ['**/*.tsx'] },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['scripts/**', 'src/integrations/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
