/** What the cart knows of a product; the app that sells it says so. */
export interface CartProduct {
  id: string;
  name: string;
  /** Of one piece, in cents. */
  price: number;
}

/** So many pieces of one product. */
export interface CartLine extends CartProduct {
  /** 1 to 99. */
  quantity: number;
}

const maxQuantity = 99;

/** The nearest quantity that a line may have. */
export const clampQuantity = (quantity: number): number =>
  Math.min(maxQuantity, Math.max(1, Math.trunc(quantity) || 1));

/** Whether a value from outside (storage, history) is a line that this version of the app understands. */
export function isCartLine(value: unknown): value is CartLine {
  const { id, name, price, quantity } = Object(value) as Partial<Record<keyof CartLine, unknown>>;
  return (
    isText(id) &&
    isText(name) &&
    isAmount(price) &&
    isAmount(quantity) &&
    clampQuantity(quantity) === quantity
  );
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isAmount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
