import type { ShellInput, ShellName, ShellOutput } from '../../shared/contract/shell';
import { callBridge } from './bridge';

export type { Drive } from '../../shared/contract/shell';

/** One call of the shell, as its contract says. */
const ask = async <N extends ShellName>(name: N, input: ShellInput<N>): Promise<ShellOutput<N>> =>
  (await callBridge(name, input)) as ShellOutput<N>;

const asks =
  <N extends ShellName>(name: N) =>
  (input: ShellInput<N>): Promise<ShellOutput<N>> =>
    ask(name, input);

/**
 * What only the shell can do: dialogs, drives, paper. Paths it hands out are the only ones the gate
 * accepts.
 */
export const shell = {
  chooseFiles: asks('shell.chooseFiles'),
  chooseFolder: (input: ShellInput<'shell.chooseFolder'> = {}) => ask('shell.chooseFolder', input),
  saveFile: asks('shell.saveFile'),
  saveText: asks('shell.saveText'),
  drives: () => ask('shell.drives', {}),
  print: () => ask('shell.print', {}),
  savePdf: asks('shell.savePdf'),
  pdf: asks('shell.pdf'),
  printDocument: asks('shell.printDocument'),
  info: () => ask('shell.info', {}),
  showItem: (path: string) => ask('shell.showItem', { path }),
};
