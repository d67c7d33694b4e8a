import { z } from 'zod';
import { PERIOD } from '../codes/period';
import { suiteNames } from './names';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const division = z.string().regex(/^\d{6}(\d{6})?$/);
const period = z.string().regex(PERIOD);
const sequence = z.int().min(1).max(999_999);
const unitId = z.string().min(1).max(64);
const moment = z.iso.datetime({ offset: true });
const name = z.string().min(1).max(120);
const counts = z.record(z.string().max(60), z.int().min(0));

/** Where the return on paper lies in a package. */
export const REPORT = 'report.pdf';

/** What a quarterly package says of itself; signed through datapackage.json. */
export const submissionSchema = z
  .object({
    division,
    unitId,
    period,
    sequence,
    /** SM3 of CHECKSUMS of this office's last accepted package; null for the first. */
    previous: digest.nullable(),
    kind: z.enum(['regular', 'correction', 'zero']),
    /**
     * Unit id or division of the office it is for; inside the signature, so that it cannot be
     * forwarded as if meant for another.
     */
    recipient: z.string().min(1).max(64),
    createdAt: moment,
    appVersion: z.string().min(1).max(40),
    taskVersion: z.string().max(40),
    counts,
    frozenDigest: digest,
    /**
     * The return on paper in the package; null where the program that wrote it had no window to
     * print with. Packages of before there was one say nothing.
     */
    report: z.literal(REPORT).nullable().optional(),
    correction: z
      .object({
        of: digest,
        reason: z.string().min(1).max(500),
        authority: z.string().min(1).max(120),
      })
      .optional(),
  })
  .refine((value) => (value.kind === 'correction') === (value.correction !== undefined), {
    path: ['correction'],
  });
export type Submission = z.output<typeof submissionSchema>;

const fieldTypes = ['string', 'integer', 'number', 'boolean', 'date', 'datetime'] as const;

/** The part of a Table Schema field (Data Package v2) that we write and check. */
const tableFieldSchema = z.looseObject({
  name: z.string().min(1).max(120),
  type: z.enum(fieldTypes),
  title: z.string().max(120).optional(),
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      minLength: z.int().min(0).optional(),
      maxLength: z.int().min(0).optional(),
      enum: z.array(z.string()).optional(),
    })
    .optional(),
});
export type TableField = z.output<typeof tableFieldSchema>;

const tableSchema = z.looseObject({ fields: z.array(tableFieldSchema).min(1).max(200) });
export type TableSchema = z.output<typeof tableSchema>;

const resourceSchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]{1,60}$/),
  path: z.string().regex(/^data\/[a-z0-9][a-z0-9._-]{0,60}\.csv$/),
  title: z.string().max(120).optional(),
  format: z.literal('csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().min(0),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  /** Rows without the heading; not part of the standard, which allows further properties. */
  rowCount: z.int().min(0),
  schema: tableSchema,
});

/** datapackage.json: a Frictionless Data Package v2 with the object `submission`. */
export const datapackageSchema = z.looseObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]{1,120}$/),
  title: z.string().max(200).optional(),
  resources: z.array(resourceSchema).max(60),
  submission: submissionSchema,
});
export type Datapackage = z.output<typeof datapackageSchema>;

/** receipt.json: what the receiver answers. */
export const receiptSchema = z.object({
  /** SM3 of the answered package's CHECKSUMS, hex. */
  packageId: digest,
  division,
  period,
  sequence,
  outcome: z.enum(['accepted', 'accepted-with-queries', 'returned']),
  findings: z
    .array(
      z.object({
        table: z.string().max(60),
        id: z.string().max(64),
        code: z.string().max(60),
        message: z.string().max(500),
        field: z.string().max(60).optional(),
      }),
    )
    .max(20_000),
  counts,
  receivedAt: moment,
  receiver: z.object({ unitId, division, name }),
});
export type Receipt = z.output<typeof receiptSchema>;

/**
 * card.json: who an office says it is. Believed only after its fingerprint was confirmed by
 * telephone.
 */
export const cardSchema = z.object({
  name,
  division,
  level: z.enum(['county', 'city', 'province']),
  unitId,
});

/**
 * renewal.json: an office's old key says, under its signature, which key holds from now on. Beside it
 * lie both keys, so that whoever never knew the old one can still follow the way back to the first.
 */
export const renewalSchema = z.object({
  unitId,
  division,
  /** Packages from this sequence on may be signed with the new key: the first not yet answered. */
  validFromSequence: sequence,
  /** The last one that the old key signed; such packages may still be on their way. */
  endsAfterSequence: z.int().min(0),
  issuedAt: moment,
});
export type Renewal = z.output<typeof renewalSchema>;

const pem = z.string().max(2000).startsWith('-----BEGIN PUBLIC KEY-----');

/** trust.json: the keys a superior office vouches for; `version` only ever rises. */
export const trustListSchema = z.object({
  version: z.int().min(1),
  issuedAt: moment,
  issuer: z.object({ unitId, division, name }),
  keys: z
    .array(
      z.object({
        publicKey: pem,
        name,
        division,
        role: z.string().min(1).max(40),
        suite: z.enum(suiteNames),
        unitId: unitId.optional(),
        validFromSequence: sequence.nullable().default(null),
        revokedAfterSequence: z.int().min(0).nullable().default(null),
      }),
    )
    .max(5000),
});
export type TrustList = z.output<typeof trustListSchema>;
