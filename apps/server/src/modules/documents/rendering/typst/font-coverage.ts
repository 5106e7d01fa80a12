/** The characters a font has a glyph for. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads the character map of a TrueType font (table `cmap`, formats 4 and 12).
 * @throws {RangeError} if the font has no Unicode map of these formats
 */
export function fontCoverage(font: Buffer): Coverage {
  const maps = unicodeMaps(font);
  if (maps.length === 0) throw new RangeError('the font has no Unicode character map');
  const ranges = maps.flatMap((offset) =>
    font.readUInt16BE(offset) === 12 ? segmentsOf12(font, offset) : segmentsOf4(font, offset),
  );
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

type Range = readonly [first: number, last: number];

function unicodeMaps(font: Buffer): number[] {
  const cmap = tableOffset(font, 'cmap');
  const records = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + index * 8);
  const unicode = records.filter(
    (at) => font.readUInt16BE(at) === 0 || (font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 2) !== 0),
  );
  const offsets = new Set(unicode.map((at) => cmap + font.readUInt32BE(at + 4)));
  return [...offsets].filter((offset) => [4, 12].includes(font.readUInt16BE(offset)));
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new RangeError(`the font has no table ${tag}`);
}

/** Format 4: segments of the basic plane. The last, 0xFFFF alone, marks the end. */
function segmentsOf4(font: Buffer, offset: number): Range[] {
  const bytes = font.readUInt16BE(offset + 6);
  const ranges: Range[] = [];
  for (let at = 0; at < bytes; at += 2) {
    const last = font.readUInt16BE(offset + 14 + at);
    if (last !== 0xffff) ranges.push([font.readUInt16BE(offset + 16 + bytes + at), last]);
  }
  return ranges;
}

function segmentsOf12(font: Buffer, offset: number): Range[] {
  return Array.from({ length: font.readUInt32BE(offset + 12) }, (_, index) => {
    const group = offset + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}
