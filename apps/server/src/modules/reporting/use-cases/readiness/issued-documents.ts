import { type Static, Type } from 'typebox';
import { CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { checkPublishedList, DOCUMENT_STATES, type NotIssued, whyNotStatable } from '../../domain/readiness/issued-document.ts';
import { problem } from '../../problems.ts';
import {
  insertPublishedCount,
  insertStatement,
  selectCurrentStatements,
  selectDocumentKinds,
  selectPublishedCounts,
  selectStatements,
} from '../../queries/readiness-document-queries.ts';
import { CsvText, readCellFile, SourceName } from './read-cell-file.ts';
import { onProvince, ProvinceInput, provincesOf } from './read-readiness.ts';

const ProvinceCode = Type.String({ pattern: '^\\d{2}$' });
const KindKey = Type.String({ pattern: '^[a-z0-9-]{1,60}$' });

/**
 * The documents that every province has to issue (C-20), each with its state in every province; null: nobody has said anything. The
 * published count of provinces without one stands beside the computed.
 */
export const readIssuedDocuments = reading(
  'reporting.read-issued-documents',
  { permission: 'monitoring.read', input: ProvinceInput, target: onProvince },
  async ({ provinceCode }, { tx, clock }) => {
    const day = vietnamDay(clock.now());
    const provinces = await provincesOf(tx, day);
    const published = new Map((await selectPublishedCounts(tx)).map((count) => [count.kindKey, count]));
    const current = new Map((await selectCurrentStatements(tx)).map((one) => [`${one.kindKey}/${one.provinceCode}`, one]));
    const kinds = (await selectDocumentKinds(tx)).map(({ key, nameVi, nameEn, basisVi }) => {
      const states = provinces.map(({ code, name }) => ({
        provinceCode: code,
        provinceName: name,
        statement: current.get(`${key}/${code}`) ?? null,
      }));
      const countOf = (state: string | null) => states.filter(({ statement }) => (statement?.state ?? null) === state).length;
      return {
        key,
        name: { vi: nameVi, en: nameEn },
        basisVi,
        published: published.get(key) ?? null,
        counts: {
          notIssued: countOf('not-issued'),
          drafting: countOf('drafting'),
          issued: countOf('issued'),
          notStated: countOf(null),
        },
        provinces: states.filter((state) => provinceCode === undefined || state.provinceCode === provinceCode),
      };
    });
    return { day, kinds };
  },
);

export const StatementsInput = Type.Object({ kindKey: KindKey, provinceCode: ProvinceCode });

/** All that was said of a document of a province, the latest first. @throws reporting/document-kind-not-found */
export const readDocumentStatements = reading(
  'reporting.read-document-statements',
  { permission: 'monitoring.read', input: StatementsInput, target: onProvince },
  async ({ kindKey, provinceCode }, { tx }) => {
    await requireKind(tx, kindKey);
    return { statements: await selectStatements(tx, provinceCode, kindKey) };
  },
);

async function requireKind(tx: Tx, kindKey: string): Promise<void> {
  const kinds = await selectDocumentKinds(tx);
  if (!kinds.some(({ key }) => key === kindKey)) throw problem('document-kind-not-found', { kindKey });
}

export const StatementInput = Type.Object({
  kindKey: KindKey,
  provinceCode: ProvinceCode,
  state: Type.Enum([...DOCUMENT_STATES], { type: 'string' }),
  /** The day as of which this holds; not ahead. */
  statedOn: CalendarDateSchema,
  documentNumber: nullable(Type.String({ minLength: 1, maxLength: 100 })),
  issuedOn: nullable(CalendarDateSchema),
  noteVi: nullable(Type.String({ maxLength: 2000 })),
});

/**
 * Says how far a province is with a document; earlier statements stay.
 * @throws reporting/document-kind-not-found, province-not-found, number-and-day-missing, not-issued-yet, day-ahead
 */
export const stateDocument = useCase(
  'reporting.state-document',
  {
    permission: 'reporting.state-documents',
    input: StatementInput,
    target: onProvince,
    home: ({ provinceCode }) => homeCode(provinceCode),
    audit: ({ kindKey, provinceCode, state, statedOn }) => ({ kindKey, provinceCode, state, statedOn }),
  },
  async (statement: Static<typeof StatementInput>, { tx, actor, clock }) => {
    const { kindKey, provinceCode, state, statedOn, documentNumber, issuedOn, noteVi } = statement;
    const now = clock.now();
    await requireKind(tx, kindKey);
    const provinces = await provincesOf(tx, vietnamDay(now));
    if (!provinces.some(({ code }) => code === provinceCode)) throw problem('province-not-found', { provinceCode });
    const refusal = whyNotStatable(statement, vietnamDay(now));
    if (refusal) throw problem(refusal);
    const at = now.toISOString();
    await insertStatement(
      tx,
      provinceCode,
      kindKey,
      state,
      statedOn,
      documentNumber,
      issuedOn,
      noteVi,
      'entered',
      actor.name,
      at,
      actor.id,
      actor.name,
    );
    return { recordedAt: at };
  },
);

const ImportInput = Type.Object({ sourceName: SourceName, stateOn: CalendarDateSchema, csv: CsvText });

/**
 * Takes in whom a letter names as without a document (C-20): a statement as of the letter's day, so what a province said later holds.
 * A letter of the same day and kind is taken once.
 * @throws reporting/file-faulty with every fault: file, line, column, text
 */
export const importIssuedDocuments = useCase(
  'reporting.import-issued-documents',
  {
    permission: 'reporting.import-day',
    input: ImportInput,
    audit: ({ sourceName, stateOn }) => ({ sourceName, stateOn }),
  },
  async ({ sourceName, stateOn, csv }: Static<typeof ImportInput>, { tx, actor, clock }) => {
    const kinds = (await selectDocumentKinds(tx)).map(({ key }) => key);
    const read = readCellFile('issued-documents', csv);
    if (read.faults.length > 0) throw problem('file-faulty', { faults: read.faults });
    const { list, faults } = checkPublishedList(read.file, kinds);
    if (faults.length > 0) throw problem('file-faulty', { faults });
    const isNew = new Set<string>();
    for (const [kind, count] of list.counts)
      if ((await insertPublishedCount(tx, kind, stateOn, sourceName, count)).length > 0) isNew.add(kind);
    const taken = list.notIssued.filter(({ kindKey }) => isNew.has(kindKey));
    const at = clock.now().toISOString();
    const store = ({ kindKey, provinceCode }: NotIssued) =>
      insertStatement(
        tx,
        provinceCode,
        kindKey,
        'not-issued',
        stateOn,
        null,
        null,
        null,
        'published',
        sourceName,
        at,
        actor.id,
        actor.name,
      );
    for (const one of taken) await store(one);
    return { outcome: taken.length > 0 ? ('imported' as const) : ('unchanged' as const), statements: taken.length };
  },
);
