// Lets a plain Node child run the sources as the bundler reads them: an import without an extension is a TypeScript file, or a folder's index.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(name, context, next) {
    for (const one of name.startsWith('.') ? [name, `${name}.ts`] : []) {
      try {
        return next(one, context);
      } catch {
        continue;
      }
    }
    return next(name.startsWith('.') ? `${name}/index.ts` : name, context);
  },
});
