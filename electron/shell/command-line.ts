import { main } from '../cli/main';
import { terminal } from '../cli/terminal';

/** The installed program as a command: `stationbook --cli <command> …`. No window is opened. */
export const runCommandLine = (args: string[]): Promise<number> => main(args, terminal());
