import { expect, test } from 'vitest';
import type { Sending } from '../offline/outbox.ts';
import type { ListedReport } from './queries.ts';
import { sortedReports } from './sorted-reports.ts';

const NOW = new Date('2025-09-24T08:00:00.000Z');

const listed = (formKey: string, rest: Partial<ListedReport> = {}): ListedReport =>
  ({
    formKey,
    periodEnd: '2025-09-24',
    provinceCode: '91',
    reporter: '30292',
    part: 'committee',
    state: 'expected',
    revision: 0,
    opensAt: '2025-09-23T17:00:00.000Z',
    dueAt: '2025-09-24T09:00:00.000Z',
    closesAt: '2025-09-25T05:00:00.000Z',
    reopenedUntil: null,
    ...rest,
  }) as ListedReport;

const sending = (formKey: string, rest: Partial<Sending>): Sending =>
  ({
    address: { periodEnd: '2025-09-24', provinceCode: '91', reporter: '30292', part: 'committee', formKey },
    sendKey: formKey,
    ...rest,
  }) as Sending;

const names = (reports: readonly { formKey: string }[]) => reports.map(({ formKey }) => formKey);

test('what came back stands first, then what is overdue, then by due moment (C-19)', () => {
  const { toDo } = sortedReports(
    [
      listed('later', { dueAt: '2025-09-24T10:00:00.000Z' }),
      listed('sooner'),
      listed('overdue', { dueAt: '2025-09-24T07:00:00.000Z' }),
      listed('returned', { state: 'returned' }),
    ],
    [],
    NOW,
  );
  expect(names(toDo)).toEqual(['returned', 'overdue', 'sooner', 'later']);
});

test('what waits to be sent is done, what was refused or contradicted is not', () => {
  const { toDo, done } = sortedReports(
    ['waiting', 'refused', 'changed'].map((key) => listed(key)),
    [
      sending('waiting', { state: 'waiting' }),
      sending('refused', { state: 'refused' }),
      sending('changed', { state: 'changed' }),
    ],
    NOW,
  );
  expect([names(done), names(toDo)]).toEqual([['waiting'], ['refused', 'changed']]);
});

test('what this device sent counts until the server tells the same, and not after the report came back', () => {
  const sent = sending('one', { state: 'sent', revision: 1, sentAt: NOW.toISOString() });
  expect(names(sortedReports([listed('one')], [sent], NOW).done)).toEqual(['one']);
  expect(names(sortedReports([listed('one', { state: 'returned', revision: 1 })], [sent], NOW).toDo)).toEqual(['one']);
});

test('a closed period is not to do unless it was reopened for the unit; an exempt report never is', () => {
  const closed = { closesAt: '2025-09-24T07:00:00.000Z' };
  const { toDo, others } = sortedReports(
    [
      listed('closed', closed),
      listed('reopened', { ...closed, reopenedUntil: '2025-09-25T07:00:00.000Z' }),
      listed('exempt', { state: 'exempt' }),
    ],
    [],
    NOW,
  );
  expect([names(toDo), names(others)]).toEqual([['reopened'], ['closed', 'exempt']]);
});
