import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import vue from 'eslint-plugin-vue';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';

/** The layers look only downward: server → plans → parsers; web sees nothing but the types of the API. */
const layer = (target, from, message) => ({ target, from, message });

export default tseslint.config(
  {
    ignores: ['dist/**', 'data/**', 'node_modules/**', '.cache/**', 'coverage/**', 'web/src/api/schema.d.ts'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue,js,mjs}'],
    plugins: { 'import-x': importX },
    languageOptions: {
      globals: { ...globals.node },
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] },
    },
    settings: {
      'import-x/resolver': { typescript: true },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            layer('./parsers', './plans', 'parsers/ is the lowest layer'),
            layer('./parsers', './server', 'parsers/ is the lowest layer'),
            layer('./parsers', './web', 'parsers/ is the lowest layer'),
            layer('./plans', './server', 'plans/ may use parsers/ only'),
            layer('./plans', './web', 'plans/ may use parsers/ only'),
            layer('./server', './web', 'server/ may use plans/ and parsers/'),
            layer('./web', './server', 'web/ speaks to the API only'),
            layer('./web', './plans', 'web/ speaks to the API only'),
            layer('./web', './parsers', 'web/ speaks to the API only'),
          ],
        },
      ],
    },
  },
  {
    files: ['parsers/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'no-restricted-imports': [
        'error',
        { paths: ['express', 'mongoose', 'bull', 'puppeteer', 'node:http', 'node:https', 'node:net'] },
      ],
    },
  },
  {
    files: ['plans/**'],
    rules: { 'no-restricted-imports': ['error', { paths: ['express', 'bull', 'puppeteer', 'handlebars'] }] },
  },
  {
    files: ['server/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/plans/**'],
              importNamePattern: 'Model$',
              message: 'server/ asks the queries and commands of plans/, never its models.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['web/**'],
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
    },
  },
  {
    files: ['test/**'],
    languageOptions: { globals: { ...globals.mocha } },
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { files: ['scripts/**', 'server/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['*.config.{js,ts}', 'web/*.config.ts', 'web/**/*.vue'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
