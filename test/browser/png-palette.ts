import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

type Picture = { readonly width: number; readonly height: number; readonly colours: Uint32Array };

/**
 * The same picture with at most 256 colours, the most frequent ones, vivid ones before greys: screenshots have few colours, and so
 * take a third of the bytes.
 * @throws for anything but what a browser writes: 8 bits a channel, RGB or RGBA, not interlaced
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, colours } = decode(png);
  const palette = mostFrequent(colours);
  const nearest = new Map<number, number>(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, at) => {
    const known = nearest.get(colour) ?? closest(palette, colour);
    nearest.set(colour, known);
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = known;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

function decode(png: Buffer): Picture {
  const [width, height, depth, kind, interlaced] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25], png[28]];
  const channels = { 2: 3, 6: 4 }[kind ?? 0];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error('not a picture as browsers write them');
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const byte = at * channels;
    colours[at] = ((rows[byte] ?? 0) << 16) | ((rows[byte + 1] ?? 0) << 8) | (rows[byte + 2] ?? 0);
  }
  return { width, height, colours };
}

/** Undoes the five filters of PNG (W3C PNG, section 9). */
function unfilter(filtered: Buffer, rowLength: number, channels: number): Buffer {
  const height = filtered.length / (rowLength + 1);
  const rows = Buffer.alloc(height * rowLength);
  for (let row = 0; row < height; row += 1) {
    const kind = filtered[row * (rowLength + 1)];
    for (let at = 0; at < rowLength; at += 1) {
      const here = row * rowLength + at;
      const left = at < channels ? 0 : (rows[here - channels] ?? 0);
      const up = row === 0 ? 0 : (rows[here - rowLength] ?? 0);
      const corner = at < channels || row === 0 ? 0 : (rows[here - rowLength - channels] ?? 0);
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind ?? 0] ?? 0;
      rows[here] = (filtered[row * (rowLength + 1) + 1 + at] ?? 0) + predicted;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** What is coloured counts for more than its pixels: the small mark of a state keeps its colour among the greys of the letters. */
function mostFrequent(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1 + vividness(colour));
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
}

/** From 0, a grey, to 8, a full colour. */
function vividness(colour: number): number {
  const channels = [16, 8, 0].map((shift) => (colour >> shift) & 0xff);
  return (Math.max(...channels) - Math.min(...channels)) / 32;
}

function closest(palette: readonly number[], colour: number): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((other >> shift) & 0xff) - ((colour >> shift) & 0xff)) ** 2, 0);
  return palette.reduce((best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best), 0);
}
