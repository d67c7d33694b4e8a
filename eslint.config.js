import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';
import { keepersRule } from './build/lint/keepers.ts';
import { roomsRule } from './build/lint/rooms.ts';

const root = dirname(fileURLToPath(import.meta.url));

/** A dangerous call has one wrapper; everywhere else it is refused. */
const dangerous = [
  {
    selector: "MemberExpression[object.name='shell'][property.name=/^(openExternal|openPath)$/]",
    message: 'Opening links and files has one wrapper in electron/shell.',
  },
  { selector: "CallExpression[callee.name='eval']", message: 'No code from text.' },
  { selector: "NewExpression[callee.name='Function']", message: 'No code from text.' },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'No markup from text.',
  },
];
const bridge = {
  selector: "MemberExpression[object.name='window'][property.name='stationbook']",
  message: 'Only renderer/api speaks to the shell.',
};
const sm2 = {
  selector: "ImportDeclaration[source.value='sm-crypto-v2'] ImportSpecifier[imported.name!='sm4']",
  message: 'Of sm-crypto-v2 only sm4 is used.',
};

export default typescript.config(
  { ignores: ['out/**', 'dist/**', '.cache/**', 'node_modules/**', 'tests/fixtures/**'] },
  ...typescript.configs.recommendedTypeChecked,
  // One program for all rooms: a type is worked out once, not once in each room that imports it.
  {
    languageOptions: {
      parserOptions: { project: 'build/lint/tsconfig.json', tsconfigRootDir: root },
    },
  },
  // What belongs to no room's tsconfig has no types to go by.
  { files: ['**/*.{js,mjs}', '*.ts'], ...typescript.configs.disableTypeChecked },
  { files: ['renderer/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  // It says only what React's compiler would leave alone, and there is none here.
  { files: ['renderer/**/*.{ts,tsx}'], rules: { 'react-hooks/incompatible-library': 'off' } },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { house: { rules: { rooms: roomsRule(root), keepers: keepersRule(root) } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/rooms': 'error',
      'max-lines': ['error', { max: 500 }],
      complexity: ['error', 20],
      'no-restricted-syntax': ['error', ...dangerous, bridge, sm2],
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          caughtErrors: 'none',
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  { files: ['{renderer,electron}/**/*.{ts,tsx}'], rules: { 'house/keepers': 'error' } },
  { files: ['renderer/api/**'], rules: { 'no-restricted-syntax': ['error', ...dangerous] } },
  {
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
);
