import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../build/runtime/paths.ts';

/**
 * Compiler messages for texts that are taken as files of a room, as its tsconfig would have them;
 * none of them is written.
 * @returns the messages of each text, in the order of the texts
 */
export function compiled(room: string, texts: readonly string[]): string[][] {
  const folder = join(root, room);
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    folder,
  );
  const files = new Map(texts.map((text, at) => [join(folder, `never-written-${at}.ts`), text]));
  const host = ts.createCompilerHost(config.options);
  const withTexts: ts.CompilerHost = {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    getSourceFile: (name, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? host.getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2023);
    },
  };
  const program = ts.createProgram([...files.keys()], config.options, withTexts);
  return [...files.keys()].map((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map((message) => ts.flattenDiagnosticMessageText(message.messageText, ' ')),
  );
}
