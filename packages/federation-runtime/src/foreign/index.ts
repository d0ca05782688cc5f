export { allowForeignScripts } from './allow-foreign-scripts.js';
export { appFromManifest } from './app-from-manifest.js';
