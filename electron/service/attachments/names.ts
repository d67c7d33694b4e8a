import { basename, extname } from 'node:path';

export const programs =
  'exe dll com scr pif msi msp cpl sys lnk url bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta jar class py sh app deb rpm apk reg inf gadget'.split(
    ' ',
  );
export const scripts = 'htm html xhtml mht mhtml svg svgz xml xsl php jsp asp aspx chm'.split(' ');
export const archives = 'zip rar 7z gz tgz tar xz bz2 cab iso img z'.split(' ');
export const macros = 'docm dotm xlsm xltm xlsb xlam pptm potm ppsm'.split(' ');

/** Extension of a name in lower case without its dot. */
export const extensionOf = (name: string): string => extname(name).slice(1).toLowerCase();

/**
 * Whether a name alone says that its file may act: a program, a script or a document with macros.
 */
export const namesProgram = (name: string): boolean =>
  programs.includes(extensionOf(name)) ||
  scripts.includes(extensionOf(name)) ||
  macros.includes(extensionOf(name));

const MOST_NAME = 120;

/**
 * A file's name as it is kept and shown: without a path, without characters that hide or turn round
 * a part of it, and no longer than 120.
 */
export function plainName(path: string): string {
  const name = basename(path.replace(/\\/g, '/'))
    .normalize('NFC')
    // Control characters, zero-width ones and the marks of writing direction: `照片\u202Egnp.exe`
    // would be shown as `照片exe.png`.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/[. ]+$/, '')
    .trim();
  const letters = [...name];
  if (letters.length <= MOST_NAME) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? [...name.slice(dot)] : [];
  return [...letters.slice(0, MOST_NAME - extension.length), ...extension].join('');
}
