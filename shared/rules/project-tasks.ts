import { daysFrom } from '../codes/calendar';
import { moneyText } from '../codes/money';
import type { RuleParameters } from '../definitions/rule-parameters';
import type { Params } from '../text';
import type { ParamsFor } from '../text/failures';

/** A project as far as it asks somebody to do something; amounts in fen. */
export interface ProjectDue {
  id: string;
  name: string;
  ends: string;
  /** The way has come to its final evaluation, or the contract is over. */
  over: boolean;
  milestones: readonly { name: string; due: string | null; amount: number; paid: number }[];
  /** Indicators that are behind their plan. */
  behind: readonly string[];
  rectifications: readonly { contractor: string; until: string }[];
}

/** What is to be done at a project, and the tab of its page where it is done. */
export interface ProjectTask {
  code: 'PROJECT_DUE_PAYMENT' | 'PROJECT_DUE_TARGETS' | 'PROJECT_DUE_RECTIFY' | 'PROJECT_DUE_END';
  project: string;
  tab: 'facts' | 'money' | 'targets' | 'uses';
  /** Its day has passed. */
  late: boolean;
  params: Params;
}

/**
 * Payments due, targets behind, rectifications due and contracts that end within so many days; what
 * is late first. Pure.
 */
export function projectTasks(
  projects: readonly ProjectDue[],
  today: string,
  { dueDays, rectifyDays }: Pick<RuleParameters, 'dueDays' | 'rectifyDays'>,
): ProjectTask[] {
  const horizon = daysFrom(today, dueDays);
  const tasks = projects.flatMap(
    ({ id, name, ends, over, milestones, behind, rectifications }): ProjectTask[] => {
      const task = <C extends ProjectTask['code']>(
        code: C,
        tab: ProjectTask['tab'],
        late: boolean,
        ...[params]: ParamsFor<C, 'project'>
      ): ProjectTask => ({ code, project: id, tab, late, params: { project: name, ...params } });
      return [
        ...milestones.flatMap((one) =>
          one.due !== null && one.due <= horizon && one.paid < one.amount
            ? [
                task('PROJECT_DUE_PAYMENT', 'money', one.due < today, {
                  milestone: one.name,
                  due: one.due,
                  left: moneyText(one.amount - one.paid),
                }),
              ]
            : [],
        ),
        ...(!over && behind.length > 0
          ? [
              task('PROJECT_DUE_TARGETS', 'targets', true, {
                n: behind.length,
                indicator: behind[0] ?? '',
              }),
            ]
          : []),
        ...rectifications.flatMap(({ contractor, until }) =>
          until <= horizon && until >= daysFrom(today, -rectifyDays)
            ? [task('PROJECT_DUE_RECTIFY', 'uses', until < today, { contractor, until })]
            : [],
        ),
        ...(!over && ends >= today && ends <= horizon
          ? [task('PROJECT_DUE_END', 'facts', false, { ends })]
          : []),
      ];
    },
  );
  return tasks.sort((a, b) => Number(b.late) - Number(a.late));
}
