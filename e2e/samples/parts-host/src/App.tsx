import { Remote, type RemoteFailureProps } from '@weft/federation-runtime/react';

const parts = Array.from({ length: 20 }, (_, place) => `part-${String(place + 1).padStart(2, '0')}/Part`);

/** A page made of parts of twenty other apps, and a heading that needs none of them. */
export function App() {
  return (
    <>
      <h1>Twenty parts</h1>
      <ul>
        {parts.map(module => (
          <li key={module}>
            <Remote module={module} fallback={`${module} is on its way`} error={Missing} />
          </li>
        ))}
      </ul>
    </>
  );
}

const Missing = ({ module }: RemoteFailureProps) => <>{module} is missing</>;
