import { renderToString } from 'react-dom/server';
import { createElement, type ComponentType, type PropsWithChildren } from 'react';
import { createNodeFederation } from '@weft/federation-runtime/node';

type Component = ComponentType<PropsWithChildren>;

/** What a process says of the modules of an environment that it has rendered. */
export interface Rendered {
  snapshot: string | undefined;
  /** The HTML of each component that needs no props, by its module. */
  html: Record<string, string>;
  /** How often a Button is rendered in a second. */
  buttonsPerSecond: number;
}

// Renders components of the library from an environment. Arguments: where it is.
const [from = ''] = process.argv.slice(2);
const federation = await createNodeFederation({ from });
const load = async (name: string): Promise<Component> => {
  const module = await federation.loadRemote<Record<string, Component>>(`component-library/${name}`);
  const component = module[name];
  if (!component) throw new Error(`component-library/${name} exports no ${name}`);
  return component;
};

const html: Rendered['html'] = {};
for (const name of ['Button', 'Badge', 'Card', 'Skeleton'])
  html[name] = renderToString(createElement(await load(name), {}, 'text'));

const button = createElement(await load('Button'), {}, 'text');
const render = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  let count = 0;
  for (; performance.now() < end; count++) renderToString(button);
  return (count / milliseconds) * 1000;
};
render(500);
const rendered: Rendered = {
  snapshot: federation.snapshot?.id,
  html,
  buttonsPerSecond: Math.round(render(1000)),
};
console.log(JSON.stringify(rendered));
