import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Everything the command line needs from the outside; tests pass their own. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Progress is shown on a terminal only. */
  interactive: boolean;
  env: Record<string, string | undefined>;
  askSecret(prompt: string): Promise<string>;
}

/** The process's own terminal; a secret is read without echo. */
export function terminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY,
    env: process.env,
    askSecret: (prompt) =>
      new Promise((resolve) => {
        process.stderr.write(prompt);
        const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
        const reader = createInterface({
          input: process.stdin,
          output: silent,
          terminal: process.stdin.isTTY,
        });
        reader.question('', (answer) => {
          process.stderr.write('\n');
          resolve(answer);
          reader.close();
        });
        // The end of input (a script without a terminal) is an empty answer: the question would
        // else be open for ever.
        reader.once('close', () => resolve(''));
      }),
  };
}
