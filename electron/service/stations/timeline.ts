import { codeLabel } from '../../../shared/codes/tables';
import type { StationEvent } from '../../../shared/contract/stations';
import type { Reader } from '../database/context';
import { getRecord } from '../database/records';
import { select, text, whole } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { stationRounds } from '../checklists/rounds';
import { checklistTemplate } from '../checklists/templates';
import { history } from '../records/history';
import type { Param } from '../../../shared/text';

const textOrNone = (value: unknown): string => (typeof value === 'string' ? value : '');
const orDash = (value: Param | null): Param => (value === null || value === '' ? '—' : value);

/**
 * Changes of state, head and operation as the audit chain has them; a change of state stands at the
 * day it is said to have happened.
 */
function changesOf(context: Reader, id: string): StationEvent[] {
  return history(context.db, 'station', id)
    .filter(({ action }) => action === 'update')
    .flatMap(({ at, changes }) => {
      const after = new Map(changes.map((change) => [change.field, textOrNone(change.after)]));
      return changes.flatMap(({ field, before, after: next }): StationEvent[] => {
        const params = { before: orDash(before), after: orDash(next) };
        if (field === 'state')
          return [
            {
              date: after.get('stateSince') || localDay(at),
              kind: 'state',
              params: { ...params, why: after.get('stateReason') ?? '' },
            },
          ];
        return field === 'head' || field === 'mode' || field === 'operator'
          ? [{ date: localDay(at), kind: field, params }]
          : [];
      });
    });
}

/** Completed checklist rounds and what was lacking in each. */
const roundsOf = (context: Reader, id: string): StationEvent[] =>
  stationRounds(context, id).flatMap(
    ({ completedOn, template: { id: template, version }, result }): StationEvent[] => {
      if (completedOn === null) return [];
      const { name, groups } = checklistTemplate(context, template, version);
      const lacking = groups.filter(({ key }) =>
        result.groups.some(
          (group) => group.key === key && (group.state === 'partial' || group.state === 'missing'),
        ),
      );
      return [
        {
          date: completedOn,
          kind: 'checklist',
          ...(lacking.length > 0 ? { severity: 'warning' as const } : {}),
          params: {
            name,
            share: result.share ?? 0,
            reason: lacking.length > 0 ? 'lacking' : 'met',
            lacking: lacking.map(({ label }) => label),
          },
        },
      ];
    },
  );

function visitsOf({ db }: Reader, id: string): StationEvent[] {
  const rows = select(
    db,
    'SELECT kind, date, findings, due, done, result FROM visit WHERE station = ? AND removedAt IS NULL',
    {
      kind: text,
      date: text,
      findings: text,
      due: text.orNull,
      done: text.orNull,
      result: text.orNull,
    },
  ).all(id);
  return rows.flatMap(({ kind, date, findings, due, done, result }): StationEvent[] => [
    {
      date,
      kind: 'visit',
      ...(due !== null && done === null ? { severity: 'warning' as const } : {}),
      params: { kind: codeLabel('visitKind', kind), findings },
    },
    ...(done === null
      ? []
      : [{ date: done, kind: 'mended' as const, params: { result: result ?? '' } }]),
  ]);
}

/** 经过: what happened to a station, newest first. @throws Refusal RECORD_NOT_FOUND */
export function stationEvents(context: Reader, id: string): StationEvent[] {
  const { values } = getRecord(context.db, 'station', id);
  const opened = values.opened ?? '';
  const evaluations = select(
    context.db,
    'SELECT date, total, grade FROM evaluation WHERE station = ? AND removedAt IS NULL AND total IS NOT NULL',
    { date: text, total: whole, grade: text.orNull },
  ).all(id);
  const events: StationEvent[] = [
    ...(opened === ''
      ? []
      : [
          {
            date: opened,
            kind: 'opened' as const,
            params: {
              mode: values.mode ? codeLabel('operatingMode', values.mode) : '—',
            },
          },
        ]),
    ...changesOf(context, id),
    ...roundsOf(context, id),
    ...visitsOf(context, id),
    ...evaluations.map(({ date, total, grade }): StationEvent => ({
      date,
      kind: 'evaluation',
      params: { score: total / 10, grade: grade ?? '—' },
    })),
  ];
  return events
    .map((event, at) => ({ event, at }))
    .sort((a, b) => b.event.date.localeCompare(a.event.date) || a.at - b.at)
    .map(({ event }) => event);
}
