import { lastYearOf, previousPeriod, rhythmOf } from '../../../shared/codes/period';
import type { ReceivedFile } from '../../../shared/contract/exchange';
import type { FieldFailure } from '../../../shared/result';
import type { Datapackage, Receipt, Submission } from '../../../shared/package/manifest';
import { isBlocking, isOpen, type Finding } from '../../../shared/rules/finding';
import { checkReceived } from '../../../shared/rules/received';
import { figuresSeen, sameSeen } from '../../../shared/rules/seen';
import { textOf } from '../../../shared/text/index';
import type { Reader, Writer } from '../database/context';
import { audited } from '../database/records';
import { select, text, whole } from '../database/rows';
import { divisionOf } from '../divisions/divisions';
import { authorise } from '../package-format/authorise';
import type { Row } from '../package-format/tables';
import type { VerifiedFile } from '../package-format/verify';
import { hold } from './held';
import { requireTrustedStill } from '../trust/offices';
import { RETURN_STATIONS } from '../quarter/leaving-returns';
import { REPLACED_TABLE } from '../quarter/replaced';
import { checkedUnder } from '../settings/checked-under';
import { checkReceivedReturns } from './check-received-returns';
import { balancesOf, withoutBalance } from './received-balances';
import { acceptedBefore, packageCounts, storeRows } from './received-rows';
import { requireTables } from './received-tables';
import { receiptOf, receiptRow } from './receipt-of';

type Outcome = NonNullable<ReceivedFile['outcome']>;

/** A package that was verified, and everything in it. */
export interface Arrived {
  /** The file as it came. */
  bytes: Uint8Array;
  content: VerifiedFile;
  submission: Submission;
  tables: Map<string, Row[]>;
  manifest: Datapackage;
}

/** A file that is not taken in, and why. */
export const refused = (
  file: string,
  { code, params = {} }: FieldFailure,
  more: Partial<ReceivedFile> = {},
): ReceivedFile => ({ file, ok: false, code, params, ...more });

function chainOf({ db }: Reader, unitId: string) {
  const known = select(
    db,
    "SELECT packageId, sequence, outcome, json_extract(manifest, '$.submission.createdAt') AS createdAt FROM received_package WHERE unitId = ? ORDER BY sequence DESC",
    {
      packageId: text,
      sequence: whole,
      outcome: text.as<Outcome>(),
      createdAt: text,
    },
  ).all(unitId);
  const accepted = known.find(({ outcome }) => outcome !== 'returned');
  const newest = known[0];
  return {
    isKnown: (id: string) => known.some(({ packageId }) => packageId === id),
    last: newest
      ? {
          sequence: newest.sequence,
          packageId: accepted?.packageId ?? null,
          createdAt: newest.createdAt,
        }
      : null,
  };
}

/**
 * Findings that ask for something, and that the sender has neither explained nor let pass already. An
 * explanation belongs to the figures that it saw; packages of before they travelled along say nothing
 * of them.
 */
function unexplained(findings: readonly Finding[], explanations: readonly Row[]): Finding[] {
  const explained = new Map(
    explanations.map((row) => [`${row.code} ${row.record_id} ${row.field ?? ''}`, row]),
  );
  return findings.filter(isOpen).filter((finding) => {
    const row = explained.get(`${finding.code} ${finding.id} ${finding.field ?? ''}`);
    if (!row || finding.severity === 'error') return true;
    // What a clerk explained there is not passed by it where these rules ask for more.
    if (finding.severity === 'passable' && row.passed !== 1) return true;
    return typeof row.seen === 'string' && !sameSeen(row.seen, figuresSeen(finding));
  });
}

const outcomeOf = (findings: readonly Finding[]): Outcome =>
  findings.some(isBlocking)
    ? 'returned'
    : findings.length > 0
      ? 'accepted-with-queries'
      : 'accepted';

/** What comes of a package, and the receipt that goes with it, if any. */
interface Decided {
  result: ReceivedFile;
  receipt: Receipt | null;
}

/** Where a package belongs, said with whatever becomes of it. */
export function factsOf({ content, submission }: Arrived): Partial<ReceivedFile> {
  const place = divisionOf(submission.division.padEnd(12, '0'));
  return {
    type: content.type,
    division: submission.division,
    divisionName: place?.name ?? submission.division,
    period: submission.period,
    sequence: submission.sequence,
    packageId: content.packageId,
  };
}

/**
 * Whether the chain takes the package, under the keys and the chain as they are now, and what it
 * does to it. Call inside `inTransaction`.
 */
