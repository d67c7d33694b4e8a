import { accessSync, constants, readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Drive } from '../../shared/contract/shell';
import { listWindowsVolumes } from './spawn';

/** Spaces and the like stand in /proc/mounts as octal escapes. */
const unescape = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 8)),
  );

// Where desktops mount what is plugged in: /media/(user/)label, /run/media/user/label, and by hand
// /mnt/label.
const removable = /^\/(media\/[^/]+(\/[^/]+)?|run\/media\/[^/]+\/[^/]+|mnt\/[^/]+)$/;

export interface Mount {
  device: string;
  path: string;
  fileSystem: string;
  readOnly: boolean;
}

export const parseMounts = (text: string): Mount[] =>
  text
    .split('\n')
    .map((line) => line.split(' '))
    .filter((words) => words.length >= 4 && removable.test(words[1] ?? ''))
    .map(([device = '', path = '', fileSystem = '', flags = '']) => ({
      device,
      path: Buffer.from(unescape(path), 'latin1').toString('utf8'),
      fileSystem,
      readOnly: flags.split(',').includes('ro'),
    }));

const canWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

async function describe(mount: Mount): Promise<Drive | null> {
  try {
    const space = await statfs(mount.path);
    const writable = !mount.readOnly && canWrite(mount.path);
    return {
      id: mount.device,
      label: basename(mount.path),
      path: mount.path,
      free: space.bavail * space.bsize,
      total: space.blocks * space.bsize,
      readOnly: !writable,
      writable,
      fileSystem: mount.fileSystem,
    };
  } catch {
    return null;
  }
}

/** Drives that can be carried away. */
export async function listDrives(): Promise<Drive[]> {
  if (process.platform === 'win32') {
    const volumes = await listWindowsVolumes();
    return volumes.map((volume) => ({
      id: volume.letter,
      label: volume.label || volume.letter,
      path: `${volume.letter}\\`,
      free: volume.free,
      total: volume.total,
      readOnly: false,
      writable: true,
      fileSystem: volume.fileSystem,
    }));
  }
  if (process.platform !== 'linux') return [];
  const mounts = parseMounts(readFileSync('/proc/mounts', 'utf8'));
  return (await Promise.all(mounts.map(describe))).filter((drive) => drive !== null);
}
