import { fromRoot, root } from '../runtime/paths.ts';
import { run } from '../runtime/process.ts';

const rooms = ['shared', 'electron', 'renderer', 'build', 'tests'];
const codes = await Promise.all(
  rooms.map((room) =>
    run(process.execPath, [fromRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', room], {
      cwd: root,
    }),
  ),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
