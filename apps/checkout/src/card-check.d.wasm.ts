/** One page; the digits of a card number go to its beginning, as ASCII. */
export const memory: WebAssembly.Memory;

/** 1 if the first `length` bytes of `memory` are digits that pass the Luhn check, else 0. */
export function luhn(length: number): number;
