import { execFileSync } from 'node:child_process';

/**
 * The text of a PDF by page, read by poppler. @throws if poppler is not installed: a test that cannot look at its pages has to fail
 */
export function pdfPages(pdf: Uint8Array): string[] {
  const pages = poppler('pdftotext', ['-layout', '-', '-'], pdf).split('\f');
  return pages.slice(0, -1);
}

/** Properties of a PDF as poppler tells them: title, tagged, page size and the like. */
export function pdfProperties(pdf: Uint8Array): Map<string, string> {
  const lines = poppler('pdfinfo', ['-'], pdf).split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** The fonts of a PDF, one line each, all columns. */
export function pdfFonts(pdf: Uint8Array): string[] {
  return poppler('pdffonts', ['-'], pdf).trim().split('\n').slice(2);
}

function poppler(program: string, parameters: readonly string[], input: Uint8Array): string {
  try {
    return execFileSync(program, [...parameters], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${program} is missing: install the Debian package poppler-utils`, { cause: error });
    }
    throw error;
  }
}
