import { queryOptions } from '@tanstack/react-query';
import {
  endDeputy,
  findColleague,
  type GiveDeputyData,
  giveDeputy,
  type ListOwnDeputiesResponses,
  listDeputies,
  listOwnDeputies,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type DeputyList = ListOwnDeputiesResponses[200];
export type Deputy = DeputyList['deputies'][number];
export type HandableAppointment = DeputyList['appointments'][number];
export const deputiesKey = ['identity', 'deputies'] as const;

/** Deputies of an account that an administrator looks at, or (null) one's own. */
export const deputiesQuery = (accountId: string | null) =>
  queryOptions({
    queryKey: [...deputiesKey, accountId],
    queryFn: ({ signal }) =>
      answerOf(accountId === null ? listOwnDeputies({ signal }) : listDeputies({ path: { accountId }, signal })),
  });

/** Finds the colleague, then has them act. @returns the colleague's name in its short form */
export async function giveTo(
  appointmentId: string,
  loginName: string,
  given: Omit<GiveDeputyData['body'], 'accountId'>,
): Promise<string> {
  const { accountId, name } = await answerOf(findColleague({ path: { appointmentId }, body: { loginName } }));
  await answerOf(giveDeputy({ path: { appointmentId }, body: { ...given, accountId } }));
  return name;
}

/** Ends it at once. */
export async function takeBack(deputyId: string): Promise<void> {
  await answerOf(endDeputy({ path: { deputyId } }));
}