export function decide(context: Writer, arrived: Arrived, file: string): Decided {
  const { content, submission } = arrived;
  const facts = factsOf(arrived);
  requireTrustedStill(context.db, content.signer);
  const decision = authorise({
    submission,
    packageId: content.packageId,
    signer: content.signer,
    thisUnit: context.office,
    ...chainOf(context, submission.unitId),
    now: context.clock().toISOString(),
  });
  if (!decision.ok) return setAside(context, arrived, file, decision.failure);
  requireTables(arrived.manifest, arrived.tables);
  const findings = findingsOf(context, arrived);
  const outcome = outcomeOf(findings.map(({ finding }) => finding));
  store(context, arrived, file, findings, outcome);
  const [warning] = decision.warnings;
  return {
    result: {
      file,
      ok: true,
      code: warning?.code ?? 'RECEIVED',
      params: { ...warning?.params, count: findings.length },
      ...facts,
      outcome,
      findings: findings.length,
      receivedAt: context.clock().toISOString(),
    },
    receipt: receiptFor(context, content.packageId),
  };
}

/**
 * A package that the chain does not take: one that comes too early is held, one that is here
 * already has its receipt issued once more.
 */
function setAside(context: Writer, arrived: Arrived, file: string, failure: FieldFailure): Decided {
  const { code, params } = failure;
  const { content, submission, bytes } = arrived;
  // A gap: the package is kept until the missing one is here. One built on another predecessor
  // could never follow.
  if (code === 'CHAIN_BROKEN' && params?.reason !== 'previous')
    hold(context, {
      packageId: content.packageId,
      unitId: submission.unitId,
      sequence: submission.sequence,
      file,
      bytes,
    });
  const receipt = code === 'ALREADY_IMPORTED' ? receiptFor(context, content.packageId) : null;
  return { result: refused(file, failure, factsOf(arrived)), receipt };
}

function receiptFor(context: Reader, packageId: string): Receipt | null {
  const row = receiptRow(context.db, packageId);
  return row ? receiptOf(context, row) : null;
}

/** A finding, and in which table of the package it stands. */
interface Found {
  table: string;
  finding: Finding;
}

/** What the rules find in a package, without what its sender has explained already. */
function findingsOf(context: Reader, { submission, tables }: Arrived): Found[] {
  const { db } = context;
  const under = checkedUnder({ db }, submission.period, 'common');
  const carried = balancesOf(db, submission, tables.get('balances') ?? null, under.form);
  const explanations = tables.get('explanations') ?? [];
  const found = checkReceived(
    under,
    {
      stations: tables.get('stations') ?? [],
      statistics: tables.get('statistics') ?? [],
      previous: acceptedBefore(db, submission, previousPeriod(submission.period)),
      lastYear: acceptedBefore(db, submission, lastYearOf(submission.period)),
      carried: carried.known,
      totals: tables.get('statistics_totals') ?? null,
      replaced: tables.get(REPLACED_TABLE) ?? [],
      corrects: submission.kind === 'correction',
    },
    submission.period,
  );
  const returns = checkReceivedReturns(
    context,
    submission,
    tables.get('further_returns') ?? [],
    tables.get(RETURN_STATIONS) ?? [],
  );
  return [
    ...[
      ...unexplained(found, explanations).map((finding) =>
        carried.isKnown(finding.id) ? finding : withoutBalance(finding),
      ),
      ...carried.findings,
    ].map((finding) => ({ table: finding.entity, finding })),
    ...unexplained(returns, explanations).map((finding) => ({ table: 'further_returns', finding })),
  ];
}

function store(
  context: Writer,
  { content, submission, tables, manifest }: Arrived,
  file: string,
  findings: readonly Found[],
  outcome: Outcome,
): void {
  const { db } = context;
  const entries = findings.map(({ table, finding: { id, code, params, field } }) => ({
    table,
    id,
    code,
    message: textOf(code, params, 'zh', rhythmOf(submission.period)),
    ...(field ? { field } : {}),
  }));
  db.prepare(
    `INSERT INTO received_package (packageId, unitId, division, period, sequence, kind, outcome, receivedAt, findings, counts, manifest, file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    content.packageId,
    submission.unitId,
    submission.division,
    submission.period,
    submission.sequence,
    submission.kind,
    outcome,
    context.clock().toISOString(),
    JSON.stringify(entries),
    JSON.stringify(packageCounts(tables)),
    JSON.stringify(manifest),
    file,
  );
  // A returned package is remembered for the chain, but none of its figures count.
  if (outcome !== 'returned') storeRows(db, content.packageId, submission, tables);
  audited(context, {
    action: 'receive',
    noun: 'package',
    recordId: content.packageId,
    before: null,
    after: {
      division: submission.division,
      period: submission.period,
      sequence: submission.sequence,
      outcome,
    },
  });
}
