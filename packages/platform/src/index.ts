export { builtApp, readManifest, type BuiltApp } from './built-app.js';
export { builtSnapshot } from './built-snapshot.js';
export { serveBuilds, type ServedBuilds } from './serve-builds.js';
