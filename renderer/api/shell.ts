import type { PrintDocument } from '../../shared/print/document';
import type { Language } from '../../shared/text';
import { callBridge } from './bridge';

export interface Drive {
  path: string;
  label: string;
  free: number;
  total: number;
  fileSystem?: string;
  writable: boolean;
  readOnly: boolean;
}

/** What only the shell can do: dialogs, drives, paper. Paths it hands out are the only ones the gate accepts. */
export const shell = {
  chooseFiles: async (input: {
    title?: string;
    extensions: string[];
    multiple?: boolean;
  }): Promise<string[]> => (await callBridge('shell.chooseFiles', input)) as string[],
  chooseFolder: async (input: { title?: string } = {}): Promise<string | null> =>
    (await callBridge('shell.chooseFolder', input)) as string | null,
  saveFile: async (input: {
    title?: string;
    name: string;
    extensions: string[];
  }): Promise<string | null> => (await callBridge('shell.saveFile', input)) as string | null,
  /** Asks where to, and writes a short text there; null when nobody chose a place. */
  saveText: async (input: { title?: string; name: string; text: string }): Promise<string | null> =>
    (await callBridge('shell.saveText', input)) as string | null,
  drives: async (): Promise<Drive[]> => (await callBridge('shell.drives', {})) as Drive[],
  print: async (): Promise<unknown> => callBridge('shell.print', {}),
  /** Asks where to, and writes the paper there as a PDF; `saved` is null when nobody chose a place. */
  savePdf: async (input: {
    document: PrintDocument;
    language: Language;
    name: string;
  }): Promise<{ saved: string | null }> =>
    (await callBridge('shell.savePdf', input)) as { saved: string | null },
  /** Shows the system's print dialog for the paper. */
  printDocument: async (input: {
    document: PrintDocument;
    language: Language;
  }): Promise<{ printed: boolean }> =>
    (await callBridge('shell.printDocument', input)) as { printed: boolean },
  info: async (): Promise<{ version: string; platform: string }> =>
    (await callBridge('shell.info', {})) as { version: string; platform: string },
  showItem: async (path: string): Promise<unknown> => callBridge('shell.showItem', { path }),
};
