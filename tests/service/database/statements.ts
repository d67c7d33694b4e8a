import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../../../build/runtime/paths.ts';

/**
 * A text of SQL in the service's sources, with every way in which its parts are known to be filled.
 */
export interface Statement {
  /** File and line. */
  at: string;
  /** More than one where a part is one of several known texts, such as the name of a noun. */
  texts: string[];
}

const SQL = /^\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\b/;

/**
 * Texts that an expression is known to be, by its declaration or by its type; null where only a run
 * can tell.
 */
function textsOf(checker: ts.TypeChecker, node: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return filled(checker, node);
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.isStringLiteral())) return parts.map(({ value }) => value);
  if (!ts.isIdentifier(node)) return null;
  const found = checker.getSymbolAtLocation(node);
  const symbol =
    found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  const declared = symbol?.valueDeclaration;
  return declared && ts.isVariableDeclaration(declared) && declared.initializer
    ? textsOf(checker, declared.initializer)
    : null;
}

function filled(checker: ts.TypeChecker, node: ts.TemplateExpression): string[] | null {
  let texts = [node.head.text];
  for (const span of node.templateSpans) {
    const known = textsOf(checker, span.expression);
    if (known === null) return null;
    texts = texts.flatMap((text) => known.map((part) => `${text}${part}${span.literal.text}`));
  }
  return texts;
}

/**
 * Every statement of electron/service that stands in its sources as a whole; what is put together
 * of fields and filters is left to the tests of lists and records.
 */
export function statementsOfService(): Statement[] {
  const folder = join(root, 'electron');
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, 'tsconfig.json'), (name) => ts.sys.readFile(name)).config,
    ts.sys,
    folder,
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found: Statement[] = [];
  const visit = (file: ts.SourceFile, node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const head = ts.isTemplateExpression(node) ? node.head.text : node.text;
      const texts = SQL.test(head) ? textsOf(checker, node) : null;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      if (texts) found.push({ at: `${relative(root, file.fileName)}:${line + 1}`, texts });
    }
    ts.forEachChild(node, (child) => visit(file, child));
  };
  for (const file of program.getSourceFiles())
    if (/electron\/service\/(?!database\/migrations)/.test(file.fileName)) visit(file, file);
  return found;
}
