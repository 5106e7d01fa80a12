import { wholeItem } from '@thong-suot/form-rules';
import { Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { reading } from '#kernel/use-case';
import { checksOf } from '../../domain/network/form-checks.ts';
import { type FormContent, selectFormHead } from '../../queries/network/form-draft-queries.ts';
import { selectFormPublications } from '../../queries/network/form-version-queries.ts';
import { FormKeySchema } from '../../queries/network/schemas.ts';

const LEVELS: readonly FormContent['level'][] = ['commune', 'province', 'body'];

/** The published versions of a form with what each asks and checks; the newest, also one that begins later, first. */
export async function formVersionsOf(tx: Tx, key: string) {
  const [head] = await selectFormHead(tx, key);
  if (!head) return [];
  const { nameVi, nameEn } = head;
  const level = LEVELS.find((one) => one === head.level) ?? 'commune';
  const block = head.block as FormContent['block'];
  const rows = await selectFormPublications(tx, key);
  return rows.map(({ items: stored, content, ...published }) => {
    const items = stored.map((item) => wholeItem(item));
    const whole: FormContent = { nameVi, nameEn, level, block, items, checks: [...checksOf(content, items)] };
    return { ...published, content: whole };
  });
}

/** All versions of a form, from which day each is in force and who published it; none for a form that is only being made. */
export const listFormVersions = reading(
  'reporting.list-form-versions',
  { permission: 'reporting.manage-regimes', input: Type.Object({ key: FormKeySchema }) },
  async ({ key }, { tx }) => ({ versions: await formVersionsOf(tx, key) }),
);
