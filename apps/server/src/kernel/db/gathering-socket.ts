import { Socket } from 'node:net';

/**
 * A socket that sends with one system call what is written to it in one go: the beginning of a transaction with its first statement,
 * the last ones with the commit. Each call also wakes the server at the other end, which costs it as much as it costs us.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket();
  // Connecting puts the usual `write` back in its place.
  socket.once('connect', () => gatherWrites(socket));
  return socket;
}

function gatherWrites(socket: Socket): void {
  const write: (...words: Parameters<Socket['write']>) => boolean = socket.write.bind(socket);
  let isGathering = false;
  const gathered = (...words: Parameters<Socket['write']>): boolean => {
    if (!isGathering) {
      isGathering = true;
      socket.cork();
      process.nextTick(() => {
        isGathering = false;
        socket.uncork();
      });
    }
    return write(...words);
  };
  socket.write = gathered as Socket['write'];
}
