import type { Compiler, Module } from 'webpack';

const NAME = 'RenderedModulesPlugin';
const BINDINGS = '@weft/federation-runtime/react';
const ELEMENTS = new Set(['Remote', 'Mount']);
/** Stands for modules whose names are not in the source: the page of the route. */
const OF_THE_ROUTE = '*';

/**
 * Notes for each source which remote modules it renders: those of `<Remote module="checkout/MiniCart">`, `<Mount>` and `useRemote("checkout/MiniCart")`.
 * With `loading="lazy"` they are not for the first sight of a page.
 */
export class RenderedModulesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.normalModuleFactory.tap(NAME, factory => {
      for (const type of ['javascript/auto', 'javascript/esm'] as const)
        factory.hooks.parser.for(type).tap(NAME, parser =>
          parser.hooks.program.tap(NAME, program => {
            const found = renderedBy(program);
            // In the information that webpack's persistent cache keeps.
            if (found.length) (parser.state.module.buildInfo as RenderInfo).weftRenders = found;
          }),
        );
    });
  }
}

interface RenderInfo {
  weftRenders?: string[];
}

/** The remote modules that some of webpack's modules render, in the order of the sources. */
export const renderedModules = (modules: readonly Module[]): string[] => [
  ...new Set(
    modules.flatMap(module => [
      ...((module.buildInfo as RenderInfo | undefined)?.weftRenders ?? []),
      // One that is made of several.
      ...renderedModules((module as Module & { modules?: Module[] }).modules ?? []),
    ]),
  ),
];

type Node = { type: string } & Record<string, unknown>;

function renderedBy(program: unknown): string[] {
  const { body } = program as { body: Node[] };
  const local = namesOf(body);
  if (!local.size) return [];
  const found: string[] = [];
  visit(body, ({ type, arguments: given, callee }) => {
    if (type !== 'CallExpression') return;
    const [first, second] = given as Node[];
    const called = local.get(nameOf(callee as Node));
    if (called === 'useRemote') found.push(textOf(first));
    // What JSX has become: `jsx(Remote, { module: "checkout/MiniCart" })`.
    const element = first && local.get(nameOf(first));
    if (element && ELEMENTS.has(element) && textOf(propertyOf(second, 'loading')) !== 'lazy')
      found.push(textOf(propertyOf(second, 'module')));
  });
  return found;
}

/** What a source calls the bindings that it imports. */
function namesOf(body: readonly Node[]): Map<string, string> {
  const imports = body.filter(
    ({ type, source }) => type === 'ImportDeclaration' && textOf(source as Node) === BINDINGS,
  );
  return new Map(
    imports
      .flatMap(({ specifiers }) => specifiers as { local: Node; imported?: Node }[])
      .map(({ local, imported }) => [nameOf(local), nameOf(imported)]),
  );
}

const nameOf = (node?: Node) => (node?.type === 'Identifier' ? (node.name as string) : '');
const textOf = (node?: Node) => (typeof node?.value === 'string' ? node.value : OF_THE_ROUTE);

const propertyOf = (node: Node | undefined, name: string): Node | undefined =>
  ((node?.properties ?? []) as { key?: Node; value?: Node }[]).find(({ key }) => nameOf(key) === name)?.value;

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) return value.forEach(item => visit(item, see));
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') see(value as Node);
  Object.values(value).forEach(part => visit(part, see));
}
