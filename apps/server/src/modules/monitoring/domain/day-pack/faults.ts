import { PACK_FILES, type PackFile } from './pack-files.ts';

/** What is wrong, in Vietnamese and English. */
export type Message = { readonly vi: string; readonly en: string };

/**
 * A place in a pack that is wrong. `fatal`: nothing of the pack may be stored. `warning`: the row is ignored or resolved by
 * the decided rules (1.7 to 1.9) and the rest stands.
 */
export type Fault = {
  readonly file: PackFile;
  /** The header is line 1; of a row with line breaks in quotes, its first line. */
  readonly line: number;
  /** Number of the cell in its row, from 1; in the manifest, of the character in its line. */
  readonly column: number;
  readonly severity: 'fatal' | 'warning';
  readonly message: Message;
};

export type Place = { readonly file: PackFile; readonly line: number; readonly column: number };

/** Gathers what the checks find, so that all faults of a pack are told together. */
export class FaultList {
  readonly #found: Fault[] = [];

  fatal(place: Place, message: Message): void {
    this.#found.push({ ...place, severity: 'fatal', message });
  }

  warn(place: Place, message: Message): void {
    this.#found.push({ ...place, severity: 'warning', message });
  }

  /** The faults of one severity by file (in the order of `PACK_FILES`), line and column. */
  sorted(severity: Fault['severity']): readonly Fault[] {
    return this.#found
      .filter((fault) => fault.severity === severity)
      .sort((a, b) => PACK_FILES.indexOf(a.file) - PACK_FILES.indexOf(b.file) || a.line - b.line || a.column - b.column);
  }
}

/** Signs that a cell may hold and a line of a message may not: line ends, and what steers a terminal or turns the reading order. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line for a person or a program: `FILE:LINE:COLUMN: message`; a warning says that it is one. */
export function faultLine({ file, line, column, severity, message }: Fault): string {
  const told = severity === 'warning' ? { vi: `cảnh báo: ${message.vi}`, en: `warning: ${message.en}` } : message;
  return `${file}:${line}:${column}: ${told.vi} / ${told.en}`.replace(UNPRINTABLE, '\uFFFD');
}

/** The first `limit` faults as lines, and, if there are more, a last line that says how many. */
export function faultLines(faults: readonly Fault[], limit = 100): readonly string[] {
  const rest = faults.length - limit;
  const shown = faults.slice(0, limit).map(faultLine);
  return rest > 0 ? [...shown, `… và ${rest} lỗi khác / and ${rest} more`] : shown;
}
