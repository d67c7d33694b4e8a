import type { Exact } from './exact-figure';
import { Entry } from './read-entry';

/** What a standard says a person is to get monthly, in 元, and whether it is what is entered. */
export interface AllowanceDue {
  amount: bigint;
  by: string | undefined;
  differs: boolean | undefined;
}

/** What is worked out of a person's records, and only where a rule asks for it. */
export interface PersonLook {
  since(): string | undefined;
  overlap(): string | undefined;
  renewalFrom(): string | undefined;
  registerBy(): string | undefined;
  hoursMissing(): Exact | undefined;
  allowance(): AllowanceDue | undefined;
}

export class Person extends Entry {
  // Hidden from what is copied and compared: a person is read field by field.
  readonly #look: PersonLook;
  constructor(values: object, look: PersonLook) {
    super(values);
    this.#look = look;
  }
  get since(): string | undefined {
    return this.#look.since();
  }
  get overlap(): string | undefined {
    return this.#look.overlap();
  }
  get renewalFrom(): string | undefined {
    return this.#look.renewalFrom();
  }
  get registerBy(): string | undefined {
    return this.#look.registerBy();
  }
  get hoursMissing(): Exact | undefined {
    return this.#look.hoursMissing();
  }
  get allowanceDue(): bigint | undefined {
    return this.#look.allowance()?.amount;
  }
  get allowanceBy(): string | undefined {
    return this.#look.allowance()?.by;
  }
  get allowanceDiffers(): boolean | undefined {
    return this.#look.allowance()?.differs;
  }
}
export class Project extends Entry {}
export class Site extends Entry {}
export class Society extends Entry {}
export class Resource extends Entry {}
export class Linkage extends Entry {}
export class Visit extends Entry {}
export class Protection extends Entry {}
export class Decision extends Entry {}
export class Policy extends Entry {}
export class Correction extends Entry {}

/** How an amount is told, and how it stands to the others'; worked out where a rule asks for it. */
export interface AmountLook {
  told(): object;
  others(): object | undefined;
  scale(): object | undefined;
}

export class Amount extends Entry {
  readonly #look: AmountLook;
  constructor(values: object, look: AmountLook) {
    super(values);
    this.#look = look;
  }
  get told(): object {
    return this.#look.told();
  }
  get others(): object | undefined {
    return this.#look.others();
  }
  get scale(): object | undefined {
    return this.#look.scale();
  }
}

