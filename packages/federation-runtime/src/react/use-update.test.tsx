import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import type { Federation } from '../federation.js';
import { FEDERATION } from '../registry.js';
import { installFederation } from '../fixtures/install-federation.js';
import { createTestFederation } from '../testing/create-test-federation.js';
import { useHoldUpdate, useUpdate } from './use-update.js';

afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

function Notice() {
  const update = useUpdate();
  return update ? <button onClick={() => update.apply()}>{update.id}</button> : <p>up to date</p>;
}

function Form({ dirty }: { dirty: boolean }) {
  useHoldUpdate(dirty);
  return null;
}

describe('useUpdate', () => {
  it('gives an update as it is learnt, changed and taken back', () => {
    const { updates } = createTestFederation();
    render(<Notice />);
    expect(screen.getByText('up to date')).toBeVisible();
    for (const id of ['13', '14']) {
      act(() => updates.learn(id));
      expect(screen.getByRole('button')).toHaveTextContent(id);
    }
    act(() => updates.learn('test'));
    expect(screen.getByText('up to date')).toBeVisible();
  });

  it('gives one that was known before, and applies it', () => {
    const reload = jest.fn();
    createTestFederation({ reload }).updates.learn('13');
    render(<Notice />, { wrapper: StrictMode });
    act(() => screen.getByRole('button', { name: '13' }).click());
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('listens no longer than the component is there', () => {
    const { updates } = createTestFederation();
    const listening = new Set<unknown>();
    const { onUpdate } = updates;
    updates.onUpdate = listener => {
      listening.add(listener);
      const undo = onUpdate(listener);
      return () => (listening.delete(listener), undo());
    };
    const { unmount } = render(<Notice />, { wrapper: StrictMode });
    expect(listening.size).toBe(1);
    unmount();
    expect(listening.size).toBe(0);
  });
});

describe('useHoldUpdate', () => {
  it('holds the page while it is told to, and not once the component is gone', () => {
    const { updates } = createTestFederation();
    updates.learn('13');
    const { rerender, unmount } = render(<Form dirty={false} />, { wrapper: StrictMode });
    expect(updates.isDue()).toBe(true);
    rerender(<Form dirty />);
    expect(updates.isDue()).toBe(false);
    rerender(<Form dirty={false} />);
    expect(updates.isDue()).toBe(true);
    rerender(<Form dirty />);
    unmount();
    expect(updates.isDue()).toBe(true);
  });

  it('counts each form', () => {
    const { updates } = createTestFederation();
    updates.learn('13');
    render(<Form dirty />);
    render(<Form dirty />).unmount();
    expect(updates.isDue()).toBe(false);
  });
});

it('on an older runtime there is never an update, and nothing to hold', () => {
  installFederation(() => ({ host: 'shell' }) as Federation);
  render(
    <>
      <Notice />
      <Form dirty />
    </>,
  );
  expect(screen.getByText('up to date')).toBeVisible();
});
