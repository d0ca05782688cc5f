import { describeDeployRace } from '../fixtures/deploy-race.js';
import { temporaryFolder } from '../fixtures/sample-build.js';

describeDeployRace('a folder', () => temporaryFolder());
