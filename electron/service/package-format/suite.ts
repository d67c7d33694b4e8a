import {
  createPrivateKey,
  createPublicKey,
  sign as nodeSign,
  verify as nodeVerify,
} from 'node:crypto';
import { signatureFiles, type SuiteName } from '../../../shared/package/names';
import { keyPairOf, privateKeyInfo } from './keys';
import type { Randomness } from './curve';
import * as sm2 from './sm2';
import { importPublicKey } from './spki';

/** One way of signing. A hardware key can become a third maker of this. */
export interface SignatureSuite {
  readonly name: SuiteName;
  /** The file of a container in which its signature stands. */
  readonly file: string;
  sign(message: Uint8Array, privateKey: Uint8Array, random?: Randomness): Uint8Array;
  verify(message: Uint8Array, signature: Uint8Array, publicKeyPem: string): boolean;
}

/** SM2 with SM3 (GB/T 32918.2, GB/T 32905), user id 1234567812345678. */
const sm2Sm3: SignatureSuite = {
  name: 'sm2-sm3',
  file: signatureFiles['sm2-sm3'],
  sign: (message, privateKey, random) => sm2.sign(message, privateKey, random ? { random } : {}),
  verify: (message, signature, publicKeyPem) => {
    const key = importPublicKey(publicKeyPem);
    return key.suite === 'sm2-sm3' && sm2.verify(message, signature, key.publicKey);
  },
};

/** Ed25519 (RFC 8032). Accepted only where the trust list names such a key. */
const ed25519: SignatureSuite = {
  name: 'ed25519',
  file: signatureFiles.ed25519,
  sign: (message, privateKey) => {
    const info = Buffer.from(privateKeyInfo(keyPairOf('ed25519', privateKey)));
    return nodeSign(null, message, createPrivateKey({ key: info, format: 'der', type: 'pkcs8' }));
  },
  verify: (message, signature, publicKeyPem) => {
    const key = importPublicKey(publicKeyPem);
    if (key.suite !== 'ed25519' || signature.length !== 64) return false;
    return nodeVerify(
      null,
      message,
      createPublicKey({ key: Buffer.from(key.spki), format: 'der', type: 'spki' }),
      signature,
    );
  },
};

export const suites: Record<SuiteName, SignatureSuite> = { 'sm2-sm3': sm2Sm3, ed25519 };
