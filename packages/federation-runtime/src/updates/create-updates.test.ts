import { createRandom } from '../fixtures/random.js';
import { createUpdates, type Update } from './create-updates.js';

function setUp(id: string | undefined = '12') {
  const reload = jest.fn();
  const updates = createUpdates(id, reload);
  const told: (string | undefined)[] = [];
  const undo = updates.onUpdate(update => void told.push(update?.id));
  return { ...updates, reload, told, undo };
}

/** The update that is known now. */
function current({ onUpdate }: Pick<ReturnType<typeof setUp>, 'onUpdate'>): Update | undefined {
  let update: Update | undefined;
  onUpdate(known => (update = known))();
  return update;
}

describe('learn', () => {
  it('tells of another snapshot than the page’s own, once', () => {
    const { learn, told } = setUp();
    learn('12');
    expect(told).toEqual([]);
    learn('13');
    learn('13');
    expect(told).toEqual(['13']);
  });

  it('tells of each newer one, and takes it back when the page’s own is the newest again', () => {
    const { learn, told, isDue } = setUp();
    learn('13');
    learn('14');
    learn('12');
    learn('12');
    expect(told).toEqual(['13', '14', undefined]);
    expect(isDue()).toBe(false);
    learn('14');
    expect(told.at(-1)).toBe('14');
  });

  it('knows the snapshot of a visitor with a canary by its whole name', () => {
    const { learn, told } = setUp('12+catalog');
    learn('12+catalog');
    learn('12');
    expect(told).toEqual(['12']);
  });
});

describe('onUpdate', () => {
  it('tells at once of an update that is known, and of none if there is none', () => {
    const { learn, onUpdate } = setUp();
    const [early, late] = [jest.fn(), jest.fn()];
    onUpdate(early);
    expect(early).not.toHaveBeenCalled();
    learn('13');
    onUpdate(late);
    expect(late.mock.calls).toEqual(early.mock.calls);
    expect(late).toHaveBeenCalledWith(expect.objectContaining({ id: '13' }));
  });

  it('tells nothing more once it is undone', () => {
    const { learn, told, undo } = setUp();
    undo();
    learn('13');
    expect(told).toEqual([]);
  });
});

describe('apply', () => {
  it('loads the page afresh', () => {
    const updates = setUp();
    updates.learn('13');
    expect(current(updates)?.apply()).toBe(true);
    expect(updates.reload).toHaveBeenCalledTimes(1);
  });

  it('does nothing, and says so, as long as someone holds the page', () => {
    const updates = setUp();
    updates.learn('13');
    const release = updates.holdUpdate();
    expect(current(updates)?.apply()).toBe(false);
    expect(updates.reload).not.toHaveBeenCalled();
    release();
    expect(current(updates)?.apply()).toBe(true);
  });
});

describe('holdUpdate', () => {
  it('keeps an update from being due; a release counts once', () => {
    const { learn, isDue, holdUpdate } = setUp();
    const [one, two] = [holdUpdate(), holdUpdate()];
    learn('13');
    one();
    one();
    expect(isDue()).toBe(false);
    two();
    expect(isDue()).toBe(true);
  });
});

it('whatever happens: due means that another snapshot is the newest and nobody holds the page', () => {
  const random = createRandom(12);
  for (let round = 0; round < 200; round++) {
    const updates = setUp('1');
    const held = new Set<() => void>();
    let newest = '1';
    for (let step = 0; step < 30; step++) {
      const [release] = held;
      const act = random(4);
      if (act < 2) updates.learn((newest = String(1 + random(3))));
      else if (act === 2 || !release) held.add(updates.holdUpdate());
      else {
        held.delete(release);
        release();
        release();
      }
      expect(updates.isDue()).toBe(newest !== '1' && held.size === 0);
      expect(current(updates)?.id).toBe(newest === '1' ? undefined : newest);
    }
    expect(updates.told.at(-1)).toBe(current(updates)?.id);
    expect(updates.told.every((id, place) => id !== updates.told[place - 1])).toBe(true);
  }
});
