import { useEffect, useState } from 'react';
import { Icon } from './Icon';
import styles from './Toast.module.css';

const millisecondsOnScreen = 6000;

interface ToastMessageProps {
  id: number;
  message: string;
  onDismiss(id: number): void;
}

/** One message; it waits as long as the pointer or the focus rests on it. */
export function ToastMessage({ id, message, onDismiss }: ToastMessageProps) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), millisecondsOnScreen);
    return () => clearTimeout(timer);
  }, [held, id, onDismiss]);

  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name="check" />
      <span className={styles.message}>{message}</span>
      <button
        type="button"
        className={styles.dismiss}
        aria-label="Dismiss message"
        onClick={() => onDismiss(id)}
      >
        <Icon name="close" size={18} />
      </button>
    </div>
  );
}
