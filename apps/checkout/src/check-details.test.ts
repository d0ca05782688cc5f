import { isCardNumber } from './card-check';
import { checkDetails } from './check-details';
import { emptyDetails } from './details';

jest.mock('./card-check', () => ({ isCardNumber: jest.fn() }));
const check = jest.mocked(isCardNumber);

const details = { ...emptyDetails, cardNumber: '4242 4242 4242 4242' };

test('a card that passes the check is right', async () => {
  check.mockResolvedValueOnce(true);
  expect(await checkDetails(details)).not.toHaveProperty('cardNumber');
});

test('a card that fails the check is wrong, beside the other errors', async () => {
  check.mockResolvedValueOnce(false);
  const errors = await checkDetails(details);
  expect(errors.cardNumber).toMatch('not a card number');
  expect(errors.email).toBeDefined();
});

test('a check that cannot be loaded lets the card pass', async () => {
  check.mockRejectedValueOnce(new Error('offline'));
  expect(await checkDetails(details)).not.toHaveProperty('cardNumber');
});
