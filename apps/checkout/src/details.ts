/** What a buyer fills in, as it was typed. */
export interface Details {
  email: string;
  name: string;
  address: string;
  postalCode: string;
  city: string;
  country: string;
  cardNumber: string;
  expiry: string;
  cvc: string;
}

/** What is wrong, by field, in the order of the form; a field without an entry is right. */
export type DetailsErrors = Partial<Record<keyof Details, string>>;

export const emptyDetails: Details = {
  email: '',
  name: '',
  address: '',
  postalCode: '',
  city: '',
  country: 'US',
  cardNumber: '',
  expiry: '',
  cvc: '',
};

/** True as soon as there is something that a buyer would have to fill in again. */
export const isFilledIn = (details: Details): boolean =>
  Object.entries(emptyDetails).some(([name, empty]) => details[name as keyof Details] !== empty);
