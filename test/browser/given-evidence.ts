import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { askDaily, openAskedForm, publishedForm, UNSAID } from './given-asked-form.ts';

/** A form that asks for a file, and whether the place is open. */
const EVIDENCE_FORM = {
  nameVi: 'Biểu có tệp minh chứng',
  nameEn: 'Form with a file as evidence',
  item: 'Ảnh hoặc văn bản minh chứng',
} as const;
const { nameVi, nameEn, item } = EVIDENCE_FORM;
const ITEMS = [
  { ...UNSAID, no: 1, key: 'evidence-open', kind: 'yes-no', nameVi: 'Trụ sở mở cửa', nameEn: 'The office is open' },
  { ...UNSAID, no: 2, key: 'evidence-paper', kind: 'file', nameVi: item, nameEn: 'Picture or paper that shows it' },
];

const FORM = { key: 'evidence', nameVi, nameEn, items: ITEMS };

/** Asks one commune of An Giang for the form, open at once, for the day that is so many days ahead. */
export const openEvidenceForm = (analyst: Page, reporter: Page, commune: string, daysAhead: number) =>
  openAskedForm(analyst, reporter, commune, { ...FORM, daysAhead });

/** Asks a commune's block for the form each day. */
export async function askDailyForEvidence(analyst: Page, block: string, commune: string): Promise<void> {
  await askDaily(analyst, await publishedForm(analyst, FORM, block), block, commune);
}

/** A file as a chooser gives it. */
export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A PDF of so many bytes, other ones each time. */
export function givenPdf(name: string, bytes = 2_000): GivenFile {
  const [head, tail] = [Buffer.from('%PDF-1.7\n%'), Buffer.from('\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n')];
  const filling = randomBytes(Math.ceil(bytes / 2))
    .toString('hex')
    .slice(0, bytes - head.length - tail.length);
  return { name, mimeType: 'application/pdf', buffer: Buffer.concat([head, Buffer.from(filling), tail]) };
}

/** A photo in so many pixels that is large, as a noisy picture of a telephone is. */
export async function givenPhoto(page: Page, name: string, width: number, height: number): Promise<GivenFile> {
  const letters = await page.evaluate(
    async (size) => {
      const canvas = Object.assign(document.createElement('canvas'), size);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      const noise = pen.createImageData(size.width, size.height);
      for (let place = 0; place < noise.data.length; place += 65_536)
        crypto.getRandomValues(noise.data.subarray(place, Math.min(place + 65_536, noise.data.length)));
      for (let place = 3; place < noise.data.length; place += 4) noise.data[place] = 255;
      pen.putImageData(noise, 0, 0);
      const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.6));
      const bytes = new Uint8Array(await (picture ?? new Blob()).arrayBuffer());
      let text = '';
      for (let place = 0; place < bytes.length; place += 32_768)
        text += String.fromCharCode(...bytes.subarray(place, place + 32_768));
      return btoa(text);
    },
    { width, height },
  );
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(letters, 'base64') };
}

/** The form with its file on the page where reports are made. */
export const evidenceForm = (page: Page): Locator => page.getByRole('region', { name: nameVi });
export const fileItem = (page: Page): Locator => evidenceForm(page).locator('[data-item="2"]');
export const fileChooser = (page: Page): Locator => fileItem(page).getByLabel(/^Chọn tệp/);
