import { choosePort } from './choose-port.js';
import { sampleWorkspace } from './fixtures/sample-workspace.js';

const workspace = sampleWorkspace();

it('takes the first that no app has', () => {
  expect(choosePort(undefined, workspace)).toBe(3001);
  expect(choosePort(undefined, { apps: [] })).toBe(3000);
});

it('takes what was said', () => {
  expect(choosePort('4100', workspace)).toBe(4100);
});

it.each(['many', '0', '65536', '3001.5', ''])('"%s" is no port', said => {
  expect(() => choosePort(said, workspace)).toThrow(
    expect.objectContaining({
      code: 'USAGE',
      message: expect.stringContaining('--port is a whole number') as string,
    }),
  );
});

it('says whose a port is, and which is free', () => {
  expect(() => choosePort('3002', workspace)).toThrow(
    expect.objectContaining({
      code: 'PORT_TAKEN',
      message: 'Port 3002 is that of the app "catalog". Leave --port out, and it is 3001.',
    }),
  );
});
