export {
  createTestFederation,
  setNeighbours,
  type TestFederation,
  type TestFederationOptions,
  type TestNeighbours,
  type TestModule,
} from './create-test-federation.js';
