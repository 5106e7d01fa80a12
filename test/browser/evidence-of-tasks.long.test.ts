import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { openedFile } from './evidence-entry.ts';
import { givenPdf } from './given-evidence.ts';
import { drawResults, fillTask, giveFiles, nameAssignee, part, takeStep } from './given-tasks.ts';

const browser = useBrowser();

test('files show progress, a result and what a check found; whoever reads the task opens them (C-12, C-16)', async () => {
  const words = `Đường dây nóng có minh chứng ${randomBytes(3).toString('hex')}`;
  const centre = await browser.signedIn('analyst', '/direction/new');
  const form = await fillTask(centre, words);
  await nameAssignee(centre, form);
  await form.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await centre.getByRole('heading', { name: 'Sáu rõ' }).waitFor();
  const address = new URL(centre.url()).pathname;

  const province = await browser.signedIn('province-reviewer', address);
  const [photo, minutes, table] = [
    givenPdf('Ảnh buổi họp.pdf'),
    givenPdf('Biên bản nghiệm thu.pdf'),
    givenPdf('Bảng gọi thử.pdf'),
  ];
  await part(province).getByRole('button', { name: 'Nhận việc' }).click();
  await takeStep(province, 'Báo tiến độ', { 'Hoàn thành bao nhiêu phần trăm': '60', 'Nội dung': 'Đã họp' }, [photo]);
  expect(await openedFile(part(province), province, 'Ảnh buổi họp.pdf')).toEqual(photo.buffer);
  await part(province).getByRole('button', { name: 'Báo hoàn thành', exact: true }).click();
  const dialog = province.getByRole('dialog').filter({ hasText: 'Báo hoàn thành' });
  const six = Array.from({ length: 6 }, (_, place) => givenPdf(`Trang ${place + 1}.pdf`));
  await dialog.getByLabel('Chọn tệp').setInputFiles(six);
  await dialog.getByText('Đã đủ 5 tệp.').waitFor();
  expect(await dialog.getByLabel('Chọn tệp').isDisabled()).toBe(true);
  for (const place of [1, 2, 3, 4, 5]) await dialog.getByRole('button', { name: `Bỏ tệp Trang ${place}.pdf` }).click();
  await giveFiles(dialog, [minutes]);
  await dialog.getByLabel('Nội dung').fill('Đã xong');
  await dialog.getByLabel('Bằng chứng: văn bản, kết quả, nơi xem').fill('Biên bản nghiệm thu');
  await picture(province, 'evidence-task-dialog');
  expect(await seriousFindings(province)).toEqual([]);
  await dialog.getByRole('button', { name: 'Báo hoàn thành', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await openedFile(part(province), province, 'Biên bản nghiệm thu.pdf')).toEqual(minutes.buffer);

  await open(centre, '/direction/checks');
  await drawResults(centre, words);
  const verifier = await browser.signedIn('verifier', '/direction/checks');
  const drawn = part(verifier).filter({ hasText: words });
  expect(await openedFile(drawn, verifier, 'Biên bản nghiệm thu.pdf')).toEqual(minutes.buffer);
  await drawn.getByRole('button', { name: 'Kết quả đúng' }).click();
  const check = verifier.getByRole('dialog', { name: 'Kết quả đúng' });
  await check.getByLabel('Nội dung').fill('Gọi 10 xã, cả 10 trả lời');
  await check.getByLabel('Bằng chứng: văn bản, kết quả, nơi xem').fill('Bảng gọi thử');
  await giveFiles(check, [table]);
  await check.getByRole('button', { name: 'Kết quả đúng' }).click();
  expect(await openedFile(drawn, verifier, 'Bảng gọi thử.pdf')).toEqual(table.buffer);
  await picture(verifier, 'evidence-check', { fullPage: true });
  expect(await seriousFindings(verifier)).toEqual([]);
  await open(province, address);
  expect(await openedFile(part(province), province, 'Bảng gọi thử.pdf')).toEqual(table.buffer);
  await picture(province, 'evidence-task-log', { fullPage: true });
});

test('a part done after its deadline says so with a mark of its own and beside its colour (DIR-201)', async () => {
  const words = `Việc xong sau hạn ${randomBytes(3).toString('hex')}`;
  const centre = await browser.signedIn('analyst', '/direction/new');
  const form = await fillTask(centre, words);
  await form.getByLabel('Ngày', { exact: true }).fill('2025-06-23');
  await nameAssignee(centre, form);
  await form.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await centre.getByRole('heading', { name: 'Sáu rõ' }).waitFor();
  const province = await browser.signedIn('province-reviewer', new URL(centre.url()).pathname);
  await part(province).getByRole('button', { name: 'Nhận việc' }).click();
  await part(province).getByText('Đã nhận · quá hạn').waitFor();
  expect(await part(province).getByText('Sau hạn').count()).toBe(0);
  await takeStep(province, 'Báo hoàn thành', {
    'Nội dung': 'Đã xong',
    'Bằng chứng: văn bản, kết quả, nơi xem': 'Biên bản nghiệm thu',
  });
  await part(province).getByText('Đã báo hoàn thành').first().waitFor();
  await part(province).getByText('Sau hạn', { exact: true }).waitFor();
  await part(province).getByText('Xong, nhưng sau hạn').waitFor();
  await picture(province, 'direction-done-late');
  expect(await seriousFindings(province)).toEqual([]);
  await province.setViewportSize(PHONE);
  expect(await sidewaysScroll(province)).toBe(0);
});
