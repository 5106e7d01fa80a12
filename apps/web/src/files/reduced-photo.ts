/** Photos up to this size go as they are: on 1.6 Mbit/s that is five seconds. */
const SMALL_BYTES = 1_000_000;
/** The longer side of a reduced photo, in pixels: an A4 page photographed whole stays legible. */
const LONGEST_SIDE = 2_000;
const QUALITY = 0.85;
const PLAIN = /^image\/(jpeg|png)$/;

type Size = { readonly width: number; readonly height: number };

/** The size of a photo whose longer side is at most so long, in whole pixels; a smaller one keeps its own. */
export function reducedSize({ width, height }: Size): Size {
  const share = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/**
 * A large photo as a JPEG of at most 2,000 pixels; one in a form that only this browser knows becomes a JPEG too. What the camera
 * wrote beside the picture (place, time) does not come along.
 * @returns null when the file is no photo, small enough, not readable here, or would not become smaller
 */
export async function reducedPhoto(file: File): Promise<Blob | null> {
  const isPlain = PLAIN.test(file.type);
  if (!file.type.startsWith('image/') || (isPlain && file.size <= SMALL_BYTES)) return null;
  // A picture that this browser cannot read goes to the server as it is, which says what it takes.
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const reduced = await drawn(picture, reducedSize(picture));
  picture.close();
  return reduced !== null && (!isPlain || reduced.size < file.size) ? reduced : null;
}

function drawn(picture: ImageBitmap, { width, height }: Size): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  // What is transparent would turn black in a JPEG.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
