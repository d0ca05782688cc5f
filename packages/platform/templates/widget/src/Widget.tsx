import { useState } from 'react';
import styles from './Widget.module.css';

export type Answer = 'yes' | 'no';

export interface WidgetProps {
  /** What the visitor is asked about. @default 'this page' */
  subject?: string;
  /** Hears each answer. */
  onAnswer?(answer: Answer): void;
}

const words = { yes: 'Yes', no: 'No' } as const;

/** Asks whether something was helpful. It stands anywhere on a page, and takes its colours from there. */
export function Widget({ subject = 'this page', onAnswer }: WidgetProps) {
  const [given, setGiven] = useState<Answer>();
  const give = (answer: Answer) => {
    setGiven(answer);
    onAnswer?.(answer);
  };
  const question = `Was ${subject} helpful?`;
  return (
    <div className={styles.widget} role="group" aria-label={question}>
      <p className={styles.question}>{question}</p>
      <div className={styles.answers}>
        {(['yes', 'no'] as const).map(answer => (
          <button
            key={answer}
            type="button"
            className={styles.answer}
            aria-pressed={given === answer}
            onClick={() => give(answer)}
          >
            {words[answer]}
          </button>
        ))}
      </div>
      <p className={styles.thanks} role="status">
        {given && 'Thank you.'}
      </p>
    </div>
  );
}
