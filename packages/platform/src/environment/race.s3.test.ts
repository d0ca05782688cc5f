import { describeDeployRace } from '../fixtures/deploy-race.js';
import { freshPrefix } from '../fixtures/fresh-prefix.js';

describeDeployRace('a bucket', freshPrefix);
