import { createHash } from 'node:crypto';
import {
  REPORT,
  datapackageSchema,
  type Datapackage,
  type Submission,
  type TableSchema,
} from '../../../shared/package/manifest';
import { byName, DATAPACKAGE } from '../../../shared/package/names';
import type { PackageRefused } from '../../../shared/package/failures';
import { readCsv, writeCsv } from './csv';
import { asResult, refuse } from './refuse';
import { parseJson } from './signer';
import { readCell, writeCell, type Cell } from './table-cells';

export type { Cell } from './table-cells';
export type Row = Record<string, Cell>;

export interface Table {
  /** Lower case ASCII; the file is data/<name>.csv. */
  name: string;
  title?: string;
  schema: TableSchema;
  rows: readonly Row[];
}

export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** One table as CSV, with the field names as its heading. */
export const writeTable = ({ fields }: TableSchema, rows: readonly Row[]): Uint8Array =>
  writeCsv([
    fields.map((field) => field.name),
    ...rows.map((row) => fields.map((field) => writeCell(row[field.name]))),
  ]);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const mismatch = (table: string, row: number, field: string, reason: string): never =>
  refuse('SCHEMA_MISMATCH', { table, row, field, reason });

/**
 * Reads one table against its schema; refuses with SCHEMA_MISMATCH and the place. Row 1 is the
 * first below the heading.
 */
export function readTable(table: string, { fields }: TableSchema, bytes: Uint8Array): Row[] {
  const [heading, ...lines] = readCsv(bytes) ?? mismatch(table, 0, '', 'csv');
  const names = fields.map((field) => field.name);
  if (heading?.length !== names.length || !names.every((name, i) => name === heading[i]))
    mismatch(table, 0, '', 'heading');
  const seen = new Map(
    fields
      .filter((field) => field.constraints?.unique)
      .map((field) => [field.name, new Set<Cell>()]),
  );
  return lines.map((cells, index) => {
    const row: Row = {};
    fields.forEach((field, column) => {
      const reading = readCell(field, cells[column] ?? '');
      if (!reading.ok) return mismatch(table, index + 1, field.name, reading.reason);
      const others = seen.get(field.name);
      if (others && reading.value !== null && others.has(reading.value))
        mismatch(table, index + 1, field.name, 'unique');
      others?.add(reading.value);
      row[field.name] = reading.value;
    });
    return row;
  });
}

export interface DatapackageInput {
  name: string;
  title?: string;
  tables: readonly Table[];
  submission: Submission;
  /** Further files, such as report.pdf; covered by CHECKSUMS, not listed as tables. */
  extra?: readonly ContentFile[];
}

/**
 * The files of a package (Frictionless Data Package v2) from frozen tables: equal tables give equal
 * bytes.
 */
export function buildDatapackage({
  name,
  title,
  tables,
  submission,
  extra = [],
}: DatapackageInput): { datapackage: Datapackage; files: ContentFile[] } {
  const ordered = [...tables].sort((a, b) => byName(a.name, b.name));
  const data = ordered.map((table) => ({
    path: `data/${table.name}.csv`,
    bytes: writeTable(table.schema, table.rows),
  }));
  const resources = ordered.map((table, i) => {
    const file = data[i] as ContentFile;
    return {
      name: table.name,
      path: file.path,
      ...(table.title ? { title: table.title } : {}),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: file.bytes.length,
      hash: `sha256:${sha256(file.bytes)}`,
      rowCount: table.rows.length,
      schema: table.schema,
    };
  });
  const datapackage = datapackageSchema.parse({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(title ? { title } : {}),
    resources,
    submission,
  });
  const manifest = {
    path: DATAPACKAGE,
    bytes: Buffer.from(`${JSON.stringify(datapackage, null, 1)}\n`),
  };
  return { datapackage, files: [manifest, ...data, ...extra] };
}

export interface PackageContent {
  ok: true;
  datapackage: Datapackage;
  submission: Submission;
  tables: Map<string, Row[]>;
}

/**
 * Step 6 of the reading order, the part that needs no rules: manifest, sizes, hashes, row counts
 * and every cell.
 */
export const readDatapackage = (
  files: ReadonlyMap<string, Uint8Array>,
): Promise<PackageContent | PackageRefused> =>
  asResult(() => {
    const parsed = datapackageSchema.safeParse(
      parseJson(Buffer.from(files.get(DATAPACKAGE) ?? []).toString('utf8')),
    );
    if (!parsed.success)
      return mismatch(DATAPACKAGE, 0, parsed.error.issues[0]?.path.join('.') ?? '', 'manifest');
    const { resources, submission } = parsed.data;
    const tables = new Map<string, Row[]>();
    for (const resource of resources) {
      const bytes = files.get(resource.path);
      const described =
        bytes && bytes.length === resource.bytes && `sha256:${sha256(bytes)}` === resource.hash;
      if (!described || tables.has(resource.name))
        return mismatch(resource.name, 0, '', 'manifest');
      const rows = readTable(resource.name, resource.schema, bytes);
      if (rows.length !== resource.rowCount) mismatch(resource.name, rows.length, '', 'rowCount');
      tables.set(resource.name, rows);
    }
    // A table that the manifest does not describe would travel unchecked.
    const stray = [...files.keys()].find(
      (path) => path.startsWith('data/') && !resources.some((resource) => resource.path === path),
    );
    if (stray) mismatch(stray, 0, '', 'manifest');
    if ((submission.report === REPORT) !== files.has(REPORT) && submission.report !== undefined)
      mismatch(REPORT, 0, '', 'manifest');
    return { ok: true as const, datapackage: parsed.data, submission, tables };
  });
