import { useId, useState } from 'react';
import styles from './App.module.css';
import { Widget, type Answer } from './Widget';

/** What sample-app shows when it is first on the page: its widget with live props, and how others use it. */
export function App() {
  const [subject, setSubject] = useState('this page');
  const [answer, setAnswer] = useState<Answer>();
  const id = useId();
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>Sample app</h1>
      <p className={styles.lead}>A widget for the pages of other apps. Change a prop and see what it does.</p>
      <div className={styles.stage}>
        <Widget subject={subject} onAnswer={setAnswer} />
      </div>
      <div className={styles.prop}>
        <label htmlFor={id}>subject</label>
        <input id={id} value={subject} onChange={({ target }) => setSubject(target.value)} />
      </div>
      <p>
        The last answer: <output>{answer ?? 'none yet'}</output>
      </p>
      <h2 className={styles.heading}>In another app</h2>
      <pre className={styles.code} tabIndex={0}>
        <code>{`<Remote module="sample-app/Widget" props={{ subject: '${subject}' }} />`}</code>
      </pre>
    </main>
  );
}
