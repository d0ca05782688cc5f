import type { Ref } from 'react';
import { SelectField } from 'component-library/SelectField';
import { TextField } from 'component-library/TextField';
import type { ListState } from './list-state';
import { isSort, sorts } from './sorts';
import styles from './ListControls.module.css';

interface ListControlsProps {
  state: ListState;
  onChange(change: Partial<ListState>, options?: { replace: boolean }): void;
  searchField: Ref<HTMLInputElement>;
}

const options = Object.entries(sorts).map(([value, { label }]) => ({ value, label }));

/** Search and order. Every letter typed changes the address, but only the place one came from stays in the history. */
export function ListControls({ state, onChange, searchField }: ListControlsProps) {
  return (
    <div role="search" aria-label="Catalog" className={styles.controls}>
      <TextField
        ref={searchField}
        label="Search the catalog"
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        value={state.query}
        onChange={event => onChange({ query: event.target.value }, { replace: true })}
      />
      <SelectField
        label="Sort by"
        options={[{ value: '', label: state.query ? 'Best match' : 'Featured' }, ...options]}
        value={state.sort ?? ''}
        onChange={({ target: { value } }) => onChange({ sort: isSort(value) ? value : undefined })}
      />
    </div>
  );
}
