import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

const alias = { '@shared': fileURLToPath(new URL('./shared', import.meta.url)) };
const suite = (name: string, more: object = {}) => ({
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    pool: 'forks' as const,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    ...more,
  },
});

export default defineConfig({
  test: {
    // The default leaves a core free, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      suite('unit'),
      // Each row that is read while the service is tested is held against its shape.
      suite('service', { setupFiles: ['tests/service/hold-rows.ts'] }),
      // Another reckoning of every figure, over offices that are filled at random.
      suite('audit', { testTimeout: 300_000, hookTimeout: 120_000 }),
      suite('boundary', { testTimeout: 120_000 }),
      // A window on a slow machine is waited for; a second, the default, is too little where a
      // program has just been started.
      suite('e2e', {
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 240_000,
        expect: { poll: { timeout: 15_000 } },
      }),
    ],
  },
});
