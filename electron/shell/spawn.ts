import { execFile } from 'node:child_process';

export interface WindowsVolume {
  letter: string;
  label: string;
  fileSystem: string;
  free: number;
  total: number;
}

const question =
  "Get-CimInstance Win32_LogicalDisk -Filter 'DriveType=2' | Select-Object DeviceID,VolumeName,FileSystem,FreeSpace,Size | ConvertTo-Json -Compress";

/** The only place that starts another program, with fixed words and nothing from outside. */
export const listWindowsVolumes = (): Promise<WindowsVolume[]> =>
  new Promise((resolve) => {
    execFile(
      'powershell.exe',
      ['-NoProfile', '-NonInteractive', '-Command', question],
      { timeout: 8_000, windowsHide: true },
      (error, stdout) => {
        if (error || stdout.trim() === '') return resolve([]);
        try {
          const rows = [JSON.parse(stdout) as unknown].flat() as Record<
            string,
            string | number | null
          >[];
          resolve(
            rows.map((row) => ({
              letter: String(row['DeviceID']),
              label: String(row['VolumeName'] ?? ''),
              fileSystem: String(row['FileSystem'] ?? ''),
              free: Number(row['FreeSpace'] ?? 0),
              total: Number(row['Size'] ?? 0),
            })),
          );
        } catch {
          resolve([]);
        }
      },
    );
  });
