import { generateKeys, type KeyPair } from '../../../electron/service/package-format/keys';
import {
  writeContainer,
  type ContainerInput,
  type TrustedKey,
} from '../../../electron/service/package-format/container';

export const FILES = [
  { path: 'datapackage.json', bytes: Buffer.from('{"name":"sample"}') },
  {
    path: 'data/areas.csv',
    bytes: Buffer.from('\ufeff乡镇,面积\r\n青石镇,120\r\n柳河镇,120\r\n柳河镇,120\r\n'),
  },
];

export const trust = (
  key: Pick<KeyPair, 'publicKeyPem' | 'suite'>,
  more: Partial<TrustedKey> = {},
): TrustedKey => ({
  publicKeyPem: key.publicKeyPem,
  suite: key.suite,
  name: '梅河口市',
  division: '220581',
  role: 'subordinate',
  ...more,
});

/** A small sound package and the key it is signed with. */
export async function samplePackage(
  more: Partial<ContainerInput> = {},
  key: KeyPair = generateKeys(),
) {
  return {
    key,
    bytes: await writeContainer({ type: 'package', files: FILES, signer: key, ...more }),
  };
}
