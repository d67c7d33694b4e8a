import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../electron/service/package-format/inspect';
import { importPrivateKey } from '../../../electron/service/package-format/keys';
import { readDatapackage } from '../../../electron/service/package-format/tables';
import { readIncoming } from '../../../electron/service/package-format/verify';
import { trust } from './samples';
import { openssl, scratch } from './tools';

// Packages of every released format stay here and must open for ever;
// `tests/fixtures/packages/README.md` tells what they hold.
const golden = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/packages/${name}`, import.meta.url)));
const sender = trust({ suite: 'sm2-sm3', publicKeyPem: golden('v1/sender.pub.pem').toString() });

describe('format 1', () => {
  it('the package opens, and says what it said', async () => {
    const result = await readIncoming(golden('v1/220581-2026Q3-0001.zip'), {
      keys: [sender],
      expect: 'package',
    });
    if (!result.ok) throw new Error(result.failure.code);
    expect(result.packageId).toBe(golden('v1/package-id').toString().trim());
    const content = await readDatapackage(result.files);
    expect(content).toMatchObject({
      ok: true,
      submission: {
        division: '220581',
        period: '2026Q3',
        sequence: 1,
        previous: null,
        recipient: '220500',
      },
    });
    if (content.ok)
      expect(content.tables.get('stations')).toMatchObject([
        { id: 's-1', name: '青石镇社工站', staff: 3 },
        { id: 's-2', name: '柳河镇"一站多点",社工站', staff: null },
      ]);
  });
  it('the envelope opens with its key, read with its password', async () => {
    const dir = scratch();
    dir.write('k.pem', golden('v1/recipient.key.pem'));
    const recipient = importPrivateKey(
      await openssl(dir, ['pkey', '-in', 'k.pem', '-passin', 'pass:Golden-测试-1']),
    );
    const result = await readIncoming(golden('v1/220581-2026Q3-0001.enc.zip'), {
      keys: [sender],
      recipientKeys: [recipient],
    });
    expect(result).toMatchObject({
      ok: true,
      encrypted: true,
      packageId: golden('v1/package-id').toString().trim(),
    });
  });
  it('the card opens', async () =>
    expect(
      await readIncoming(golden('v1/card.zip'), { keys: 'any-self-signed-card' }),
    ).toMatchObject({ ok: true, type: 'card', signer: { name: '梅河口市社会工作指导中心' } }));
  it('the receipt is told by its type', async () =>
    expect(await inspect(golden('v1/receipt.zip'))).toMatchObject({
      ok: true,
      kind: 'container',
      type: 'receipt',
    }));
});
