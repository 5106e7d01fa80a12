import { createHash } from 'node:crypto';
import { addressText, type BatchAddress } from '../../domain/network/batch.ts';

/** The key of one report's sending, from that of its batch: whoever repeats the batch repeats each sending. A UUID of version 8. */
export function sendKeyOf(actorId: string, batchKey: string, address: BatchAddress): string {
  const hex = createHash('sha256')
    .update([actorId, batchKey, addressText(address)].join('\n'))
    .digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
