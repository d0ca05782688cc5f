import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface Network {
  /** Of one round trip, in ms. */
  roundTrip: number;
  /** In bits a second, each way. */
  rate: number;
}

/** The one that visits are measured over. */
export const NETWORK: Network = { roundTrip: 100, rate: 10_000_000 };

/** So large are the parts that a transfer is cut into, in bytes; ten packets. */
const PART = 14_600;

/** When so many bytes that set out now will be there, by `performance.now()`: one after the other they take the time that the rate allows. */
type Line = (bytes: number) => number;

function createLine({ roundTrip, rate }: Network): Line {
  let free = 0;
  return bytes => {
    free = Math.max(free, performance.now()) + (bytes * 8000) / rate;
    return free + roundTrip / 2;
  };
}

/** Brings the bytes of one connection over a line, in their order. `start`: none is there before. */
function createPipe(line: Line, arrive: (part: Buffer) => void, start = 0) {
  const under: { part: Buffer; at: number }[] = [];
  let timer: NodeJS.Timeout | undefined;

  const deliver = () => {
    timer = undefined;
    // Timers may fire a little early; a later one brings the rest.
    while (under[0] && under[0].at <= performance.now() + 0.5)
      arrive((under.shift() as { part: Buffer }).part);
    if (under[0]) timer = setTimeout(deliver, under[0].at - performance.now());
  };

  return (bytes: Buffer) => {
    for (let from = 0; from < bytes.length; from += PART) {
      const part = bytes.subarray(from, from + PART);
      under.push({ part, at: Math.max(line(part.length), start) });
    }
    timer ??= setTimeout(deliver, (under[0]?.at ?? 0) - performance.now());
  };
}

/**
 * Stands in front of a server on this machine and makes it as far away as the network says, handshakes included. Far less noisy than the delay
 * that DevTools put on each request. All connections share the rate. Gives the port, and the undo.
 */
export async function slowDown(port: number, network: Network): Promise<{ port: number; close(): void }> {
  const [up, down] = [createLine(network), createLine(network)];
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, visitor => {
    const target = connect({ port, host: '127.0.0.1', noDelay: true });
    for (const socket of [visitor, target]) {
      open.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
    // The visitor's first bytes can leave once the connection is there, which takes a round trip.
    const start = performance.now() + 1.5 * network.roundTrip;
    visitor.on(
      'data',
      createPipe(up, part => target.write(part), start),
    );
    target.on(
      'data',
      createPipe(down, part => visitor.write(part)),
    );
    visitor.on('close', () => target.destroy());
    target.on('close', () => setTimeout(() => visitor.end(), network.roundTrip));
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      open.forEach(socket => socket.destroy());
    },
  };
}

const listen = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
