import { buildApp } from '../../e2e/support/build-app.ts';

// An app of ours, in the folder that this runs in.
await buildApp(process.cwd());
