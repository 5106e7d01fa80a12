import { useEffect, useRef, useState } from 'react';
import { type Line, openStream, type StreamUse } from './live-stream.ts';

/**
 * Follows a stream as long as the page is on the screen. What is done with events may change from one drawing to the next.
 * @param address null: the page shows nothing that moves
 * @returns how the page stands to it; null without an address
 */
export function useLiveStream(address: string | null, { on, askAgain }: Pick<StreamUse, 'on' | 'askAgain'>): Line | null {
  const [line, setLine] = useState<Line>('connecting');
  const latest = useRef({ on, askAgain });
  useEffect(() => {
    latest.current = { on, askAgain };
  });
  const names = Object.keys(on).join();
  useEffect(() => {
    if (address === null) return;
    const told = names.split(',').map((name) => [name, (content: unknown) => latest.current.on[name]?.(content)] as const);
    return openStream({
      address,
      on: Object.fromEntries(told),
      askAgain: () => latest.current.askAgain(),
      onLine: setLine,
    });
  }, [address, names]);
  return address === null ? null : line;
}
