import type { Rule } from 'eslint';
import { relative, sep } from 'node:path';

/** What only one file writes, because everything else goes through it. */
interface Kept {
  /** Folder in which it is refused. */
  room: string;
  /** Selectors of what is refused. */
  refused: readonly string[];
  message: string;
  /** The file that may. */
  keeper?: string;
}

/** Selectors of numbers, bare or within a text, given to a property or attribute of this name. */
const numbersIn = (name: string): string[] =>
  [`Property[key.name='${name}']`, `JSXAttribute[name.name='${name}']`].flatMap((holder) => [
    `${holder} Literal[raw=/[0-9]/]`,
    `${holder} TemplateElement[value.raw=/[0-9]/]`,
  ]);

/** Selectors of what a statement answers, taken by a cast for something. */
const castAnswers = [
  '>',
  '> :matches(LogicalExpression, ConditionalExpression, TSAsExpression) >',
].map(
  (path) => `TSAsExpression ${path} CallExpression[callee.property.name=/^(get|all|iterate)$/]`,
);

const kept: readonly Kept[] = [
  {
    room: 'renderer/',
    refused: [...numbersIn('fontSize'), ...numbersIn('font')],
    message: 'A size is a name of textSize or iconSize in renderer/base/theme.ts.',
  },
  {
    room: 'renderer/',
    refused: [
      "CallExpression[callee.property.name='addEventListener'] > Literal[value=/^key/]",
      "CallExpression[callee.name='addEventListener'] > Literal[value=/^key/]",
    ],
    message: 'Keys are heard through useShortcut in renderer/base/shortcut.ts.',
    keeper: 'renderer/base/shortcut.ts',
  },
  {
    room: 'electron/',
    refused: [...castAnswers, "CallExpression[callee.property.name='prepare'][typeArguments]"],
    message: 'What a row holds is described: select and prepared of electron/service/database.',
    keeper: 'electron/service/database/rows.ts',
  },
];

/** ESLint rule over the table above. */
export const keepersRule = (root: string): Rule.RuleModule => ({
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    return Object.fromEntries(
      kept
        .filter(({ room, keeper }) => file.startsWith(room) && keeper !== file)
        .map(({ refused, message }) => [
          refused.join(', '),
          (node: Rule.Node) => context.report({ node, message }),
        ]),
    );
  },
});
