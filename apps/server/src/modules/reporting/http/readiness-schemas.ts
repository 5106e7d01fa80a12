import { type TEnum, type TSchema, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { DOCUMENT_STATES, STATEMENT_ORIGINS } from '../domain/readiness/issued-document.ts';
import { READINESS_STATES } from '../domain/readiness/readiness.ts';
import { ROLLOUT_FLAGS } from '../domain/rollout/rollout.ts';
import { PointRow } from '../queries/readiness-point-queries.ts';

export const tags = ['reporting'];
const Text = Type.String();
const Count = Type.Integer();
/** A list that a handler may also answer with a readonly array. */
const listOf = <Item extends TSchema>(item: Item) => Type.Immutable(Type.Array(item));
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  Type.Enum([...words], { type: 'string' }) as TEnum<[...Words]>;
const Words = Type.Object({ vi: Text, en: Text });
const ProvinceFields = { provinceCode: Text, provinceName: Text };
const SourceFields = { stateOn: CalendarDateSchema, source: Text, importedAt: InstantSchema, importedBy: Text };

export const RecommendationsSchema = Type.Object({
  head: Type.Object(SourceFields),
  recommendations: listOf(
    Type.Object({
      ...ProvinceFields,
      publishedName: Text,
      section: Text,
      itemVi: nullable(Text),
      itemEn: nullable(Text),
      textVi: Text,
      line: Count,
    }),
  ),
});

export const ReadinessSchema = Type.Object({
  head: Type.Object({ ...SourceFields, provinces: Count, silent: listOf(Type.Object(ProvinceFields)) }),
  items: listOf(
    Type.Object({
      key: Text,
      section: Text,
      name: Words,
      donePublished: nullable(Count),
      reportedPublished: nullable(Count),
      doneComputed: nullable(Count),
      reportedComputed: Count,
      agrees: nullable(Type.Boolean()),
      noteVi: nullable(Text),
      provinces: listOf(
        Type.Object({
          ...ProvinceFields,
          publishedName: nullable(Text),
          state: oneOf(READINESS_STATES),
          difficultyVi: nullable(Text),
        }),
      ),
    }),
  ),
});

export const RolloutSchema = Type.Object({
  head: Type.Object({ ...SourceFields, deployed: Count, required: Count }),
  rows: listOf(
    Type.Object({
      ministryVi: Text,
      deployed: Count,
      required: Count,
      percentPublished: nullable(Text),
      percentComputed: nullable(Text),
      flag: nullable(oneOf(ROLLOUT_FLAGS)),
      toldVi: nullable(Text),
      toldEn: nullable(Text),
      line: Count,
    }),
  ),
});

const Statement = Type.Object({
  provinceCode: Text,
  kindKey: Text,
  state: oneOf(DOCUMENT_STATES),
  statedOn: CalendarDateSchema,
  documentNumber: nullable(Text),
  issuedOn: nullable(CalendarDateSchema),
  noteVi: nullable(Text),
  origin: oneOf(STATEMENT_ORIGINS),
  source: Text,
  recordedAt: InstantSchema,
  recordedBy: Text,
});
export const StatementsSchema = Type.Object({ statements: listOf(Statement) });
export const DocumentsSchema = Type.Object({
  day: CalendarDateSchema,
  kinds: listOf(
    Type.Object({
      key: Text,
      name: Words,
      basisVi: Text,
      published: nullable(Type.Object({ kindKey: Text, stateOn: CalendarDateSchema, source: Text, notIssued: Count })),
      counts: Type.Object({ notIssued: Count, drafting: Count, issued: Count, notStated: Count }),
      provinces: listOf(Type.Object({ ...ProvinceFields, statement: nullable(Statement) })),
    }),
  ),
});

export const PointSchema = PointRow;
export const PointsSchema = Type.Object({
  points: listOf(Type.Object({ ...PointRow.properties, place: Text })),
  counts: listOf(Type.Object({ kind: PointRow.properties.kind, points: Count, areas: Count, invented: Count })),
  next: nullable(Text),
});
export const VersionsSchema = Type.Object({ versions: listOf(PointRow) });
