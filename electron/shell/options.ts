import { app } from 'electron';
import { join, resolve } from 'node:path';

export interface StartOptions {
  /** Folder of the office's data. */
  dataRoot: string;
  /** A fixed clock, for tests and demonstrations. */
  now: string | undefined;
  /** Address of the development server; never read in a packaged program. */
  devServer: string | undefined;
  /** File with prepared answers to dialogs; never read in a packaged program. */
  testDialogs: string | undefined;
}

const valueOf = (argv: readonly string[], name: string): string | undefined => {
  const at = argv.indexOf(name);
  const next = at >= 0 ? argv[at + 1] : undefined;
  return next ?? argv.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
};

export function readOptions(argv: readonly string[] = process.argv): StartOptions {
  const data = valueOf(argv, '--data');
  // With a folder of its own the window keeps its profile there too: one lock, one profile an
  // office.
  if (data !== undefined) app.setPath('userData', join(resolve(data), '.window'));
  const development = !app.isPackaged;
  return {
    dataRoot: data !== undefined ? resolve(data) : join(app.getPath('userData'), 'office'),
    now: valueOf(argv, '--now'),
    devServer: development ? process.env['STATIONBOOK_DEV_SERVER'] : undefined,
    testDialogs: development ? process.env['STATIONBOOK_TEST_DIALOGS'] : undefined,
  };
}
