import { expect, test } from 'vitest';
import { documentOf } from '#test/documents/sample-models';
import { renderDocx } from './docx/docx-document.ts';
import { fixZipTimes } from './fixed-zip-times.ts';

test('what is no ZIP archive is refused', () => {
  expect(() => fixZipTimes(Buffer.from('no archive, but long enough to hold an end record'))).toThrow(RangeError);
});

test('a damaged directory is refused', async () => {
  const archive = Buffer.from(await renderDocx(documentOf([])));
  archive.writeUInt32LE(0, archive.readUInt32LE(archive.length - 6));
  expect(() => fixZipTimes(archive)).toThrow('damaged ZIP directory');
});
