import type { Params } from '../../shared/text';
import { textOf } from './words';

/** A finding or problem with its sentence, as `--json` gives it out. */
export const withMessage = <T extends { code: string; params: Params }>(
  item: T,
): T & { message: string } => ({ ...item, message: textOf(item.code, item.params) });
