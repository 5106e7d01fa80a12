import type { WriteStream } from 'node:tty';

const BAR_WIDTH = 30;

/** Draws how far long work has come: a bar that is redrawn on a terminal, one line for each new label elsewhere. */
export function createProgress(to: Pick<WriteStream, 'write'> & { isTTY?: boolean }): (label: string, fraction: number) => void {
  let lastLabel = '';
  return (label, fraction) => {
    const share = Math.min(1, Math.max(0, fraction));
    if (to.isTTY) {
      const filled = Math.round(share * BAR_WIDTH);
      to.write(
        `\r[${'█'.repeat(filled)}${'·'.repeat(BAR_WIDTH - filled)}] ${String(Math.round(share * 100)).padStart(3)}% ${label.padEnd(48)}${share === 1 ? '\n' : ''}`,
      );
    } else if (label !== lastLabel) {
      to.write(`${String(Math.round(share * 100)).padStart(3)}% ${label}\n`);
    }
    lastLabel = label;
  };
}
