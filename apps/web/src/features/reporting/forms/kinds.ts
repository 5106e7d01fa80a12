import { formFaults, ITEM_KINDS, type ItemKind, wholeItem } from '@thong-suot/form-rules';

const OPTIONS = ['a', 'b'].map((key) => ({ key, nameVi: key, nameEn: key }));

/** Kinds of answers that a form can ask for today: what the rules of forms refuse is not offered. */
export const OFFERED_KINDS: readonly ItemKind[] = ITEM_KINDS.filter(
  (kind) => formFaults([wholeItem({ key: 'a', no: 1, nameVi: 'a', nameEn: 'a', kind, options: OPTIONS })]).length === 0,
);
