const MB = 1024 * 1024;

export interface Limits {
  entries: number;
  /** Bytes of everything after inflation. */
  inflated: number;
  /** Bytes of CHECKSUMS and of datapackage.json each. */
  manifest: number;
  /** Bytes of a signature, a PEM file and the small files of an envelope. */
  small: number;
  /** Inflated to deflated, per entry. */
  ratio: number;
  /** Bytes of the archive itself, before it is read at all. */
  archive: number;
}

/** What the format allows; tests may narrow it. */
export const LIMITS: Limits = {
  entries: 64,
  inflated: 256 * MB,
  manifest: MB,
  small: 16 * 1024,
  ratio: 200,
  archive: 260 * MB,
};
