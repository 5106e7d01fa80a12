import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { isDatabaseAway } from '../db/database-away.ts';
import { inputFault } from '../input-faults.ts';
import { kernelProblem, PROBLEM_KINDS, Problem } from '../problems.ts';

/** The body of every refusal, `application/problem+json`; a problem's params are further members. */
export const ProblemSchema = Type.Object(
  { type: Type.String(), title: Type.String(), titleEn: Type.String(), status: Type.Integer() },
  { additionalProperties: true, description: 'Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh' },
);

/** Refusals that a route may answer besides those of any signed-in route (400, 401, 403). */
export function problemResponses(...statuses: (typeof PROBLEM_KINDS)[keyof typeof PROBLEM_KINDS][]): Record<number, TSchema> {
  return Object.fromEntries([400, 401, 403, ...statuses].map((status) => [status, ProblemSchema]));
}

/** Turns refusals and failures into their answer. */
export function answerWithProblem(error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply): void {
  const told = problemTold(error, request);
  // RFC 6750 section 3: a token that was refused is told so.
  if (told.status === 401 && request.headers.authorization !== undefined)
    reply.header('www-authenticate', 'Bearer error="invalid_token"');
  void reply.status(told.status).type('application/problem+json').send(told);
}

/**
 * What is told of a refusal or a failure. Anything but a refusal is logged once with its cause, and nothing of it is told: 503 while the
 * database is away, else it is our mistake and 500.
 */
export function problemTold(error: unknown, request: FastifyRequest) {
  const problem = error instanceof Problem ? error : refusalOf(error);
  if (problem) return { ...problem.toJSON(), requestId: request.id };
  request.log.error(
    { err: error, requestId: request.id, method: request.method, path: request.routeOptions.url },
    'request failed',
  );
  if (isDatabaseAway(error)) return { ...kernelProblem('not-ready').toJSON(), requestId: request.id };
  return {
    type: 'kernel/internal',
    title: 'Hệ thống gặp lỗi; sự việc đã được ghi lại',
    titleEn: 'The system failed; it has been recorded',
    status: 500,
    requestId: request.id,
  };
}

function refusalOf(thrown: unknown): Problem | null {
  if (!(thrown instanceof Error)) return null;
  const error: Partial<FastifyError> & Error = thrown;
  if (error.validation) {
    return kernelProblem('invalid-input', {
      faults: error.validation.map((departure) => inputFault(departure, error.validationContext)),
    });
  }
  if (error.statusCode === 413) return kernelProblem('too-large');
  if (error.statusCode === 429) return kernelProblem('too-many-requests');
  if (error.statusCode === 404) return kernelProblem('not-found');
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return kernelProblem('invalid-input', {
      faults: [{ path: '', message: unreadable(error.code ?? ''), messageEn: error.message }],
    });
  return null;
}

/** Why the request could not be read at all, by the code of the HTTP framework. */
function unreadable(code: string): string {
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'kiểu nội dung này không được nhận';
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return 'nội dung gửi lên rỗng';
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY') return 'nội dung gửi lên không phải JSON';
  return 'yêu cầu không đọc được';
}
