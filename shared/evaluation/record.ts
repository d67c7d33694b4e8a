import type { Label } from '../domain/noun';
import type { Absent } from './absent';
import type { Answers } from './answer';
import type { EvaluationResult } from './scoring';
import type {
  EvaluationTemplate,
  GradeUse,
  Stage,
  Subject,
} from '../definitions/evaluation-template';

/**
 * `separate`: every assessor alone, blind to the others; `together`: all see all and settle what
 * lies apart; `concluded`: the result stands.
 */
export const evaluationStates = ['separate', 'together', 'concluded'] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/**
 * 利益关系 what an assessor may have with who is evaluated; anything but `none` keeps the assessor out
 * (回避).
 */
export const conflictKinds = ['none', 'employed', 'family', 'business', 'other'] as const;
export type ConflictKind = (typeof conflictKinds)[number];
export interface Conflict {
  kind: ConflictKind;
  note: string;
}

/**
 * Where a template stands: it came with the program, is being written, was published here and will
 * never change, or came with another office's assessment package.
 */
type TemplateState = 'shipped' | 'draft' | 'published' | 'received';

export interface KeptTemplate {
  template: EvaluationTemplate;
  state: TemplateState;
  /** Of a draft; null of what cannot be changed. */
  revision: number | null;
  updatedAt: string | null;
  updatedBy: string | null;
  /** Evaluations that were begun with this version. */
  used: number;
}

/** One evaluation in a list. */
export interface EvaluationRow {
  id: string;
  revision: number;
  templateId: string;
  templateVersion: string;
  template: Label;
  example: boolean;
  stage: Stage;
  subject: Subject;
  /** Id and name of the station or project. */
  subjectId: string;
  subjectName: string;
  /**
   * Office whose station or project it is, when the evaluation came by file to be filled in here;
   * null for one's own. `subjectId` is then empty.
   */
  from: string | null;
  /**
   * Institution that is judged: the project's contractor or the station's operator; null when there
   * is none. Of another office's subject only the name is known.
   */
  contractor: { id: string; name: string } | null;
  /** The year it is for. */
  year: string;
  date: string;
  state: EvaluationState;
  /** Tenths; null until concluded. */
  total: number | null;
  fullMark: number;
  grade: Label | null;
  passed: boolean | null;
  vetoed: boolean;
  sheets: number;
  submitted: number;
  /** Corrections that were asked for and are not done. */
  open: number;
}

/** One assessor's sheet 评分表. */
export interface Sheet {
  id: string;
  revision: number;
  group: string;
  assessor: string;
  organisation: string;
  conflict: Conflict | null;
  /**
   * Null while the sheet may not be seen: assessors are blind to each other until all have handed
   * in.
   */
  answers: Answers | null;
  comments: Readonly<Record<string, string>>;
  /** Answers entered, of those asked. */
  answered: number;
  asked: number;
  submittedAt: string | null;
  submittedBy: string | null;
  /** Filled in here, or on another computer and brought back by file. */
  source: 'here' | 'file';
  /** May be filled in by who asks. */
  mine: boolean;
}

/**
 * What was settled together at an item: a score or finding in place of the groups', or only the
 * opinion.
 */
export interface Settled {
  score: number | null;
  found: boolean | null;
  opinion: string;
  by: string;
  at: string;
}

/** 整改 a correction that was asked for: what, by when, done when and how. */
export interface Correction {
  id: string;
  revision: number;
  evaluation: string;
  /** Item it is about; null = the whole. */
  item: string | null;
  demand: string;
  dueOn: string;
  doneOn: string | null;
  result: string;
}

/** Another evaluation to hold this one against; sections in tenths by key. */
export interface Comparison {
  date: string | null;
  count: number;
  total: number;
  grade: Label | null;
  sections: Readonly<Record<string, number>>;
}

/** What another office asks in an assessment package that was opened here. */
export interface ReceivedFrom {
  office: string;
  /** Running number that the sender gave the package. */
  number: number;
  /** Groups in which anybody here may score. */
  groups: string[];
  assessors: { group: string; assessor: string }[];
  /** Number of the last scores that were written; 0 before the first. */
  answered: number;
}

export interface EvaluationDetail {
  row: EvaluationRow;
  template: EvaluationTemplate;
  sheets: Sheet[];
  /** Ids of kept files by item. */
  evidence: Readonly<Record<string, string[]>>;
  settled: Readonly<Record<string, Settled | undefined>>;
  /** Groups it goes on without, by key, with the reason. */
  absent: Absent;
  /** Of all sheets once they lie open, else of those that who asks may see. */
  result: EvaluationResult;
  corrections: Correction[];
  /**
   * The last concluded evaluation of the same subject by the same template, and the county's mean
   * by this version.
   */
  last: Comparison | null;
  mean: Comparison | null;
  /**
   * Indicators of the project with their plan and what was reached, for ratio items; empty for a
   * station.
   */
  targets: { indicator: string; planned: number; actual: number }[];
  concludedAt: string | null;
  concludedBy: string | null;
  /** Of an evaluation that came by file; null for one's own. */
  received: ReceivedFrom | null;
}

/** What a grade leads to, as it is proposed when an evaluation is concluded. */
export interface Proposal {
  kind: GradeUse;
  grade: Label;
}
