// Files that are used as they are: the type declarations of assets, and scripts that other tools load by path.
import { cp } from 'node:fs/promises';

await cp(new URL('src/static/', import.meta.url), new URL('dist/static/', import.meta.url), {
  recursive: true,
});
