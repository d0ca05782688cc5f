import { Icon } from 'component-library/Icon';
import { Skeleton } from 'component-library/Skeleton';
import { Remote } from '@weft/federation-runtime/react';
import styles from './LinePicture.module.css';

/** The picture of a product as the catalog draws it, square in the width that it is given. */
export function LinePicture({ id }: { id: string }) {
  return (
    <div className={styles.picture}>
      <Remote
        module="catalog/ProductPicture"
        loading="lazy"
        props={{ id }}
        fallback={<Skeleton shape="block" height="100%" />}
        error={PictureUnavailable}
      />
    </div>
  );
}

function PictureUnavailable() {
  return <Icon name="package" size={28} />;
}
