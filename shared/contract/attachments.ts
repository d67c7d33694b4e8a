import { z } from 'zod';
import { editors, id, path, reads, writes } from './procedure';

export interface Attachment {
  id: string;
  name: string;
  /** Media type, judged by content. */
  type: string;
  /** In bytes. */
  size: number;
  addedAt: string;
  addedBy: string;
}

/** Calls of files kept with records. */
export const attachmentProcedures = {
  'attachments.add': writes(editors, z.strictObject({ file: path })).returns<
    Pick<Attachment, 'id' | 'name' | 'type' | 'size'>
  >(),
  'attachments.describe': reads('session', z.strictObject({ ids: z.array(id).max(200) })).returns<
    Attachment[]
  >(),
  'attachments.read': reads('session', z.strictObject({ id })).returns<{
    name: string;
    type: string;
    /** Bytes of a picture. */ base64: string;
  }>(),
  'attachments.save': writes('session', z.strictObject({ id, file: path })).returns<{
    file: string;
  }>(),
} as const;
