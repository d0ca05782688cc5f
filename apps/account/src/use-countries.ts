import { loadRemote } from '@weft/federation-runtime';
import { useEffect, useState } from 'react';

/** Names of countries as checkout knows them; `unavailable` while checkout is down. */
export function useCountries(): readonly string[] | 'loading' | 'unavailable' {
  const [countries, setCountries] = useState<readonly string[] | 'loading' | 'unavailable'>('loading');

  useEffect(() => {
    const leaving = new AbortController();
    loadCountries(leaving.signal).then(setCountries, () => {
      if (!leaving.signal.aborted) setCountries('unavailable');
    });
    return () => leaving.abort();
  }, []);

  return countries;
}

async function loadCountries(signal: AbortSignal): Promise<readonly string[]> {
  const countries = await loadRemote('checkout/countries.json', { signal });
  return countries.map(({ name }) => name);
}
