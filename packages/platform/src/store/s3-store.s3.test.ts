import { randomUUID } from 'node:crypto';
import { describeStore } from '../fixtures/store-conformance.js';

/** A part of the test server's bucket that nobody has used yet. */
const freshPrefix = () => {
  const server = new URL(process.env.WEFT_TEST_S3 ?? '');
  server.pathname = `/${randomUUID()}`;
  return server.href;
};

describeStore('a bucket', freshPrefix);
