/** An entry of the read model; what it has and nobody lists as a field no rule can read. */
export class Entry {
  constructor(values: object) {
    Object.assign(this, values);
  }
}

/** The fields of an entry, each with its type. */
export type Fields = Readonly<Record<string, string>>;
