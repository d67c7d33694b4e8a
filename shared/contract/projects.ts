import { z } from 'zod';
import type { Label } from '../domain/noun';
import type { RecordOf } from '../domain/nouns';
import type { FlowStep, StepState } from '../domain/project-flow';
import { proposal } from './definitions';
import { editors, id, none, period, reads, writes } from './procedure';

/** One step of a project's way: where it stands, and what was kept of it. */
export interface FlowEntry {
  step: FlowStep;
  state: StepState;
  records: RecordOf<'projectStep'>[];
}

/** What another set's flow would change for projects that are neither closed nor terminated. */
export interface FlowTried {
  /** How many there are. */
  projects: number;
  /** Those that would stand otherwise, by name. */
  others: { id: string; name: string }[];
}

/** A project's money in fen. */
export interface ProjectMoneyView {
  contract: number;
  funded: number;
  received: number;
  paid: number;
  spent: number;
  /** Received less spent. */
  balance: number;
  /** Of the contract, not paid yet. */
  unpaid: number;
  years: { year: number; planned: number; received: number }[];
  milestones: {
    id: string;
    name: string;
    amount: number;
    paid: number;
    due: string | null;
    metOn: string | null;
  }[];
}

export interface TargetCell {
  id: string | null;
  revision: number | null;
  planned: number | null;
  actual: number | null;
  /** Where `actual` comes from the quarter's statistics of the project's stations. */
  counted: boolean;
}

export interface TargetRow {
  indicator: string;
  unit: string;
  item: string | null;
  cells: Record<string, TargetCell>;
  planned: number;
  /** Planned in the quarters that have ended. */
  due: number;
  actual: number;
  /** Percent of the plan, one decimal; null without a plan. */
  ratio: number | null;
  /** Less was reached than the quarters that have ended were to bring. */
  behind: boolean;
}

/** Targets of a project: indicators by quarters of its term. */
export interface ProjectTargets {
  periods: string[];
  rows: TargetRow[];
}

/** One institution among those that may be chosen. */
export interface RankedContractor {
  id: string;
  name: string;
  grade: string | null;
  projects: number;
  running: number;
  /** Fen of all contracts. */
  amount: number;
  evaluations: number;
  /** Mean of concluded evaluations in percent of their full marks, one decimal. */
  mean: number | null;
  last: { grade: Label; date: string } | null;
  /** In force today; and bars that are decided and begin later, with their first day. */
  uses: { id: string; kind: string; from: string | null; until: string | null; text: string }[];
  /** Today. */
  barred: boolean;
}

/**
 * A project or station that an institution took on, with its concluded evaluations, newest first.
 * Money in fen, scores in tenths.
 */
export interface Undertaken {
  subject: 'project' | 'station';
  id: string;
  name: string;
  starts: string | null;
  ends: string | null;
  amount: number | null;
  stage: string | null;
  evaluations: {
    id: string;
    date: string;
    template: Label;
    total: number;
    fullMark: number;
    grade: Label;
    passed: boolean;
    vetoed: boolean;
  }[];
}

export interface ContractorHistory {
  undertaken: Undertaken[];
  /** In force, ended or revoked. */
  uses: {
    id: string;
    kind: string;
    starts: string;
    ends: string | null;
    revokedOn: string | null;
    text: string;
  }[];
}

const quantity = z.number().min(0).max(1_000_000_000).nullable();

/**
 * Calls of purchased projects beyond their records: flow, money, targets, choice of a contractor.
 */
export const projectProcedures = {
  'projects.flow': reads('session', z.strictObject({ project: id })).returns<FlowEntry[]>(),
  /** Which running projects would stand otherwise under another set. */
  'projects.tryFlow': reads(['admin'], z.strictObject(proposal)).returns<FlowTried>(),
  'projects.money': reads('session', z.strictObject({ project: id })).returns<ProjectMoneyView>(),
  'projects.targets': reads('session', z.strictObject({ project: id })).returns<ProjectTargets>(),
  /** Keeps cells of the matrix; a cell without plan and result is removed. */
  'projects.saveTargets': writes(
    editors,
    z.strictObject({
      project: id,
      cells: z
        .array(
          z.strictObject({
            indicator: z.string().trim().min(1).max(60),
            unit: z.string().trim().max(10),
            item: z.string().max(40).nullable(),
            period,
            planned: quantity,
            actual: quantity,
          }),
        )
        .min(1)
        .max(400),
    }),
  ).returns<ProjectTargets>(),
  'projects.removeIndicator': writes(
    editors,
    z.strictObject({ project: id, indicator: z.string().min(1).max(60) }),
  ).returns<ProjectTargets>(),
  /** Institutions that may be chosen, the best first; those barred last. */
  'projects.ranking': reads('session', none).returns<RankedContractor[]>(),
  /** What an institution has done as contractor so far. */
  'projects.history': reads(
    'session',
    z.strictObject({ contractor: id }),
  ).returns<ContractorHistory>(),
} as const;
