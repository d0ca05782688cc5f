#!/usr/bin/env node
import('../dist/cli.js').catch(error => {
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND';
  console.error(missing ? 'The weft command is not built yet. Run: npm run build' : error);
  process.exitCode = 1;
});
