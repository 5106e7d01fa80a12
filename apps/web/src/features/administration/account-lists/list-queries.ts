import { queryOptions } from '@tanstack/react-query';
import {
  type ApplyAccountListResponses,
  applyAccountList,
  listPositions,
  type PreviewAccountListResponses,
  previewAccountList,
  readProvisionalTerm,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import type { Place } from '../managed.ts';

export type Preview = PreviewAccountListResponses[200];
export type Applied = ApplyAccountListResponses[200];
export type Codes = Applied['codes'];

/** A list as it is handed in: for which place, how certain, whether whole, and the file. */
export type HandedIn = {
  readonly place: Place;
  readonly standing: 'provisional' | 'confirmed';
  readonly whole: boolean;
  readonly file: File;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Systems name CSV files in several ways; the server is told which of the two it is. */
function bodyOf(file: File): Blob {
  return new Blob([file], { type: file.name.toLowerCase().endsWith('.xlsx') ? XLSX : 'text/csv' });
}

/** A place as the server takes it: what is left out does not narrow. */
export const placeQuery = ({ area, part }: Place) => ({
  ...(area === null ? {} : { area }),
  ...(part === null ? {} : { part }),
});

export const previewOf = ({ place, standing, whole, file }: HandedIn): Promise<Preview> => {
  const body = bodyOf(file);
  return answerOf(
    previewAccountList({
      query: { ...placeQuery(place), standing, whole },
      body,
      bodySerializer: null,
      headers: { 'content-type': body.type },
    }),
  );
};

export const applied = ({ place, standing, whole, file }: HandedIn, fingerprint: string, lang: 'vi' | 'en'): Promise<Applied> => {
  const body = bodyOf(file);
  return answerOf(
    applyAccountList({
      query: { ...placeQuery(place), standing, whole, fingerprint, lang },
      body,
      bodySerializer: null,
      headers: { 'content-type': body.type },
    }),
  );
};

export const positionsQuery = queryOptions({
  queryKey: ['administration', 'positions'],
  queryFn: ({ signal }) => answerOf(listPositions({ signal })),
});

export const provisionalTermQuery = queryOptions({
  queryKey: ['administration', 'provisional-term'],
  queryFn: ({ signal }) => answerOf(readProvisionalTerm({ signal })),
});
