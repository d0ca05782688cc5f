const PARTS = [
  'href',
  'origin',
  'protocol',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

/** The `location` that code finds on a server: the address of the page that is being rendered; nobody can go elsewhere with it. */
export function pageLocation(address: () => URL | undefined): object {
  const location = { toString: () => address()?.href ?? '' };
  for (const part of PARTS) Object.defineProperty(location, part, { get: () => address()?.[part] });
  return location;
}
