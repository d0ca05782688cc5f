import { factsOf } from '../../fixtures/facts-of.js';
import { chooseProvider } from './choose-provider.js';

type Options = NonNullable<Parameters<typeof factsOf>[1]>;

/** Whose copy `app` gets on the page of `host`, and which version. */
function chosen(
  need: { range?: string; singleton?: boolean },
  host: Options,
  app: Options,
  others: Options[] = [],
) {
  const before = [factsOf('host', host), ...others.map((other, place) => factsOf(`other${place}`, other))];
  const found = chooseProvider(
    { key: 'kit', scope: 'default', singleton: false, ...need },
    factsOf('app', app),
    before[0] as ReturnType<typeof factsOf>,
    before,
  );
  return found && `${found.facts.app} ${found.shared.version}`;
}

const provides = (kit: string) => ({ provides: { kit } });
const open = { policy: { '*': { shared: 'open' as const } } };

describe('a singleton', () => {
  const singleton = { range: '^2.0.0', singleton: true };

  it("is the host's, whatever the app has, and needs", () => {
    expect(chosen(singleton, provides('1.0.0'), provides('2.0.0'))).toBe('host 1.0.0');
  });

  it("is the app's own where the host has none", () => {
    expect(chosen(singleton, {}, provides('2.0.0'))).toBe('app 2.0.0');
  });
});

describe('another package', () => {
  it("is the host's where both have the same", () => {
    expect(chosen({ range: '^1.0.0' }, provides('1.2.0'), provides('1.2.0'))).toBe('host 1.2.0');
  });

  it('is the highest one within the range', () => {
    expect(chosen({ range: '^1.0.0' }, provides('1.2.0'), provides('1.10.0'))).toBe('app 1.10.0');
    expect(chosen({ range: '^1.0.0' }, provides('1.10.0'), provides('1.2.0'))).toBe('host 1.10.0');
  });

  it('is never one outside the range', () => {
    expect(chosen({ range: '^1.0.0' }, provides('2.0.0'), provides('1.2.0'))).toBe('app 1.2.0');
  });

  it('without a range is the highest', () => {
    expect(chosen({}, provides('2.0.0'), provides('1.2.0'))).toBe('host 2.0.0');
  });

  it('is none where nobody has it', () => {
    expect(chosen({ range: '^1.0.0' }, {}, {})).toBeUndefined();
  });

  it('of a sibling is not seen', () => {
    expect(chosen({ range: '^1.0.0' }, {}, provides('1.0.0'), [provides('1.5.0')])).toBe('app 1.0.0');
  });
});

describe('under the policy of a host', () => {
  it('open apps see what those before them have brought', () => {
    expect(chosen({ range: '^1.0.0' }, open, provides('1.0.0'), [provides('1.5.0')])).toBe('other0 1.5.0');
  });

  it('one that is told "host" does not', () => {
    const policy = { policy: { '*': { shared: 'open' as const }, app: { shared: 'host' as const } } };
    expect(chosen({ range: '^1.0.0' }, policy, provides('1.0.0'), [provides('1.5.0')])).toBe('app 1.0.0');
  });

  it('of open apps with the same version it is the first, where both have the same content', () => {
    expect(chosen({ range: '^1.0.0' }, open, provides('1.5.0'), [provides('1.5.0')])).toBe('other0 1.5.0');
  });

  it('is not guessed where the contents differ: the first to arrive has its way', () => {
    const differing = { provides: { kit: { version: '1.5.0', content: 'smaller' } } };
    expect(chosen({ range: '^1.0.0' }, open, provides('1.5.0'), [differing])).toBeUndefined();
  });

  it('is not known where the host gives something else in its place', () => {
    const policy = { ...provides('1.0.0'), policy: { app: { override: ['kit'] } } };
    expect(chosen({ range: '^1.0.0' }, policy, provides('1.0.0'))).toBeUndefined();
  });
});
