import { main } from './cli/main';
import { terminal } from './cli/terminal';

process.exitCode = await main(process.argv.slice(2), terminal());
