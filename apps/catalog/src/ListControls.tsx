import type { Ref, SubmitEvent } from 'react';
import { Button } from 'component-library/Button';
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
    // Without scripts the form itself asks for the list.
    <form role="search" aria-label="Catalog" className={styles.controls} onSubmit={keepPage}>
      {state.category && <input type="hidden" name="category" value={state.category} />}
      <TextField
        ref={searchField}
        label="Search the catalog"
        type="search"
        name="q"
        autoComplete="off"
        enterKeyHint="search"
        value={state.query}
        onChange={event => onChange({ query: event.target.value }, { replace: true })}
      />
      <SelectField
        label="Sort by"
        name="sort"
        options={[{ value: '', label: state.query ? 'Best match' : 'Featured' }, ...options]}
        value={state.sort ?? ''}
        onChange={({ target: { value } }) => onChange({ sort: isSort(value) ? value : undefined })}
      />
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
    </form>
  );
}

const keepPage = (event: SubmitEvent) => event.preventDefault();
