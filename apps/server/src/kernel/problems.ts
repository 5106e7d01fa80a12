/** The closed list of refusals and their HTTP status (RFC 9457). */
export const PROBLEM_KINDS = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'not-permitted': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'rule-violated': 422,
  'too-many-requests': 429,
  'partner-unavailable': 503,
} as const;
export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** `title` is Vietnamese, `titleEn` English; neither varies for a code. */
export type ProblemDeclaration = { readonly kind: ProblemKind; readonly title: string; readonly titleEn: string };
export type ProblemParams = Readonly<Record<string, unknown>>;

/** A refusal: thrown by a use case it undoes the transaction, at the edge it becomes `application/problem+json`. */
export class Problem extends Error {
  readonly code: string;
  readonly declaration: ProblemDeclaration;
  readonly params: ProblemParams;
  constructor(code: string, declaration: ProblemDeclaration, params: ProblemParams) {
    super(`${code}: ${declaration.titleEn}`);
    this.code = code;
    this.declaration = declaration;
    this.params = params;
  }
  get status(): number {
    return PROBLEM_KINDS[this.declaration.kind];
  }
  /** The body of the answer; params are extension members. */
  toJSON() {
    const { title, titleEn } = this.declaration;
    return { type: this.code, title, titleEn, status: this.status, ...this.params };
  }
}

/** Declares the refusals of a module; the returned function makes one of them. */
export function defineProblems<Code extends string>(module: string, declarations: Readonly<Record<Code, ProblemDeclaration>>) {
  return (code: Code, params: ProblemParams = {}): Problem => new Problem(`${module}/${code}`, declarations[code], params);
}

/** Refusals that belong to no module. */
export const kernelProblem = defineProblems('kernel', {
  'invalid-input': { kind: 'invalid-input', title: 'Dữ liệu gửi lên không hợp lệ', titleEn: 'The input is not valid' },
  'not-signed-in': { kind: 'not-signed-in', title: 'Bạn chưa đăng nhập', titleEn: 'You are not signed in' },
  'not-permitted': { kind: 'not-permitted', title: 'Bạn không có quyền làm việc này', titleEn: 'You may not do this' },
  'not-found': { kind: 'not-found', title: 'Không tìm thấy', titleEn: 'Not found' },
  'too-large': { kind: 'too-large', title: 'Dữ liệu gửi lên quá lớn', titleEn: 'The input is too large' },
  'too-many-requests': {
    kind: 'too-many-requests',
    title: 'Quá nhiều yêu cầu, hãy thử lại sau',
    titleEn: 'Too many requests, try again later',
  },
  'only-in-practice': {
    kind: 'rule-violated',
    title: 'Việc này chỉ làm được trong chế độ luyện tập',
    titleEn: 'This can be done in practice only',
  },
  'practice-unavailable': {
    kind: 'partner-unavailable',
    title: 'Chưa có cơ sở dữ liệu luyện tập; người quản trị máy chủ cần tạo',
    titleEn: 'There is no database for practice yet; whoever runs the server has to make it',
  },
  'not-ready': { kind: 'partner-unavailable', title: 'Hệ thống chưa sẵn sàng', titleEn: 'The system is not ready' },
});
