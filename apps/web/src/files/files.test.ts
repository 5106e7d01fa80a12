import { expect, test } from 'vitest';
import { newFileId } from './file-id.ts';
import { kindOf } from './file-kind.ts';
import { keptFileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { reducedSize } from './reduced-photo.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['%PDF-1.7 …', 'pdf'],
  ['\xff\xd8\xff\xe0 …', 'jpeg'],
  ['\x89PNG\r\n\x1a\n…', 'png'],
  ['PK\x03\x04 … word/document.xml', 'docx'],
  ['PK\x03\x04 … xl/workbook.xml', 'xlsx'],
])('what a file is is seen in its content: %j', (content, kind) => {
  expect(kindOf(bytes(content))).toBe(kind);
});

test.each(['', 'MZ\x90', '<html>', 'GIF89a', 'PK\x03\x04 … AndroidManifest.xml', ' %PDF-1.7'])('no evidence: %j', (content) => {
  expect(kindOf(bytes(content))).toBeNull();
});

test('names are kept in composed letters, without what no name has, and cut before their ending', () => {
  expect(keptFileName('a\u0309nh.JPG')).toBe('ảnh.JPG');
  expect(keptFileName('../bí\u0000 mật\\x.pdf')).toBe('.. bí  mật x.pdf');
  expect(keptFileName('.pdf')).toBe('tep.pdf');
  expect(keptFileName(`${'a'.repeat(300)}.docx`)).toBe(`${'a'.repeat(195)}.docx`);
  expect(keptFileName('ban ve.png', '.jpg')).toBe('ban ve.jpg');
});

test('an id begins with the home code and the time, and no two are alike', () => {
  const moment = new Date('2026-11-22T09:00:00Z');
  const id = newFileId('91', moment);
  expect(id).toMatch(/^91-[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.slice(3).replace('-', '').slice(0, 12), 16)).toBe(moment.getTime());
  expect(newFileId('91', moment)).not.toBe(id);
});

test('a photo is reduced to 2,000 pixels along its longer side, and never enlarged', () => {
  expect(reducedSize({ width: 4000, height: 3000 })).toEqual({ width: 2000, height: 1500 });
  expect(reducedSize({ width: 3000, height: 8000 })).toEqual({ width: 750, height: 2000 });
  expect(reducedSize({ width: 1200, height: 800 })).toEqual({ width: 1200, height: 800 });
  expect(reducedSize({ width: 9000, height: 1 })).toEqual({ width: 2000, height: 1 });
});

test('sizes are written as computers show them, in the language of the page', () => {
  expect([fileSize(10, 'vi'), fileSize(626_688, 'vi'), fileSize(6_501_171, 'vi')]).toEqual(['1 KB', '612 KB', '6,2 MB']);
  expect(fileSize(6_501_171, 'en')).toBe('6.2 MB');
});
