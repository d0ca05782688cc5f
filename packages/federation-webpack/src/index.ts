export type {
  AppDefinition,
  PageDefinition,
  PolicyDefinition,
  SharedOptions,
} from './definition/app-definition.js';
export { DefinitionError } from './definition/definition-error.js';
export { defineApp, type AppConfiguration, type CommandLine } from './define-app.js';
