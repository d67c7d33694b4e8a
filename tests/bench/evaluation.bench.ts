import { openDisplay } from '../../build/runtime/display';
import type { Answer } from '../../shared/evaluation/answer';
import type { ScoredSheet } from '../../shared/evaluation/item-score';
import { scoreEvaluation } from '../../shared/evaluation/scoring';
import {
  allItems,
  askedForVeto,
  scorersOf,
  type EvaluationTemplate,
} from '../../shared/definitions/evaluation-template';
import { launchApp } from '../e2e/launch';
import { NO_CONFLICT } from '../service/evaluation/walk';
import { guangzhouTemplate } from '../service/evaluation/guangzhou';
import { fill } from '../service/exchange/offices';
import { openTestOffice, PASSWORD } from '../service/office';
import { compare, median, timed } from './measure';

const EVALUATIONS = 10_000;
const ROUNDS = 5;
const KEYS = 16;

/** Answers of one group, a little different from evaluation to evaluation. */
function answersOf(
  template: EvaluationTemplate,
  group: string,
  turn: number,
): Record<string, Answer> {
  const own = (question: { groups: readonly string[] }): boolean =>
    scorersOf(template, question).some(({ key }) => key === group);
  return Object.fromEntries([
    ...allItems(template)
      .filter(own)
      .map((item, at): [string, Answer] => [
        item.key,
        item.kind === 'degree'
          ? { score: Math.max(0, item.full - ((turn + at) % 5)) }
          : item.kind === 'combination'
            ? { parts: item.parts.slice((turn + at) % 2).map(({ key }) => key) }
            : item.kind === 'ratioBand'
              ? { actual: 70 + ((turn + at) % 40), planned: 100 }
              : {
                  counts: Object.fromEntries(
                    item.deductions.map(({ key }) => [key, (turn + at) % 2]),
                  ),
                },
      ]),
    ...template.vetoes
      .filter((veto) => askedForVeto(template, veto).some(({ key }) => key === group))
      .map(({ key }): [string, Answer] => [key, { found: false }]),
  ]);
}

const sheetsOf = (turn: number): ScoredSheet[] =>
  guangzhouTemplate.groups.map(({ key }) => ({
    group: key,
    answers: answersOf(guangzhouTemplate, key, turn),
  }));

/** Ninety items, four groups: the engine against reading each of the same answers once. */
async function scoring(): Promise<void> {
  const evaluations = Array.from({ length: EVALUATIONS }, (_, turn) => sheetsOf(turn % 97));
  let seen = 0;
  const touch = (): void => {
    for (const sheets of evaluations)
      for (const { answers } of sheets)
        for (const key in answers) if (answers[key] !== undefined) seen += key.length;
  };
  await compare(
    `${EVALUATIONS} evaluations of ${allItems(guangzhouTemplate).length} items scored ÷ their answers read once`,
    ROUNDS,
    () =>
      timed(() => {
        for (const sheets of evaluations)
          seen += scoreEvaluation(guangzhouTemplate, sheets).running;
      }),
    () => timed(touch),
  );
  if (seen === 0) throw new Error('nothing was scored');
}

/**
 * From a key pressed in a field of the form, all ninety items shown, to the changed total having
 * been painted.
 */
async function typing(): Promise<void> {
  const office = await openTestOffice();
  const display = await openDisplay();
  try {
    await fill(office);
    const station = (
      office.ctx.db.prepare("SELECT id FROM station WHERE tier = 'station'").get() as { id: string }
    ).id;
    // One group scores everything here, so that one form has all the items.
    const template = structuredClone(guangzhouTemplate);
    template.groups = template.groups.slice(0, 1).map((group) => ({ ...group, weight: 100 }));
    for (const veto of template.vetoes) veto.groups = [];
    for (const item of allItems(template)) item.groups = [];
    const draft = await office.call('templates.save', {
      template: { ...template, id: 'bench' },
      revision: null,
    });
    await office.call('templates.publish', {
      id: 'bench',
      version: template.version,
      revision: draft.revision ?? 0,
    });
    const { row } = await office.call('evaluation.begin', {
      template: { id: 'bench', version: template.version },
      subject: 'station',
      subjectId: station,
      year: '2026',
      date: '2026-09-30',
    });
    const group = template.groups[0]?.key ?? '';
    await office.call('evaluation.sheet.save', {
      evaluation: row.id,
      id: null,
      revision: null,
      group,
      assessor: '贺明远',
      organisation: '',
      conflict: NO_CONFLICT,
      answers: answersOf(template, group, 3),
      comments: {},
    });
    const { page, close } = await launchApp({
      data: office.folder,
      env: {
        ...display.env,
        ...(process.env['STATIONBOOK_TEST_SQLITE']
          ? { STATIONBOOK_SQLITE_BINDING: process.env['STATIONBOOK_TEST_SQLITE'] }
          : {}),
      },
    });
    try {
      await page.getByLabel('登录名').fill('admin');
      await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: '打开台账' }).click();
      await page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
      await page.evaluate((to) => {
        location.hash = `#/evaluation/${to}`;
      }, row.id);
      await page
        .getByRole('navigation', { name: '一级指标' })
        .getByRole('button', { name: /^全部指标/ })
        .click();
      // Fields of degrees: the key itself is the score.
      const fields = page.getByRole('textbox', { name: / 得分$/ });
      await fields.nth(KEYS - 1).waitFor({ timeout: 60_000 });
      const times: number[] = [];
      for (let turn = 0; turn < KEYS; turn += 1) {
        const field = fields.nth(turn);
        await field.fill('');
        await page.waitForTimeout(1200);
        await page.evaluate(() => {
          const state = globalThis as unknown as { painted: Promise<number> };
          state.painted = new Promise((done, failed) => {
            let pressed = 0;
            window.addEventListener(
              'keydown',
              () => {
                pressed = performance.now();
              },
              { once: true, capture: true },
            );
            const watch = new MutationObserver(() => {
              watch.disconnect();
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
            });
            const total = document.querySelector('[data-testid=running-total]');
            if (total)
              watch.observe(total, { childList: true, subtree: true, characterData: true });
            setTimeout(() => {
              failed(new Error('the total did not change'));
            }, 10_000);
          });
        });
        await field.press('1');
        times.push(
          await page.evaluate(
            () => (globalThis as unknown as { painted: Promise<number> }).painted,
          ),
        );
        await page.waitForTimeout(400);
      }
      process.stdout.write(
        `${JSON.stringify({ name: `key press to recomputed total in a form of ${allItems(template).length} items`, ms: Math.round(median(times)), worst: Math.round(Math.max(...times)), rounds: times.length })}\n`,
      );
    } finally {
      await close();
    }
  } finally {
    display.stop();
    await office.close();
  }
}

await scoring();
await typing();
