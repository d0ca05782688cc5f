import type { AppName } from '../../support/test.ts';
import { editEntry, editManifest } from './edit-build.ts';
import type { Recipe } from './releases.ts';

type Edit = (text: string) => string;

// Every release that is deployed onto a good one can be told from it by what it shows.
const mark =
  (app: AppName, before: string): Edit =>
  text =>
    text.replace(before, `data-${app}="next" ${before}`);

const PAGE = 'src/AccountPage.tsx';
const marked = mark('account', 'className={styles.page}');

/** A release of account whose page is edited; the edit may add what it takes of React. */
const account = (edit: Edit, { react }: { react?: string } = {}): Recipe => ({
  app: 'account',
  edits: {
    [PAGE]: text => `${react ? `import { ${react} } from 'react';\n` : ''}${edit(marked(text))}`,
  },
});

const below =
  (code: string): Edit =>
  text =>
    `${text}\n${code}\n`;

const inComponent =
  (code: string): Edit =>
  text =>
    text.replace('AccountPage() {', `AccountPage() {\n  ${code}`);

/** The releases that are deployed onto good ones. */
export const recipes = {
  'changed account': account(below('')),
  'changed checkout': {
    app: 'checkout',
    edits: { 'src/MiniCart.tsx': mark('checkout', 'className={styles.link}') },
  },
  'changed shell': {
    app: 'shell',
    edits: { 'src/Layout.tsx': mark('shell', 'className={styles.layout}') },
  },
  'account whose entry throws': {
    ...account(below('export const fault = 1;')),
    spoil: dist => editEntry(dist, code => `throw new Error('injected fault: entry');${code}`),
  },
  'account whose entry brings no container': {
    ...account(below('export const fault = 2;')),
    spoil: dist =>
      // A script leaves its container in a global, a module exports it.
      editEntry(dist, (code, global) =>
        code.replaceAll(`${global}=`, 'globalThis.anotherContainer=').replace(/\bas get\b/, 'as got'),
      ),
  },
  'account that lacks its exposed module': {
    app: 'account',
    edits: {
      [PAGE]: marked,
      'federation.config.ts': text => text.replaceAll("'./AccountPage'", "'./AccountView'"),
    },
    spoil: dist => editManifest(dist, text => text.replaceAll('AccountView', 'AccountPage')),
  },
  'account that throws when evaluated': account(below("throw new Error('injected fault: evaluation');")),
  'account that throws on render': account(
    inComponent("if (Date.now() > 1) throw new Error('injected fault: render');"),
  ),
  'account that throws on render as well': account(
    inComponent("if (Date.now() > 2) throw new Error('injected fault: render');"),
  ),
  'account that throws in an effect': account(
    inComponent("useEffect(() => {\n    throw new Error('injected fault: effect');\n  }, []);"),
    { react: 'useEffect' },
  ),
  'account that suspends for ever': account(
    text => below('const never = new Promise<void>(() => {});')(inComponent('use(never);')(text)),
    { react: 'use' },
  ),
  'component-library whose table throws on render': {
    app: 'component-library',
    edits: {
      'src/Table.tsx': text =>
        mark(
          'component-library',
          'className={styles.scroll}',
        )(text).replace(
          'const captionId = useId();',
          "const captionId = useId();\n  if (captionId) throw new Error('injected fault: render');",
        ),
    },
  },
} satisfies Record<string, Recipe>;
