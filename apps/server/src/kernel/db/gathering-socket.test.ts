import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { gatheringSocket } from './gathering-socket.ts';

test('what is written in one go is one call, in its order, and what comes later is another', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const socket = gatheringSocket();
  socket.connect(port, '127.0.0.1');
  const [[there]] = await Promise.all([accepted, once(socket, 'connect')]);
  let read = '';
  there.setEncoding('utf8').on('data', (piece: string) => {
    read += piece;
  });
  const [together, alone] = [vi.spyOn(socket, '_writev'), vi.spyOn(socket, '_write')];
  socket.write('begin ');
  socket.write(Buffer.from('first '));
  await Promise.resolve().then(() => socket.write('second ', 'utf8'));
  await vi.waitFor(() => expect(read).toBe('begin first second '));
  expect([together.mock.calls.length, alone.mock.calls.length]).toEqual([1, 0]);
  const written = Promise.withResolvers<unknown>();
  socket.write('later ', written.resolve);
  await written.promise;
  socket.write('last');
  socket.end();
  await once(there, 'end');
  expect(read).toBe('begin first second later last');
  expect([together.mock.calls.length, alone.mock.calls.length]).toEqual([1, 2]);
  server.close();
});
