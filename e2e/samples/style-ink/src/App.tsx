import { Panel } from './Panel';

/** Shows what the address asks for: `?parts=style-wool/style-ink,style-ink` is wool with ink inside it, then ink. */
export function App() {
  const parts = new URLSearchParams(location.search).get('parts')?.split(',') ?? [];
  return (
    <main>
      {parts.map(chain => (
        <Panel key={chain} chain={chain.split('/')} />
      ))}
    </main>
  );
}
