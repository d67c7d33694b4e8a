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

/** What a column is read as. */
export interface ColumnRead {
  kind: string;
  nullable: boolean;
}

/** A statement whose rows are read, with the shape that it is given. */
export interface Asked extends Statement {
  /** By name; of one value that is read alone, the column itself. */
  shape: Map<string, ColumnRead> | ColumnRead;
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
  let ways = [{ text: node.head.text, parts: new Map<string, string>() }];
  for (const { expression, literal } of node.templateSpans) {
    const known = textsOf(checker, expression);
    if (known === null) return null;
    const name = expression.getText();
    // What stands there twice is filled alike.
    ways = ways.flatMap(({ text, parts }) => {
      const before = parts.get(name);
      return (before === undefined ? known : [before]).map((part) => ({
        text: `${text}${part}${literal.text}`,
        parts: new Map(parts).set(name, part),
      }));
    });
  }
  return ways.map(({ text }) => text);
}

function columnRead(checker: ts.TypeChecker, type: ts.Type): ColumnRead | null {
  if (type.getSymbol()?.name !== 'Column') return null;
  const of = (name: string): ts.Type =>
    checker.getTypeOfSymbol(checker.getPropertyOfType(type, name) as ts.Symbol);
  const [kind, given] = [of('kind'), of('given')];
  return {
    kind: kind.isStringLiteral() ? kind.value : '',
    nullable: given.isUnion() && given.types.some(({ flags }) => flags & ts.TypeFlags.Null),
  };
}

/** The shape that a call of `select` or `prepared` gives its statement; null for other calls. */
function shapeOf(checker: ts.TypeChecker, call: ts.CallExpression): Asked['shape'] | null {
  const [, , shape] = call.arguments;
  if (!shape || !ts.isIdentifier(call.expression)) return null;
  if (!['select', 'prepared'].includes(call.expression.text)) return null;
  const type = checker.getTypeAtLocation(shape);
  const alone = columnRead(checker, type);
  if (alone) return alone;
  return new Map(
    checker.getPropertiesOfType(type).map((property) => {
      const read = columnRead(checker, checker.getTypeOfSymbol(property));
      return [property.name, read ?? { kind: '', nullable: false }];
    }),
  );
}

/**
 * Every statement of electron/service that stands in its sources as a whole, and those of them whose
 * rows are read; what is put together of fields and filters is left to the tests of lists and
 * records.
 */
export function statementsOfService(): { statements: Statement[]; asked: Asked[] } {
  const folder = join(root, 'electron');
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, 'tsconfig.json'), (name) => ts.sys.readFile(name)).config,
    ts.sys,
    folder,
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const statements: Statement[] = [];
  const asked: Asked[] = [];
  const visit = (file: ts.SourceFile, node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const at = `${relative(root, file.fileName)}:${line + 1}`;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const head = ts.isTemplateExpression(node) ? node.head.text : node.text;
      const texts = SQL.test(head) ? textsOf(checker, node) : null;
      if (texts) statements.push({ at, texts });
    }
    const shape = ts.isCallExpression(node) ? shapeOf(checker, node) : null;
    if (shape && ts.isCallExpression(node)) {
      const texts = textsOf(checker, node.arguments[1] as ts.Expression);
      if (texts) asked.push({ at, texts, shape });
    }
    ts.forEachChild(node, (child) => visit(file, child));
  };
  for (const file of program.getSourceFiles())
    if (/electron\/service\/(?!database\/migrations)/.test(file.fileName)) visit(file, file);
  return { statements, asked };
}
