export { appFromManifest } from './app-from-manifest.js';
