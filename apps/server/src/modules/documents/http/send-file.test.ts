import fc from 'fast-check';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { newFileId, pdf } from '#test/documents/given-files';
import type { OpenedFile } from '../use-cases/open-file.ts';
import { sendFile } from './send-file.ts';

const JPEG = 'image/jpeg';
async function disposition(name: string, mediaType = 'application/pdf'): Promise<string> {
  const content = pdf();
  const file: OpenedFile = { fileId: newFileId('91'), name, mediaType, bytes: content.length, sha256: '', content };
  const app = fastify();
  app.get('/', (_request, reply) => sendFile(reply, file));
  const { headers } = await app.inject('/');
  await app.close();
  return String(headers['content-disposition']);
}
/** As a browser reads it (RFC 8187). */
const readName = (header: string) => decodeURIComponent(/filename\*=UTF-8''([^;]*)$/.exec(header)?.[1] ?? '');

test.each([
  ['Ảnh trụ sở.JPG', JPEG, 'Ảnh trụ sở.JPG'],
  ['Ảnh trụ sở.jpeg', JPEG, 'Ảnh trụ sở.jpeg'],
  ['thu.exe', JPEG, 'thu.exe.jpg'],
  ['trang.html', 'application/pdf', 'trang.html.pdf'],
  ['Quyết định', 'application/pdf', 'Quyết định.pdf'],
])('%s of type %s is handed out as %s: no system opens it as something else', async (name, mediaType, called) => {
  expect(readName(await disposition(name, mediaType))).toBe(called);
});

test('whatever a file is called, its name comes out whole and says nothing else to the browser', async () => {
  const names = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((name) => !/[/\\\p{C}]/u.test(name));
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      const header = await disposition(`${name}.pdf`);
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]+$/);
      expect(/filename="([^"]*)";/.exec(header)?.[1]).not.toContain('\\');
      expect(readName(header)).toBe(`${name}.pdf`);
    }),
    { numRuns: 60 },
  );
});
