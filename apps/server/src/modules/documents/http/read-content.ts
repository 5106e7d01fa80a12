import type { Readable } from 'node:stream';
import { problem } from '../problems.ts';

/**
 * Reads a body from the line, up to a limit. One that is larger is let pass by unkept, so that its sender, who is still sending, hears
 * the refusal.
 * @param announced bytes as the sender announced them; 0: not announced
 * @param most bytes, inclusive
 * @throws documents/file-too-large, file-cut-off
 */
export function readContent(stream: Readable, announced: number, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const refuse = () => {
      pieces.length = 0;
      stream.removeAllListeners('data').resume();
      reject(problem('file-too-large', { mostBytes: most }));
    };
    const cutOff = () => reject(problem('file-cut-off'));
    // A line that was cut before anybody listened says nothing more.
    if (stream.destroyed) cutOff();
    stream.once('error', cutOff).once('close', cutOff);
    if (announced > most) {
      refuse();
      return;
    }
    stream.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > most) refuse();
      else pieces.push(piece);
    });
    stream.once('end', () => resolve(Buffer.concat(pieces, length)));
  });
}
