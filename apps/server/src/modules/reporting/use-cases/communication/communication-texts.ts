import { readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { keptOnce } from '#kernel/kept';
import { type Context, reading } from '#kernel/use-case';
import { plainDocx } from '#modules/documents';
import { unitHistory } from '#modules/organisations';
import { type CommunicationText, fillText, valuesOf } from '../../domain/communication/fill-text.ts';
import { problem } from '../../problems.ts';
import { PointIdSchema, selectPublishedPoints } from '../../queries/readiness-point-queries.ts';
import { COMMITTEE } from '../readiness/read-readiness.ts';

const FILE = new URL('../../../../../../../data/reference/communication-texts.json', import.meta.url);
/** A province has its own centres and those of its communes; more are found by the page of the commune. */
const MOST_POINTS = 200;

type Shipped = { readonly version: string; readonly texts: readonly CommunicationText[] };

/** The texts as they are shipped: ours, to be changed by whoever uses them. */
const shippedTexts = keptOnce(async () => JSON.parse(await readFile(FILE, 'utf8')) as Shipped);

const Area = Type.String({ pattern: '^\\d{2}(/\\d{5})?$' });
/** Where people are served is the People's Committee's, and so is what is said about it. */
const onCommitteeOf = ({ area }: { readonly area: string }) => ({ area, part: COMMITTEE });

export const TextsInput = Type.Object({ area: Area, pointId: Type.Optional(PointIdSchema) });

/**
 * Texts for press, loudspeakers, leaflet, portal, social networks and neighbours, filled with what the unit has published of a place
 * where people are served (K-19, N-07).
 * @throws reporting/place-not-found, point-not-found (one of another unit too)
 */
export const readCommunicationTexts = reading(
  'reporting.read-communication-texts',
  { permission: 'monitoring.read', input: TextsInput, target: onCommitteeOf },
  async ({ area, pointId }, { tx, clock }) => {
    const code = area.split('/').at(-1) ?? area;
    const unit = (await unitHistory(tx)).unitWithCode(code, vietnamDay(clock.now()));
    if (!unit) throw problem('place-not-found', { area });
    const points = await selectPublishedPoints(tx, area, '', '', MOST_POINTS);
    const point = pointId === undefined ? points[0] : points.find(({ id }) => id === pointId);
    if (pointId !== undefined && !point) throw problem('point-not-found', { pointId });
    const { version, texts } = await shippedTexts();
    const values = valuesOf(unit.name, point ?? null);
    return {
      version,
      unit: unit.name,
      pointId: point?.id ?? null,
      points: points.map(({ id, name }) => ({ id, name })),
      texts: texts.map((text) => fillText(text, values)),
    };
  },
);

export const FileInput = Type.Object({
  area: Area,
  title: Type.String({ minLength: 1, maxLength: 300 }),
  text: Type.String({ minLength: 1, maxLength: 20_000 }),
  paper: Type.Enum(['A4', 'A5'] as const, { type: 'string' }),
});

const mayWrite = reading(
  'reporting.write-communication-file',
  { permission: 'monitoring.read', input: FileInput, target: onCommitteeOf },
  async (input, { clock }) => ({ ...input, date: vietnamDay(clock.now()) }),
);

/** A text, as it was changed on the page, as DOCX. Nothing of it is kept. */
export async function communicationFile(context: Context, input: Parameters<typeof mayWrite>[1]): Promise<Uint8Array> {
  const { title, text, paper, date } = await mayWrite(context, input);
  const marks = context.demonstration ? ['BẢN THỬ NGHIỆM'] : [];
  return plainDocx({ title, text, paper, date, author: 'Thông Suốt', marks });
}
