import { EvaluationError, type Environment } from '@marcbachmann/cel-js';
import { isCalendarDate, monthsFrom } from '../../codes/calendar';
import { moneyText } from '../../codes/money';
import { codeLabel, isCodeTable } from '../../codes/tables';
import { rankOf } from '../qualification-terms';
import { withUnit } from '../scale';
import { exactly, negative, numberOf, percentBeyond, plus, type Exact } from './exact-figure';
import { Words, type Item } from './read-types';

/** What is no day says nothing, like a day that nobody entered. */
function day(text: string): string {
  if (isCalendarDate(text)) return text;
  throw new EvaluationError({ code: 'no_such_key', message: `${text} is no day` });
}

/** Days from one to another, below zero where the other lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function codeName(table: string, code: string): Words {
  if (!isCodeTable(table))
    throw new EvaluationError({ code: 'no_such_key', message: `no code table ${table}` });
  return new Words({ label: code === '' ? '' : codeLabel(table, code) });
}

const figures = (env: Environment): Environment =>
  env
    .registerFunction('abs(decimal): decimal', (a: Exact) => (a.over < 0n ? negative(a) : a))
    .registerFunction('number(int): decimal', (a: bigint) => exactly(a))
    .registerFunction('number(double): decimal', (a: number) => exactly(a))
    .registerFunction('sum(list<decimal>): decimal', (all: Exact[]) => all.reduce(plus, exactly(0)))
    .registerFunction('changePercent(decimal, decimal, decimal): double', percentBeyond)
    .registerFunction('withUnit(decimal, Item): Words', (value: Exact, { of }: Item) => {
      return new Words({ label: withUnit(numberOf(value), of.unit) });
    })
    .registerFunction('money(decimal): string', (value: Exact) =>
      moneyText(Math.round(numberOf(value) * 1_000_000)),
    );

const days = (env: Environment): Environment =>
  env
    .registerFunction('days(string, string): int', (from: string, to: string) =>
      BigInt(daysBetween(day(from), day(to))),
    )
    .registerFunction('monthsAfter(string, decimal): string', (from: string, months: Exact) =>
      monthsFrom(day(from), Math.round(numberOf(months))),
    )
    .registerFunction('monthsAfter(string, int): string', (from: string, months: bigint) =>
      monthsFrom(day(from), Number(months)),
    );

const codes = (env: Environment): Environment =>
  env
    .registerFunction('rank(string): int', (level: string) => BigInt(rankOf(level)))
    .registerFunction('codeName(string, string): Words', codeName);

/** What rules reckon with beside operators. */
export const withFunctions = (env: Environment): Environment => codes(days(figures(env)));
