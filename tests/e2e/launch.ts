import { root } from '../../build/runtime/paths.ts';
import { launchArguments, setUp } from '../../build/runtime/setup.ts';
import {
  openProgram,
  type Program,
  type ProgramOptions,
  type Starter,
} from '../../build/tour/program.ts';

export type Launched = Program;

export interface LaunchOptions extends ProgramOptions {
  env?: Record<string, string>;
}

/** How tests start the program: this machine's runtime, with the SQLite binary that fits it. */
export async function starter(more: Record<string, string> = {}): Promise<Starter> {
  const { runtime, env } = await setUp();
  return {
    executablePath: runtime.executable,
    args: [...launchArguments(), root],
    env: { ...(process.env as Record<string, string>), ...env, ...more },
  };
}

/** Starts the real program in a real window. Closing removes what was made for this start only. */
export const launchApp = async ({ env, ...options }: LaunchOptions = {}): Promise<Launched> =>
  openProgram(await starter(env), options);
