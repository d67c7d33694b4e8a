import {
  divisionDepth,
  divisionParent,
  divisionPrefix,
  isDivisionCode,
  villageClass,
} from '../../../shared/codes/division';
import { Refusal, type FieldFailure } from '../../../shared/result';
import type { DivisionChangeInput } from '../../../shared/contract/divisions';
import { isCalendarDate } from '../../../shared/codes/calendar';
import type { Reader } from '../database/context';
import {
  divisionChildren,
  divisionEdits,
  divisionOf,
  type DivisionEdits,
} from '../divisions/divisions';
import { localDay } from '../../../shared/codes/period';

/** What a change does to the division table and which code each record's division becomes. */
export interface DivisionPlan {
  /**
   * Old code → new code, for the sources and every village below them; a code that stays is left
   * out.
   */
  moved: ReadonlyMap<string, string>;
  /** Old code → name of the target it belongs to afterwards, also where the code stays. */
  places: ReadonlyMap<string, string>;
  villages: { code: string; name: string; to: string; newCode: string }[];
  edits: { code: string; name?: string; retired?: boolean }[];
}

const LEAST = { rename: [1, 1], merge: [2, 1], split: [1, 2] } as const;

/** A merge has one target, a split one source, a rename one of each. */
function isFew({ kind, sources, targets }: DivisionChangeInput): boolean {
  const [from, to] = LEAST[kind];
  return (
    sources.length < from ||
    targets.length < to ||
    (kind !== 'merge' && sources.length > 1) ||
    (kind !== 'split' && targets.length > 1)
  );
}

/** What stands against a change, by field of the form. */
function faultsOf(
  context: Reader,
  input: DivisionChangeInput,
  edits: DivisionEdits,
): Record<string, FieldFailure> {
  const area = divisionPrefix(context.office.division);
  const depth = divisionDepth(input.sources[0] ?? '');
  const sourceFault = input.sources
    .map((code): FieldFailure | null => {
      const source = isDivisionCode(code) ? divisionOf(code, edits) : null;
      if (!source) return { code: 'DIVISION_UNKNOWN', params: { code } };
      if (!code.startsWith(area) || divisionDepth(code) < 4)
        return { code: 'DIVISION_CHANGE_LEVEL' };
      if (source.depth !== depth)
        return { code: 'DIVISION_TARGET_LEVEL', params: { name: source.name } };
      return source.retired
        ? { code: 'DIVISION_TARGET_RETIRED', params: { name: source.name } }
        : null;
    })
    .find((fault) => fault !== null);
  const targetFault = input.targets
    .map(({ code, name }): FieldFailure | null => {
      if (!isDivisionCode(code) || divisionDepth(code) !== depth) return { code: 'DIVISION_SHAPE' };
      const above = divisionParent(code) ?? '';
      if (!code.startsWith(area) || !divisionOf(above, edits))
        return { code: 'DIVISION_OUTSIDE', params: { code } };
      const known = divisionOf(code, edits);
      if (known?.retired) return { code: 'DIVISION_TARGET_RETIRED', params: { name: known.name } };
      const staying = divisionChildren(above, edits).find(
        (one) =>
          one.name === name &&
          one.code !== code &&
          !one.retired &&
          !input.sources.includes(one.code),
      );
      return staying ? { code: 'DIVISION_NAME_TAKEN', params: { code: staying.code } } : null;
    })
    .find((fault) => fault !== null);
  const few = isFew(input);
  const twice =
    new Set(input.targets.map(({ code }) => code)).size < input.targets.length ||
    new Set(input.sources).size < input.sources.length;
  const lost = Object.values(input.assign).find((code) =>
    input.targets.every((target) => target.code !== code),
  );
  const same =
    input.kind === 'rename' &&
    input.targets[0]?.code === input.sources[0] &&
    divisionOf(input.sources[0] ?? '', edits)?.name === input.targets[0]?.name;
  const faults: Record<string, FieldFailure | null | undefined> = {
    sources: sourceFault ?? (few ? { code: 'DIVISION_CHANGE_FEW' } : null),
    targets: sourceFault
      ? null
      : (targetFault ??
        (twice
          ? { code: 'DIVISION_CHANGE_TWICE' }
          : lost !== undefined
            ? { code: 'DIVISION_UNKNOWN', params: { code: lost } }
            : same
              ? { code: 'DIVISION_CHANGE_NOTHING' }
              : null)),
    effective: !isCalendarDate(input.effective)
      ? { code: 'DATE_UNKNOWN', params: { value: input.effective } }
      : input.effective > localDay(context.clock())
        ? { code: 'DIVISION_CHANGE_AHEAD', params: { date: input.effective } }
        : null,
  };
  return Object.fromEntries(
    Object.entries(faults).filter((entry): entry is [string, FieldFailure] => entry[1] != null),
  );
}

/**
 * A free village code below a township: the old last three digits, else the next free ones of the
 * same class (001–199 居委会, 200–399 村委会).
 */
function freeCode(old: string, township: string, taken: Set<string>): string {
  const prefix = divisionPrefix(township);
  const first = { community: 1, village: 200, other: 400 }[villageClass(old)];
  let code = prefix + old.slice(9);
  for (let number = first; taken.has(code); number += 1)
    code = prefix + String(number).padStart(3, '0');
  taken.add(code);
  return code;
}

/**
 * Works out a change without writing anything. Villages are given codes below their new township,
 * because what belongs to a township is told by the first digits of its code.
 * @throws Refusal FORM_INVALID with a code at each field
 */
export function planDivisionChange(context: Reader, input: DivisionChangeInput): DivisionPlan {
  const edits = divisionEdits(context.db);
  const fields = faultsOf(context, input, edits);
  if (Object.keys(fields).length > 0) throw new Refusal({ code: 'FORM_INVALID', fields });
  const nameOf = new Map(input.targets.map(({ code, name }) => [code, name]));
  const staying = new Set(input.targets.map(({ code }) => code));
  const moved = new Map<string, string>();
  const places = new Map<string, string>();
  const villages: DivisionPlan['villages'] = [];
  const written: DivisionPlan['edits'] = input.targets.flatMap(({ code, name }) =>
    divisionOf(code, edits)?.name === name ? [] : [{ code, name }],
  );
  const taken = new Map<string, Set<string>>();
  const takenIn = (township: string): Set<string> => {
    const codes =
      taken.get(township) ??
      new Set(
        divisionDepth(township) === 4 && divisionOf(township, edits)
          ? divisionChildren(township, edits).map(({ code }) => code)
          : [],
      );
    taken.set(township, codes);
    return codes;
  };
  const goes = (code: string, source: string): string =>
    input.assign[code] ?? input.assign[source] ?? input.targets[0]?.code ?? source;
  for (const source of input.sources) {
    const own = goes(source, source);
    places.set(source, nameOf.get(own) ?? '');
    if (own !== source) moved.set(source, own);
    if (!staying.has(source)) written.push({ code: source, retired: true });
    if (divisionDepth(source) === 5) continue;
    for (const village of divisionChildren(source, edits).filter(({ retired }) => !retired)) {
      const to = goes(village.code, source);
      const newCode = to === source ? village.code : freeCode(village.code, to, takenIn(to));
      places.set(village.code, nameOf.get(to) ?? '');
      villages.push({ code: village.code, name: village.name, to: nameOf.get(to) ?? '', newCode });
      if (newCode === village.code) continue;
      moved.set(village.code, newCode);
      written.push(
        { code: newCode, name: village.name, retired: false },
        { code: village.code, retired: true },
      );
    }
  }
  return { moved, places, villages, edits: written };
}
