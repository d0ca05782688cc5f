import { isCardNumber } from './card-check';
import type { Details, DetailsErrors } from './details';
import { validateDetails } from './validate-details';

/** What is wrong with the details today, the check digit of the card included. */
export async function checkDetails(details: Details): Promise<DetailsErrors> {
  const errors = validateDetails(details, new Date());
  if (errors.cardNumber !== undefined || (await isAcceptedCard(details.cardNumber))) return errors;
  return { ...errors, cardNumber: 'This is not a card number; check for a typing error' };
}

/** The check spares the buyer a refusal later on. Where it cannot be loaded, it must not stand in the way of an order. */
const isAcceptedCard = (cardNumber: string) => isCardNumber(cardNumber).catch(() => true);
