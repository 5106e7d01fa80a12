export const POINT_KINDS = ['province-centre', 'commune-centre', 'help-point'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Most groups of procedures that one place receives. */
export const MOST_PROCEDURES = 300;

/** Where people are served, as it is published (N-07). */
export type ServicePoint = {
  readonly kind: PointKind;
  readonly name: string;
  readonly address: string;
  /** Digits as people dial them; spaces and dots between are kept as written. */
  readonly hotline: string;
  readonly openingHours: string;
  /** Groups of procedures that the place receives, in its own order. */
  readonly procedures: readonly string[];
};

/**
 * Eight to eleven digits, with 0, +84, or the short numbers 1900 and 1800 before them, and spaces, dots or dashes between. The plan of
 * numbers may change, so this only keeps out what nobody can dial.
 */
const HOTLINE = /^(?:\+84|0|1[89]00)[\d .-]{3,14}\d$/;
const DIGITS = { least: 8, most: 12 };

export type PointFault = { readonly field: keyof ServicePoint; readonly vi: string; readonly en: string };

/** What is wrong with a place before it may be published; its area decides which kinds it may be. */
export function pointFaults(point: ServicePoint, area: string): readonly PointFault[] {
  const isCommune = area.includes('/');
  const digits = point.hotline.replace(/\D/g, '').length;
  const isDialled = HOTLINE.test(point.hotline) && digits >= DIGITS.least && digits <= DIGITS.most;
  const repeated = new Set(point.procedures).size < point.procedures.length;
  const blank = (['name', 'address', 'openingHours'] as const).filter((field) => point[field].trim() === '');
  return [
    ...blank.map((field): PointFault => ({ field, vi: 'không được để trống', en: 'must not be empty' })),
    ...(isDialled
      ? []
      : [{ field: 'hotline', vi: 'không phải số điện thoại gọi được', en: 'is no number that can be dialled' } as const]),
    ...(repeated
      ? [{ field: 'procedures', vi: 'có nhóm thủ tục ghi hai lần', en: 'names a group of procedures twice' } as const]
      : []),
    ...(point.kind === 'province-centre' && isCommune
      ? [{ field: 'kind', vi: 'Trung tâm cấp tỉnh không đặt tại xã', en: 'a commune has no centre of the province' } as const]
      : []),
    ...(point.kind === 'commune-centre' && !isCommune
      ? [{ field: 'kind', vi: 'phải chọn xã của Trung tâm cấp xã', en: 'the commune of the centre must be named' } as const]
      : []),
  ];
}
