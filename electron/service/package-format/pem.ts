/** Reads one PEM block (RFC 7468) of the given label; null if the text is anything else. */
export function readPem(text: string, label: string): Uint8Array | null {
  const found = new RegExp(
    `^-----BEGIN ${label}-----\\r?\\n([A-Za-z0-9+/=\\r\\n]{1,16384})-----END ${label}-----\\s*$`,
  ).exec(text);
  if (!found) return null;
  const body = (found[1] ?? '').replace(/[\r\n]/g, '');
  const bytes = Buffer.from(body, 'base64');
  return bytes.toString('base64') === body ? bytes : null;
}

/** Writes one PEM block with 64 characters a line, as OpenSSL does. */
export function writePem(bytes: Uint8Array, label: string): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
