import { createElement, Fragment, useState, version } from 'react';

export function Greeting({ name, onCount }) {
  const [count, setCount] = useState(0);
  const add = () => {
    setCount(count + 1);
    onCount();
  };
  return createElement(
    Fragment,
    null,
    createElement('style', null, 'button { color: rgb(4, 4, 4); }'),
    createElement('p', null, `React ${version} greets ${name}`),
    createElement('button', { onClick: add }, `React 18: ${count}`),
  );
}
