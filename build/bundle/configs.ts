import react from '@vitejs/plugin-react';
import { existsSync } from 'node:fs';
import type { InlineConfig } from 'vite';
import { fromRoot } from '../runtime/paths.ts';

// One build serves Electron 45 and the older stand-in: targets are those of the older.
const nodeTarget = 'node20';
const pageTarget = 'chrome130';
const alias = { '@shared': fromRoot('shared') };
const out = fromRoot('out', 'app');
const external = ['electron', 'better-sqlite3'];

const shared = {
  configFile: false,
  logLevel: 'warn',
  resolve: { alias },
} as const satisfies InlineConfig;

/**
 * Window, service and command line: modules for Node, everything but Electron and SQLite inside.
 */
export const nodeConfig = (): InlineConfig => ({
  ...shared,
  root: fromRoot('electron'),
  publicDir: false,
  ssr: { noExternal: true, external, target: 'node' },
  build: {
    ssr: true,
    target: nodeTarget,
    outDir: out,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        ['main', 'service-host', 'cli'].map((name) => [name, fromRoot('electron', `${name}.ts`)]),
      ),
      external,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});

/** The preload runs in Chromium's sandbox, which takes one CommonJS file. */
export const preloadConfig = (): InlineConfig => ({
  ...shared,
  root: fromRoot('electron'),
  publicDir: false,
  ssr: { noExternal: true, external, target: 'node' },
  build: {
    ssr: true,
    target: nodeTarget,
    outDir: out,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { preload: fromRoot('electron', 'preload.ts') },
      external,
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
});

export const rendererConfig = (): InlineConfig => ({
  ...shared,
  root: fromRoot('renderer'),
  base: '/',
  publicDir: existsSync(fromRoot('renderer', 'public')) ? fromRoot('renderer', 'public') : false,
  plugins: [react()],
  define: { 'process.env.NODE_ENV': JSON.stringify(process.env['NODE_ENV'] ?? 'production') },
  build: {
    target: pageTarget,
    outDir: fromRoot('out', 'app', 'renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8_000,
    modulePreload: { polyfill: false },
  },
});
