import { createHash } from 'node:crypto';
import { type FormFault, formFaults, type Item, type StoredItem, wholeItem } from '@thong-suot/form-rules';
import { Type } from 'typebox';
import { CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { reading, useCase } from '#kernel/use-case';
import { problem } from '../../problems.ts';
import {
  deleteFormDraft,
  type FormContent,
  FormContentSchema,
  insertBuiltVersion,
  saveFormDraftRow,
  selectFormDraft,
  selectForms,
  selectItemLibrary,
  selectItemsElsewhere,
  upsertForm,
} from '../../queries/network/form-draft-queries.ts';
import { insertFormPublication } from '../../queries/network/form-queries.ts';
import { DraftRevisionSchema, FormKeySchema } from '../../queries/network/schemas.ts';
import { type MeasuredFault, measuredFaults } from '../measurements/measure-items.ts';
import { formVersionsOf } from './form-versions.ts';

/** All forms: those that reports are made on, those that only came with day packs, and those being made. */
export const listForms = reading(
  'reporting.list-forms',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, clock }) => ({ forms: await selectForms(tx, vietnamDay(clock.now())) }),
);

/**
 * A form for the builder: its draft, else the newest version, also one that begins later, to begin a draft from (revision 0).
 * @throws reporting/form-not-found
 */
export const readFormDraft = reading(
  'reporting.read-form-draft',
  { permission: 'reporting.manage-regimes', input: Type.Object({ key: FormKeySchema }) },
  async ({ key }, { tx }) => {
    const [draft] = await selectFormDraft(tx, key);
    if (draft) return { ...draft, faults: [...(await faultsOf(tx, key, draft.content))] };
    const [newest] = await formVersionsOf(tx, key);
    if (!newest) throw problem('form-not-found', { key });
    const { content } = newest;
    return { key, revision: 0, content, changedAt: null, changedBy: null, faults: [...(await faultsOf(tx, key, content))] };
  },
);

export const FormDraftInput = Type.Object({
  key: FormKeySchema,
  /** The draft it was begun from; 0: from none. */
  baseRevision: DraftRevisionSchema,
  content: FormContentSchema,
});

/**
 * Keeps a form as it is made, also with faults, which are told.
 * @throws reporting/changed-meanwhile
 */
export const saveFormDraft = useCase(
  'reporting.save-form-draft',
  { permission: 'reporting.manage-regimes', input: FormDraftInput, audit: ({ key }) => ({ key }) },
  async ({ key, baseRevision, content }, { tx, actor, clock }) => {
    const changedAt = clock.now().toISOString();
    const [saved] = await saveFormDraftRow(tx, key, JSON.stringify(content), changedAt, actor.name, baseRevision);
    if (!saved) throw problem('changed-meanwhile', { key });
    return { revision: saved.revision, changedAt, faults: [...(await faultsOf(tx, key, content))] };
  },
);

/**
 * Publishes a draft as the next version, on which reports of periods that end on the day or later are made; open periods keep the
 * version they were opened with.
 * @throws reporting/form-not-found without a draft, changed-meanwhile, form-faulty with `faults`
 */
export const publishForm = useCase(
  'reporting.publish-form',
  {
    permission: 'reporting.manage-regimes',
    input: Type.Object({ key: FormKeySchema, revision: Type.Integer({ minimum: 1 }), validFrom: CalendarDateSchema }),
    audit: ({ key, validFrom }) => ({ key, validFrom }),
  },
  async ({ key, revision, validFrom }, { tx, actor, clock }) => {
    const [draft] = await selectFormDraft(tx, key);
    if (!draft) throw problem('form-not-found', { key });
    if (draft.revision !== revision) throw problem('changed-meanwhile', { revision: draft.revision });
    const { content } = draft;
    const now = clock.now();
    const faults: object[] = [...(await faultsOf(tx, key, content))];
    if (validFrom < vietnamDay(now)) faults.push({ code: 'begins-in-the-past', itemKey: null });
    if (faults.length > 0) throw problem('form-faulty', { faults });
    await upsertForm(tx, key, content.level, content.block, content.nameVi, content.nameEn);
    const whole = JSON.stringify({ checks: content.checks });
    const items = JSON.stringify(content.items);
    const hash = createHash('sha256').update(`built ${items} ${whole}`).digest('hex');
    const [version] = await insertBuiltVersion(tx, key, items, whole, hash, now.toISOString());
    if (!version) throw problem('form-faulty', { faults: [{ code: 'nothing-changed', itemKey: null }] });
    await insertFormPublication(tx, key, validFrom, now.toISOString(), version.formVersionNo, actor.name);
    await deleteFormDraft(tx, key, revision);
    return { version: version.version, validFrom };
  },
);

/** Throws a draft away. @throws reporting/changed-meanwhile when it is gone or another one by now */
export const dropFormDraft = useCase(
  'reporting.drop-form-draft',
  {
    permission: 'reporting.manage-regimes',
    input: Type.Object({ key: FormKeySchema, revision: DraftRevisionSchema }),
    audit: ({ key }) => ({ key }),
  },
  async ({ key, revision }, { tx }) => {
    const [gone] = await deleteFormDraft(tx, key, revision);
    if (!gone) throw problem('changed-meanwhile', { key });
    return {};
  },
);

/** Items of published forms by a part of their name or key, to ask the same thing in another form under the same key. */
export const searchItems = reading(
  'reporting.search-items',
  { permission: 'reporting.manage-regimes', input: Type.Object({ text: Type.String({ minLength: 1, maxLength: 100 }) }) },
  async ({ text }, { tx }) => ({
    items: (await selectItemLibrary(tx, text)).map(({ item, ...form }) => ({ ...form, item: wholeItem(item as StoredItem) })),
  }),
);

type Fault =
  | FormFault
  | MeasuredFault
  | { readonly code: 'other-meaning'; readonly itemKey: string; readonly formKey: string; readonly nameVi: string };

/** What stands against publishing: faults of the form itself, and items whose key means something else in another form. */
async function faultsOf(tx: Tx, key: string, { items }: FormContent): Promise<readonly Fault[]> {
  const elsewhere = await selectItemsElsewhere(
    tx,
    items.map((item) => item.key),
    key,
  );
  const others = elsewhere.flatMap(({ formKey, item }): Fault[] => {
    const own = items.find((one) => one.key === item.key);
    if (!own || isSameMeaning(own, wholeItem(item as StoredItem))) return [];
    return [{ code: 'other-meaning', itemKey: own.key, formKey, nameVi: item.nameVi }];
  });
  return [...formFaults(items), ...measuredFaults(items), ...others];
}

const isSameMeaning = (one: Item, other: Item): boolean =>
  one.kind === other.kind && one.nameVi === other.nameVi && one.unitVi === other.unitVi;
