import { definitionCommands } from './definition-commands';
import { exchangeCommands } from './exchange-commands';
import { importCommand } from './import-command';
import { listCommand } from './list-command';
import { registerCommands } from './register-commands';
import { reportCommand } from './report-command';
import { safetyCommands } from './safety-commands';
import { stationCommands } from './station-commands';
import type { Command } from './types';
import { unitCommands } from './unit-commands';

/** Every command by its name of one or two words. */
export const commands: Record<string, Command> = {
  ...unitCommands,
  import: importCommand,
  list: listCommand,
  report: reportCommand,
  ...registerCommands,
  ...stationCommands,
  ...definitionCommands,
  ...exchangeCommands,
  ...safetyCommands,
};
