import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';

const CORE_BANS = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: '“As at” is always an argument: the core has no clock.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: '“As at” is always an argument: the core has no clock.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The core gives the same answer every time.',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'test/schemas/**', 'coverage/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/workbook/**/*.ts', 'src/application/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CORE_BANS] },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'off',
      'office-addins/no-empty-load': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/commands/**/*.ts'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  { files: ['test/measures/**/*.ts', 'test/acceptance/**/*.ts'], rules: { 'no-console': 'off' } },
  // A table of cases is as long as the cases are many.
  { files: ['test/**/*.test.ts'], rules: { 'max-lines': 'off' } },
);
