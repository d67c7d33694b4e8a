/** Object identifiers, as the hex of their DER content. */
export const OID = {
  ecPublicKey: '2a8648ce3d0201',
  sm2: '2a811ccf5501822d',
  ed25519: '2b6570',
  pbes2: '2a864886f70d01050d',
  pbkdf2: '2a864886f70d01050c',
  scrypt: '2b06010401da47040b',
  hmacSha1: '2a864886f70d0207',
  hmacSha256: '2a864886f70d0209',
  hmacSha512: '2a864886f70d020b',
  aes128Cbc: '608648016503040102',
  aes256Cbc: '60864801650304012a',
  sm4Cbc: '2a811ccf55016802',
} as const;
