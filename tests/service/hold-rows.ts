import { Column, holdRows, type Shape } from '../../electron/service/database/rows';

const holds: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  whole: (value) => Number.isInteger(value),
  real: (value) => typeof value === 'number',
  bytes: (value) => Buffer.isBuffer(value),
  row: (value) => typeof value === 'object',
};
const fits = ({ kind, nullable }: Column, value: unknown): boolean =>
  value === null ? nullable : (holds[kind]?.(value) ?? false);

/** Every row that the service reads while a test runs is what the service takes it for. */
function held(sql: string, shape: Shape, row: unknown): void {
  const values: Record<string, unknown> =
    shape instanceof Column ? { value: row } : (row as Record<string, unknown>);
  const columns = shape instanceof Column ? { value: shape } : shape;
  for (const [name, column] of Object.entries(columns))
    if (!fits(column, values[name]))
      throw new TypeError(`${name} is ${String(values[name])}, read as ${column.kind}: ${sql}`);
}

holdRows(held);
