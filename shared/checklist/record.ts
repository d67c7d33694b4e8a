import type { Label } from '../domain/noun';
import type { ChecklistItem, ChecklistResult, CriterionState, GroupResult } from './state';
import type { ChecklistTemplate } from '../definitions/checklist-template';

/** One round of a station's checklist; it keeps the template version that it began with. */
export interface ChecklistRound {
  id: string;
  revision: number;
  station: string;
  template: { id: string; version: string };
  begunAt: string;
  /** Day on which the last open criterion was looked at; null while some are open. */
  completedOn: string | null;
  /** Day after which the station is to be looked at again. */
  validUntil: string | null;
  items: Record<string, ChecklistItem>;
  result: ChecklistResult;
  updatedAt: string;
  updatedBy: string;
}

/** What a page of one station's checklist needs. */
export interface StationChecklist {
  station: string;
  template: ChecklistTemplate;
  /** The round at hand; null before the first. */
  round: ChecklistRound | null;
  /** The last round that was completed before this one. */
  last: ChecklistRound | null;
  rules: ChecklistRules;
  /** The round at hand is past its last valid day. */
  due: boolean;
}

/**
 * What an office may change: the template for new rounds, months until a round is to be renewed,
 * pass line in percent.
 */
export interface ChecklistRules {
  template: { id: string; version: string };
  months: number;
  passMark: number;
}

export interface ChecklistRow {
  station: string;
  name: string;
  tier: string;
  place: string;
  groups: GroupResult[];
  share: number | null;
  completedOn: string | null;
  validUntil: string | null;
  due: boolean;
  version: string;
}

/**
 * The county's checklists: mean share by group over the stations of a tier that were looked at by
 * the template in force, and the stations one by one.
 */
export interface ChecklistBoard {
  name: Label;
  example: boolean;
  groups: { key: string; mark: string; label: Label; share: number | null; met: number }[];
  stations: number;
  checked: number;
  met: number;
  due: number;
  rows: ChecklistRow[];
  total: number;
}

/** Criterion states as the page sends them. */
export type ItemInput = { state: CriterionState | null; note: string; evidence: string[] };
