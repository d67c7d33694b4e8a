import { assessmentProcedures } from './assessment';
import { attachmentProcedures } from './attachments';
import { checklistProcedures } from './checklist';
import { definitionProcedures } from './definitions';
import { divisionLookups, divisionProcedures } from './divisions';
import { evaluationProcedures } from './evaluation';
import { exchangeProcedures } from './exchange';
import { handlingProcedures } from './handling';
import { importProcedures } from './import';
import { indicatorProcedures } from './indicators';
import { peopleProcedures } from './people';
import { projectProcedures } from './projects';
import { quarterProcedures, societyProcedures } from './quarter';
import type { NounName } from '../domain/noun-names';
import { recordProcedures, type NounAnswers } from './records';
import { reportProcedures } from './report';
import { returnProcedures } from './returns';
import { reviewProcedures } from './review';
import { safetyProcedures } from './safety';
import { sessionProcedures } from './session';
import { settingsProcedures } from './settings';
import { stationBookProcedures } from './station-books';
import { stationProcedures } from './stations';
import { submissionProcedures } from './submission';
import type { Effect, InputIn, OutputIn, ParsedInputIn, Room } from './procedure';

/**
 * Every call that crosses the gate: name → reads or writes, who may call it, input schema, type of
 * the answer. A procedure that is not listed here cannot be called; those of the shell stand in
 * ./shell.
 */
export const procedures = {
  ...sessionProcedures,
  ...safetyProcedures,
  ...settingsProcedures,
  ...definitionProcedures,
  ...divisionLookups,
  ...divisionProcedures,
  ...recordProcedures,
  ...handlingProcedures,
  ...attachmentProcedures,
  ...peopleProcedures,
  ...importProcedures,
  ...quarterProcedures,
  ...indicatorProcedures,
  ...societyProcedures,
  ...returnProcedures,
  ...reportProcedures,
  ...stationBookProcedures,
  ...reviewProcedures,
  ...submissionProcedures,
  ...exchangeProcedures,
  ...checklistProcedures,
  ...stationProcedures,
  ...evaluationProcedures,
  ...assessmentProcedures,
  ...projectProcedures,
} as const satisfies Room;

export type Procedures = typeof procedures;
export type ProcedureName = keyof Procedures;
/** The procedures that read, or those that write. */
export type NameOf<E extends Effect> = {
  [N in ProcedureName]: Procedures[N]['effect'] extends E ? N : never;
}[ProcedureName];
export type InputOf<N extends ProcedureName> = InputIn<Procedures, N>;
export type ParsedInputOf<N extends ProcedureName> = ParsedInputIn<Procedures, N>;
export type OutputOf<N extends ProcedureName> = OutputIn<Procedures, N>;

/** Procedures whose answer is a record, or records, of the noun that is asked about. */
export type OfNoun = keyof NounAnswers<NounName>;
