import { Button } from 'component-library/Button';
import type { Update } from '@weft/federation-runtime';
import { useUpdate } from '@weft/federation-runtime/react';
import { useState } from 'react';
import styles from './UpdateNotice.module.css';

/** Offers a newer version of the page. It is loaded at the next click on a link anyway, unless something on the page holds it. */
export function UpdateNotice({ className }: { className?: string }) {
  const update = useUpdate();
  return (
    <div role="status" aria-label="Updates" className={className}>
      {update && <Offer key={update.id} update={update} />}
    </div>
  );
}

function Offer({ update }: { update: Update }) {
  const [held, setHeld] = useState(false);
  return (
    <div className={styles.notice}>
      <p className={styles.words}>
        {held ? 'Finish what you have begun here first.' : 'A newer version of this page is ready.'}
      </p>
      <Button size="small" variant="secondary" onClick={() => setHeld(!update.apply())}>
        Load it
      </Button>
    </div>
  );
}
