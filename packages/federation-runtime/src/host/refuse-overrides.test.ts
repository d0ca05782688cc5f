import type { FederationEvent } from '../events.js';
import type { Tools } from '../tools.js';
import { refuseOverrides } from './refuse-overrides.js';

const told = (id: string | undefined, query: string) => {
  const events: Partial<FederationEvent>[] = [];
  const tools = {
    registry: { snapshot: { id } },
    emit: (event: Partial<FederationEvent>) => events.push(event),
  };
  refuseOverrides(tools as unknown as Tools, query);
  return events;
};

it('tells of an address that would override an app', () => {
  expect(told('12', '?a=1&weft-override=catalog%3Dhttps%3A%2F%2Fevil.example%2Fx.js')).toEqual([
    {
      type: 'refused',
      what: 'override',
      message: '?weft-override: the apps of this page are those of its snapshot',
    },
  ]);
});

it.each([
  ['of another meaning', '12', '?weft=override'],
  ['without a query', '12', ''],
  ['of a page without an environment, as in development', undefined, '?weft-override=catalog'],
])('says nothing of an address %s', (_, id, query) => {
  expect(told(id, query)).toEqual([]);
});
