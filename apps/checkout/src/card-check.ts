/** Whether this can be the number of a payment card: 12 to 19 digits that pass the Luhn check. Spaces and dashes do not count. */
export async function isCardNumber(text: string): Promise<boolean> {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(digits)) return false;
  const { memory, luhn } = await import('./card-check.wasm');
  new Uint8Array(memory.buffer).set(Array.from(digits, digit => digit.charCodeAt(0)));
  return luhn(digits.length) === 1;
}
