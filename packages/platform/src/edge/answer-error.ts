import type { HonoRequest } from 'hono';
import { hasCode } from '../platform-error.js';
import { refuse } from './refusal.js';
import { refusals } from './refusals.js';

/** Answers where something failed. What nobody thought of is logged, and told to nobody else. */
export function answerError(asked: HonoRequest, error: Error): Response {
  if (hasCode(error, 'NAME_INVALID')) return refuse(asked, refusals.notFound(asked.path));
  if (hasCode(error, 'STORE_UNREACHABLE')) return refuse(asked, refusals.unreachable());
  console.error(error);
  return refuse(asked, refusals.failed());
}
