/** Where an input departs from its schema, as the validator tells it. */
type Departure = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params: object;
};

/** One fault of an input: where, and what is wrong in both languages. Members of `kernel/invalid-input`. */
export type InputFault = { readonly path: string; readonly message: string; readonly messageEn: string };

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'đúng hoặc sai (true, false)',
  array: 'danh sách',
  object: 'nhóm trường',
  null: 'rỗng (null)',
};
const FAULTY = { vi: 'không hợp lệ', en: 'is not valid' };

/** @param within the part of the request that was checked, such as `body`; empty where there is none */
export function inputFault({ keyword, instancePath, message, params }: Departure, within = ''): InputFault {
  return {
    path: `${within}${instancePath}`,
    message: inVietnamese(keyword, params as Readonly<Record<string, unknown>>),
    messageEn: message ?? FAULTY.en,
  };
}

function inVietnamese(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const limit = listed(params['limit']);
  switch (keyword) {
    case 'required':
      return `thiếu ${listed(params['requiredProperties'])}`;
    case 'additionalProperties':
      return 'có trường không được nhận';
    case 'type':
      return `phải là ${listed(params['type'], ' hoặc ', (kind) => KINDS[kind] ?? kind)}`;
    case 'anyOf':
    case 'oneOf':
    case 'enum':
    case 'const':
      return 'không phải giá trị được nhận';
    case 'pattern':
    case 'format':
      return 'không đúng dạng';
    case 'minLength':
      return `phải có ít nhất ${limit} ký tự`;
    case 'maxLength':
      return `chỉ được có nhiều nhất ${limit} ký tự`;
    case 'minItems':
      return `phải có ít nhất ${limit} mục`;
    case 'maxItems':
      return `chỉ được có nhiều nhất ${limit} mục`;
    case 'minimum':
      return `phải từ ${limit} trở lên`;
    case 'maximum':
      return `phải từ ${limit} trở xuống`;
    case 'exclusiveMinimum':
      return `phải lớn hơn ${limit}`;
    case 'exclusiveMaximum':
      return `phải nhỏ hơn ${limit}`;
    case 'uniqueItems':
      return 'có mục trùng nhau';
    default:
      return FAULTY.vi;
  }
}

const listed = (names: unknown, separator = ', ', word = (name: string) => name) =>
  [names].flat().map(String).map(word).join(separator);
