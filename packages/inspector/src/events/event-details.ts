import type { FederationEvent } from '@weft/federation-runtime';

/** A field of an event, by its name. */
export type EventDetail = readonly [name: string, value: string];

// They are told beside it already, or of the error below.
const LEFT_OUT = ['type', 'time', 'message', 'error'];

/** All that an event says of itself; of an error its stack, and those of its causes. */
export function eventDetails(event: FederationEvent): EventDetail[] {
  const fields = Object.entries(event)
    .filter(([name, value]) => !LEFT_OUT.includes(name) && value !== undefined)
    .map(([name, value]): EventDetail => [name, typeof value === 'number' ? rounded(value) : String(value)]);
  return 'error' in event ? [...fields, ...errorDetails(event.error)] : fields;
}

const rounded = (value: number) => String(Math.round(value * 10) / 10);

function errorDetails(error: unknown, name = 'error', seen = new Set<unknown>()): EventDetail[] {
  // Somebody may have made an error a cause of itself.
  if (error === undefined || seen.has(error)) return [];
  seen.add(error);
  if (!(error instanceof Error)) return [[name, String(error)]];
  return [[name, stackOf(error)], ...errorDetails(error.cause, 'cause', seen)];
}

/** Some browsers leave the message out of the stack. */
const stackOf = ({ name, message, stack = '' }: Error) =>
  stack.includes(message) ? stack : `${name}: ${message}\n${stack}`;
