import 'component-library/tokens.css';
import { Card } from 'component-library/Card';
import { PageHeader } from 'component-library/PageHeader';
import { Link } from 'wouter';
import { FirstSteps } from './FirstSteps';
import styles from './SampleAppPage.module.css';

/** The page at `/sample-path`, in the layout of whichever app is first on the page. */
export function SampleAppPage() {
  return (
    <>
      <PageHeader
        title="Sample app"
        lead="A page from an app of its own: it is built, tested and deployed alone, and announces itself to all others."
      />
      <Card as="section">
        <FirstSteps />
      </Card>
      <p className={styles.way}>
        <Link href="/">To the start page</Link>
      </p>
    </>
  );
}
