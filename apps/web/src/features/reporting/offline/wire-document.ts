import type { SaveDraftData } from '@thong-suot/api-client';
import type { ReportDocument } from '@thong-suot/form-rules';

/** A document as it goes over the line: an answer that is not there is sent as none. */
export function wireDocument({
  answers,
  carried,
  statements,
  reasons,
  secondsSpent,
}: ReportDocument): SaveDraftData['body']['document'] {
  return {
    answers: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer ?? null])),
    carried: [...carried],
    statements: statements.map((one) => ({ ...one })),
    reasons: { ...reasons },
    secondsSpent: Math.min(Math.round(secondsSpent), 86_400),
  };
}
