import { EMPTY_DOCUMENT, type ReportDocument, wholeItem } from '@thong-suot/form-rules';
import { describe, expect, test } from 'vitest';
import type { Report } from '../queries.ts';
import { opening } from './opening.ts';

const answered = (value: boolean): ReportDocument => ({ ...EMPTY_DOCUMENT, answers: { network: { kind: 'yes-no', value } } });
const items = [wholeItem({ key: 'network', no: 1, nameVi: 'Mạng', nameEn: 'Network' })];

/** A report as the server tells it, with a draft of a revision or sent so often. */
function report(known: { draft?: number; revision?: number; says?: boolean }): Report {
  const document = answered(known.says ?? true);
  const at = '2025-09-24T03:00:00.000Z';
  const draft = {
    revision: known.draft,
    document,
    savedAt: at,
    savedBy: '00-1',
    savedByName: 'Đồng nghiệp',
    device: 'Chrome, Windows (a1b2)',
  };
  const actions = [{ id: '1', kind: 'sent', revision: known.revision, at, actorName: 'Đồng nghiệp', reason: null }];
  return {
    revision: known.revision ?? 0,
    form: { items },
    draft: known.draft ? draft : null,
    sent: known.revision ? document : null,
    actions: known.revision ? actions : [],
  } as unknown as Report;
}

const local = (draft: number, revision: number, unsaved: boolean, says: boolean) => ({
  document: answered(says),
  base: { draft, revision },
  unsaved,
});

describe('what stands on the page when a report is opened (K-07)', () => {
  test('nothing on this device: the draft of a colleague, else what was sent', () => {
    expect(opening(report({ draft: 2, says: false }), null, true)).toMatchObject({
      document: answered(false),
      base: { draft: 2 },
    });
    expect(opening(report({ revision: 1, says: false }), null, true)).toMatchObject({
      document: answered(false),
      conflict: null,
    });
  });

  test('what this device changed goes on when nobody else did', () => {
    expect(opening(report({ draft: 2 }), local(2, 0, true, false), true)).toMatchObject({
      document: answered(false),
      conflict: null,
    });
  });

  test('what this device had not changed gives way to what a colleague saved', () => {
    expect(opening(report({ draft: 3, says: true }), local(2, 0, false, false), true)).toMatchObject({
      document: answered(true),
      base: { draft: 3 },
      unsaved: false,
    });
  });

  test('both changed: nothing gives way, both are shown with whose the other is', () => {
    expect(opening(report({ draft: 3, says: true }), local(2, 0, true, false), true)).toMatchObject({
      document: answered(false),
      conflict: { kind: 'draft', byName: 'Đồng nghiệp', device: 'Chrome, Windows (a1b2)', document: answered(true) },
    });
    expect(opening(report({ revision: 1, says: true }), local(0, 0, true, false), true)).toMatchObject({
      conflict: { kind: 'sent', byName: 'Đồng nghiệp' },
    });
  });

  test('both changed to the same: there is nothing to choose', () => {
    expect(opening(report({ draft: 3, says: false }), local(2, 0, true, false), true)).toMatchObject({
      conflict: null,
      base: { draft: 3 },
    });
  });

  test('an answer that was on its way while this page saved or sent tells nothing new, nor does what was kept without a line', () => {
    expect(opening(report({ draft: 1, says: true }), local(2, 0, false, false), true).document).toEqual(answered(false));
    expect(opening(report({ draft: 1, says: true }), local(0, 1, false, false), true).document).toEqual(answered(false));
    expect(opening(report({ draft: 9, says: true }), local(2, 0, true, false), false).conflict).toBeNull();
  });
});
