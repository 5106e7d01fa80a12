import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate, vietnamDay } from '#kernel/calendar';
import { CENTRAL, newId } from '#kernel/ids';
import type { Actor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { packBytes, packWith, smallPack } from '#test/monitoring/small-day-pack';
import { type PackBytes, readDayPack } from '../../intake/read-day-pack.ts';
import { CHOICE_KEYS } from '../../rendering/choices/choice-keys.ts';
import { FIRST_LAYOUT, PRESENT_LAYOUT } from '../../rendering/layout.ts';
import { importDayPack } from '../import-day-pack.ts';
import { type EditionDocument, type EditionId, sealed } from './edition-document.ts';
import { publishEdition } from './publish-edition.ts';
import {
  listEditions,
  previewReport,
  readEdition,
  readEditionForPrint,
  readEditionSummary,
  verifyEdition,
} from './read-editions.ts';
import { readWordingDraft, saveWording } from './wording-draft.ts';

const db = useTestDatabase({ withUnits: true });
const identity = givenIdentity(db);
const DAY = calendarDate('2025-10-02');
const FIRST_GREEN_LESS = packWith('condition-answers.csv', 4, '2025-10-02,00004,1,0');
const NEW_CLOSING = { paragraphs: { 'closing.request': 'Kính trình các Đồng chí cho ý kiến chỉ đạo./.' }, choices: {} };

async function given(bytes: PackBytes): Promise<void> {
  const { pack, faults } = readDayPack(bytes);
  if (!pack) throw new Error(`the pack has faults: ${JSON.stringify(faults[0])}`);
  await importDayPack(db.context(), { sourceName: 'test', pack });
}
const publish = (date: CalendarDate = DAY) => publishEdition(db.context(), { date });
const amend = (editionId: EditionId, reason = 'Sửa số liệu') =>
  publishEdition(db.context(), { date: DAY, amends: { editionId, reason } });
const documentOf = async (editionId: EditionId): Promise<EditionDocument> =>
  JSON.parse((await readEdition(db.context(), { editionId })).bytes.toString('utf8'));

beforeEach(async () => {
  await db.owner(
    'truncate reporting.snapshot, reporting.register, reporting.unit_report, reporting.statement, reporting.dossier_count cascade',
  );
  await db.owner('truncate reporting.registered_unit, reporting.reference_figure, monitoring.edition, monitoring.wording_draft');
  await db.owner('truncate monitoring.task, monitoring.task_group, monitoring.task_assignment; delete from kernel.outbox');
  await given(packBytes(smallPack()));
});

describe('publishing (C-14)', () => {
  test('makes an edition with the digest of its bytes, and tells the others', async () => {
    const { editionId, number, digest, differences } = await publish();
    const { bytes } = await readEdition(db.context(), { editionId });
    expect({ number, differences }).toEqual({ number: 1, differences: [] });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
    expect((await documentOf(editionId)).content.report.summary.communes).toBe(3);
    expect(
      await db.owner(`select name, payload->>'digest' as digest from kernel.outbox where name like 'monitoring.report%'`),
    ).toEqual([{ name: 'monitoring.report-published.v1', digest }]);
  });

  test('names in full who published it, though accounts are shortened everywhere else and stored encrypted', async () => {
    const { accountId } = await identity.account({ name: 'Nguyễn Thị Thử Nghiệm' });
    const publisher: Actor = { id: accountId, name: 'N. T. T. Nghiệm', permits: () => true };
    const { editionId } = await publishEdition(db.context({ actor: publisher }), { date: DAY });
    const named = { id: editionId, reportDate: DAY, number: 1, publisherName: 'Nguyễn Thị Thử Nghiệm' };
    expect((await listEditions(db.context(), {})).editions).toMatchObject([named]);
    expect(await readEditionSummary(db.context(), { editionId })).toMatchObject(named);
    const stored = await db.owner("select publisher_name, encode(document, 'escape') as document from monitoring.edition");
    expect(JSON.stringify(stored)).not.toContain('Nguyễn Thị');
    expect(stored).toMatchObject([{ publisher_name: 'N. T. T. Nghiệm' }]);
  });

  test('by the installation itself names the installation', async () => {
    const { editionId } = await publish();
    expect(await readEditionSummary(db.context(), { editionId })).toMatchObject({ publisherName: 'Hệ thống' });
    await expect(readEditionSummary(db.context(), { editionId: newId<'Edition'>(CENTRAL, new Date()) })).rejects.toMatchObject({
      code: 'monitoring/edition-not-found',
    });
  });

  test('a day without figures cannot be published', async () => {
    await expect(publish(calendarDate('2025-10-03'))).rejects.toMatchObject({ code: 'monitoring/no-figures' });
  });

  test('a second first edition is refused, also when two publish at once', async () => {
    const tries = await Promise.allSettled([publish(), publish(), publish()]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'monitoring/already-published' });
    expect((await listEditions(db.context(), { date: DAY })).editions).toHaveLength(1);
  });

  test('nobody changes an edition: the application may neither update nor delete it', async () => {
    await publish();
    await expect(db.inTx((tx) => tx.query({ text: `update monitoring.edition set digest = digest` }))).rejects.toThrow(
      /permission denied/,
    );
    await expect(db.inTx((tx) => tx.query({ text: 'delete from monitoring.edition' }))).rejects.toThrow(/permission denied/);
  });

  test('who may only read cannot publish or edit', async () => {
    const reader: Actor = { id: 'reader', name: 'Người xem', permits: (action) => action === 'monitoring.read' };
    await expect(publishEdition(db.context({ actor: reader }), { date: DAY })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    await expect(
      saveWording(db.context({ actor: reader }), { date: DAY, version: 0, wording: NEW_CLOSING }),
    ).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    expect((await previewReport(db.context({ actor: reader }), { date: DAY })).edition.status).toBe('preview');
  });
});

describe('an amended edition', () => {
  test('lists every difference of figures, and leaves the first byte for byte', async () => {
    const first = await publish();
    const before = await readEdition(db.context(), { editionId: first.editionId });
    await given(FIRST_GREEN_LESS);
    const second = await amend(first.editionId);
    expect(second.number).toBe(2);
    expect(second.differences).toContainEqual({ place: { kind: 'summary', path: 'green' }, before: 1, after: 0 });
    expect(second.differences).toContainEqual({
      place: { kind: 'annex', annex: '4', row: '01', column: 'green' },
      before: 1,
      after: 0,
    });
    expect((await readEdition(db.context(), { editionId: first.editionId })).bytes.equals(before.bytes)).toBe(true);
    const printed = await readEditionForPrint(db.context(), { editionId: second.editionId });
    expect(printed.edition).toMatchObject({ status: 'amended', number: null, issuedOn: vietnamDay(new Date()) });
    expect(printed.edition.differences).toHaveLength(second.differences.length);
  });

  test('needs something that differs', async () => {
    const { editionId } = await publish();
    await expect(amend(editionId)).rejects.toMatchObject({ code: 'monitoring/nothing-to-amend' });
  });

  test('amends the latest edition only', async () => {
    const first = await publish();
    await given(FIRST_GREEN_LESS);
    await amend(first.editionId);
    await expect(amend(first.editionId)).rejects.toMatchObject({ code: 'monitoring/not-the-latest-edition' });
  });

  test('may differ in its wording alone', async () => {
    const { editionId } = await publish();
    await saveWording(db.context(), { date: DAY, version: 0, wording: NEW_CLOSING });
    const { differences } = await amend(editionId, 'Sửa câu chữ');
    expect(differences.map(({ place }) => place)).toEqual([{ kind: 'wording', paragraph: 'closing.request' }]);
  });
});

describe('the choice of provinces and criteria', () => {
  type Choices = Parameters<typeof saveWording>[1]['wording']['choices'];
  const choosing = (choices: Choices) =>
    saveWording(db.context(), { date: DAY, version: 0, wording: { paragraphs: {}, choices } });
  const listed = async (editionId: EditionId) => (await readEditionForPrint(db.context(), { editionId })).edition.differences;

  test('comes with what each sentence may name, its figures, and what the rule proposes', async () => {
    const { sentences } = await readWordingDraft(db.context(), { date: DAY });
    expect(sentences.map(({ key }) => key)).toEqual(CHOICE_KEYS);
    const [few] = sentences;
    expect(few?.candidates.map(({ key }) => key)).toContain('01');
    expect((await readWordingDraft(db.context(), { date: calendarDate('2025-10-03') })).sentences).toEqual([]);
  });

  test('refuses what the sentence would say falsely: a province that is not below June, a criterion of another block', async () => {
    await given(packWith('june-average.csv', 2, '01,0.5'));
    await expect(choosing({ farBelowJune: ['01', '04'], slowCriteria: { party: ['council-b'] } })).rejects.toMatchObject({
      code: 'monitoring/wording-faulty',
      params: {
        faults: [
          { code: 'unknown-choice', key: 'farBelowJune', choice: '01' },
          { code: 'unknown-choice', key: 'slowCriteria.party', choice: 'council-b' },
        ],
      },
    });
  });

  test('is not published when later figures of the day make it false', async () => {
    await choosing({ farBelowJune: ['01'] });
    await given(packWith('june-average.csv', 2, '01,0.5'));
    await expect(publish()).rejects.toMatchObject({
      code: 'monitoring/choices-not-true',
      params: { faults: [{ code: 'unknown-choice', key: 'farBelowJune', choice: '01' }] },
    });
  });

  test('changes the preview, and an amended edition lists it by names', async () => {
    const { editionId } = await publish();
    await choosing({ fewResultsReturned: [], slowCriteria: { party: [] } });
    expect((await previewReport(db.context(), { date: DAY })).wording.choices).toMatchObject({ fewResultsReturned: [] });
    const second = await amend(editionId, 'Chọn lại nội dung nêu tên');
    const places = (await listed(second.editionId)).map(({ place, after }) => ({ place, after }));
    expect(places).toContainEqual({ place: 'Câu III.4: tiêu chí cần đẩy nhanh, Đảng ủy', after: 'không có' });
    expect(JSON.stringify(await listed(second.editionId))).not.toMatch(/choice\.|party-/);
    expect(await verifyEdition(db.context(), { editionId })).toMatchObject({ unchanged: true, reproduced: true });
    expect(await verifyEdition(db.context(), { editionId: second.editionId })).toMatchObject({ reproduced: true });
  });

  test('that equals the proposal prints the same, so there is nothing to amend', async () => {
    const { editionId } = await publish();
    const { sentences } = await readWordingDraft(db.context(), { date: DAY });
    const proposed = (key: string) =>
      sentences.find((one) => one.key === key)?.candidates.flatMap((one) => (one.proposed ? [one.key] : [])) ?? [];
    await choosing({ farBelowJune: proposed('farBelowJune'), slowCriteria: { front: proposed('slowCriteria.front') } });
    await expect(amend(editionId)).rejects.toMatchObject({ code: 'monitoring/nothing-to-amend' });
  });
});

describe('an edition can be made again', () => {
  test('byte for byte, after other figures came in for its day and the wording moved on', async () => {
    const { editionId, digest } = await publish();
    await given(FIRST_GREEN_LESS);
    await saveWording(db.context(), { date: DAY, version: 0, wording: NEW_CLOSING });
    expect(await verifyEdition(db.context(), { editionId })).toEqual({
      editionId,
      digest,
      digestAgain: digest,
      unchanged: true,
      reproduced: true,
    });
  });

  test('and a byte changed behind our back is seen', async () => {
    const { editionId } = await publish();
    await db.owner(
      `update monitoring.edition set document = convert_to(replace(convert_from(document, 'UTF8'), '"red":', '"red" :'), 'UTF8')`,
    );
    expect(await verifyEdition(db.context(), { editionId })).toMatchObject({ reproduced: false });
    await db.owner(
      `update monitoring.edition set document = convert_to(replace(convert_from(document, 'UTF8'), '"communes":3,', '"communes":4,'), 'UTF8')`,
    );
    expect(await verifyEdition(db.context(), { editionId })).toMatchObject({ unchanged: false, reproduced: false });
  });
});

describe('an edition keeps the layout it was published in', () => {
  const layoutOf = async (editionId: EditionId) => (await readEditionForPrint(db.context(), { editionId })).edition.layout;

  test('the present one is named in its document', async () => {
    const { editionId } = await publish();
    expect((await documentOf(editionId)).layout).toBe(PRESENT_LAYOUT);
    expect(await layoutOf(editionId)).toBe(PRESENT_LAYOUT);
  });

  test('one from before layouts were named has the first, and is the same bytes when it is made again', async () => {
    const { editionId } = await publish();
    const { layout: _layout, ...before } = await documentOf(editionId);
    const { bytes, digest } = sealed(before);
    await db.owner('update monitoring.edition set document = $1, digest = $2', [bytes, digest]);
    expect(await verifyEdition(db.context(), { editionId })).toMatchObject({ digest, unchanged: true, reproduced: true });
    expect(await layoutOf(editionId)).toBe(FIRST_LAYOUT);
  });
});

describe('the wording', () => {
  test('may be edited, a typed figure is refused with its place', async () => {
    const wording = { paragraphs: { 'closing.request': 'Có 12 xã chậm' }, choices: {} };
    await expect(saveWording(db.context(), { date: DAY, version: 0, wording })).rejects.toMatchObject({
      code: 'monitoring/wording-faulty',
      params: { faults: [{ code: 'figure-typed', key: 'closing.request', figure: '12' }] },
    });
  });

  test('may name only provinces and criteria that the figures of the day know', async () => {
    const choices = { fewResultsReturned: ['01', '999'], farBelowJune: ['x'], slowCriteria: { party: ['nowhere'] } };
    await expect(
      saveWording(db.context(), { date: DAY, version: 0, wording: { paragraphs: {}, choices } }),
    ).rejects.toMatchObject({
      code: 'monitoring/wording-faulty',
      params: {
        faults: [
          { code: 'unknown-choice', key: 'fewResultsReturned', choice: '999' },
          { code: 'unknown-choice', key: 'farBelowJune', choice: 'x' },
          { code: 'unknown-choice', key: 'slowCriteria.party', choice: 'nowhere' },
        ],
      },
    });
  });

  test('names nothing before figures of the day are in, and nothing twice', async () => {
    const saving = (date: CalendarDate, farBelowJune: string[]) =>
      saveWording(db.context(), { date, version: 0, wording: { paragraphs: {}, choices: { farBelowJune } } });
    await expect(saving(calendarDate('2025-10-03'), ['01'])).rejects.toMatchObject({
      code: 'monitoring/wording-faulty',
      params: { faults: [{ code: 'unknown-choice', key: 'farBelowJune', choice: '01' }] },
    });
    await expect(saving(DAY, ['01', '01'])).rejects.toMatchObject({ code: 'kernel/invalid-input' });
  });

  test('comes with the figures that it may use, by name and as they print', async () => {
    const { figures } = await readWordingDraft(db.context(), { date: DAY });
    expect(figures).toContainEqual({ name: 'date', vi: 'ngày báo cáo', en: 'day of the report', value: '02/10/2025' });
    const before = await readWordingDraft(db.context(), { date: calendarDate('2025-10-03') });
    expect(before.figures.map(({ value }) => value)).toEqual(figures.map(() => null));
  });

  test('of somebody who saved meanwhile is not overwritten', async () => {
    await saveWording(db.context(), { date: DAY, version: 0, wording: NEW_CLOSING });
    await expect(
      saveWording(db.context(), { date: DAY, version: 0, wording: { paragraphs: {}, choices: {} } }),
    ).rejects.toMatchObject({ code: 'monitoring/wording-changed-meanwhile', params: { version: 1 } });
    expect(await readWordingDraft(db.context(), { date: DAY })).toMatchObject({ version: 1, wording: NEW_CLOSING });
  });

  test('saved by two at once is taken from one', async () => {
    const tries = await Promise.allSettled(
      [1, 2, 3].map((copy) =>
        saveWording(db.context(), {
          date: DAY,
          version: 0,
          wording: { paragraphs: { 'closing.request': `Kính trình${'.'.repeat(copy)}` }, choices: {} },
        }),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'monitoring/wording-changed-meanwhile' });
  });
});
