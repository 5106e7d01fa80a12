import { expect, test } from 'vitest';
import { unheardDraft } from './delivery-end.ts';

const refused = (draft: unknown) => ({ type: 'reporting/changed-meanwhile', title: 'Đã thay đổi', status: 409, draft });
const WINDOW = 'Chrome, Windows (k3f9.a1)';

test('a draft is the own one only when this very window saved it: another window of the browser is another device (K-07)', () => {
  expect(unheardDraft(refused({ device: WINDOW, revision: 3 }), WINDOW)).toBe(3);
  expect(unheardDraft(refused({ device: 'Chrome, Windows (k3f9.b7)', revision: 3 }), WINDOW)).toBeNull();
  expect(unheardDraft(refused(null), WINDOW)).toBeNull();
  expect(unheardDraft(refused({ device: WINDOW }), WINDOW)).toBeNull();
});
