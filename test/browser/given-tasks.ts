import type { Locator, Page } from 'playwright-core';
import type { GivenFile } from './given-evidence.ts';

/** The body that the tasks of the journeys are given to. */
const REGION = 'Ủy ban nhân dân tỉnh An Giang';

/** What that body has of the task, or of the results, that the page shows. */
export const part = (page: Page): Locator => page.getByRole('article', { name: REGION });

/** Fills in what a task of An Giang must say, all but its assignee. */
export async function fillTask(page: Page, words: string): Promise<Locator> {
  const form = page.getByRole('form', { name: 'Giao nhiệm vụ' });
  await form.getByLabel('Việc phải làm').fill(words);
  await form.getByLabel('Ai chịu trách nhiệm').fill('Chánh Văn phòng');
  await form.getByLabel('Kết quả phải có').fill('Đường dây nóng có người trả lời');
  await form.getByLabel('Ngày', { exact: true }).fill('2099-11-30');
  await form.getByLabel('Giờ').fill('17:00');
  await form.getByLabel('Lĩnh vực').selectOption('portal');
  return form;
}

/** Names An Giang as the body that leads. */
export async function nameAssignee(page: Page, form: Locator): Promise<void> {
  await form.getByLabel('Tỉnh, xã').fill('an giang');
  await form.getByRole('option', { name: 'Tỉnh An Giang 91' }).waitFor();
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await form.getByText(/Tỉnh An Giang \(Chủ trì\)/).waitFor();
}

/** Fills the dialogue of a step and sends it. */
export async function takeStep(
  page: Page,
  name: string,
  fields: Readonly<Record<string, string>>,
  files: readonly GivenFile[] = [],
): Promise<void> {
  await part(page).getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `${name} – ${REGION}` });
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
  if (files.length > 0) await giveFiles(dialog, files);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Gives files as evidence in a dialogue, and waits until the server has them. */
export async function giveFiles(dialog: Locator, files: readonly GivenFile[]): Promise<void> {
  await dialog.getByLabel('Chọn tệp').setInputFiles([...files]);
  for (const { name } of files)
    await dialog.getByRole('listitem').filter({ hasText: name }).getByText('Máy chủ đã nhận tệp.').waitFor();
}

/** Draws all results that are not drawn yet for the committee of petitions and supervision. */
export async function drawResults(page: Page, seed: string): Promise<void> {
  const draw = page.getByRole('form', { name: 'Rút mẫu để kiểm chứng' });
  await draw.getByLabel('Bên kiểm chứng').selectOption({ label: 'Ủy ban Dân nguyện và Giám sát' });
  await draw.getByLabel('Mã gieo').fill(seed);
  await draw.getByLabel('Rút bao nhiêu').fill('100');
  await draw.getByRole('button', { name: 'Rút mẫu' }).click();
  await draw.getByText(/^Đã rút \d+ trong \d+ kết quả\.$/).waitFor();
}