/** Types of the records of the register; amounts of money are in 万元. */
export const recordTypes = {
  /**
   * Somebody in post. `twin`: who has the same certificate number and stands before; `otherHead`:
   * who is head (站长) of the same station and stands before; `rank`: of the level, −1 without one;
   * `since`: first day of the first post that the register knows; `overlap`: from when on two
   * full-time posts are held at once; `renewalFrom`, `daysLeft`: when the registration may be
   * renewed, and to its end; `registerBy`: last day of a first registration that was not made;
   * `hoursMissing`: of continuing education in this registration period; `allowanceDue`: what the
   * place's standard pays monthly for the level, `allowanceBy`: by which document, and
   * `allowanceDiffers`: whether another allowance is entered, which itself no rule reads.
   */
  Person: {
    ctor: Person,
    fields: {
      name: 'string',
      role: 'string',
      station: 'string',
      age: 'int',
      level: 'string',
      rank: 'int',
      certificate: 'string',
      registrationExpiry: 'string',
      daysLeft: 'int',
      renewalFrom: 'string',
      registerBy: 'string',
      hoursMissing: 'decimal',
      allowanceDue: 'int',
      allowanceBy: 'string',
      allowanceDiffers: 'bool',
      since: 'string',
      overlap: 'string',
      otherHead: 'string',
      twin: 'string',
    },
  },
  /**
   * A purchased project. `amount`: of its contract; `milestones`, `milestoneSum`: how many payments
   * were agreed upon, and what they add up to; `funded`: what its funding lines plan, 0 where none
   * are kept; `contracted`: its way has reached the contract; `noSubcontract`: whether the contract
   * forbids subcontracting, `yes` or `no`.
   */
  Project: {
    ctor: Project,
    fields: {
      name: 'string',
      starts: 'string',
      ends: 'string',
      daysLeft: 'int',
      closed: 'bool',
      contracted: 'bool',
      noSubcontract: 'string',
      amount: 'decimal',
      milestones: 'int',
      milestoneSum: 'decimal',
      funded: 'decimal',
      received: 'decimal',
      paid: 'decimal',
      spent: 'decimal',
    },
  },
  /**
   * A station, studio or centre of the register; `due`: whether its township is due a station;
   * `twin`: the station in operation that covers the township already; `outside`: it has figures of
   * a period in which it did not run; `people`: in post there; of its newest completed checklist the
   * name, when it is to be renewed, and whether 六有 counts by it and not by an acceptance.
   */
  Site: {
    ctor: Site,
    fields: {
      name: 'string',
      tier: 'string',
      state: 'string',
      division: 'string',
      due: 'bool',
      twin: 'string',
      outside: 'bool',
      people: 'int',
      checklist: 'Words',
      checklistUntil: 'string',
      checklistCounts: 'bool',
    },
  },
  /**
   * An institution, association or partner. `codeType`: for which type of registration its credit
   * code stands, `codeStart`: by which characters, `codeFits`: whether that is the type entered;
   * `fullTime`: people in full-time post whose employer it is; `twin`: the institution that it is too.
   */
  Society: {
    ctor: Society,
    fields: {
      kind: 'string',
      name: 'string',
      uscc: 'string',
      type: 'string',
      codeType: 'string',
      codeStart: 'string',
      codeFits: 'bool',
      staff: 'int',
      fullTime: 'int',
      ends: 'string',
      twin: 'string',
    },
  },
  /** A charity resource; `personNamed`: its giver looks like a person's name. */
  Resource: {
    ctor: Resource,
    fields: {
      name: 'string',
      date: 'string',
      donor: 'string',
      personNamed: 'bool',
      amount: 'decimal',
    },
  },
  /** A linkage of the five societies; `resource`: the charity resource that it names. */
  Linkage: {
    ctor: Linkage,
    fields: { name: 'string', date: 'string', amount: 'decimal', resource: 'string' },
  },
  /** A visit that asked for something to be mended: by when, and when that was done. */
  Visit: {
    ctor: Visit,
    fields: { station: 'string', date: 'string', due: 'string', done: 'string' },
  },
  /** A station for the protection of minors; `twin`: one in the same township that stands before. */
  Protection: {
    ctor: Protection,
    fields: { name: 'string', state: 'string', division: 'string', twin: 'string' },
  },
  /** What a joint meeting decided: on which day, who answers for it, by when, when it was done. */
  Decision: {
    ctor: Decision,
    fields: {
      meeting: 'string',
      day: 'string',
      content: 'string',
      responsible: 'string',
      due: 'string',
      done: 'string',
    },
  },
  /** A policy document in force; `scans`: how many of it are kept. */
  Policy: {
    ctor: Policy,
    fields: { name: 'string', number: 'string', issuedOn: 'string', scans: 'int' },
  },
  /** What an evaluation asked to be put right and nobody has yet: of whom, what, by when. */
  Correction: {
    ctor: Correction,
    fields: { subject: 'string', demand: 'string', due: 'string' },
  },
  /**
   * An amount of money in a field of a record: which by `noun` and `field`, what they and the record
   * are called, and how the amount stands to those of the other records.
   */
  Amount: {
    ctor: Amount,
    fields: {
      noun: 'string',
      field: 'string',
      nounName: 'Words',
      fieldName: 'Words',
      record: 'Words',
      value: 'decimal',
      told: 'Words',
      others: 'Others',
      scale: 'Scale',
    },
  },
} as const;
