import { resolveElectron, type Runtime } from './electron.ts';
import { resolveSqlite } from './sqlite.ts';
import { ensureSystem } from './system.ts';

export interface Ready {
  runtime: Runtime;
  /** Environment that the program needs under this runtime. */
  env: Record<string, string>;
}

/** Everything a window needs on this machine, found or made. Quick when it was done before. */
export async function setUp(options: { tests?: boolean } = {}): Promise<Ready> {
  const runtime = await resolveElectron();
  await ensureSystem({ ...options, compiler: runtime.standIn });
  const sqlite = await resolveSqlite(runtime);
  return { runtime, env: sqlite ? { STATIONBOOK_SQLITE_BINDING: sqlite } : {} };
}

/**
 * Arguments before the program's own. Chromium's sandbox refuses to run as root: development and
 * tests only.
 */
export const launchArguments = (): string[] =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
