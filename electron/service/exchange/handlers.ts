import type { exchangeProcedures } from '../../../shared/contract/exchange';
import type { submissionProcedures } from '../../../shared/contract/submission';
import { Refusal } from '../../../shared/result';
import type { Handlers } from '../database/context';
import { select } from '../database/rows';
import { receiverBoard } from './board';
import { exportPackage } from './export';
import { foundIn } from './found-in';
import { open } from '../package-format/envelope';
import { importPrivateKey } from '../package-format/keys';
import { writeFileSafely } from '../files/writefile';
import { freeze } from '../quarter/freeze';
import { review, sendBack, standOf, submit } from '../quarter/review';
import { printed } from '../quarter/papers';
import { unfreeze } from '../quarter/unfreeze';
import { officeHandlers } from '../trust/handlers';
import { RECEIVED_PACKAGE_ROW, receiptOf } from './receipt-of';
import { importReceipt, writeReceipt } from './receipts';
import { receiveFiles } from './receive';
import { receivedReturns } from './received-returns';
import { rollup, writeRollup } from './rollup';
import { submissionState } from './submission-state';
import { verifyFile } from './verify-file';

/** Submission, receiving, receipts and the offices they travel between. */
export const exchangeHandlers: Handlers<typeof exchangeProcedures & typeof submissionProcedures> = {
  ...officeHandlers,
  'submission.state': (context, { period }) => submissionState(context, period),
  'submission.stand': (context, { period }) => standOf(context, period),
  'submission.submit': (context, { period }) => submit(context, period),
  'submission.sendBack': (context, { period, said }) => sendBack(context, period, said),
  'submission.review': (context, { period, alone }) => review(context, period, alone),
  'submission.freeze': (context, { period }) => freeze(context, period),
  'submission.unfreeze': (context, { period, said }) => unfreeze(context, period, said),
  'submission.printed': printed,
  'submission.export': (context, input) => exportPackage(context, input),
  'submission.importReceipt': (context, { file }) => importReceipt(context, file),
  'package.verify': (context, { file, cards }) => verifyFile(context, file, cards ?? []),
  'package.open': async (context, { file, out }) => {
    if (!context.keys.encrypt) throw Refusal.of('NOT_FOR_THIS_OFFICE', { recipient: '' });
    const opened = await open(file, importPrivateKey(context.keys.encrypt.privateKeyPem));
    if (!opened.ok) throw new Refusal(opened.failure);
    await writeFileSafely(out, opened.container);
    return { file: out };
  },
  'receive.files': (context, { files, receipts }) => receiveFiles(context, files, receipts),
  'receive.receipts': async (context, { folder, period }) => {
    const rows = select(
      context.db,
      'SELECT * FROM received_package WHERE period = ? ORDER BY division, sequence',
      RECEIVED_PACKAGE_ROW,
    ).all(period);
    const files: string[] = [];
    for (const row of rows)
      files.push(await writeReceipt(context, folder, receiptOf(context, row)));
    return { files };
  },
  'receive.board': (context, { period }) => receiverBoard(context, period),
  'receive.found': ({ db }, { packageId }) => foundIn(db, packageId),
  'receive.returns': (context) => receivedReturns(context),
  'receive.rollup': async (context, { period, xlsx }) => {
    const result = rollup(context, period);
    if (xlsx) await writeRollup(result, xlsx);
    return result;
  },
};
