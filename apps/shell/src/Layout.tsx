import 'component-library/tokens.css';
import { ToastProvider } from 'component-library/Toast';
import { basePath } from '@weft/federation-runtime';
import { usePages } from '@weft/federation-runtime/react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Router, useLocation } from 'wouter';
import { CurrentPage } from './CurrentPage';
import { Footer } from './Footer';
import { Header } from './Header';
import { pageAt } from './page-at';
import { useTheme } from './theme';
import { UpdateNotice } from './UpdateNotice';
import { useArrival } from './use-arrival';
import styles from './Layout.module.css';

interface LayoutProps {
  /** What the host shows of its own at `/`; everywhere else the announced page is shown. */
  children?: ReactNode;
}

/** The frame of every page, whichever app is the host: header, navigation, the current page, footer, theme and toasts. */
export function Layout({ children }: LayoutProps) {
  return (
    <Router base={basePath()}>
      <Frame>{children}</Frame>
    </Router>
  );
}

function Frame({ children }: LayoutProps) {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const theme = useTheme();
  const page = pageAt(path, usePages());
  const atHome = path === '/';

  useArrival({ path, main, title: atHome ? undefined : (page?.title ?? 'Page not found') });
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  return (
    <div className={styles.layout}>
      <ToastProvider>
        <a href="#weft-main" className={styles.skip}>
          Skip to content
        </a>
        <Header />
        <main id="weft-main" ref={main} tabIndex={-1} className={styles.main}>
          {atHome ? children : <CurrentPage page={page} />}
        </main>
        <Footer />
        <UpdateNotice className={styles.update} />
      </ToastProvider>
    </div>
  );
}
