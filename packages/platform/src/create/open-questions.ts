import { createInterface } from 'node:readline/promises';
import type { Ask, Question } from './ask-rest.js';

interface Terminal {
  input: NodeJS.ReadableStream;
  /** Where questions go; results go elsewhere. */
  output: NodeJS.WritableStream;
  signal?: AbortSignal;
}

/** Asks people, until an answer is right. Rejects when they end it, with Ctrl+C or Ctrl+D, or the signal does. */
export function openQuestions({ input, output, signal }: Terminal): { ask: Ask; close(): void } {
  const lines = createInterface({ input, output });
  const stop = new AbortController();
  const close = () => lines.close();
  lines.once('close', () => stop.abort(new Error('Nothing was made.')));
  lines.once('SIGINT', close);
  signal?.addEventListener('abort', close, { once: true });

  const answerTo = async ({ text, otherwise }: Question) => {
    const usual = otherwise === undefined ? '' : ` [${otherwise}]`;
    const answer = await lines.question(`${text}${usual} `, { signal: stop.signal });
    return answer.trim() || (otherwise ?? '');
  };

  return {
    close,
    async ask(question) {
      for (;;) {
        const answer = await answerTo(question).catch((error: unknown) => {
          throw stop.signal.aborted ? stop.signal.reason : error;
        });
        const complaint = complaintAbout(question, answer);
        if (complaint === undefined) return answer;
        output.write(`  ${complaint}\n`);
      }
    },
  };
}

function complaintAbout({ check }: Question, answer: string): string | undefined {
  try {
    check(answer);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
