import { createWriteStream, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';

const open = (file: string): Promise<yauzl.ZipFile> =>
  new Promise((done, failed) =>
    yauzl.open(file, { lazyEntries: true, autoClose: true }, (error, zip) =>
      zip ? done(zip) : failed(error ?? new Error(`${file} cannot be opened`)),
    ),
  );

/**
 * Unpacks with modes and symbolic links; `rename` maps an entry's name to where it goes, null
 * leaves it out.
 */
export async function unzip(
  file: string,
  folder: string,
  rename: (name: string) => string | null,
): Promise<void> {
  const zip = await open(file);
  const stream = (entry: yauzl.Entry): Promise<NodeJS.ReadableStream> =>
    new Promise((done, failed) =>
      zip.openReadStream(entry, (error, read) =>
        read ? done(read) : failed(error ?? new Error(`${entry.fileName} cannot be read`)),
      ),
    );
  const place = async (entry: yauzl.Entry): Promise<void> => {
    const name = rename(entry.fileName);
    if (name === null) return;
    const target = resolve(folder, name);
    if (!target.startsWith(resolve(folder) + sep))
      throw new Error(`Entry outside the folder: ${entry.fileName}`);
    if (name.endsWith('/')) return void mkdirSync(target, { recursive: true });
    mkdirSync(dirname(target), { recursive: true });
    const mode = entry.externalFileAttributes >>> 16;
    if ((mode & 0o170000) === 0o120000) return symlinkSync(await text(await stream(entry)), target);
    await pipeline(await stream(entry), createWriteStream(target, { mode: mode & 0o777 || 0o644 }));
  };
  await new Promise<void>((done, failed) => {
    zip.on('error', failed);
    zip.on('end', () => done());
    zip.on('entry', (entry: yauzl.Entry) => void place(entry).then(() => zip.readEntry(), failed));
    zip.readEntry();
  });
}
