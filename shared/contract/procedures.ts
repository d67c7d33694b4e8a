import { z } from 'zod';
import type { ChecklistBoard, ChecklistRules, StationChecklist } from '../checklist/record';
import { criterionStates } from '../checklist/state';
import { templateInput, type ChecklistTemplate } from '../checklist/template';
import { assessmentProcedures } from './assessment';
import { evaluationProcedures } from './evaluation';
import { nounNames, workbookKinds, type NounName } from '../domain/nouns';
import type { Coverage, StationEvent, TownshipStations } from './stations';
import type { LinkageTotals } from '../rules/linkage-totals';
import { ruleParametersSchema } from '../rules/parameter-fields';
import type { RuleParameters } from '../rules/rule-parameters';
import { projectProcedures } from './projects';
import {
  day,
  editors,
  id,
  none,
  path,
  period,
  procedure,
  reviewers,
  type Access,
} from './procedure';
import type * as S from './society-types';
import type * as H from './handling';
import type * as T from './types';

const divisionCode = z.string().regex(/^\d{12}$/);
const divisionChange = z.strictObject({
  kind: z.enum(['rename', 'merge', 'split']),
  sources: z.array(divisionCode).min(1).max(40),
  targets: z
    .array(z.strictObject({ code: divisionCode, name: z.string().trim().min(1).max(60) }))
    .min(1)
    .max(40),
  assign: z.record(divisionCode, divisionCode),
  effective: z.string().max(10),
  document: z.string().max(60),
  note: z.string().max(200),
  names: z.boolean(),
});
const noun = z.enum(nounNames as [NounName, ...NounName[]]);
/** What a draft may be of: a record, a station's checklist, or what stands on a score sheet and is no answer yet. */
const draftable = z.enum([...nounNames, 'checklist', 'evaluationSheet']);
const value = z.union([
  z.string().max(2000),
  z.number(),
  z.array(z.string().max(64)).max(64),
  z.null(),
]);
const values = z.record(z.string(), value);
const filterValues = z.record(z.string(), z.string().max(200));
const sorting = z.strictObject({ field: z.string(), descending: z.boolean().optional() });
const bulkEdit = z.strictObject({
  noun,
  ids: z.array(id).min(1).max(500),
  field: z.string(),
  value,
});
const importKind = z.enum<T.ImportKind[]>([...workbookKinds, 'statistics']);
const receivers: Access = ['receiver', 'admin'];

/**
 * Every call that crosses the gate: name → input schema, who may call it, type of the answer.
 * A procedure that is not listed here cannot be called.
 */
