import type { Locator, Page } from 'playwright-core';

/** Adds an item to the form that the builder shows; its editor stands open then. */
export async function addItem(page: Page, name: string, kind: string): Promise<Locator> {
  const items = page.getByRole('region', { name: 'Các mục' });
  await items.getByLabel('Mục mới').fill(name);
  await items.locator('form').getByLabel('Loại câu trả lời').selectOption({ label: kind });
  await items.getByRole('button', { name: 'Thêm mục' }).click();
  const line = items.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^\\d+\\. ${name}`) }) });
  await line.getByLabel('Nội dung hỏi').waitFor();
  return line;
}

/** Says in the editor of an item when it is asked. */
export async function addCondition(line: Locator, earlier: string, relation: string, value?: string): Promise<void> {
  const group = line.getByRole('group', { name: 'Khi nào hỏi mục này' });
  await group.getByLabel('Mục đứng trước').selectOption({ label: earlier });
  await group.getByLabel('Có câu trả lời').selectOption({ label: relation });
  if (value !== undefined) await group.getByLabel('Giá trị').fill(value);
  await group.getByRole('button', { name: 'Thêm điều kiện' }).click();
}

/** Begins a form for the committees of communes; its builder stands open then. */
export async function beginForm(page: Page, name: string): Promise<void> {
  const fresh = page.getByRole('region', { name: 'Biểu mẫu mới' });
  await fresh.getByLabel('Tên biểu mẫu').fill(name);
  await fresh.getByRole('button', { name: 'Soạn biểu mẫu' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

export const preview = (page: Page): Locator => page.getByRole('region', { name: 'Xem trước và điền thử' });

/** Publishes the form that the builder shows, from today. */
export async function publishForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ban hành biểu mẫu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ban hành biểu mẫu' });
  await dialog.getByRole('button', { name: 'Ban hành biểu mẫu' }).click();
  await page.getByText('Không có bản soạn để ban hành.').waitFor();
}

/** Asks one commune on request for a form, for a period that ends on the day and is open now. */
export async function requestFrom(page: Page, { name, form, commune, day }: Record<'name' | 'form' | 'commune' | 'day', string>) {
  await page.goto('/regimes/new');
  await page.getByLabel('Tên chế độ báo cáo').fill(name);
  await page.getByLabel('Báo cáo gửi tới').fill('Ủy ban nhân dân tỉnh An Giang');
  await page.getByLabel('Một số xã được chọn').check();
  await page.getByRole('combobox', { name: 'Thêm xã' }).fill(commune);
  await page.getByRole('option', { name: new RegExp(commune) }).click();
  await page.getByLabel(form).check();
  await page.getByLabel('Định kỳ', { exact: true }).selectOption({ label: 'Theo yêu cầu, một lần' });
  await page.getByLabel('Đến hết ngày').fill(day);
  await page.getByLabel('Mở: số ngày').fill('-20');
  await page.getByText('1 đơn vị báo cáo, 1 báo cáo mỗi kỳ.').waitFor();
  await page.getByRole('button', { name: 'Ban hành chế độ báo cáo' }).click();
  await page.getByRole('region', { name }).waitFor();
}
