import { emptyValues, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { FlowStep } from '../../../shared/domain/project-flow';
import { evaluate } from './evaluations';
import type { Call } from './office';
import type { Random } from './random';

type Save = (noun: NounName, values: object) => Promise<string>;

/** A project that stands in the demonstration: how far it has come in its year. */
export interface PlannedProject {
  id: string;
  values: Values;
  contractor: string;
}

const values = (noun: NounName, own: Values): Values => ({ ...emptyValues(nounOf(noun)), ...own });
const number = (value: Values[string] | undefined): number =>
  typeof value === 'number' ? value : 0;
/** The way of a project as it is shipped, as far as the demonstration walks it. */
const WAY: readonly FlowStep[] = ['need', 'budget', 'method', 'notice', 'contract', 'payment'];
const DAYS: Readonly<Partial<Record<FlowStep, string>>> = {
  need: '10-12',
  budget: '10-28',
  method: '11-06',
  notice: '11-20',
  contract: '12-05',
};
const DOCUMENTS: Readonly<Partial<Record<FlowStep, string>>> = {
  need: '民购需〔{y}〕3号',
  budget: '财社〔{y}〕41号',
  notice: '采公告〔{y}〕27号',
  contract: '民购合〔{y}〕18号',
};

/** The way up to a step; what belongs to the year before its contract lies in that year. */
async function walk(
  save: Save,
  project: string,
  method: string,
  year: number,
  until: FlowStep,
): Promise<void> {
  for (const step of WAY.slice(0, WAY.indexOf(until) + 1)) {
    if (step === 'notice' && method === 'direct') continue;
    const before = DAYS[step];
    const day = before === undefined ? `${year}-01-20` : `${year - 1}-${before}`;
    await save(
      'projectStep',
      values('projectStep', {
        project,
        step,
        date: day,
        documentNumber: DOCUMENTS[step]?.replace('{y}', String(year - 1)) ?? null,
        doneBy: '李敏',
      }),
    );
  }
}

/**
 * Money and targets of a running project: three milestones, the first one paid, half of the year's
 * output reached.
 */
async function run(
  save: Save,
  call: Call,
  random: Random,
  { id: project, values: own }: PlannedProject,
  year: number,
): Promise<void> {
  const amount = number(own['amount']);
  const first = Math.round(amount * 0.4);
  const second = Math.round(amount * 0.4);
  await save(
    'fundingLine',
    values('fundingLine', {
      project,
      year,
      source: 'budget',
      amount: first + second,
      received: first + second,
      documentNumber: `财社〔${year}〕8号`,
    }),
  );
  await save(
    'fundingLine',
    values('fundingLine', {
      project,
      year,
      source: 'lottery',
      amount: amount - first - second,
      received: null,
      documentNumber: `民福彩〔${year}〕2号`,
    }),
  );
  const milestones: [string, string, string, number, string | null][] = [
    ['首付款', '合同签订后十个工作日', `${year}-01-20`, first, `${year - 1}-12-05`],
    ['中期款', '中期检查合格', `${year}-07-31`, second, `${year}-07-20`],
    ['尾款', '末期评估合格', `${year}-12-31`, amount - first - second, null],
  ];
  for (const [name, condition, due, part, metOn] of milestones)
    await save(
      'milestone',
      values('milestone', { project, name, condition, due, amount: part, metOn }),
    );
  await save(
    'payment',
    values('payment', {
      project,
      date: `${year}-01-20`,
      milestone: '首付款',
      source: 'budget',
      amount: first,
      voucher: '支付〔0120〕号',
    }),
  );
  for (const [category, share, day] of [
    ['staff', 0.55, '03-31'],
    ['service', 0.25, '05-15'],
    ['training', 0.08, '06-30'],
  ] as const)
    await save(
      'expense',
      values('expense', {
        project,
        date: `${year}-${day}`,
        category,
        amount: Math.round(first * share),
        voucher: `报销〔${day}〕号`,
      }),
    );
  const cells = [
    ['个案服务', '个', 3],
    ['小组服务', '节', 8],
    ['社区活动', '场', 4],
  ] as const;
  await call('projects.saveTargets', {
    project,
    cells: cells.flatMap(([indicator, unit, planned]) =>
      [1, 2, 3, 4].map((quarter) => ({
        indicator,
        unit,
        item: null,
        period: `${year}Q${quarter}`,
        planned,
        actual:
          quarter < 3
            ? planned - (random.chance(0.3) ? 1 : 0)
            : quarter === 3
              ? Math.round(planned * 0.6)
              : null,
      })),
    ),
  });
  await call('projects.saveTargets', {
    project,
    cells: [1, 2, 3, 4].map((quarter) => ({
      indicator: '到站服务',
      unit: '人次',
      item: 'servedTimes',
      period: `${year}Q${quarter}`,
      planned: 600,
      actual: null,
    })),
  });
}

/**
 * A project of last year that failed: it was closed, judged, and its contractor is barred for a
 * year.
 */
async function fail(
  save: Save,
  call: Call,
  random: Random,
  { values: own, contractor }: PlannedProject,
  year: number,
): Promise<void> {
  const project = await save('project', {
    ...own,
    name: `${String(own['name'])}（${year - 1}）`,
    starts: `${year - 1}-01-01`,
    ends: `${year - 1}-12-31`,
    contractor,
    noSubcontract: 'yes',
    amount: 9_800_000,
  });
  await walk(save, project, 'openTender', year - 1, 'contract');
  for (const [step, day] of [
    ['interim', `${year - 1}-07-20`],
    ['final', `${year - 1}-12-20`],
    ['closing', `${year}-01-08`],
  ] as const)
    await save('projectStep', values('projectStep', { project, step, date: day, doneBy: '李敏' }));
  const judged = await evaluate(call, random, {
    templateId: 'project-final',
    subject: 'project',
    subjectId: project,
    date: `${year - 1}-12-20`,
    share: 0.45,
    until: 'concluded',
  });
  await save(
    'projectStep',
    values('projectStep', { project, step: 'use', date: `${year}-01-15`, doneBy: '李敏' }),
  );
  await save(
    'resultUse',
    values('resultUse', {
      project,
      contractor,
      kind: 'bar',
      starts: `${year}-01-01`,
      text: '末期评估不合格，次年不得参与本县政府购买社会工作服务',
      documentNumber: `民评〔${year}〕1号`,
      evaluation: judged?.row.id ?? null,
    }),
  );
}

/**
 * Funding, steps, targets and uses of the demonstration's projects: the first runs, one has failed,
 * the others wait at different steps.
 */
export async function fillProjects(
  save: Save,
  call: Call,
  random: Random,
  projects: readonly PlannedProject[],
  barred: string,
  year: number,
): Promise<void> {
  const untils: readonly FlowStep[] = ['payment', 'contract', 'notice', 'budget'];
  for (const [at, project] of projects.slice(0, untils.length).entries())
    await walk(save, project.id, String(project.values['method']), year, untils[at] ?? 'need');
  const [running] = projects;
  if (!running) return;
  await run(save, call, random, running, year);
  await save(
    'resultUse',
    values('resultUse', {
      project: running.id,
      contractor: running.contractor,
      kind: 'preference',
      starts: `${year}-01-15`,
      ends: `${year}-12-31`,
      text: '上年度考核良好，同等条件下优先',
      documentNumber: `民评〔${year}〕2号`,
    }),
  );
  await fail(save, call, random, { ...running, contractor: barred }, year);
}
