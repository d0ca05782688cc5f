export {
  createTestFederation,
  setNeighbours,
  testApp,
  type TestFederation,
  type TestFederationOptions,
  type TestNeighbours,
  type TestModule,
} from './create-test-federation.js';
