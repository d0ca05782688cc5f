import { freshPrefix } from '../fixtures/fresh-prefix.js';
import { describeStore } from '../fixtures/store-conformance.js';

describeStore('a bucket', freshPrefix);
