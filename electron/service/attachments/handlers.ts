import type { attachmentProcedures } from '../../../shared/contract/attachments';
import { writeFileSync } from 'node:fs';
import { Refusal } from '../../../shared/result';
import type { Handlers } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { addAttachment, attachmentBytes, describeAttachments } from './store';

export const attachmentHandlers: Handlers<typeof attachmentProcedures> = {
  'attachments.add': (context, { file }) => addAttachment(context, file),
  'attachments.describe': (context, { ids }) => describeAttachments(context, ids),
  'attachments.read': (context, { id }) => {
    const { name, type, bytes } = attachmentBytes(context, id);
    if (!type.startsWith('image/')) throw Refusal.of('ATTACHMENT_NO_PICTURE');
    return { name, type, base64: bytes.toString('base64') };
  },
  'attachments.save': (context, { id, file }) => {
    const { name, bytes } = attachmentBytes(context, id);
    // Logged before it is written: what leaves the encrypted database is known to have left.
    inTransaction(context, () =>
      audited(context, {
        action: 'attachment.save',
        noun: 'attachment',
        recordId: id,
        before: null,
        after: { name },
      }),
    );
    writeFileSync(file, bytes, { flush: true });
    return { file };
  },
};
