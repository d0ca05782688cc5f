import { loadRemote } from '@weft/federation-runtime';
import { useEffect, useState } from 'react';

/** Names of countries as checkout knows them; `unavailable` while checkout is down. */
export function useCountries(): readonly string[] | 'loading' | 'unavailable' {
  const [countries, setCountries] = useState<readonly string[] | 'loading' | 'unavailable'>('loading');

  useEffect(() => {
    const { signal, abort } = cancellable();
    loadCountries(signal).then(setCountries, () => signal.aborted || setCountries('unavailable'));
    return abort;
  }, []);

  return countries;
}

async function loadCountries(signal: AbortSignal): Promise<readonly string[]> {
  const module = await loadRemote<typeof import('checkout/countries.json')>('checkout/countries.json', {
    signal,
  });
  return module.default.map(({ name }) => name);
}

function cancellable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
