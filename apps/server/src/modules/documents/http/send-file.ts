import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { nameFitting } from '../store/media-type.ts';
import type { OpenedFile } from '../use-cases/open-file.ts';

export const FileAnswer = Type.Any({ description: 'Nội dung tệp, nguyên như đã nhận' });

/**
 * Hands out a file that somebody sent us: to be saved, never to be shown or run in our place, and known to no cache that others share.
 */
export function sendFile(reply: FastifyReply, { name, mediaType, content }: OpenedFile): FastifyReply {
  return reply
    .header('content-disposition', attachmentCalled(nameFitting(name, mediaType)))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .type(mediaType)
    .send(content);
}

/** Names beyond ASCII by RFC 8187, beside a plain one for who does not read that (RFC 6266, appendix D). */
function attachmentCalled(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
