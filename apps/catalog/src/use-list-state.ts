import { useLocation, useSearch } from 'wouter';
import { listSearch, readListState, type ListState } from './list-state';

/** The list state of the current address, and a way to go to another one. `replace` leaves no trace in the history. */
export function useListState(): [
  ListState,
  (change: Partial<ListState>, options?: { replace: boolean }) => void,
] {
  const [path, navigate] = useLocation();
  const state = readListState(useSearch());
  return [state, (change, options) => navigate(path + listSearch({ ...state, ...change }), options)];
}
