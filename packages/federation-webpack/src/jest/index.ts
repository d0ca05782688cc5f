export { jestForApp, type JestConfiguration } from './jest-for-app.js';
