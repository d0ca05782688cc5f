import { createContext, useContext, useEffect, type ReactNode } from 'react';

/** Told when something has been waited for too long. */
export const StalledContext = createContext(() => {});

interface WaitingProps {
  /** In ms. */
  timeout: number;
  children?: ReactNode;
}

/** What is shown while something is waited for; says when that takes too long. */
export function Waiting({ timeout, children }: WaitingProps) {
  const stalled = useContext(StalledContext);
  useEffect(() => {
    const timer = setTimeout(stalled, timeout);
    return () => clearTimeout(timer);
  }, [stalled, timeout]);
  return children;
}
