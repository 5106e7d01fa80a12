import encodeQR from 'qr';

const QUIET_ZONE = 4;

/** A QR square ready to draw: modules on each side, and an SVG path over the dark ones, in units of one module. */
export type QrSquare = { readonly size: number; readonly path: string };

/** Draws a text as a QR square; nothing leaves the process, so a secret in it stays with us. */
export function qrSquare(text: string): QrSquare {
  const rows = encodeQR(text, 'raw', { border: QUIET_ZONE });
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: dark.join('') };
}
