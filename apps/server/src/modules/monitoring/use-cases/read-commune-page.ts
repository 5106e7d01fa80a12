import { type Static, Type } from 'typebox';
import { addDays } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { reading } from '#kernel/use-case';
import {
  type Block,
  CONDITIONS_FORM,
  communeForm,
  listSnapshots,
  readAnswersOfCommune,
  readSources,
  type Snapshot,
  type SourceWanted,
} from '#modules/reporting';
import { type CommunePage, communePage } from '../domain/command-centre/commune-page.ts';
import { communeColour, unmetCount } from '../domain/command-centre/readiness.ts';
import { problem } from '../problems.ts';
import { openDayBesideConditions, rulesOn } from '../queries/open-day.ts';
import { BlockInput, CommuneCodeSchema, ProvinceCodeSchema, VIEW_FIELDS } from './view-input.ts';

type FormOfCommune = 'conditions' | 'dossiers' | Block;
const DAYS_OF_TREND = 31;
const Input = Type.Object({
  ...VIEW_FIELDS,
  provinceCode: ProvinceCodeSchema,
  communeCode: CommuneCodeSchema,
  block: Type.Optional(BlockInput),
});

/**
 * Everything that one commune reported, with the source of each answer and how it went. Officials of one block ask for
 * that block: a People's Committee does not read the answers of its party committee.
 * @throws monitoring/unit-not-found, and as readNationalView
 */
export const readCommunePage = reading(
  'monitoring.read-commune-page',
  {
    permission: 'monitoring.read',
    input: Input,
    target: ({ provinceCode, communeCode, block }) => ({ area: `${provinceCode}/${communeCode}`, part: block ?? null }),
  },
  async ({ provinceCode, communeCode, block, ...view }: Static<typeof Input>, { tx, clock }) => {
    const { head, day, snapshot } = await openDayBesideConditions(tx, view, clock);
    const page = communePage(day, provinceCode, communeCode, block ?? null);
    if (!page) throw problem('unit-not-found', { provinceCode, communeCode });
    const sources = await sourcesOf(tx, snapshot, page);
    return { day: head, ...page, ...sources, trend: page.conditions ? await trendOf(tx, snapshot, page) : [] };
  },
);

/** The source of each form of the commune, and of each of its statements. */
async function sourcesOf(
  tx: Tx,
  snapshot: Snapshot,
  { commune: { code: unitCode }, conditions, criteria, statements, dossiers }: CommunePage,
) {
  const answer = (formKey: string) => ({ kind: 'answer', formKey, date: snapshot.date, unitCode, itemKey: null }) as const;
  const forms: readonly { readonly form: FormOfCommune; readonly wanted: SourceWanted }[] = [
    ...(conditions ? [{ form: 'conditions' as const, wanted: answer(CONDITIONS_FORM.key) }] : []),
    ...criteria.map(({ block }) => ({ form: block, wanted: answer(communeForm(block).key) })),
    ...(dossiers
      ? [{ form: 'dossiers' as const, wanted: { kind: 'dossiers', period: 'day', level: 'commune', unitCode } as const }]
      : []),
  ];
  const ofStatements = statements.map(
    ({ block, kind, text }) => ({ kind: 'statement', unitCode, block, statementKind: kind, text }) as const,
  );
  const found = await readSources(tx, snapshot.id, [...forms.map(({ wanted }) => wanted), ...ofStatements]);
  return {
    sources: forms.map(({ form }, at) => ({ form, source: found[at] ?? null })),
    statements: statements.map((statement, at) => ({ ...statement, source: found[forms.length + at] ?? null })),
  };
}

async function trendOf(tx: Tx, { date }: Snapshot, { commune }: CommunePage) {
  const snapshots = await listSnapshots(tx, { first: addDays(date, 1 - DAYS_OF_TREND), last: date });
  const answers = await readAnswersOfCommune(
    tx,
    snapshots.map(({ id }) => id),
    commune.code,
  );
  return snapshots.toReversed().map((snapshot) => {
    const own = answers.get(snapshot.date) ?? null;
    return { date: snapshot.date, colour: communeColour(own, rulesOn(snapshot.date)), unmet: unmetCount(own) };
  });
}
