import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { ToastMessage } from './ToastMessage';
import './tokens.css';
import styles from './Toast.module.css';

interface Toast {
  id: number;
  message: string;
}

const ToastContext = createContext<(message: string) => void>(() => undefined);

/** Says a short message at the foot of the page; does nothing where no `ToastProvider` is around. */
export function useToast(): (message: string) => void {
  return useContext(ToastContext);
}

/** Shows what `useToast` says anywhere below it, in any app. The newest three stay on screen. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const say = useCallback(
    (message: string) =>
      setToasts(current => [...current.slice(-2), { id: (current.at(-1)?.id ?? 0) + 1, message }]),
    [],
  );
  const dismiss = useCallback(
    (id: number) => setToasts(current => current.filter(toast => toast.id !== id)),
    [],
  );
  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.region} role="status" aria-label="Messages">
        {toasts.map(toast => (
          <ToastMessage key={toast.id} id={toast.id} message={toast.message} onDismiss={dismiss} />
        ))}
      </div>
    </ToastContext>
  );
}
