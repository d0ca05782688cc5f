export {
  createTestFederation,
  setNeighbours,
  type TestFederationOptions,
  type TestModule,
} from './create-test-federation.js';
