import { useEffect, useState } from 'react';
import { loadRemote } from '@weft/federation-runtime';

type Categories = typeof import('catalog/categories.json');

interface State {
  categories?: Categories;
  failed?: boolean;
}

/** Catalog's categories; `retry` asks for them again after a failure. */
export function useCategories(): State & { retry(): void } {
  const [state, setState] = useState<State>({});
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    loadRemote('catalog/categories.json', { signal }).then(
      categories => !signal.aborted && setState({ categories }),
      () => !signal.aborted && setState({ failed: true }),
    );
    return () => controller.abort();
  }, [attempt]);

  function retry() {
    setState({});
    setAttempt(attempt + 1);
  }
  return { ...state, retry };
}
