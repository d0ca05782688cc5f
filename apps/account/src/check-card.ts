import { loadRemote } from '@weft/federation-runtime';

/** Whether digits pass the card check of checkout; undefined where that cannot be asked. Rejects when it is aborted. */
export async function checkCard(digits: string, signal: AbortSignal): Promise<boolean | undefined> {
  const check = await loadCheck(signal);
  signal.throwIfAborted();
  if (!check) return undefined;
  new Uint8Array(check.memory.buffer).set(Array.from(digits, digit => digit.charCodeAt(0)));
  return check.luhn(digits.length) === 1;
}

/** WebAssembly is there only after a wait, so it cannot be imported statically. */
const loadCheck = (signal: AbortSignal) =>
  loadRemote('checkout/card-check.wasm', { signal }).catch(() => undefined);
