// Lets a plain Node child run the sources as the bundler reads them: an import without an extension is a TypeScript file, or a folder's index.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(name, context, next) {
    const names = name.startsWith('.') && !/\.\w+$/.test(name) ? [`${name}.ts`, `${name}/index.ts`] : [name];
    for (const one of names.slice(0, -1)) {
      try {
        return next(one, context);
      } catch {
        continue;
      }
    }
    return next(names.at(-1), context);
  },
});
