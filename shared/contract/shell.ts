import { z } from 'zod';
import { printDocument } from '../print/document';
import { none, path, reads, type InputIn, type OutputIn, type Room } from './procedure';

/** A drive that can be carried away; sizes in bytes. */
export interface Drive {
  id: string;
  label: string;
  path: string;
  free: number;
  total: number;
  readOnly: boolean;
  writable: boolean;
  fileSystem: string;
}

const title = z.string().max(200).optional();
const extensions = z.array(z.string().regex(/^[A-Za-z0-9*]{1,12}$/)).max(20);
const filters = z.array(z.strictObject({ name: z.string().max(100), extensions })).max(10);
const paper = z.strictObject({ document: printDocument, language: z.enum(['zh', 'en']) });

/**
 * What only the shell can do: dialogs, drives, paper. These calls never reach the service, and none
 * of them changes the office. Where a place is asked for, null says that nobody chose one.
 */
export const shellProcedures = {
  'shell.chooseFiles': reads(
    'public',
    z.strictObject({
      title,
      filters: filters.optional(),
      extensions: extensions.optional(),
      multiple: z.boolean().optional(),
    }),
  ).returns<string[]>(),
  'shell.chooseFolder': reads('public', z.strictObject({ title })).returns<string | null>(),
  'shell.saveFile': reads(
    'public',
    z.strictObject({
      title,
      defaultName: z.string().max(255).optional(),
      name: z.string().max(255).optional(),
      filters: filters.optional(),
      extensions: extensions.optional(),
    }),
  ).returns<string | null>(),
  /** Asks where to, and writes a short text there. */
  'shell.saveText': reads(
    'public',
    z.strictObject({ title, name: z.string().min(1).max(255), text: z.string().max(4000) }),
  ).returns<string | null>(),
  'shell.drives': reads('public', none).returns<Drive[]>(),
  'shell.print': reads('public', none).returns<{ printed: boolean }>(),
  /** Asks where to, and writes the paper there as a PDF. */
  'shell.savePdf': reads('public', paper.extend({ name: z.string().min(1).max(200) })).returns<{
    saved: string | null;
  }>(),
  /** The paper as the bytes of a PDF, for a package. */
  'shell.pdf': reads('public', paper).returns<Uint8Array>(),
  /** Shows the system's print dialog for the paper. */
  'shell.printDocument': reads('public', paper).returns<{ printed: boolean }>(),
  'shell.info': reads('public', none).returns<{
    version: string;
    platform: string;
    dataRoot: string;
  }>(),
  'shell.showItem': reads('public', z.strictObject({ path })).returns<null>(),
} as const satisfies Room;

type ShellProcedures = typeof shellProcedures;
export type ShellName = keyof ShellProcedures;
export type ShellInput<N extends ShellName> = InputIn<ShellProcedures, N>;
export type ShellParsed<N extends ShellName> = z.output<ShellProcedures[N]['input']>;
export type ShellOutput<N extends ShellName> = OutputIn<ShellProcedures, N>;