export const procedures = {
  // Set-up, login
  'app.state': procedure('public', none).returns<T.AppState>(),
  'setup.create': procedure(
    'public',
    z.strictObject({
      level: z.enum(['county', 'city', 'province']),
      division: z.string().regex(/^\d{6}(\d{6})?$/),
      name: z.string().min(2).max(60),
      admin: z.strictObject({
        name: z.string().min(1).max(40),
        login: z.string().regex(/^[a-z][a-z0-9._-]{1,30}$/),
        password: z.string().max(200),
      }),
      /** Marks an office of invented data, so that every screen says so. */
      demo: z.literal(true).optional(),
    }),
  ).returns<{ unitId: string; fingerprint: string; recoveryCode: string }>(),
  'setup.confirmRecovery': procedure(
    'public',
    z.strictObject({ groups: z.record(z.string(), z.string().max(8)) }),
  ).returns<{ confirmed: true }>(),
  'setup.demo': procedure('public', none).returns<T.AppState>(),
  'session.login': procedure(
    'public',
    z.strictObject({ login: z.string().max(60), password: z.string().max(200) }),
  ).returns<T.AppState>(),
  'session.recover': procedure(
    'public',
    z.strictObject({
      recoveryCode: z.string().max(80),
      login: z.string().max(60),
      newPassword: z.string().max(200),
    }),
  ).returns<T.AppState>(),
  'session.lock': procedure('session', none).returns<T.AppState>(),
  'session.changePassword': procedure(
    'session',
    z.strictObject({ current: z.string().max(200), next: z.string().max(200) }),
  ).returns<{ changed: true }>(),
  'session.setPeriod': procedure('session', z.strictObject({ period })).returns<T.AppState>(),
  'users.list': procedure(['admin'], none).returns<T.Session[]>(),
  'users.create': procedure(
    ['admin'],
    z.strictObject({
      login: z.string().regex(/^[a-z][a-z0-9._-]{1,30}$/),
      name: z.string().min(1).max(40),
      role: z.enum(['clerk', 'reviewer', 'admin', 'receiver']),
      password: z.string().max(200),
    }),
  ).returns<T.Session>(),
  'settings.get': procedure('session', none).returns<{
    tierNames: Record<'centre' | 'station' | 'studio', string>;
    deadlineDay: number;
    idleMinutes: number;
    attachmentMegabytes: number;
    targets: Record<string, number>;
    ruleParameters: RuleParameters;
  }>(),
  'settings.set': procedure(
    ['admin'],
    z.strictObject({
      tierNames: z
        .record(z.enum(['centre', 'station', 'studio']), z.string().min(1).max(30))
        .optional(),
      deadlineDay: z.int().min(1).max(28).optional(),
      idleMinutes: z.int().min(1).max(240).optional(),
      attachmentMegabytes: z.int().min(1).max(102_400).optional(),
      targets: z.record(z.string(), z.number()).optional(),
      ruleParameters: ruleParametersSchema.optional(),
    }),
  ).returns<{ saved: true }>(),

  // Divisions and code tables
  'divisions.children': procedure(
    'public',
    z.strictObject({ parent: z.string().max(12).nullable() }),
  ).returns<T.Division[]>(),
  'divisions.search': procedure(
    'public',
    z.strictObject({
      query: z.string().max(60),
      within: z.string().max(12).optional(),
      depths: z.array(z.int().min(1).max(5)).optional(),
      limit: z.int().min(1).max(100).default(20),
    }),
  ).returns<(T.Division & { path: string })[]>(),
  'divisions.summary': procedure('public', z.strictObject({ code: z.string().max(12) })).returns<{
    code: string;
    name: string;
    path: string;
    streets: number;
    towns: number;
    townships: number;
    communities: number;
    villages: number;
  }>(),
  'divisions.edit': procedure(
    ['admin'],
    z.strictObject({
      code: z.string().regex(/^\d{12}$/),
      name: z.string().trim().min(1).max(60).optional(),
      parent: z.string().max(12).optional(),
      retired: z.boolean().optional(),
      /** Refused when the code is there already. */ isNew: z.boolean().optional(),
      /** Takes over the divisions below one that is retired. */ into: z
        .string()
        .max(12)
        .optional(),
    }),
  ).returns<T.Division>(),
  'divisions.use': procedure(
    ['admin'],
    z.strictObject({ code: z.string().regex(/^\d{12}$/) }),
  ).returns<{ children: number; stations: number }>(),
  'divisions.changePreview': procedure(
    ['admin'],
    divisionChange,
  ).returns<S.DivisionChangePreview>(),
  'divisions.change': procedure(['admin'], divisionChange).returns<S.DivisionChangeRecord>(),
  'divisions.changes': procedure('session', none).returns<S.DivisionChangeRecord[]>(),
  'divisions.undoChange': procedure(['admin'], z.strictObject({ id })).returns<{ undone: true }>(),

  // Records of any noun
  'records.list': procedure(
    'session',
    z.strictObject({
      noun,
      search: z.string().max(60).optional(),
      filters: filterValues.optional(),
      sort: sorting.optional(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
      /** The page without its sums, which take longer. */ bare: z.boolean().optional(),
    }),
  ).returns<T.ListPage>(),
  'records.sums': procedure(
    'session',
    z.strictObject({
      noun,
      search: z.string().max(60).optional(),
      filters: filterValues.optional(),
    }),
  ).returns<Record<string, number>>(),
  'records.get': procedure('session', z.strictObject({ noun, id })).returns<
    T.ListRow & { findings: T.Finding[] }
  >(),
  'records.save': procedure(
    editors,
    z.strictObject({ noun, id: id.nullable(), revision: z.int().nullable(), values }),
  ).returns<T.ListRow>(),
  'records.remove': procedure(editors, z.strictObject({ noun, id, revision: z.int() })).returns<{
    removed: true;
  }>(),
  'records.restore': procedure(editors, z.strictObject({ noun, id })).returns<T.ListRow>(),
  'records.reveal': procedure(
    editors,
    z.strictObject({ noun, id, field: z.string(), reason: z.string().min(2).max(200) }),
  ).returns<{ value: string }>(),
  'records.options': procedure(
    'session',
    z.strictObject({ noun, search: z.string().max(60), limit: z.int().min(1).max(100) }),
  ).returns<{ id: string; label: string; hint: string }[]>(),
  'records.history': procedure(
    'session',
    z.strictObject({
      noun: z.string(),
      id,
      /** Entries older than this sequence. */ before: z.int().optional(),
      limit: z.int().min(1).max(1000).default(500),
      /** With what belongs to the record. */ owned: z.boolean().optional(),
    }),
  ).returns<T.AuditEntry[]>(),
  'records.bulkPreview': procedure(editors, bulkEdit).returns<H.BulkPreview>(),
  'records.bulkEdit': procedure(editors, bulkEdit).returns<{ changed: number }>(),
  'records.removeSeveral': procedure(
    editors,
    z.strictObject({
      noun,
      records: z
        .array(z.strictObject({ id, revision: z.int() }))
        .min(1)
        .max(500),
    }),
  ).returns<{ removed: number }>(),
  'undo.list': procedure(editors, z.strictObject({ limit: z.int().min(1).max(100) })).returns<
    H.UndoBatch[]
  >(),
  'undo.do': procedure(
    editors,
    z.strictObject({ /** Null: the newest that has not been undone. */ id: id.nullable() }),
  ).returns<H.UndoBatch>(),
  'filters.list': procedure('session', z.strictObject({ noun })).returns<H.SavedFilter[]>(),
  'filters.save': procedure(
    'session',
    z.strictObject({
      noun,
      name: z.string().trim().min(1).max(30),
      shared: z.boolean(),
      content: z.strictObject({
        search: z.string().max(60).optional(),
        filters: filterValues,
        sort: sorting.optional(),
      }),
    }),
  ).returns<H.SavedFilter[]>(),
  'filters.remove': procedure('session', z.strictObject({ id })).returns<H.SavedFilter[]>(),
  'search.all': procedure(
    'session',
    z.strictObject({ query: z.string().max(60), limit: z.int().min(1).max(50) }),
  ).returns<H.SearchGroup[]>(),
  'records.export': procedure(
    'session',
    z.strictObject({
      noun,
      search: z.string().max(60).optional(),
      filters: filterValues.optional(),
      sort: sorting.optional(),
      /** Fields in their order; all when left out. */ columns: z
        .array(z.string().max(60))
        .max(200)
        .optional(),
      file: path,
    }),
  ).returns<{ file: string; rows: number }>(),
  'duplicates.find': procedure('session', z.strictObject({ noun })).returns<{
    pairs: S.DuplicatePair[];
    total: number;
    dismissed: number;
  }>(),
  'duplicates.dismiss': procedure(
    editors,
    z.strictObject({ noun, first: id, second: id, dismissed: z.boolean() }),
  ).returns<{ dismissed: boolean }>(),
  'records.mergePreview': procedure(
    'session',
    z.strictObject({ noun, keep: id, remove: id }),
  ).returns<S.MergePreview>(),
  'records.merge': procedure(
    editors,
    z.strictObject({
      noun,
      keep: id,
      remove: id,
      values: z.record(z.string(), z.enum(['keep', 'remove', 'both'])),
      revisions: z.strictObject({ keep: z.int(), remove: z.int() }),
    }),
  ).returns<T.ListRow>(),
  'records.unmerge': procedure(
    editors,
    z.strictObject({ noun, /** The one that was removed. */ id }),
  ).returns<T.ListRow>(),
  'linkage.totals': procedure('session', z.strictObject({ period })).returns<{
    period: string;
    stations: ({ station: string; name: string } & LinkageTotals)[];
  }>(),
  'societies.overview': procedure(
    'session',
    z.strictObject({ period }),
  ).returns<S.SocietyOverview>(),
  'drafts.save': procedure(
    editors,
    z.strictObject({ noun: draftable, id: z.string().max(64), values }),
  ).returns<{ savedAt: string }>(),
  'drafts.get': procedure(
    editors,
    z.strictObject({ noun: draftable, id: z.string().max(64) }),
  ).returns<{ values: Record<string, unknown>; savedAt: string } | null>(),
  'drafts.discard': procedure(
    editors,
    z.strictObject({ noun: draftable, id: z.string().max(64) }),
  ).returns<{ discarded: true }>(),

  // Files kept with records
  'attachments.add': procedure(editors, z.strictObject({ file: path })).returns<
    Pick<T.Attachment, 'id' | 'name' | 'type' | 'size'>
  >(),
  'attachments.describe': procedure(
    'session',
    z.strictObject({ ids: z.array(id).max(200) }),
  ).returns<T.Attachment[]>(),
  'attachments.read': procedure('session', z.strictObject({ id })).returns<{
    name: string;
    type: string;
    /** Bytes of a picture. */ base64: string;
  }>(),
  'attachments.save': procedure('session', z.strictObject({ id, file: path })).returns<{
    file: string;
  }>(),

  // People
  'people.page': procedure('session', z.strictObject({ id })).returns<T.PersonPage>(),
  'people.renew': procedure(
    editors,
    z.strictObject({
      id,
      revision: z.int(),
      registeredOn: day,
      registrationExpiry: day.nullable(),
    }),
  ).returns<T.ListRow>(),
  'people.hire': procedure(
    editors,
    z.strictObject({ candidate: id, revision: z.int(), values }),
  ).returns<T.ListRow>(),
  'people.due': procedure('session', none).returns<T.DuePerson[]>(),
  'people.erase': procedure(
    reviewers,
    z.strictObject({ ids: z.array(id).min(1).max(500) }),
  ).returns<{ erased: number }>(),

  // Workbooks
  'import.preview': procedure(
    editors,
    z.strictObject({
      files: z.array(path).min(1).max(20),
      kind: importKind.optional(),
      period: period.optional(),
      columns: z
        .record(path, z.record(z.string(), z.record(z.string(), z.string().nullable())))
        .optional(),
    }),
  ).returns<T.ImportPreview[]>(),
  'import.apply': procedure(
    editors,
    z.strictObject({ tokens: z.array(z.string()).min(1) }),
  ).returns<T.ImportOutcome[]>(),
  'template.write': procedure('session', z.strictObject({ kind: importKind, file: path })).returns<{
    file: string;
  }>(),

  // Quarter
  'desk.get': procedure('session', z.strictObject({ period })).returns<T.Desk>(),
  'statistics.sheet': procedure('session', z.strictObject({ period })).returns<T.StatisticsSheet>(),
  'statistics.save': procedure(
    editors,
    z.strictObject({
      period,
      cells: z
        .array(z.strictObject({ station: id, item: z.string().max(40), value: z.int().nullable() }))
        .min(1)
        .max(20_000),
    }),
  ).returns<{ saved: number; savedAt: string }>(),
  'statistics.ledgers': procedure('session', z.strictObject({ period })).returns<S.LedgerFigures>(),
  'statistics.zeroReport': procedure(
    editors,
    z.strictObject({ period, station: id, zero: z.boolean() }),
  ).returns<{ zero: boolean }>(),
  'checks.run': procedure('session', z.strictObject({ period })).returns<T.Finding[]>(),
  'checks.explain': procedure(
    editors,
    z.strictObject({
      period,
      code: z.string(),
      entity: z.string(),
      id,
      field: z.string().optional(),
      text: z.string().max(500),
    }),
  ).returns<{ saved: true }>(),
  'submission.state': procedure('session', z.strictObject({ period })).returns<T.SubmissionState>(),
  'submission.freeze': procedure(reviewers, z.strictObject({ period })).returns<{
    frozenDigest: string;
  }>(),
  'submission.export': procedure(
    reviewers,
    z.strictObject({ period, folder: path, jobId: z.string().max(40).optional() }),
  ).returns<{ file: string; sequence: number; packageId: string; encrypted: boolean }>(),
  'submission.importReceipt': procedure(editors, z.strictObject({ file: path })).returns<{
    outcome: string;
    period: string;
    sequence: number;
    findings: number;
  }>(),

  // Offices
  'office.card': procedure(
    ['admin', 'reviewer', 'receiver'],
    z.strictObject({ file: path }),
  ).returns<{ file: string; fingerprint: string }>(),
  'office.inspectCard': procedure(['admin'], z.strictObject({ file: path })).returns<{
    name: string;
    division: string;
    level: T.Level;
    unitId: string;
    fingerprint: string;
    relation: T.TrustedOffice['relation'];
  }>(),
  'office.trust': procedure(
    ['admin'],
    z.strictObject({ file: path, fingerprint: z.string().max(60) }),
  ).returns<T.TrustedOffice>(),
  'office.trusted': procedure('session', none).returns<T.TrustedOffice[]>(),
  'office.importTrustList': procedure(['admin'], z.strictObject({ file: path })).returns<{
    version: number;
    keys: number;
  }>(),
  'package.verify': procedure(
    'session',
    z.strictObject({ file: path, cards: z.array(path).max(100).optional() }),
  ).returns<T.ReceivedFile>(),
  'package.open': procedure('session', z.strictObject({ file: path, out: path })).returns<{
    file: string;
  }>(),
  'receive.files': procedure(
    receivers,
    z.strictObject({ files: z.array(path).min(1).max(2000), receipts: path.nullable() }),
  ).returns<T.ReceivedFile[]>(),
  'receive.receipts': procedure(receivers, z.strictObject({ folder: path, period })).returns<{
    files: string[];
  }>(),
  'receive.board': procedure('session', z.strictObject({ period })).returns<T.ReceiverBoard>(),
  'receive.rollup': procedure(
    'session',
    z.strictObject({ period, xlsx: path.optional() }),
  ).returns<T.Rollup>(),

  // Three-tier system: checklists, coverage, a station's course
  'checklist.templates': procedure('session', none).returns<{
    templates: ChecklistTemplate[];
    rules: ChecklistRules;
  }>(),
  'checklist.publish': procedure(['admin'], templateInput).returns<ChecklistTemplate>(),
  'checklist.rules': procedure(
    ['admin'],
    z.strictObject({
      template: z.strictObject({ id, version: z.string().max(20) }),
      months: z.int().min(1).max(60),
      passMark: z.int().min(0).max(100),
    }),
  ).returns<ChecklistRules>(),
  'checklist.get': procedure(
    'session',
    z.strictObject({ station: id }),
  ).returns<StationChecklist>(),
  'checklist.list': procedure(
    'session',
    z.strictObject({
      tier: z.enum(['centre', 'station', 'studio']),
      offset: z.int().min(0),
      limit: z.int().min(0).max(500),
    }),
  ).returns<ChecklistBoard>(),
  'checklist.save': procedure(
    editors,
    z.strictObject({
      station: id,
      id: id.nullable(),
      revision: z.int().nullable(),
      items: z.record(
        z.string().max(40),
        z.strictObject({
          state: z.enum(criterionStates).nullable(),
          note: z.string().max(200),
          evidence: z.array(id).max(20),
        }),
      ),
    }),
  ).returns<StationChecklist>(),
  'checklist.renew': procedure(
    editors,
    z.strictObject({ station: id }),
  ).returns<StationChecklist>(),
  'stations.coverage': procedure('session', none).returns<Coverage | null>(),
  'stations.coverageExport': procedure('session', z.strictObject({ file: path })).returns<{
    file: string;
    rows: number;
  }>(),
  'stations.tree': procedure(
    'session',
    z.strictObject({
      period,
      /** Grows when the page knows of a change, so that it asks again. */ turn: z.int().min(0),
    }),
  ).returns<TownshipStations[]>(),
  'stations.events': procedure('session', z.strictObject({ id })).returns<StationEvent[]>(),

  // Evaluation: see ./evaluation
  ...evaluationProcedures,
  // Score sheets that are filled in elsewhere: see ./assessment
  ...assessmentProcedures,

  // Purchased projects: see ./projects
  ...projectProcedures,

  // Safety
  'backup.write': procedure('session', z.strictObject({ folder: path })).returns<{
    file: string;
    digest: string;
  }>(),
  'backup.restore': procedure('public', z.strictObject({ file: path })).returns<T.AppState>(),
  'audit.verify': procedure('session', none).returns<{
    ok: boolean;
    entries: number;
    brokenAt: number | null;
  }>(),
} as const;

export type ProcedureName = keyof typeof procedures;
export type InputOf<N extends ProcedureName> = z.input<(typeof procedures)[N]['input']>;
export type ParsedInputOf<N extends ProcedureName> = z.output<(typeof procedures)[N]['input']>;
export type OutputOf<N extends ProcedureName> = Exclude<
  (typeof procedures)[N]['output'],
  undefined
>;
