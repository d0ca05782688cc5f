import { Icon } from 'component-library/Icon';
import { basePath } from '@weft/federation-runtime';
import { useId, useState, type FocusEvent, type KeyboardEvent, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { SuggestionList } from './SuggestionList';
import { useSuggestions } from './use-suggestions';
import styles from './HeaderSearch.module.css';

/** Finds products while one types. Absent as long as catalog's search cannot be had. */
export function HeaderSearch() {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const query = text.trim();
  const { products, unavailable, prepare } = useSuggestions(query);
  const shown = open && query !== '' && products !== undefined && products.length > 0;

  function leaveFor(address: string) {
    setOpen(false);
    setActive(-1);
    navigate(address);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const product = shown ? products[active] : undefined;
    if (product) leaveFor(`/catalog/${product.id}`);
    else if (query !== '') leaveFor(`/catalog?q=${encodeURIComponent(query)}`);
  }

  function moveOrClose(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || products === undefined || products.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setActive(nextActive(active, step, products.length));
  }

  function closeWhenLeft(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  if (unavailable) return null;
  return (
    // Without scripts the form itself leads there.
    <form
      className={styles.search}
      role="search"
      action={`${basePath()}/catalog`}
      onSubmit={submit}
      onBlur={closeWhenLeft}
    >
      <span className={styles.icon}>
        <Icon name="search" size={18} />
      </span>
      <input
        className={styles.input}
        type="text"
        name="q"
        role="combobox"
        aria-label="Search products"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        enterKeyHint="search"
        placeholder="Search"
        value={text}
        onFocus={prepare}
        onKeyDown={moveOrClose}
        onChange={event => {
          prepare();
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
      />
      {shown && (
        <SuggestionList id={listId} products={products} active={active} onChoose={() => setOpen(false)} />
      )}
      {open && query !== '' && products?.length === 0 && (
        <p className={styles.nothing}>Nothing found for “{query}”.</p>
      )}
    </form>
  );
}

/** Goes around, with a stop at the text itself (-1). */
function nextActive(active: number, step: number, count: number): number {
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}
