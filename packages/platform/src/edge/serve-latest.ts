import type { HonoRequest } from 'hono';
import { answerForm } from './answer.js';
import type { AnswerLive } from './live-view.js';
import { DATA_SECURITY } from './policy/security-headers.js';
import { prepareForm } from './prepared.js';

const ANYONE = { ...DATA_SECURITY, 'Cache-Control': 'no-cache' };
const THIS_VISITOR = { ...DATA_SECURITY, 'Cache-Control': 'private, no-cache', Vary: 'Cookie' };

/** Tells which snapshot it is that the one who asks would get now: how a tab learns that its own is outdated. */
export const createServeLatest =
  (answerLive: AnswerLive) =>
  (asked: HonoRequest, environment: string): Response | Promise<Response> =>
    answerLive(asked, environment, ({ view: { id, state }, isPersonal, cookie }) => {
      const headers = isPersonal ? THIS_VISITOR : ANYONE;
      const content = Buffer.from(JSON.stringify({ id, state }));
      return answerForm(asked, prepareForm(content, 'identity', id, 'application/json', headers), cookie);
    });
