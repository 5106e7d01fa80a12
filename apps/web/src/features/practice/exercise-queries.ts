import { queryOptions } from '@tanstack/react-query';
import {
  type ReadReportingPracticeResponses,
  readReportingPractice,
  readReviewPractice,
  startReportingPractice,
  startReviewPractice,
} from '@thong-suot/api-client';
import { answerOf } from '../../api/answer-of.ts';
import type { Session } from '../../session/session.ts';
import { type ReportingPlace, reportingPlaces } from '../reporting/own/address.ts';
import { type Scope, widestScope } from '../reporting/review/scope.ts';

export type Exercise = ReadReportingPracticeResponses[200]['exercises'][number];

/** Where somebody practises: a place that they report for, or a province whose reports they review. */
export type PracticePlace =
  | ({ readonly kind: 'reporting' } & ReportingPlace)
  | { readonly kind: 'review'; readonly provinceCode: string; readonly part: Scope['part'] };

export const practiceKey = (place: PracticePlace) =>
  ['practice', place.kind, place.provinceCode, place.kind === 'reporting' ? place.reporter : '', place.part] as const;

/** The places of the appointments; who reviews the nation practises on no province of their own. */
export function practicePlaces(appointments: Session['appointments']): readonly PracticePlace[] {
  const review = widestScope(appointments, 'reporting.review');
  const reporting = reportingPlaces(appointments).filter(({ provinceCode }) => provinceCode !== '00');
  return [
    ...reporting.map((place) => ({ kind: 'reporting' as const, ...place })),
    ...(review?.provinceCode ? [{ kind: 'review' as const, provinceCode: review.provinceCode, part: review.part }] : []),
  ];
}

export const exercisesQuery = (place: PracticePlace) =>
  queryOptions({
    queryKey: practiceKey(place),
    staleTime: 0,
    queryFn: ({ signal }): Promise<{ exercises: Exercise[] }> => {
      const { provinceCode, part } = place;
      const query = part === null ? {} : { part };
      return place.kind === 'reporting'
        ? answerOf(readReportingPractice({ path: { provinceCode, reporter: place.reporter }, query, signal }))
        : answerOf(readReviewPractice({ path: { provinceCode }, query, signal }));
    },
  });

export async function startPractice(place: PracticePlace): Promise<void> {
  const { provinceCode, part } = place;
  const body = part === null ? {} : { part };
  if (place.kind === 'reporting')
    await answerOf(startReportingPractice({ path: { provinceCode, reporter: place.reporter }, body }));
  else await answerOf(startReviewPractice({ path: { provinceCode }, body }));
}
