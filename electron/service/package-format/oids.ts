/** Object identifiers, as the hex of their DER content. */
export const OID = {
  ecPublicKey: '2a8648ce3d0201',
  sm2: '2a811ccf5501822d',
  ed25519: '2b6570',
} as const;
