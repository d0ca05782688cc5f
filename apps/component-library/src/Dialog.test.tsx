import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Dialog } from './Dialog';

// jsdom knows the element, not its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function renderDialog(open: boolean) {
  const onClose = jest.fn();
  const dialog = (isOpen: boolean) => (
    <Dialog open={isOpen} title="Remove item?" onClose={onClose} actions={<button>Remove</button>}>
      The lamp leaves your cart.
    </Dialog>
  );
  const { rerender } = render(dialog(open));
  return { onClose, setOpen: (isOpen: boolean) => rerender(dialog(isOpen)) };
}

test('opens and closes as it is told', () => {
  const { setOpen } = renderDialog(false);
  expect(screen.queryByRole('dialog')).toBeNull();
  setOpen(true);
  expect(screen.getByRole('dialog', { name: 'Remove item?' })).toHaveTextContent(
    'The lamp leaves your cart.',
  );
  setOpen(false);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the close button, Escape and a click beside it ask to close; a click inside does not', async () => {
  const { onClose } = renderDialog(true);
  await userEvent.click(screen.getByText('The lamp leaves your cart.'));
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.click(screen.getByRole('dialog'));
  expect(onClose).toHaveBeenCalledTimes(2);
  // The browser sends "cancel" for Escape; `open` stays in charge, so its own closing is prevented.
  expect(fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))).toBe(false);
  expect(onClose).toHaveBeenCalledTimes(3);
});

test('closes when it leaves the page', () => {
  const close = jest.spyOn(HTMLDialogElement.prototype, 'close');
  const { unmount } = render(
    <Dialog open title="Remove item?" onClose={() => undefined}>
      Sure?
    </Dialog>,
  );
  unmount();
  expect(close).toHaveBeenCalledTimes(1);
  close.mockRestore();
});
