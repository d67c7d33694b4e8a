// Lets a plain Node child run the sources as the bundler reads them: imports without an extension are TypeScript files.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(name, context, next) {
    try {
      return next(name, context);
    } catch (error) {
      if (!name.startsWith('.')) throw error;
      return next(`${name}.ts`, context);
    }
  },
});
