import type { RemoteModules } from './index.js';

/** Names of the modules that are known to the compiler; any text where none are, as in a project that has no types of its remotes. */
export type KnownModule = [keyof RemoteModules] extends [never] ? string : keyof RemoteModules & string;

/** What a name in the code has to be: a known one. A name that is computed may be any. */
export type ModuleName<Id extends string> = Id & (string extends Id ? string : KnownModule);

/** The namespace of a module by its name. */
export type ModuleOf<Id> = Id extends keyof RemoteModules ? RemoteModules[Id] : unknown;

type LastPart<Id extends string> = Id extends `${string}/${infer Rest}` ? LastPart<Rest> : Id;

/** The component that a module shows: its export of the same name, or its default export. */
type ComponentOf<Id extends string> =
  LastPart<Id> extends keyof ModuleOf<Id>
    ? ModuleOf<Id>[LastPart<Id>]
    : 'default' extends keyof ModuleOf<Id>
      ? ModuleOf<Id>['default' & keyof ModuleOf<Id>]
      : never;

/** The props of the component that a module shows, `children` aside; of a module that is not known: any. */
export type RemoteComponentProps<Id extends string> = Id extends keyof RemoteModules
  ? ComponentOf<Id> extends (props: infer P) => unknown
    ? Omit<P, 'children'>
    : ComponentOf<Id> extends new (props: infer P) => unknown
      ? Omit<P, 'children'>
      : object
  : object;
