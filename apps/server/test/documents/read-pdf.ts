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

/** Where a colour stands on a page: the box around it in pixels, and which pixels of the box have it. */
export type Stain = { readonly width: number; readonly height: number; readonly has: (x: number, y: number) => boolean };

/** The pixels of one colour (`#rrggbb`) on the first page, drawn without smoothing. @throws if the colour is nowhere */
export function stainOf(pdf: Uint8Array, colour: string): Stain {
  const image = popplerBytes('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', '-aa', 'no', '-aaVector', 'no'], pdf);
  const [width = 0] = image.subarray(0, 20).toString('latin1').split(/\s+/).slice(1).map(Number);
  const start = /^P6\s+\d+\s+\d+\s+255\s/.exec(image.subarray(0, 40).toString('latin1'))?.[0].length ?? 0;
  const wanted = Buffer.from(colour.slice(1), 'hex');
  const points = Array.from({ length: (image.length - start) / 3 }, (_, pixel) => pixel)
    .filter((pixel) => image.compare(wanted, 0, 3, start + pixel * 3, start + pixel * 3 + 3) === 0)
    .map((pixel) => ({ x: pixel % width, y: Math.floor(pixel / width) }));
  if (points.length === 0) throw new Error(`nothing is ${colour}`);
  const edge = (of: 'x' | 'y', pick: (a: number, b: number) => number) => points.map((point) => point[of]).reduce(pick);
  const [left, top] = [edge('x', (a, b) => Math.min(a, b)), edge('y', (a, b) => Math.min(a, b))];
  const found = new Set(points.map(({ x, y }) => `${x - left} ${y - top}`));
  return {
    width: edge('x', (a, b) => Math.max(a, b)) - left + 1,
    height: edge('y', (a, b) => Math.max(a, b)) - top + 1,
    has: (x, y) => found.has(`${x} ${y}`),
  };
}

const poppler = (program: string, parameters: readonly string[], input: Uint8Array): string =>
  popplerBytes(program, parameters, input).toString('utf8');

function popplerBytes(program: string, parameters: readonly string[], input: Uint8Array): Buffer {
  try {
    return execFileSync(program, [...parameters], {
      input,
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
